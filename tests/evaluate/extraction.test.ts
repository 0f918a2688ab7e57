/** Reads a fixed sample of real statutes; says so when the corpus is absent. */
import { describe, expect, it } from 'vitest';
import { corpusRows, sampleOf } from './corpus.ts';
import { labelKey, scoreLabels } from './label-score.ts';
import { readLabels } from './labels-read.ts';
import { measureLabels } from './measure-labels.ts';
import { sharesOf } from './measured.ts';

/** A little below what the sample reaches. */
const FLOORS: Record<string, number> = {
  'labels by markup': 0.97,
  'labels of plain text': 0.96,
  'labels of broken lines': 0.96,
  'labels read by hand': 0.98,
  'own labels by markup': 0.97,
  'own labels of plain text': 0.94,
  'own labels of broken lines': 0.94,
  'own labels read by hand': 0.97,
};
const FILES = 60;
/** Small files read fast; large ones are left to `npm run evaluate`. */
const LARGEST = 250_000;

const rows = corpusRows().filter(
  ({ file, bytes, scanned }) =>
    /^(?:laws|gazette)/.test(file) && scanned !== 'yes' && Number(bytes) <= LARGEST,
);
if (rows.length === 0) console.warn('Evaluation skipped: ../shared/corpus is absent.');

describe.skipIf(rows.length === 0)('provisions of numbered statutes', () => {
  it('stay above their floors on a fixed sample', { timeout: 240_000 }, async () => {
    const byHand = corpusRows().filter(({ file }) => readLabels(file));
    const sample = new Set([...byHand, ...sampleOf(rows, FILES)]);
    const measured = [];
    for (const row of sample) measured.push(...(await measureLabels(row)));
    const all = sharesOf(measured).filter(({ group }) => group === 'all');
    expect(all.map(({ field }) => field).sort()).toEqual(Object.keys(FLOORS).sort());
    for (const { field, right, of } of all) {
      expect.soft(right / of, field).toBeGreaterThanOrEqual(FLOORS[field] as number);
    }
  });
});

describe('the measure of labels', () => {
  it.each([
    ['Artículo 5º bis.-', '5bis'],
    ['Article L. 11-1', 'l11-1'],
    ['§ 12a Title 3', '12a'],
    ['第三十条', '第三十条'],
    ['المادة (٦)', '٦'],
    ['Article premier', 'premier'],
  ])('compares %s by its number', (label, key) => {
    expect(labelKey(label)).toBe(key);
  });

  it('counts what stands in the right order, and nothing twice', () => {
    const score = scoreLabels(['1', '2', '3', '4'], ['Section 1', '3', '2', '4', '4']);
    expect(score).toMatchObject({ expected: 4, found: 5, right: 3 });
  });
});
