import { describe, expect, it } from 'vitest';
import { heading, keepsAllWords, split } from './extraction-of.ts';

describe('a provision that is itself a heading', () => {
  it('stands beside a plain heading of its level, not below it', () => {
    const pieces = [
      heading(1, 'Care Act'),
      heading(2, 'Preamble'),
      'Everybody needs somebody at times.',
      heading(2, 'Article 1'),
      'Care is free.',
      heading(2, 'Article 2'),
      'Care is near.',
    ];
    const passages = split(pieces);
    expect(passages.filter(({ label }) => label).map(({ headings }) => headings)).toEqual([[], []]);
    expect(keepsAllWords(pieces)).toBe(true);
  });

  it('stays below a part or a chapter of its level', () => {
    const pieces = [
      heading(2, 'Part One'),
      heading(2, 'Article 1'),
      'Care is free.',
      heading(2, 'Chapter 2'),
      heading(3, 'Overview'),
      'What follows is new.',
      heading(3, 'Article 2'),
      'Care is near.',
    ];
    const passages = split(pieces);
    expect(passages.find(({ label }) => label === 'Article 1')?.headings).toEqual(['Part One']);
    expect(passages.find(({ label }) => label === 'Article 2')?.headings).toEqual(['Chapter 2']);
    expect(keepsAllWords(pieces)).toBe(true);
  });
});
