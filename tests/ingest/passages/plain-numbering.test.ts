import { describe, expect, it } from 'vitest';
import { heading, keepsAllWords, labels, type Piece, sentence } from './extraction-of.ts';

const sections = (numbers: readonly (number | string)[], words = 40): string[] =>
  numbers.map((number) => `${number} The minister ${sentence(words)}`);
const once = (pieces: readonly Piece[], language = 'en') => [...new Set(labels(pieces, language))];

describe('numbers without a full stop', () => {
  it('count the sections of a law', () => {
    const pieces = ['Short title', ...sections([1, 2, 3]), 'Duties', ...sections([4, 5, 6])];
    expect(once(pieces)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(keepsAllWords(pieces)).toBe(true);
  });

  it('keep sections that were inserted or repealed together', () => {
    const numbers = [1, 2, '2.1', '2.11', '2.2', 3, '4A'];
    const pieces = [...sections(numbers), '5 to 7 [Repealed]', ...sections([8, 9])];
    expect(once(pieces)).toEqual([...numbers.map(String), '5 to 7', '8', '9']);
  });

  it('are not taken from dates and quantities between them', () => {
    const pieces = [
      ...sections([1, 2, 3]),
      '7 Days after this notice',
      ...sections([4, 5]),
      '12 March of each year',
      ...sections([6, 7]),
    ];
    expect(once(pieces)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('go on below a heading that only mentions a schedule', () => {
    const pieces = [...sections([1, 2, 3, 4]), heading(2, 'Schedule 2'), ...sections([5, 6, 7])];
    expect(once(pieces)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('are told from the table of contents that lists them', () => {
    const titles = [1, 2, 3, 4, 5, 6].map((number) => `${number} Title ${number}`);
    const pieces = ['Contents', ...titles, ...titles.flatMap((title) => [title, sentence(60)])];
    expect(labels(pieces)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('make no provisions of the chapters of a report', () => {
    const pieces = sections([1, 2, 3, 4, 5], 900);
    expect(labels(pieces)).toEqual([]);
  });

  it('make no provisions of sections and their decimals', () => {
    const pieces = sections([1, '1.1', '1.2', 2, '2.1', '2.2', 3, '3.1', 4, '4.1', 5, '5.1']);
    expect(labels(pieces)).toEqual([]);
  });

  it('make no provisions of the rows of a table', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `${index + 1} Clinic ${index}`);
    expect(labels([sentence(300), ...rows])).toEqual([]);
  });
});

describe('a heading that the text below it repeats', () => {
  it('opens one provision', () => {
    const pieces = [1, 2, 3].flatMap((number) => [
      heading(5, `Artículo ${number}`),
      `Art. ${number}.º El ministerio ${sentence(30)}`,
    ]);
    expect(labels(pieces, 'es')).toEqual(['Artículo 1', 'Artículo 2', 'Artículo 3']);
    expect(keepsAllWords(pieces, 'es')).toBe(true);
  });
});
