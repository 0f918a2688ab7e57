/**
 * Tokens of the word index: what texts and questions have in common when a word is the same in
 * another form. One function for both, so that they always meet.
 */
import { UNSPACED } from './typed-words.ts';
import { STEMMED_LANGUAGES, stemOf, type Word, wordsOf } from './word-forms.ts';

/**
 * Scripts without spaces between words: every letter and every pair of letters is a token. No run
 * begins with a mark: a Thai sign on a Latin letter belongs to that letter.
 */
const UNSPACED_RUN = new RegExp(`(?!\\p{M})[${UNSPACED}][${UNSPACED}\\p{M}]*`, 'gu');
const MAY_BE_UNSPACED =
  /[\u0e00-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const NUMBER = /^\p{N}+$/u;
const PLAIN = /^[a-z0-9]+$/;
const STEMMED: ReadonlySet<string> = new Set(STEMMED_LANGUAGES);
/** Longer runs of letters are joined or broken text. */
const LONGEST = 60;

/** Whether a text may hold letters of a script without spaces. */
export function mayBeUnspaced(text: string): boolean {
  return MAY_BE_UNSPACED.test(text);
}

/** A word of a text, cut so that no word mixes scripts with and without spaces. */
export interface TextWord extends Word {
  /** Letters of a script without spaces: any part of it is a word. */
  unspaced: boolean;
}

/**
 * @param text - Text that went through `normalise`.
 * @param language - BCP 47 tag.
 */
export function textWords(text: string, language: string): TextWord[] {
  const unspaced = mayBeUnspaced(text);
  const words: TextWord[] = [];
  for (const word of wordsOf(text, language)) {
    if (unspaced && mayBeUnspaced(word.word)) words.push(...parted(word));
    else words.push({ ...word, unspaced: false });
  }
  return words;
}

function* parted({ word, start }: Word): Generator<TextWord> {
  let at = 0;
  const piece = (from: number, to: number, unspaced: boolean) => ({
    word: word.slice(from, to),
    start: start + from,
    end: start + to,
    unspaced,
  });
  for (const { 0: run, index } of word.matchAll(UNSPACED_RUN)) {
    if (index > at) yield piece(at, index, false);
    yield piece(index, index + run.length, true);
    at = index + run.length;
  }
  if (at < word.length) yield piece(at, word.length, false);
}

/** The language a token is marked with: `zh-Hant` → `zh`, Norwegian in one. */
export function tokenLanguage(tag: string): string {
  const base = tag.toLowerCase().split('-', 1)[0] ?? tag;
  return base === 'nb' || base === 'nn' ? 'no' : base;
}

/**
 * The token all forms of a word share in a language. Numbers have one in all languages.
 *
 * @param language - From {@link tokenLanguage}.
 * @param stem - From {@link stemOf}.
 */
export function formToken(word: string, language: string, stem = stemOf(word, language)): string {
  if (isNumber(word)) return `#${word}`;
  if (!STEMMED.has(language)) return surfaceToken(word, language);
  return stemToken(stem, language);
}

/** The token of the words with this stem. */
export function stemToken(stem: string, language: string): string {
  return `${language}_${inToken(stem)}`;
}

/** The token of this very word in a language, case and Latin accents aside. */
export function surfaceToken(word: string, language: string): string {
  return isNumber(word) ? `#${word}` : `${language}=${inToken(foldWord(word))}`;
}

/**
 * The tokens of a word in these languages.
 *
 * @param languages - BCP 47 tags.
 * @param exact - Of this very word, and not of all its forms.
 */
export function tokensIn(word: string, languages: readonly string[], exact: boolean): string[] {
  const token = exact ? surfaceToken : formToken;
  return [...new Set(languages.map((tag) => token(word, tokenLanguage(tag))))];
}

/** The letters of a text, each with its marks. */
export function lettersOf(text: string): string[] {
  return text.match(/\P{M}\p{M}*/gu) ?? [];
}

/** Letters, and pairs of letters, of a run in a script without spaces. */
export function letterTokens(run: string): string[] {
  const letters = lettersOf(run);
  return letters.flatMap((letter, at) => {
    const next = letters[at + 1];
    return next === undefined ? [`~${letter}`] : [`~${letter}`, `~${letter}${next}`];
  });
}

/**
 * What a run of letters is looked for by: its pairs, or its only letter.
 */
export function lettersSought(run: string): string[] {
  const tokens = letterTokens(run);
  return tokens.length === 1 ? tokens : tokens.filter((_, at) => at % 2 === 1);
}

/** The token of a concept. */
export function conceptToken(id: string): string {
  return `c_${id.replace(/[^a-z0-9]+/g, '_')}`;
}

/** The token of an identifier as `identifiersIn` gives it. */
export function identifierToken(id: string): string {
  return `n_${id.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_')}`;
}

/** A word without case and Latin accents. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/(?<=[\p{sc=Latn}\p{sc=Grek}])\p{M}+/gu, '')
    .normalize('NFC');
}

function isNumber(word: string): boolean {
  // Most words begin with a Latin letter: asking for that first takes a tenth of the time.
  const first = word.charCodeAt(0) | 0x20;
  return (first < 0x61 || first > 0x7a) && NUMBER.test(word);
}

function inToken(word: string): string {
  const letters = PLAIN.test(word) ? word : word.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return letters.slice(0, LONGEST);
}
