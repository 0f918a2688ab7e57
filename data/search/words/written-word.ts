import { anyOf, type WordIndex } from './word-index.ts';
import { surfaceToken } from './word-tokens.ts';
import { writtenForms } from './written-forms.ts';

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
  const texts = index.someTexts(anyOf([surfaceToken(word, language)]), PASSAGES);
  return writtenForms(word, language, texts)[0] ?? word;
}
