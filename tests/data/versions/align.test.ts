import { describe, expect, it } from 'vitest';
import { alignProvisions } from '../../../data/versions/align.ts';
import { inLongestRise } from '../../../data/versions/longest-rise.ts';
import { provisionsOfText } from '../../../data/versions/provisions-of-text.ts';

type Line = [label: string | null, text: string];

const textOf = (lines: readonly Line[]) =>
  provisionsOfText(
    lines.map(([label, text], at) => ({
      ...{ id: at + 1, pageFrom: 1, label, headings: [], language: 'en', text },
    })),
  );

/** "changed 2>3" for a provision that was the second and is the third. */
function fates(older: readonly Line[], newer: readonly Line[]): string[] {
  return alignProvisions(textOf(older), textOf(newer)).map((one) => {
    const places = `${one.older?.passageId ?? ''}>${one.newer?.passageId ?? ''}`;
    return `${one.fate} ${places}${one.moved ? ' moved' : ''}`;
  });
}

const CONSENT = 'No treatment is given to any person without free and informed consent in writing.';
const VISITS =
  'The tribunal visits each hospital twice a year and speaks with patients in private.';
const APPEAL = 'A person who is held may appeal to the court within fourteen days of the decision.';
const RECORD =
  'Every use of restraint is entered in a register that the inspector may read at any time.';

describe('provisions of two versions', () => {
  it('are told apart: the same, changed, added, removed', () => {
    const older: Line[] = [
      ['Section 1', CONSENT],
      ['Section 2', VISITS],
      ['Section 3', APPEAL],
    ];
    const newer: Line[] = [
      ['Section 1', CONSENT],
      ['Section 2', VISITS.replace('twice', 'four times')],
      ['Section 4', RECORD],
    ];
    expect(fates(older, newer)).toEqual(['same 1>1', 'changed 2>2', 'added >3', 'removed 3>']);
  });

  it('are found again under another number and in another place', () => {
    const older: Line[] = [
      ['Section 1', CONSENT],
      ['Section 2', VISITS],
      ['Section 3', APPEAL],
      ['Section 4', RECORD],
    ];
    const newer: Line[] = [
      ['Section 1', RECORD.replace('the inspector', 'a judge')],
      ['Section 2', CONSENT],
      ['Section 3', VISITS],
      ['Section 4', APPEAL],
    ];
    expect(fates(older, newer)).toEqual(['changed 4>1 moved', 'same 1>2', 'same 2>3', 'same 3>4']);
  });

  it('with few words go by their number', () => {
    expect(
      fates(
        [
          ['Section 8', 'Repealed.'],
          ['Section 9', 'Repealed.'],
        ],
        [
          ['Section 8', 'Spent.'],
          ['Section 9', 'Repealed.'],
        ],
      ),
    ).toEqual(['changed 1>1', 'same 2>2']);
  });

  it('that stand in several passages are one', () => {
    const [one] = textOf([
      ['Section 1', CONSENT],
      ['Section 1', APPEAL],
    ]);
    expect(one?.text).toBe(`${CONSENT}\n${APPEAL}`);
  });

  it('are aligned soon, however many and however alike', () => {
    const lines = (count: number, text: (at: number) => string): Line[] =>
      Array.from({ length: count }, (_, at) => [`Section ${at}`, text(at)]);
    const started = performance.now();
    for (const text of [() => APPEAL, (at: number) => `${APPEAL} ${at}`]) {
      const older = lines(1500, text);
      const newer = lines(1500, (at) => `${text(at)} Costs are free.`);
      expect(fates(older, newer)).toHaveLength(1500);
    }
    expect(performance.now() - started).toBeLessThan(4000);
    expect(fates([], [])).toEqual([]);
  });
});

it('finds the longest rising part', () => {
  const kept = (numbers: number[]) => numbers.filter((_, at) => inLongestRise(numbers)[at]);
  expect(kept([3, 0, 1, 2])).toEqual([0, 1, 2]);
  expect(kept([0, 4, 1, 2, 5, 3])).toEqual([0, 1, 2, 3]);
  expect(kept([])).toEqual([]);
});
