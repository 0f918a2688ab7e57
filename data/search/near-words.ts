import { editDistance } from './edit-distance.ts';
import { normalise } from './normalise.ts';
import type { KnownToken, WordIndex } from './word-index.ts';
import { foldWord, tokenLanguage } from './word-tokens.ts';

/** Shorter words have too many neighbours to guess. */
const SHORTEST = 4;
/** From this length on a word may be two edits away. */
const TWO_EDITS_FROM = 8;
/** Spellings that are looked for in the place of one word. */
const MOST = 4;

/**
 * Words of the library that a word was most likely meant to be: those that begin with it, as when
 * the end was not typed, or are an edit or two away.
 *
 * @param typed - A word that the library does not hold.
 * @param languages - BCP 47 tags of the languages the library holds.
 * @returns the likeliest first; none when nothing is near.
 */
export function nearWords(typed: string, languages: readonly string[], index: WordIndex): string[] {
  const word = foldWord(normalise(typed).text);
  if (word.length < SHORTEST) return [];
  const most = word.length >= TWO_EDITS_FROM ? 2 : 1;
  const found = new Map<string, { documents: number; distance: number }>();
  const letters = [word.slice(0, 1), word.slice(1, 2)];
  for (const language of new Set(languages.map(tokenLanguage))) {
    for (const letter of new Set(letters)) {
      for (const known of beginningWith(index, language, letter, word.length, most)) {
        const text = known.token.slice(language.length + 1);
        const distance = text.startsWith(word) ? 1 : editDistance(word, text, most);
        if (distance > most) continue;
        const same = found.get(text);
        const documents = known.documents + (same?.documents ?? 0);
        found.set(text, { documents, distance });
      }
    }
  }
  const likely = [...found].sort(
    ([, a], [, b]) => a.distance - b.distance || b.documents - a.documents,
  );
  const nearest = likely[0]?.[1].distance;
  return likely
    .filter(([, { distance }]) => distance === nearest)
    .slice(0, MOST)
    .map(([text]) => text);
}

/** Words of a language that begin with a letter, of about the length wanted. */
function beginningWith(
  index: WordIndex,
  language: string,
  letter: string,
  length: number,
  most: number,
): KnownToken[] {
  const from = `${language}=${letter}`;
  const below = `${language}=${String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1)}`;
  const marks = language.length + 1;
  return index.words(from, below, marks + length - most, marks + length + 6);
}
