import { describe, expect, it } from 'vitest';
import { distanceTo } from '../../../data/search/words/edit-distance.ts';
import { seededRandom } from '../../support/seeded-random.ts';

describe('the distance of two words', () => {
  it.each([
    ['consent', 'consent', 0],
    ['consent', 'consnet', 1],
    ['consent', 'conent', 1],
    ['consent', 'consennt', 1],
    ['consent', 'convent', 1],
    ['consent', 'cnosnet', 2],
    ['согласие', 'согласия', 1],
    ['a'.repeat(31), 'b'.repeat(31), 31],
  ])('%s, %s: %i', (a, b, distance) => {
    expect(distanceTo(a)(b, 0, b.length)).toBe(distance);
    expect(distanceTo(b)(`x${a}x`, 1, a.length)).toBe(distance);
  });

  it('is what the table of all beginnings says', () => {
    const random = seededRandom(7);
    const word = () =>
      Array.from({ length: random.integer(0, 31) }, () => random.pick(['a', 'b', 'я'])).join('');
    for (let i = 0; i < 2000; i++) {
      const [a, b] = [word(), word()];
      expect(distanceTo(a)(b, 0, b.length), `${a}, ${b}`).toBe(distanceByTable(a, b));
    }
  });

  it('is told of words of any length that differ in one place', () => {
    const long = 'behindertengleichstellungsdurchführungsverordnung';
    const slip = long.replace('gleich', 'glecih');
    expect(distanceTo(long)(slip, 0, slip.length)).toBe(1);
    expect(distanceTo(long)(long, 0, long.length)).toBe(0);
    expect(distanceTo(slip)(long.slice(1), 0, long.length - 1)).toBe(2);
    expect(distanceTo('a'.repeat(40))('b'.repeat(40), 0, 40)).toBeGreaterThan(31);
  });
});

/** Optimal string alignment as its definition has it. */
function distanceByTable(a: string, b: string): number {
  const rows: number[][] = [];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    rows[i] = [];
    for (let j = 0; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
      const whole = i + j === 0 ? 0 : Math.min(best, swapped ? at(i - 2, j - 2) + 1 : best);
      rows[i]?.push(whole);
    }
  }
  return at(a.length, b.length);
}
