import { normalise } from '../../../data/search/words/normalise.ts';

/** Text as rules compare it, with the way back. */
export interface FoldedText {
  /** With a space at its end that is none of the text. */
  text: string;
  /** The same letters with their case. */
  cased: string;
  /** @returns the offset in the text as given of an offset in the folded one. */
  original(at: number): number;
}

const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;
/**
 * Stands at the end of every text: one letter beyond Latin-1 makes V8 keep all of it in two bytes a
 * letter. Otherwise it compiles each expression twice, for texts with and without such letters,
 * which takes 30 MB more in each thread (measured).
 */
const WIDE = '\u2003';
const base = new Map<string, string>();

/** Without case, Latin accents, and everything else that `normalise` evens out. */
export function foldText(original: string): FoldedText {
  const { text, origin } = normalise(original);
  let lower = text.toLowerCase();
  // A few letters (İ) grow in lower case and would move all that follows.
  if (lower.length !== text.length) {
    lower = text.replace(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    });
  }
  return {
    cased: text,
    text: lower.replace(ACCENTED, withoutAccent) + WIDE,
    original: (at) => (origin ? (origin[at] ?? at) : at),
  };
}

function withoutAccent(letter: string): string {
  let plain = base.get(letter);
  if (plain === undefined) {
    const [first = letter] = letter.normalize('NFD');
    plain = first.length === letter.length ? first : letter;
    base.set(letter, plain);
  }
  return plain;
}
