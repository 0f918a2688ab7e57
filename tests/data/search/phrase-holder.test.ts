import { describe, expect, it } from 'vitest';
import { holderOf } from '../../../data/search/words/phrase-holder.ts';

describe('a phrase', () => {
  it.each([
    ['no. 5', 'Law No 5 is gone'],
    ['No 5', 'law no. 5°'],
    ['salud mental', 'la SALUD\nmental'],
    ['sante', 'La santé'],
    ["здоров'я людини", 'здоров’я людини'],
    ['知情同意', '患者的知情，同意书'],
    ['الصحة النفسية', 'الصِّحَّة النَّفسية'],
    ['strasse 5', 'Straße (5)'],
    ['a', 'A'],
    ['病 a', '病A'],
  ])('%s is held by: %s', (phrase, text) => {
    expect(holderOf(phrase)(text)).toBe(true);
  });

  it.each([
    ['no 5', 'no 50'],
    ['no 5', 'piano 5'],
    ['no 5', 'no more than 5'],
    ['mental salud', 'salud mental'],
    ['知情同意', '知道同意'],
    ['', 'anything'],
    ['...', 'a ... b'],
    ['\ud800', 'a'],
    ['.*', 'a'],
  ])('%s is not held by: %s', (phrase, text) => {
    expect(holderOf(phrase)(text)).toBe(false);
  });

  it('is looked for in time that grows with the text alone', () => {
    const holds = holderOf(`${'a '.repeat(400)}b`);
    const start = performance.now();
    expect(holds('a '.repeat(20_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
