import { normalise } from './normalise.ts';
import { plainWordsOf } from './word-forms.ts';
import { surfaceToken } from './word-tokens.ts';

/**
 * The spellings of a word in some texts, which may differ in their accents.
 *
 * @param word - Normalised.
 * @param language - As tokens are marked with it.
 * @returns in lower case, the most frequent first; none when no text holds the word.
 */
export function writtenForms(word: string, language: string, texts: Iterable<string>): string[] {
  const token = surfaceToken(word, language);
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const written of plainWordsOf(text.toLowerCase(), language)) {
      // Folding may add a letter, as in ß; marks count as letters of their own.
      if (Math.abs(written.length - word.length) > 2) continue;
      if (surfaceToken(normalise(written).text, language) !== token) continue;
      counts.set(written, (counts.get(written) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([written]) => written);
}
