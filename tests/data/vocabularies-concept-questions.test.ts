import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conceptsIn, conceptsInStems } from '../../data/search/question/concepts-in.ts';
import { normalise } from '../../data/search/words/normalise.ts';
import { plainWordsOf, stemOf } from '../../data/search/words/word-forms.ts';
import { questionPhrases } from '../../data/vocabularies/concept-questions.ts';
import { CONCEPT_LANGUAGES, CONCEPTS } from '../../data/vocabularies/concepts.ts';

const file = new URL('../../data/vocabularies/concept-questions.json', import.meta.url);
const byConcept = JSON.parse(readFileSync(file, 'utf8')) as Record<
  string,
  Record<string, string[]>
>;
const phrases = Object.entries(byConcept).flatMap(([id, byLanguage]) =>
  Object.entries(byLanguage).flatMap(([language, list]) =>
    list.map((phrase) => ({ id, language, phrase })),
  ),
);
const textNames = (text: string, language: string) =>
  conceptsInStems(
    plainWordsOf(normalise(text).text, language).map((word) => stemOf(word, language)),
    language,
  ).map(({ concept }) => concept.id);

const headwordsFile = new URL('../../data/vocabularies/concept-headwords.json', import.meta.url);
const headwords = Object.entries(
  JSON.parse(readFileSync(headwordsFile, 'utf8')) as typeof byConcept,
).flatMap(([id, byLanguage]) =>
  Object.entries(byLanguage).flatMap(([language, list]) =>
    list.map((word) => ({ id, language, word })),
  ),
);

describe('bare words under which readers look concepts up', () => {
  it('are of concepts and languages that there are, and no other terms', () => {
    const known = new Set(CONCEPTS.map(({ id }) => id));
    expect(headwords.filter(({ id }) => !known.has(id))).toEqual([]);
    const languages = new Set<string>(CONCEPT_LANGUAGES);
    expect(headwords.filter(({ language }) => !languages.has(language))).toEqual([]);
    const owned = new Set(phrases.map(({ language, phrase }) => `${language} ${phrase}`));
    for (const { terms, weak } of CONCEPTS) {
      for (const [language, list] of [...Object.entries(terms), ...Object.entries(weak ?? {})]) {
        for (const term of list) owned.add(`${language} ${term}`);
      }
    }
    for (const { language, word } of headwords) {
      expect(owned.has(`${language} ${word}`), word).toBe(false);
      owned.add(`${language} ${word}`);
    }
  });

  it('name their concept when they are all of a question, and none in texts', () => {
    const lost = headwords.filter(
      ({ id, language, word }) =>
        !conceptsIn(word, language).some(({ concept }) => concept.id === id),
    );
    expect(lost).toEqual([]);
    expect(textNames('The patients of this hospital go to a school nearby.', 'en')).toEqual([]);
  });
});

describe('phrases by which readers ask for concepts', () => {
  it('are of concepts and languages that there are', () => {
    const ids = new Set(CONCEPTS.map(({ id }) => id));
    expect(Object.keys(byConcept).filter((id) => !ids.has(id))).toEqual([]);
    const languages = new Set<string>(CONCEPT_LANGUAGES);
    expect(phrases.filter(({ language }) => !languages.has(language))).toEqual([]);
    expect(questionPhrases('no-such-concept', 'en')).toEqual([]);
    expect(questionPhrases('restraint', 'xx')).toEqual([]);
  });

  it('are many, trimmed, and each of one concept, whose clear terms they are not', () => {
    expect(phrases.length).toBeGreaterThan(15_000);
    const owners = new Map<string, string>();
    for (const { id, terms } of CONCEPTS) {
      for (const [language, list] of Object.entries(terms)) {
        for (const term of list) owners.set(`${language} ${term.toLowerCase()}`, `a term of ${id}`);
      }
    }
    for (const { id, language, phrase } of phrases) {
      expect(phrase).toMatch(/^\S(?:.*\S)?$/);
      const key = `${language} ${phrase.toLowerCase()}`;
      expect(owners.get(key), key).toBeUndefined();
      owners.set(key, id);
    }
  });

  it('each name their concept', () => {
    const lost = phrases.filter(
      ({ id, language, phrase }) =>
        !conceptsIn(phrase, language).some(({ concept }) => concept.id === id),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['tied to the bed', 'en', 'restraint'],
    ['électrochocs sous anesthésie à un patient enfermé à clé', 'fr', 'ect'],
    ['me encerraron contra mi voluntad', 'es', 'involuntary-admission'],
  ])('name it in a question: %s', (question, language, id) => {
    expect(conceptsIn(question, language).map(({ concept }) => concept.id)).toContain(id);
  });

  it('are not looked for in texts, where their words mean other things, too', () => {
    expect(conceptsIn('tied to the bed', 'en').map(({ concept }) => concept.id)).toContain(
      'restraint',
    );
    expect(textNames('The goods were tied to the bed of the lorry.', 'en')).toEqual([]);
    expect(textNames('No patient shall be subjected to mechanical restraint.', 'en')).toEqual([
      'restraint',
    ]);
  });
});
