import { scanText } from './scan-text.ts';

/** Words that stand together in an element of the set that texts are compared by. */
const WORDS = 3;
/** The same for scripts without spaces, in characters: about as long as three words. */
const CHARACTERS = 5;

/** What is told of a text; both in its order. */
export interface ShingleListener {
  /** Every word with those before it, as a number; the same for the same words in a row. */
  shingle(element: number): void;
  /** Every word alone. */
  word?(hash: number): void;
  number?(value: number): void;
}

/**
 * Goes through a text by overlapping groups of words (shingles).
 *
 * @returns how many words it has; in scripts without spaces, characters
 */
export function eachShingle(texts: Iterable<string>, listener: ShingleListener): number {
  const recent = new Int32Array(CHARACTERS);
  let count = 0;
  const word = (hash: number, unspaced: boolean) => {
    recent[count % CHARACTERS] = hash;
    count++;
    listener.word?.(hash);
    const together = unspaced ? CHARACTERS : WORDS;
    if (count < together) return;
    let element = 0;
    for (let at = count - together; at < count; at++) {
      element = Math.imul(element, 31) + (recent[at % CHARACTERS] as number);
    }
    listener.shingle(element | 0);
  };
  const number = (value: number) => listener.number?.(value);
  for (const text of texts) scanText(text, { word, number });
  return count;
}
