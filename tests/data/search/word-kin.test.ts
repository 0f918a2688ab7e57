import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../data/search/words/word-forms.ts';
import kinFile from '../../../data/search/words/word-kin.json' with { type: 'json' };
import { kinOf } from '../../../data/search/words/word-kin.ts';

describe('words of another stem that are the same to a reader', () => {
  it.each([
    ['en', 'Centre', 'center'],
    ['es', 'facultades', 'facultad'],
    ['es', 'matriz', 'matrices'],
    ['es', 'jóvenes', 'joven'],
    ['fr', 'nouveau', 'nouvelle'],
    ['uk', 'рік', 'років'],
  ])('of %s: %s is %s', (language, word, other) => {
    expect(kinOf(word, language)).toContain(other);
  });

  it.each([
    ['en', 'facultades'],
    ['xx', 'centre'],
    ['es', 'las'],
    ['en', ''],
  ])('none of %s: %s', (language, word) => {
    expect(kinOf(word, language)).toEqual([]);
  });

  it('are listed only where their stems differ', () => {
    for (const [language, families] of Object.entries(kinFile)) {
      for (const words of families.map((line) => line.split(' '))) {
        const stems = new Set(words.map((word) => stemOf(word, language)));
        expect(stems.size, words.join(' ')).toBeGreaterThan(1);
      }
    }
  });
});
