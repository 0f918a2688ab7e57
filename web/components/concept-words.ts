import { type Concept, termsOf } from '../../data/vocabularies/concepts.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';

/**
 * What to search for to find a concept: its label where that is a way to say it, else its first
 * term. Many labels name two things at once, which hardly any document says in one breath.
 *
 * @param locale - language of the reader's interface
 */
export function conceptWords(concept: Concept, locale: Locale): string {
  const label = concept.label[locale];
  const terms = termsOf(concept, [locale]);
  const plain = label.toLocaleLowerCase(locale);
  return terms.find((term) => term.toLocaleLowerCase(locale) === plain) ?? terms[0] ?? label;
}
