import { describe, expect, it } from 'vitest';
import type { FacetEntry } from '../../../data/search/facet-table.ts';
import {
  byTurns,
  type GroupHits,
  type Signs,
  scoreOf,
  signsOf,
  weightOf,
} from '../../../data/search/rank.ts';
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

describe('naming a concept', () => {
  const said = (naming: string[]): GroupHits => ({
    ...{ documents: new Set(['one', 'other']), naming: new Set(naming) },
    ...{ elsewise: new Set(), titles: new Set(), about: new Set() },
  });
  const known = {
    passageCounts: new Map(),
    engineRank: new Map(),
    language: 'en',
    asked: [],
    numbers: [],
    typed: '',
  };
  const signs = (id: string, groups: GroupHits[]): Signs => {
    const entry = { id, sortTitle: '', language: ['en'], titleWords: 1, passages: 1 } as unknown;
    return signsOf(entry as FacetEntry, { ...known, groups }, [3, 1]);
  };

  it('counts as much as it is of the question', () => {
    expect(signs('one', [said(['one']), said([])]).naming).toBe(0.75);
    expect(signs('one', [said(['one']), said(['one'])]).naming).toBe(1);
  });

  it('is more than to say its words apart', () => {
    const [named, apart] = ['one', 'other'].map((id) => signs(id, [said(['one']), said([])]));
    expect(scoreOf(named as Signs)).toBeGreaterThan(scoreOf(apart as Signs));
  });
});

describe('a concept with other words beside it', () => {
  it('counts for more the more passages of a document say it', () => {
    const entry = { id: 'one', sortTitle: '', language: ['en'], titleWords: 1, passages: 40 };
    const known = {
      passageCounts: new Map(),
      engineRank: new Map(),
      language: 'en',
      asked: [],
      numbers: [],
      typed: '',
    };
    const scores = [0, 1, 5, 40].map((passages) => {
      const input = { ...known, groups: [], namingCounts: new Map([['one', passages]]) };
      return scoreOf(signsOf(entry as unknown as FacetEntry, input, []));
    });
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(new Set(scores).size).toBe(scores.length);
  });
});

describe('the order of words', () => {
  const id = 'one';
  const inTitle: GroupHits = {
    ...{ documents: new Set([id]), titles: new Set([id]) },
    ...{ elsewise: new Set(), naming: new Set(), about: new Set() },
  };
  const signs = (sortTitle: string, asked: string[][]): Signs => {
    const entry = { id, sortTitle, language: ['en'], titleWords: 4, passages: 1 } as unknown;
    const groups = asked.map(() => inTitle);
    const known = {
      passageCounts: new Map(),
      engineRank: new Map(),
      language: 'en',
      numbers: [],
      typed: '',
    };
    const weights = asked.map(() => 1);
    return signsOf(entry as FacetEntry, { ...known, groups, asked }, weights);
  };

  it('counts where a title has it, whatever stands between', () => {
    const title = 'an act relating to public health';
    expect(signs(title, [['act'], ['public'], ['health']]).order).toBe(1);
    expect(signs(title, [['relating'], ['publik', 'public']]).order).toBe(1);
    expect(signs(title, [['health'], ['public']]).order).toBe(0);
    expect(signs(title, [['act'], ['hospital']]).order).toBe(0);
  });

  it('asks of each word a place of its own, and nothing of a single one', () => {
    expect(signs('act on health', [['health'], ['health']]).order).toBe(0);
    expect(signs('act on health', [['health']]).order).toBe(0);
  });
});
