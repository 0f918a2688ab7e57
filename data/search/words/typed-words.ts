import { normalise } from './normalise.ts';

/** Scripts written without spaces, for a class of letters in a regular expression (flag `u`). */
export const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';
/** Each letter of an unspaced script counts as a word, a run of them as a phrase. */
const TOKEN = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
/** The Arabic article, alone or after a one-letter word that is written together with it. */
const ARTICLE = /^[وف]?(?:ال|بال|كال|لل)(?=[\u0621-\u064a]{2})/u;

/**
 * Folds what a reader does not care about while typing: case, diacritics of every script, and
 * all that the library's normaliser folds.
 */
export function foldTyped(text: string): string {
  return normalise(text.toLowerCase())
    .text.normalize('NFKD')
    .replace(/(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}])\p{Mn}+/gu, '')
    .normalize('NFC');
}

/**
 * The words of a title or of what is being typed, each as the tokens it consists of: one for a
 * word between spaces, one for each letter in scripts without spaces.
 */
export function typedWords(text: string): string[][] {
  return foldTyped(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => (word.match(TOKEN) ?? []).map((token) => token.replace(ARTICLE, '')))
    .filter((tokens) => tokens.length > 0);
}

/** Whether every typed word begins some word of the name. */
export function beginsWords(name: readonly string[][], typed: readonly string[][]): boolean {
  return typed.every((wanted) => name.some((word) => holdsRun(word, wanted)));
}

/** Whether a word holds these tokens in a row, the last one as a beginning. */
function holdsRun(word: readonly string[], wanted: readonly string[]): boolean {
  return word.some((_, at) =>
    wanted.every((token, i) =>
      i === wanted.length - 1 ? word[at + i]?.startsWith(token) : word[at + i] === token,
    ),
  );
}
