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

  it.each([
    '13 to 24. [Repealed by Act 5 of 1999.]',
    '13-24. [Repealed by Act 5 of 1999.]',
    '13. – 24. [Repealed by Act 5 of 1999.]',
    '[Sections 13 to 24 repealed by Act 5 of 1999.]',
  ])('go on after a repealed block: %s', (repealed) => {
    const section = (number: number) => `${number}. ${sentence(30)}`;
    const pieces = [...count(1, 12).map(section), repealed, ...count(25, 30).map(section)];
    const found = [...new Set(labels(pieces))];
    const numbers = [...count(1, 12), ...count(25, 30)].map(String);
    expect(found.filter((label) => /^\d+$/.test(label ?? ''))).toEqual(numbers);
    expect(keepsAllWords(pieces)).toBe(true);
  });

  it('name a repealed block by all its numbers', () => {
    const pieces = [
      ...count(1, 5).map((number) => `${number}. ${sentence(30)}`),
      '6 to 18. [Repealed by Act 5 of 1999.]',
      `19. ${sentence(30)}`,
      `20. ${sentence(30)}`,
    ];
    expect([...new Set(labels(pieces))]).toEqual([
      ...count(1, 5).map(String),
      '6 to 18',
      '19',
      '20',
    ]);
  });

  it('go on in an extract after those that it leaves out, lists notwithstanding', () => {
    const list = count(1, 6).map((number) => `${number}. Item ${number} of a list;`);
    const section = (number: number) => `${number}. ${sentence(30)}`;
    const pieces = [...count(1, 2), ...count(12, 26)].map(section);
    pieces.splice(6, 0, ...list);
    expect([...new Set(labels(pieces))]).toEqual([...count(1, 2), ...count(12, 26)].map(String));
  });

  it('do not jump to a list of years or of far numbers below a section', () => {
    const section = (number: number) => `${number}. ${sentence(30)}`;
    for (const list of [count(1996, 2001), count(61, 66)]) {
      const pieces = [...count(1, 6), ...list, ...count(7, 12)].map(section);
      expect([...new Set(labels(pieces))]).toEqual(count(1, 12).map(String));
    }
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
