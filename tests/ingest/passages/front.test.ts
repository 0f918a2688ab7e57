import { describe, expect, it } from 'vitest';
import { heading, keepsAllWords, sentence, split } from './extraction-of.ts';

const onPage = (page: number, text: string) => ({ text, page });

const paper = [
  heading(3, 'Committee on Kindness'),
  heading(2, 'List of questions about the report of Ruritania'),
  'Addendum',
  heading(3, 'A. General duties'),
  `1. Please explain how kindness is taught. ${sentence(20)}`,
  `2. Please say who may complain of unkindness, and where: ${sentence(20)}`,
  heading(1, 'United Nations KIND/C/RUR/Q/1'),
  heading(2, 'Convention on Kindness'),
  'Distr.: General 3 May 2019',
  onPage(2, `and what happens then. ${sentence(20)}`),
  onPage(2, `3. Please list the schools. ${sentence(20)}`),
  heading(3, 'B. Single duties', 2),
  onPage(2, `4. Please list the hospitals. ${sentence(20)}`),
];

describe('a letterhead in the middle of the text', () => {
  it('heads no provision, and the titles of the paper do not either', () => {
    const passages = split(paper).filter(({ label }) => label);
    expect(passages.map(({ label, headings }) => [label, ...headings])).toEqual([
      ['1', 'A. General duties'],
      ['2', 'A. General duties'],
      ['2', 'A. General duties'],
      ['3', 'A. General duties'],
      ['4', 'B. Single duties'],
    ]);
  });

  it('is a passage of its own, after which the provision goes on', () => {
    const passages = split(paper);
    const at = passages.findIndex(({ text }) => text.includes('KIND/C/RUR/Q/1'));
    expect(passages[at]).toMatchObject({ headings: [] });
    expect(passages[at]?.label).toBeUndefined();
    expect(passages[at + 1]).toMatchObject({ label: '2', pageFrom: 2 });
    expect(keepsAllWords(paper)).toBe(true);
  });
});

describe('a title told again where the text begins', () => {
  it('heads no provision', () => {
    const pieces = [
      heading(2, 'Reply of Ruritania*'),
      'Received in time.',
      heading(1, 'United Nations KIND/C/RUR/Q/1'),
      'Distr.: General 3 May 2019',
      heading(2, 'Reply of Ruritania', 2),
      heading(3, 'A. General duties', 2),
      ...[1, 2, 3].map((number) => onPage(2, `${number}. Kindness is taught. ${sentence(20)}`)),
    ];
    const passages = split(pieces).filter(({ label }) => label);
    expect(passages.map(({ headings }) => headings)).toEqual(
      [1, 2, 3].map(() => ['A. General duties']),
    );
    expect(keepsAllWords(pieces)).toBe(true);
  });
});

describe('headings on the front page of a law', () => {
  const law = [
    heading(1, 'REPUBLIC OF RURITANIA'),
    heading(2, 'CARE ACT'),
    heading(3, 'Preliminary'),
    `1. Short title. ${sentence(20)}`,
    `2. Definitions. ${sentence(20)}`,
    heading(3, 'Rights', 2),
    onPage(2, `3. Everybody may ask for care. ${sentence(20)}`),
  ];

  it('head its provisions only when they stand right above one', () => {
    expect(
      split(law)
        .filter(({ label }) => label)
        .map(({ headings }) => headings),
    ).toEqual([['Preliminary'], ['Preliminary'], ['Rights']]);
    expect(keepsAllWords(law)).toBe(true);
  });

  it('stay above the sections of a text without pages', () => {
    const text = law.map((piece) => (typeof piece === 'string' ? piece : { ...piece, page: 1 }));
    expect(split(text).at(-1)?.headings).toContain('CARE ACT');
  });
});
