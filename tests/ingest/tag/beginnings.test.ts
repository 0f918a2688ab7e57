import { describe, expect, it } from 'vitest';
import { ByBeginning, beginningsIn } from '../../../ingest/tag/signals/beginnings.ts';

describe('with what a pattern may begin', () => {
  it('is the first letters of every alternative', () => {
    expect(beginningsIn('restrain(?:t|ed)|shackl|no … force')).toEqual([
      'restrain',
      'shackl',
      'no',
    ]);
  });

  it('looks into groups, and past those that may be missing', () => {
    expect(beginningsIn('(?:early|timely) detection')).toEqual(['early·', 'timely·']);
    expect(beginningsIn('(?:mental )?health care')).toEqual(['mental', 'health·']);
    expect(beginningsIn('(?<!in)voluntary')).toEqual(['voluntary']);
  });

  it('does not count a letter that may be missing', () => {
    expect(beginningsIn('tests?·')).toEqual(['test']);
    expect(beginningsIn('abs?ent')).toEqual(['ab']);
  });

  it('is unknown when an alternative may begin with anything', () => {
    expect(beginningsIn('seclusion|\\d+ hours')).toBeUndefined();
    expect(beginningsIn('[ab]c')).toBeUndefined();
  });

  it('is a whole word where a space must follow', () => {
    expect(beginningsIn('be detained|ward·')).toEqual(['be·', 'ward·']);
    expect(beginningsIn('(?:no|never) force')).toEqual(['no·', 'never·']);
    expect(beginningsIn('(?:no|never)? ?force')).toEqual(['no', 'never', 'force']);
    expect(beginningsIn('no … force')).toEqual(['no']);
  });

  it('is asked for by words', () => {
    const asking = new ByBeginning<string>();
    asking.add('rest', ['rest', 'no']);
    asking.add('whole', ['no·']);
    expect(['no', 'nobody', 'rests', 'wrest'].map((word) => asking.at(word))).toEqual([
      ['rest', 'whole'],
      ['rest'],
      ['rest'],
      [],
    ]);
  });

  it('is asked for by the first letters of joined words', () => {
    const asking = new ByBeginning<string>();
    asking.add('some', ['no', 'no·']);
    expect(asking.at('no'.padEnd(1_000_000, 'x'))).toEqual(['some']);
  });

  it('may stand after particles in Arabic', () => {
    const asking = new ByBeginning<string>();
    asking.add('patient', ['مريض·']);
    expect(['مريض', 'والمريض', 'المريضة'].map((word) => asking.at(word).length)).toEqual([1, 1, 0]);
  });
});
