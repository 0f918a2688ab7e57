import { describe, expect, it } from 'vitest';
import { beginningsIn, beginningsOf } from '../../../ingest/tag/signals/beginnings.ts';

describe('with what a pattern may begin', () => {
  it('is the first letters of every alternative', () => {
    expect(beginningsIn('restrain(?:t|ed)|shackl|no … force')).toEqual(['rest', 'shac', 'no']);
  });

  it('looks into groups, and past those that may be missing', () => {
    expect(beginningsIn('(?:early|timely) detection')).toEqual(['earl', 'time']);
    expect(beginningsIn('(?:mental )?health care')).toEqual(['ment', 'heal']);
    expect(beginningsIn('(?<!in)voluntary')).toEqual(['volu']);
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
    const found = beginningsOf('no restraint', /[a-z]+/g);
    expect([...found].sort()).toEqual(['n', 'no', 'r', 're', 'res', 'rest']);
  });
});
