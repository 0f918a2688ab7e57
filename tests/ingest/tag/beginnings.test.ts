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
    const asking = new ByBeginning<string>(/[a-z]/);
    asking.add('rest', ['rest', 'no']);
    asking.add('whole', ['no·']);
    expect(met(asking, 'no, nobody; rests: wrest')).toEqual([
      [0, 'rest', 'whole'],
      [4, 'rest'],
      [12, 'rest'],
    ]);
  });

  it('is told of every word, again and again', () => {
    const asking = new ByBeginning<string>(/[a-z]/);
    asking.add('no', ['no·']);
    const text = 'no word is forgotten, '.repeat(3);
    expect(met(asking, text)).toEqual([
      [0, 'no'],
      [22, 'no'],
      [44, 'no'],
    ]);
    expect(met(asking, text)).toEqual(met(asking, text));
  });

  it('is told of words when more were seen than are remembered', () => {
    const asking = new ByBeginning<string>(/[a-z0-9]/);
    asking.add('no', ['no·']);
    const others = Array.from({ length: 50_000 }, (_, at) => `w${at}`).join(' ');
    expect(met(asking, `no ${others} no`)).toEqual([
      [0, 'no'],
      [others.length + 4, 'no'],
    ]);
  });

  it('is asked for by the first letters of joined words', () => {
    const asking = new ByBeginning<string>(/[a-z]/);
    asking.add('some', ['no', 'no·']);
    expect(met(asking, 'no'.padEnd(1_000_000, 'x'))).toEqual([[0, 'some']]);
  });

  it('may stand after particles in Arabic', () => {
    const asking = new ByBeginning<string>(/\p{L}/u);
    asking.add('patient', ['مريض·']);
    expect(met(asking, 'مريض والمريض المريضة').map(([at]) => at)).toEqual([0, 5]);
  });
});

/** Where words of a text begin that somebody asks for, and who. */
function met(asking: ByBeginning<string>, text: string): [number, ...string[]][] {
  const found: [number, ...string[]][] = [];
  asking.lookThrough(text, (start, who) => found.push([start, ...who]));
  return found;
}
