/** Describes a fixed sample of real files by their text alone; says so when the corpus is absent. */
import { describe, expect, it } from 'vitest';
import { corpusRows, sampleOf } from './corpus.ts';
import { sameNumber } from './facts-read.ts';
import { type Figures, figuresByField } from './figures.ts';
import { type JudgedField, judge, tokenF1 } from './judge.ts';
import { readBare } from './read-bare.ts';

/**
 * A little below what the sample reaches: share right, and share wrong, of all its files. It takes
 * as many from small odd folders as from large plain ones, so its figures are below the corpus's.
 */
const FLOORS: Record<Exclude<JudgedField, 'status'>, { right: number; wrong: number }> = {
  language: { right: 0.9, wrong: 0.03 },
  country: { right: 0.9, wrong: 0.02 },
  year: { right: 0.79, wrong: 0.08 },
  'type group': { right: 0.87, wrong: 0.03 },
  type: { right: 0.8, wrong: 0.1 },
  title: { right: 0.89, wrong: 0.08 },
  number: { right: 0.99, wrong: 0.01 },
  adopted: { right: 0.99, wrong: 0.01 },
};
const FILES = 48;
/** Small files read fast; large ones are left to `npm run evaluate`. */
const LARGEST = 400_000;

const rows = corpusRows().filter(
  ({ scanned, bytes }) => scanned !== 'yes' && Number(bytes) <= LARGEST,
);
if (rows.length === 0) console.warn('Evaluation skipped: ../shared/corpus is absent.');

describe.skipIf(rows.length === 0)('metadata read from the text alone', () => {
  it('stays above its floors on a fixed sample', { timeout: 240_000 }, async () => {
    const readings = await readBare(sampleOf(rows, FILES));
    const figures = figuresByField(readings.flatMap((reading) => judge(reading)));
    for (const [field, floor] of Object.entries(FLOORS)) {
      const { right, wrong } = figures.get(field as JudgedField) as Figures;
      expect.soft(right, `${field} right`).toBeGreaterThanOrEqual(floor.right);
      expect.soft(wrong, `${field} wrong`).toBeLessThanOrEqual(floor.wrong);
    }
  });
});

describe('the measure of numbers', () => {
  it('sees past words, signs and separators, and keeps symbols whole', () => {
    expect(sameNumber('Ley Nº 19.529', '19529')).toBe(true);
    expect(sameNumber('№ 2205-VIII', '2205-VIII')).toBe(true);
    expect(sameNumber('Act 7 of 2024', '7/2024')).toBe(true);
    expect(sameNumber('№ 2205-VIII', '2205-IX')).toBe(false);
    expect(sameNumber('CRPD/C/ISR/1', 'CRPD/C/ISR/Q/1')).toBe(false);
  });
});

describe('the measure of titles', () => {
  it('counts words in common, characters where there are no spaces', () => {
    expect(tokenF1('Mental Health Act', 'MENTAL HEALTH ACT')).toBe(1);
    expect(tokenF1('Mental Health', 'Mental Health Act 1987')).toBeCloseTo(2 / 3);
    expect(tokenF1('精神卫生法', '中华人民共和国精神卫生法')).toBeCloseTo(10 / 17);
    expect(tokenF1('Act', 'Ley')).toBe(0);
  });
});
