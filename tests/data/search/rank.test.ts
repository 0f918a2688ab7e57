import { describe, expect, it } from 'vitest';
import { byTurns, weightOf } from '../../../data/search/rank.ts';
import { seededRandom } from '../../support/seeded-random.ts';

describe('languages by turns', () => {
  it('give the best of each language first, then the second of each', () => {
    const sorted = ['en1', 'en2', 'es1', 'en3', 'ru1', 'es2'];
    const turns = byTurns(sorted, (one) => one.slice(0, 2));
    expect(turns).toEqual(['en1', 'es1', 'ru1', 'en2', 'es2', 'en3']);
  });

  it('keep every document once, and the order within a language', () => {
    const random = seededRandom(4);
    for (let round = 0; round < 30; round++) {
      const sorted = Array.from({ length: random.integer(0, 40) }, (_, place) => ({
        place,
        language: random.pick(['en', 'es', 'fr', '']),
      }));
      const turns = byTurns(sorted, ({ language }) => language);
      expect(turns.map(({ place }) => place).sort((a, b) => a - b)).toEqual(
        sorted.map(({ place }) => place),
      );
      for (const language of ['en', 'es', 'fr', '']) {
        const own = turns.filter((one) => one.language === language).map(({ place }) => place);
        expect(own).toEqual(own.toSorted((a, b) => a - b));
      }
    }
  });
});

describe('the weight of a word', () => {
  it('is higher the fewer documents hold it, and never nothing', () => {
    const weights = [0, 1, 10, 500, 999, 1000].map((documents) => weightOf(documents, 1000));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(new Set(weights).size).toBe(weights.length);
    expect(weights.at(-1)).toBeGreaterThan(0);
    expect(Number.isFinite(weightOf(0, 0))).toBe(true);
  });
});
