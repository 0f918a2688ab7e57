import { CONCEPTS } from '../../vocabularies/concepts.ts';
import { phrasesIn } from '../question/concept-terms.ts';
import { normalise } from './normalise.ts';
import { plainWordsOf, STEMMED_LANGUAGES } from './word-forms.ts';
import { foldWord } from './word-tokens.ts';

const byLanguage = new Map<string, ReadonlySet<string>>();
let languages: readonly string[] | undefined;

/** Words by which readers of a language ask for concepts, without case and Latin accents. */
export function readersWords(language: string): ReadonlySet<string> {
  let words = byLanguage.get(language);
  if (!words) {
    const phrases = phrasesIn(language, 'questions').map(({ phrase }) => phrase);
    words = new Set(phrases.flatMap((phrase) => plainWordsOf(phrase, language).map(folded)));
    byLanguage.set(language, words);
  }
  return words;
}

/**
 * Whether readers of any language ask by a word, which is right then though no text may hold it.
 *
 * @param word - Folded as tokens are.
 */
export function isReadersWord(word: string): boolean {
  languages ??= STEMMED_LANGUAGES.filter((language) =>
    CONCEPTS.some(({ terms }) => terms[language] !== undefined),
  );
  return languages.some((language) => readersWords(language).has(word));
}

function folded(word: string): string {
  return foldWord(normalise(word).text);
}
