import { describe, expect, it } from 'vitest';
import { heading, type Piece, split } from './extraction-of.ts';

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** CPU time, so that a busy machine does not fail the test; far below what a square would need. */
const LONGEST_MS = 5000;

describe('odd input takes a time in proportion to its length', () => {
  const cases: [string, () => Piece[]][] = [
    ['five megabytes of a short number', () => ['1. A '.repeat(1_000_000)]],
    ['five megabytes of subsections', () => ['(5) ab; '.repeat(600_000)]],
    ['five megabytes without a space', () => ['x'.repeat(5_000_000)]],
    ['five megabytes of Tibetan', () => ['སེམས་'.repeat(1_000_000)]],
    ['a hundred thousand lines "Part"', () => many(100_000, () => 'Part')],
    ['a hundred thousand parts', () => many(100_000, (index) => `Part ${index}`)],
    ['a hundred thousand headings', () => many(100_000, (index) => heading(2, `Zorba ${index}`))],
    ['a hundred thousand equal headings', () => many(100_000, () => heading(2, 'Zorba 1'))],
    [
      'a hundred thousand headings of six levels',
      () => many(100_000, (index) => heading(1 + (index % 6), `Zorba w${index}`)),
    ],
    ['a million lines in one block', () => ['word\n'.repeat(1_000_000)]],
  ];
  it.each(cases)(
    '%s',
    (_, make) => {
      const pieces = make();
      const before = process.cpuUsage();
      split(pieces);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
    },
    60_000,
  );
});
