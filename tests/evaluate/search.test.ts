/** Asks a fixed sample of real documents the judged questions; says so when the corpus is absent. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../support/seeded-random.ts';
import { corpusRows } from './corpus.ts';
import { tokens } from './held-words.ts';
import { measureSearch, sampleLibrary } from './search.ts';
import { discountedGain, type SearchFigures, searchFigures } from './search-score.ts';
import { misspelt } from './title-cases.ts';

/**
 * The bars, or a little below what the sample reaches today where it is above them.
 */
const FLOORS: Record<string, Partial<Record<keyof SearchFigures, number>>> = {
  title: { success1: 0.95, success3: 0.99 },
  'title, shortened': { success3: 0.97 },
  'title, typo': { success3: 0.95 },
  number: { success3: 0.9 },
  'common name': { success3: 0.9 },
  long: { success3: 0.85 },
  concept: { success3: 0.9, ndcg: 0.8 },
  'concept, all languages': { success10: 0.85 },
  'concept, reworded': { success10: 0.8 },
  'concept, reworded, all languages': { success10: 0.85 },
  'word form': { found: 0.95 },
  writing: { found: 0.95 },
  phrase: { found: 1, clean: 1 },
  exact: { found: 1, clean: 1 },
  or: { found: 1, clean: 1 },
  minus: { found: 1, clean: 1 },
};
const FILES = 60;

const absent = corpusRows().length === 0;
if (absent) console.warn('Evaluation skipped: ../shared/corpus is absent.');

describe.skipIf(absent)('answers to judged questions', () => {
  it('stay above their floors on a fixed sample', { timeout: 300_000 }, async () => {
    const asked = await sampleLibrary(FILES);
    try {
      const { scores, counts } = await measureSearch(asked);
      const figures = searchFigures(scores).filter(({ language }) => language === 'all');
      for (const [kind, floors] of Object.entries(FLOORS)) {
        const own = figures.find((one) => one.kind === kind);
        for (const [figure, floor] of Object.entries(floors)) {
          const value = own?.[figure as keyof SearchFigures];
          expect.soft(value, `${kind} ${figure}`).toBeGreaterThanOrEqual(floor);
        }
      }
      expect.soft(counts.length).toBeGreaterThan(100);
      expect.soft(counts.filter(({ given, counted }) => given !== counted)).toEqual([]);
    } finally {
      await asked.leave();
    }
  });
});

describe('the measure of order', () => {
  it('is whole for the best order, nothing for none, and less the later the better ones come', () => {
    const grades = new Map([
      ['best', 2],
      ['good', 1],
    ]);
    expect(discountedGain(['best', 'good'], grades)).toBe(1);
    expect(discountedGain(['other'], grades)).toBe(0);
    expect(discountedGain(['good', 'best'], grades)).toBeCloseTo(
      (1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)),
    );
  });
});

describe('the measure of words', () => {
  it('compares whole words without case and accents, ideographs one by one', () => {
    expect(tokens('L’Éducation – SPÉCIALE', 'folded')).toBe(' l education speciale ');
    expect(tokens('精神卫生法', 'folded')).toContain(tokens('卫生', 'folded'));
    expect(tokens('women', 'folded')).not.toContain(tokens('woman', 'folded'));
    expect(tokens('ребёнок', 'folded')).toBe(tokens('ребенок', 'folded'));
    expect(tokens('ребёнок', 'written')).not.toBe(tokens('ребенок', 'written'));
  });
});

describe('typing errors', () => {
  it('change one word, by one letter, and are the same in every run', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const wrong = misspelt('The Mental Healthcare Act', seededRandom(seed));
      expect(wrong).toBe(misspelt('The Mental Healthcare Act', seededRandom(seed)));
      expect(wrong).toMatch(/^The Mental \p{L}+ Act$/u);
      expect(Math.abs(wrong.length - 'The Mental Healthcare Act'.length)).toBeLessThanOrEqual(1);
      expect(wrong).not.toBe('The Mental Healthcare Act');
    }
  });
});
