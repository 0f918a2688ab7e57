import { normalise } from './normalise.ts';
import { plainWordsOf } from './word-forms.ts';
import { anyOf, type WordIndex } from './word-index.ts';
import { foldWord, surfaceToken } from './word-tokens.ts';

/** Passages that are looked into, of different documents: some write without accents. */
const PASSAGES = 8;

/**
 * How texts write a word that is known without its accents.
 *
 * @param word - Folded as tokens are.
 * @param language - As tokens are marked with it.
 * @returns the most frequent of some spellings, in lower case; the word
 *   itself when none is.
 */
export function writtenWord(word: string, language: string, index: WordIndex): string {
  const counts = new Map<string, number>();
  for (const text of index.someTexts(anyOf([surfaceToken(word, language)]), PASSAGES)) {
    for (const written of plainWordsOf(text.toLowerCase(), language)) {
      // Folding may add a letter, as in ß; marks count as letters of their own.
      if (Math.abs(written.length - word.length) > 2 || foldWord(normalise(written).text) !== word)
        continue;
      counts.set(written, (counts.get(written) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? word;
}
