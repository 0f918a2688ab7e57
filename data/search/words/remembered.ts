import { ownCopy } from './own-copy.ts';

/**
 * What was worked out of words, remembered within a limit: past it the half that was not asked for
 * lately is forgotten, never all at once.
 */
export class Remembered<Value> {
  readonly #half: number;
  #recent = new Map<string, Value>();
  #older = new Map<string, Value>();

  /** @param most - Entries. */
  constructor(most: number) {
    this.#half = most / 2;
  }

  get(key: string): Value | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const older = this.#older.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, value: Value): void {
    if (this.#recent.size >= this.#half) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(ownCopy(key), value);
  }
}
