import { describe, expect, it } from 'vitest';
import { conceptsIn } from '../../data/search/question/concepts-in.ts';
import {
  CONCEPT_LANGUAGES,
  CONCEPTS,
  relatedConcepts,
  termsOf,
} from '../../data/vocabularies/concepts.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';

const everyTerm = CONCEPTS.flatMap((concept) =>
  [concept.terms, concept.weak ?? {}].flatMap((terms) =>
    Object.entries(terms).flatMap(([language, list]) =>
      list.map((term) => ({ id: concept.id, language, term })),
    ),
  ),
);

describe('the concepts of the field', () => {
  it('are many, each with its own id', () => {
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(45);
    expect(new Set(CONCEPTS.map(({ id }) => id)).size).toBe(CONCEPTS.length);
  });

  it('have at least two clear terms in every language, and a label in each of the interface', () => {
    for (const concept of CONCEPTS) {
      for (const language of CONCEPT_LANGUAGES) {
        expect(termsOf(concept, [language]).length, `${concept.id} ${language}`).toBeGreaterThan(1);
      }
      for (const locale of LOCALES) expect(concept.label[locale]).toMatch(/\S/);
    }
  });

  it('share no term within a language, and have none that is empty or untrimmed', () => {
    const owners = new Map<string, string>();
    for (const { id, language, term } of everyTerm) {
      expect(term).toMatch(/^\S(?:.*\S)?$/);
      const key = `${language} ${term.toLowerCase()}`;
      expect(owners.get(key) ?? id, key).toBe(id);
      owners.set(key, id);
    }
  });

  it('stand near concepts that exist, never near themselves', () => {
    for (const concept of CONCEPTS) {
      expect(
        relatedConcepts(concept)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...concept.related].sort());
      expect(concept.related).not.toContain(concept.id);
    }
  });

  it('are found again by nearly every clear term of theirs', () => {
    const clear = CONCEPTS.flatMap((concept) =>
      CONCEPT_LANGUAGES.flatMap((language) =>
        termsOf(concept, [language]).map((term) => ({ id: concept.id, language, term })),
      ),
    );
    const lost = clear.filter(
      ({ id, language, term }) =>
        !conceptsIn(term, language).some(({ concept }) => concept.id === id),
    );
    expect(lost).toEqual([]);
  });

  it('give their terms in the languages asked for, once', () => {
    const concept = CONCEPTS.find(({ id }) => id === 'legal-capacity');
    expect(concept && termsOf(concept, ['pt-BR', 'pt', 'xx', 'constructor'])).toEqual(
      concept?.terms.pt,
    );
  });
});
