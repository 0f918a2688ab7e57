import { describe, expect, it } from 'vitest';
import { conceptLikened } from '../../../data/search/question/concept-likened.ts';
import { conceptsIn } from '../../../data/search/question/concepts-in.ts';

describe('a question that says no phrase of a concept', () => {
  it.each([
    ['doctor shared my file', 'confidentiality', 'en'],
    ['someone else manages my bank account', 'property-management', 'en'],
    ['staff tied me up overnight', 'restraint', 'en'],
    ['кто распоряжается моими деньгами', 'property-management', 'ru'],
    ['شخص يقرر نيابة عني', 'substitute-decision', 'ar'],
  ])('is like those who ask for one: %s', (query, id, language) => {
    expect(conceptsIn(query)).toEqual([]);
    const likened = conceptLikened(query);
    expect(likened?.concept.id).toBe(id);
    expect(likened?.language).toBe(language);
    expect(likened?.surely).toBeGreaterThan(0.6);
  });

  it.each([
    ['of other matter', 'zebra crossing rules'],
    ['of words nobody knows', 'tied qwertz asdfgh zxcvbn'],
    ['of one word', 'tied'],
    ['that is a text', 'staff tied me up overnight '.repeat(20)],
    ['of nothing', ''],
    ['of broken letters', '\ud800 \u0000 '.repeat(9)],
  ])('is like none: %s', (_, query) => {
    expect(conceptLikened(query)).toBeUndefined();
  });
});
