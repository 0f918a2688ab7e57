import { describe, expect, it } from 'vitest';
import { conceptsIn } from '../../data/search/question/concepts-in.ts';
import { CONCEPTS } from '../../data/vocabularies/concepts.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { conceptWords } from '../../web/components/concept-words.ts';

describe.each(LOCALES)('the words to search for a concept by, in %s,', (locale) => {
  it.each(CONCEPTS.map((concept) => [concept.id, concept] as const))('name %s', (id, concept) => {
    const named = conceptsIn(conceptWords(concept, locale));
    expect(named.map((match) => match.concept.id)).toContain(id);
  });
});
