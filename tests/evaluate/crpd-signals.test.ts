import { describe, expect, it } from 'vitest';
import { corpusRows } from './corpus.ts';
import { f1, figuresOf, macroF1, precision, recall, signalCases } from './crpd-signals.ts';

const held = corpusRows().length > 0;

describe.skipIf(!held)('signals read in laws of the corpus (left out without ../shared)', () => {
  it('are no worse than they were', async () => {
    const { cases, lost } = await signalCases();
    expect(lost).toEqual([]);
    const kept = figuresOf(cases.filter(({ half }) => half === 'test'));
    expect(f1(kept.all)).toBeGreaterThan(0.64);
    expect(macroF1(kept)).toBeGreaterThan(0.64);
    expect(recall(kept.practices)).toBeGreaterThan(0.8);
    expect(precision(kept.practices)).toBeGreaterThan(0.62);
    expect(kept.stance.right / kept.stance.of).toBeGreaterThan(0.91);
    const apart = figuresOf(cases.filter(({ half }) => half === 'kept'));
    expect(f1(apart.all)).toBeGreaterThan(0.53);
  }, 120_000);
});
