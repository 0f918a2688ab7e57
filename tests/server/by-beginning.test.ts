import { describe, expect, it } from 'vitest';
import { typedWords } from '../../data/search/words/typed-words.ts';
import { byBeginning } from '../../server/search/by-beginning.ts';

const NAMES = ['South Africa', 'Kenya', 'Central African Republic', 'Афганистан', '南非', 'Åland'];
const names = byBeginning(NAMES, typedWords);
const candidates = (typed: string) => names.candidates(typedWords(typed));

describe('names by the beginning of a word', () => {
  it.each([
    ['a', ['South Africa', 'Central African Republic', 'Åland']],
    ['AFR', ['South Africa', 'Central African Republic']],
    ['afr sou', ['South Africa', 'Central African Republic']],
    ['al', ['Åland']],
    ['аф', ['Афганистан']],
    ['非', ['南非']],
    ['南非', ['南非']],
    ['x', []],
    ['', []],
  ])('are cut down for %s to those still to be compared', (typed, expected) => {
    expect(candidates(typed)).toEqual(expected);
  });
});
