import { describe, expect, it } from 'vitest';
import { bandsOf, likeness, MinHash } from '../../../ingest/relate/min-hash.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const PLACES = 128;

/** Sketches of two sets of `size` elements each of which this share is common to both. */
function sketches(size: number, jaccard: number, seed: number): [Uint32Array, Uint32Array] {
  const random = seededRandom(seed);
  const common = Math.round((2 * size * jaccard) / (1 + jaccard));
  const [one, other] = [new MinHash(PLACES), new MinHash(PLACES)];
  const element = () => random.integer(-(2 ** 31), 2 ** 31 - 1);
  for (let at = 0; at < common; at++) {
    const shared = element();
    one.add(shared);
    other.add(shared);
  }
  for (let at = common; at < size; at++) {
    one.add(element());
    other.add(element());
  }
  return [one.sketch() as Uint32Array, other.sketch() as Uint32Array];
}

describe('a MinHash sketch', () => {
  it.each([0, 0.2, 0.5, 0.8, 1])('estimates a share of %f, for large sets and small', (share) => {
    for (const size of [60, 300, 20_000]) {
      const estimates = Array.from({ length: 40 }, (_, seed) =>
        likeness(...sketches(size, share, seed + 1)),
      );
      const mean = estimates.reduce((sum, one) => sum + one, 0) / estimates.length;
      expect(Math.abs(mean - share), `${size} elements`).toBeLessThan(0.05);
      for (const one of estimates) expect(Math.abs(one - share)).toBeLessThan(0.25);
    }
  });

  it('does not change when an element comes again', () => {
    const [once, twice] = [new MinHash(PLACES), new MinHash(PLACES)];
    for (const element of [5, 9, 13]) once.add(element);
    for (const element of [13, 9, 5, 9, 13]) twice.add(element);
    expect(once.sketch()).toEqual(twice.sketch());
  });

  it('is absent for an empty set', () => {
    expect(new MinHash(PLACES).sketch()).toBeUndefined();
  });
});

describe('the keys of a sketch', () => {
  const meet = (share: number) =>
    Array.from({ length: 200 }, (_, seed) => {
      const [one, other] = sketches(2000, share, seed + 1);
      const keys = new Set(bandsOf(one, 3));
      return bandsOf(other, 3).some((key) => keys.has(key));
    }).filter(Boolean).length / 200;

  it('bring similar texts together and keep others apart', () => {
    expect(meet(0.6)).toBeGreaterThan(0.97);
    expect(meet(0.4)).toBeGreaterThan(0.85);
    expect(meet(0.05)).toBeLessThan(0.05);
  });

  it('are whole numbers that SQLite keeps exactly', () => {
    const [one] = sketches(500, 0.5, 3);
    expect(bandsOf(one, 3).every(Number.isSafeInteger)).toBe(true);
  });
});
