/**
 * What provisions speak of, and how laws and readers say it in nine languages: so that a reader
 * who asks for forced treatment also finds "tratamiento involuntario".
 */
import conceptsFile from './concepts.json' with { type: 'json' };
import type { Locale } from './languages.ts';

/** A concept of the field with its terms. */
export interface Concept {
  id: string;
  /** Articles of the Convention it bears on, by number. */
  articles: string[];
  /** Its name in the languages of the interface. */
  label: Record<Locale, string>;
  /** Phrases by language (ISO 639-1), each clear by itself. */
  terms: Record<string, string[]>;
  /** Phrases that mean the concept only in the company of other words of the field. */
  weak?: Record<string, string[]>;
  /**
   * Terms that mostly mean other things in texts ("immediate danger", of mines and ships), or whose
   * stem is a common word's ("chaining", of supply chains). The models of the tagger learnt with them
   * as clear terms; in texts they are weak ones, or no terms at all.
   */
  learnt?: Record<string, string[]>;
  /** Ids of neighbouring concepts. */
  related: string[];
  /**
   * Passages that name it, by language, counted in November 2026 over a collection of 67,600
   * passages: 34,900 en, 10,900 es, 8,500 fr, 6,000 uk, 5,500 de, 800 zh, 550 pt, 335 ru, 28 ar.
   * None where a language is absent, so Arabic, Russian and Portuguese terms are hardly tried.
   */
  seen: Record<string, number>;
}

/** Every concept. */
export const CONCEPTS: readonly Concept[] = conceptsFile.concepts as unknown as Concept[];

/** Words of the field, by language, that make a weak term of a concept clear. */
export const CONCEPT_CONTEXT: Readonly<Record<string, string[]>> = conceptsFile.context;

/** Languages that have terms. */
export const CONCEPT_LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'pt', 'ru', 'uk', 'zh'] as const;

/**
 * @param languages BCP 47 tags; regions and scripts do not matter.
 * @returns the concept's clear terms in these languages, in their order, as they are written.
 */
export function termsOf(concept: Concept, languages: readonly string[]): string[] {
  const subtags = languages.map((tag) => tag.toLowerCase().split('-')[0] ?? tag);
  return [...new Set(subtags)].flatMap((language) =>
    Object.hasOwn(concept.terms, language) ? (concept.terms[language] ?? []) : [],
  );
}

/** @returns the neighbouring concepts. */
export function relatedConcepts(concept: Concept): Concept[] {
  return CONCEPTS.filter(({ id }) => concept.related.includes(id));
}
