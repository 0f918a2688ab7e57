import { describe, expect, it } from 'vitest';
import { ordinalOf } from '../../../ingest/passages/ordinals.ts';

describe('numbers in words', () => {
  it.each([
    ['primero', 1],
    ['Primera', 1],
    ['décimo quinto', 15],
    ['DECIMOPRIMERA', 11],
    ['vigésimo octava', 28],
    ['VIGESIMOSEPTIMA', 27],
    ['trigésima', 30],
    ['dixième', 10],
    ['quatorzième', 14],
    ['thirteenth', 13],
    ['twenty-first', 21],
    ['zwölfter', 12],
    ['двадцать первая', 21],
    ['одинадцята', 11],
    ['الثانية', 2],
    ['الحادية عشرة', 11],
    ['الخامسة والعشرون', 25],
    ['العشرون', 20],
  ])('reads %s as %i', (words, value) => {
    expect(ordinalOf(words)).toBe(value);
  });

  it('are told from words that do not count', () => {
    expect(ordinalOf('minister')).toBeUndefined();
    expect(ordinalOf('')).toBeUndefined();
  });
});
