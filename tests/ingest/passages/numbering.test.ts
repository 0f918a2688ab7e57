import { describe, expect, it } from 'vitest';
import { keepsAllWords, labels, sentence, split } from './extraction-of.ts';

const count = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('numbers of provisions', () => {
  it('are not taken over by explanations numbered inside a long definition', () => {
    const definitions = `Words mean this. ${sentence(800)} 1. This explains. ${sentence(400)} 2. That explains. ${sentence(400)}`;
    const pieces = [
      '1. Short title',
      sentence(20),
      '2. Definitions',
      definitions,
      ...count(3, 12).flatMap((number) => [`${number}. Title ${number}`, sentence(40)]),
    ];
    expect([...new Set(labels(pieces))]).toEqual(count(1, 12).map(String));
    expect(keepsAllWords(pieces)).toBe(true);
  });

  it('are trusted in a short text when each has a title of its own', () => {
    const pieces = ['1. Testing', sentence(20), '2. Care', sentence(20), '3. Rules', sentence(300)];
    expect([...new Set(labels(pieces))]).toEqual(['1', '2', '3']);
  });

  it('are found inside one paragraph that counts on from 1', () => {
    const act = count(1, 6)
      .map((number) => `${number}. Title of it ${sentence(70)}`)
      .join(' ');
    expect(labels([`Preliminary words. ${act}`])).toEqual(['1', '2', '3', '4', '5', '6']);
  });
});

describe('a table of contents', () => {
  it('may name chapters between its entries, and stand with the act in one paragraph', () => {
    const title = (number: number) => `Rule about matter ${number}`;
    const contents = count(1, 30).map((number) =>
      number % 7 === 0
        ? `${number}. ${title(number)} CHAPTER ${number / 7} ${'LONG NAME OF CHAPTER '.repeat(6)}`
        : `${number}. ${title(number)}`,
    );
    const body = count(1, 30).map((number) => `${number}. ${title(number)} ${sentence(60)}`);
    const pieces = [['ARRANGEMENT OF SECTIONS', ...contents, ...body].join(' ')];
    const passages = split(pieces);
    expect(
      passages.find(({ headings }) => headings.includes('ARRANGEMENT OF SECTIONS'))?.text,
    ).toContain('matter 2');
    expect([...new Set(labels(pieces))]).toEqual(count(1, 30).map(String));
    expect(passages.find(({ label }) => label === '7')?.text).toContain('word59');
  });

  it('is not made of the lists below articles', () => {
    const list = count(1, 6).map((number) => `${number}. Item ${number} of a list`);
    const pieces = [
      `Artículo 1. Objeto. ${sentence(10)}`,
      'Artículo 2. Tipos.',
      ...list,
      'Artículo 3. Casos.',
      ...list,
      `Artículo 4. Fin. ${sentence(10)}`,
      ...Array.from({ length: 5 }, () => sentence(60)),
    ];
    expect([...new Set(labels(pieces, 'es'))]).toEqual(count(1, 4).map((n) => `Artículo ${n}`));
  });
});
