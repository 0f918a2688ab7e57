import { describe, expect, it } from 'vitest';
import { beginningsIn, beginningsOf, placesOf } from '../../../ingest/tag/signals/beginnings.ts';

describe('with what a pattern may begin', () => {
  it('is the first letters of every alternative', () => {
    expect(beginningsIn('restrain(?:t|ed)|shackl|no … force')).toEqual(['restra', 'shackl', 'no']);
  });

  it('looks into groups, and past those that may be missing', () => {
    expect(beginningsIn('(?:early|timely) detection')).toEqual(['early', 'timely']);
    expect(beginningsIn('(?:mental )?health care')).toEqual(['mental', 'health']);
    expect(beginningsIn('(?<!in)voluntary')).toEqual(['volunt']);
  });

  it('does not count a letter that may be missing', () => {
    expect(beginningsIn('tests?·')).toEqual(['test']);
    expect(beginningsIn('abs?ent')).toEqual(['ab']);
  });

  it('is unknown when an alternative may begin with anything', () => {
    expect(beginningsIn('seclusion|\\d+ hours')).toBeUndefined();
    expect(beginningsIn('[ab]c')).toBeUndefined();
  });

  it('is found in the words of a text', () => {
    const found = beginningsOf('no new rest', /[a-z]+/g);
    expect(Object.fromEntries(found)).toEqual({
      ...{ n: [0, 3], no: [0], ne: [3], new: [3] },
      ...{ r: [7], re: [7], res: [7], rest: [7] },
    });
    expect(placesOf(found, ['rest', 'no', 'x', 'n'])).toEqual([0, 3, 7]);
    expect([...beginningsOf('no new rest', /[a-z]+/g, new Set(['ne']))]).toEqual([['ne', [3]]]);
  });
});
