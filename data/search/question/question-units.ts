/** What is looked for in a piece of a question: words, a phrase, or an identifier. */
import { functionWordsOf } from '../words/function-words.ts';
import { type Normalised, normalise } from '../words/normalise.ts';
import { UNSPACED } from '../words/typed-words.ts';
import type { Unit } from './question.ts';
import type { Piece } from './question-pieces.ts';
import { questionWords } from './question-words.ts';

/** What by itself only carries a sentence, in scripts that dictionaries cut into words. */
const CARRIERS = new Set([...functionWordsOf('zh'), ...functionWordsOf('ja')]);
const LETTER = /[\p{L}\p{N}]/u;
/** So many letters are looked for by more than one pair of them. */
const UNSPACED_RUN = new RegExp(`(?:[${UNSPACED}]\\p{M}*){3}`, 'u');
/** Parts of one word around apostrophes: "l'hospitalisation", "person's". */
const ELIDED = /^[\p{L}\p{M}]+(?:['’‘ʼʻ`][\p{L}\p{M}]+)+$/u;

/** What was typed, normalised for reading, with the way there and back. */
export class TypedText {
  readonly typed: string;
  /** The text that pieces have their places in. */
  readonly text: string;
  readonly #normalised: Normalised;

  /** @param typed - Well-formed text. */
  constructor(typed: string) {
    this.typed = typed;
    this.#normalised = normalise(typed);
    // A few characters stand for a whole sentence each: of a row of them the first are enough.
    this.text = this.#normalised.text.slice(0, 2 * typed.length);
  }

  /** The first place in {@link text} that comes from `at` in what was typed, or from later. */
  placeOf(at: number): number {
    const { origin } = this.#normalised;
    if (!origin) return at;
    const place = origin.findIndex((offset) => offset >= at);
    return Math.min(place < 0 ? this.text.length : place, this.text.length);
  }

  /** The units of a piece that is no operator and no country; a quotation is always one. */
  unitsOf({ kind, start, end, field }: Piece): Unit[] {
    const unit = (as: Unit['kind'], from: number, to: number): Unit => {
      const [begin, finish] = [this.#typedPlace(from), this.#typedEnd(to)];
      const text = this.typed.slice(begin, finish);
      return { kind: as, text, ...(field && { field }), start: begin, end: finish };
    };
    const text = this.text.slice(start, end);
    if (kind === 'identifier') return [unit('identifier', start, end)];
    if (kind === 'quotation' || kind === 'country') {
      return LETTER.test(text) ? [unit('phrase', start, end)] : [];
    }
    return questionWords(text, CARRIERS).map((word) =>
      unit('word', start + word.start, start + word.end),
    );
  }

  /**
   * Units that stand together as one: what is excluded or one of several alternatives cannot be
   * two words. "non-discrimination" becomes a phrase, "l'hospitalisation" its longest part.
   */
  asOne(units: readonly Unit[]): Unit | undefined {
    const one = this.asTyped(units);
    if (one?.kind !== 'phrase' || !ELIDED.test(one.text)) return one;
    return units.reduce((one, other) => (other.text.length >= one.text.length ? other : one));
  }

  /** Units of one piece as they stand side by side: of "C-27" neither the letter nor the number. */
  asTyped(units: readonly Unit[]): Unit | undefined {
    const [first, last] = [units[0], units.at(-1)];
    if (!first || !last || first === last) return first;
    return {
      ...first,
      kind: 'phrase',
      text: this.typed.slice(first.start, last.end),
      end: last.end,
    };
  }

  /**
   * As these very words and no others: of a run in a script without spaces the pairs of its letters
   * may stand anywhere, so that three or more of them are a phrase.
   */
  asVeryWords(unit: Unit): Unit {
    const isRun = unit.kind === 'word' && UNSPACED_RUN.test(normalise(unit.text).text);
    return isRun ? { ...unit, kind: 'phrase' } : unit;
  }

  #typedPlace(at: number): number {
    return this.#normalised.origin?.[at] ?? at;
  }

  /** A word may end inside what one letter stands for (ﷺ): the letter is whole. */
  #typedEnd(at: number): number {
    const { origin } = this.#normalised;
    if (!origin) return at;
    let end = at;
    while (end < origin.length - 1 && origin[end] === origin[end - 1]) end++;
    return origin[end] ?? at;
  }
}
