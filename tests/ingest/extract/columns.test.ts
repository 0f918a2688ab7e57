import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { differInLanguage } from '../../../ingest/extract/column-languages.ts';
import { pdfParser } from '../../../ingest/extract/pdf.ts';
import { makePdf, type PlacedText } from './sample-files.ts';

const ENGLISH = [
  'Every person has the right to the care that',
  'the person needs and to the protection of',
  'the law in all of the services of the State.',
  'The Minister shall publish the list of the',
  'services and of the persons in charge of',
  'the care in the official journal of the State.',
];
const FRENCH = [
  'Toute personne a droit aux soins dont elle a',
  'besoin et la protection de la loi lui est due',
  'dans tous les services publics de la nation.',
  'Le ministre publie la liste des services et',
  'des personnes qui ont la charge des soins au',
  'journal officiel de la nation dans le mois.',
];
const SPANISH = [
  'Toda persona tiene derecho a los cuidados',
  'que necesita y a que la ley le proteja en',
  'todos los servicios que presta el gobierno.',
  'El ministro publica una lista con esos',
  'servicios y con quienes responden por ellos',
  'en el diario oficial antes de fin de mes.',
];

/** Columns painted line by line across the page, as many programs do. */
const sideBySide = (columns: readonly (readonly string[])[], top = 700): PlacedText[] =>
  (columns[0] ?? []).flatMap((_, row) =>
    columns.map((lines, column) => ({
      text: lines[row] ?? '',
      x: 40 + column * 190,
      y: top - row * 12,
      size: 8,
    })),
  );
const twice = (lines: readonly string[]): string[] => [...lines, ...lines];
const textsOf = async (bytes: Uint8Array) =>
  (await pdfParser.parse(bytes, 'gazette.pdf')).blocks.map(({ text, page }) => ({ text, page }));

describe('columns', () => {
  it('in different languages are read one after the other over all pages but the first', async () => {
    const columns = [twice(ENGLISH), twice(FRENCH), twice(SPANISH)];
    const pages = [700, 680, 660].map((top) => sideBySide(columns, top));
    const blocks = await textsOf(makePdf(pages));
    const order = blocks.map(({ text, page: number }) => {
      const language = /the law/.test(text) ? 'en' : /la loi/.test(text) ? 'fr' : 'es';
      return `${language}${number}`;
    });
    expect([...new Set(order)]).toEqual([
      ...['en1', 'fr1', 'es1'],
      ...['en2', 'en3', 'fr2', 'fr3', 'es2', 'es3'],
    ]);
    for (const { text } of blocks) {
      expect(text).not.toMatch(/(?=.*the law)(?=.*la (?:loi|nation))/);
    }
  });

  it('begin each language with its title as a heading', async () => {
    const titles = ['Law on health care', 'Loi sur les soins'];
    const columns = [ENGLISH, FRENCH].map((lines, at) => [titles[at] ?? '', '', ...twice(lines)]);
    const pages = [700, 680, 660].map((top) => sideBySide(columns, top));
    const { blocks } = await pdfParser.parse(makePdf(pages), 'gazette.pdf');
    const headings = blocks.filter((block) => block.kind === 'heading');
    expect(headings.map(({ text, page }) => [text, page])).toEqual(titles.map((text) => [text, 2]));
  });

  it('of one language are read within their page, however they are painted', async () => {
    const marked = (first: string) => [first, ...ENGLISH, ...ENGLISH];
    const columns = [marked('First of the left side'), marked('First of the right side')];
    const blocks = await textsOf(makePdf([700, 680].map((top) => sideBySide(columns, top))));
    const pages = blocks.map((block) => block.page);
    expect(pages).toEqual([...pages].sort());
    const text = blocks
      .filter((block) => block.page === 1)
      .map((block) => block.text)
      .join(' ');
    expect(text).toMatch(/left side Every person has the right to the care that the person/);
    expect(text).toMatch(/right side Every person has the right to the care that the person/);
  });

  it('of one language keep full-width headings between them', async () => {
    const page = [
      {
        text: 'Part one of the law, which runs over both of the columns of this page',
        x: 40,
        y: 730,
      },
      ...sideBySide([twice(ENGLISH), twice(ENGLISH)], 700),
      {
        text: 'Part two of the law, which runs over both of the columns of this page',
        x: 40,
        y: 520,
      },
      ...sideBySide([ENGLISH, ENGLISH.with(0, 'The very last column of the page')], 500),
    ];
    const text = (await textsOf(makePdf([page]))).map((block) => block.text).join(' ');
    const order = ['Part one', 'Every person', 'Part two', 'The very last column'];
    expect(order.map((words) => text.indexOf(words))).toEqual(
      order.map((words) => text.indexOf(words)).sort((a, b) => a - b),
    );
    expect(text.match(/.Every person/g)).toHaveLength(5);
    expect(text.slice(text.indexOf('Part two')).match(/Every person/g)).toHaveLength(1);
  });

  it('keeps a table by rows, its cells parted', async () => {
    const rows = Array.from({ length: 14 }, (_, row) => [
      `Region ${row}`,
      `${row * 12}`,
      `${row}.5`,
    ]);
    const page = rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ text, x: 60 + column * 150, y: 700 - row * 14, size: 10 })),
    );
    const texts = (await textsOf(makePdf([page]))).map((block) => block.text);
    expect(texts).toEqual(rows.map((cells) => cells.join(' | ')));
  });

  it('takes numbers set apart from their paragraphs for no table', async () => {
    const page = ENGLISH.flatMap((text, row) => [
      { text: `${row + 1}.`, x: 60, y: 700 - row * 14, size: 10 },
      { text, x: 110, y: 700 - row * 14, size: 10 },
    ]);
    const text = (await textsOf(makePdf([page]))).map((block) => block.text).join('\n');
    expect(text).toContain('2. the person needs');
    expect(text).not.toContain('|');
  });
});

describe('differInLanguage', () => {
  const long = (lines: readonly string[]) => lines.join(' ');
  it('tells languages apart by their commonest words and scripts', () => {
    expect(differInLanguage(long(ENGLISH), long(FRENCH))).toBe(true);
    expect(differInLanguage(long(ENGLISH), 'لكل شخص الحق في الرعاية')).toBe(true);
    expect(differInLanguage(long(ENGLISH), long([...ENGLISH].reverse()))).toBe(false);
  });
  it('does not judge short texts', () => {
    expect(differInLanguage('Table of contents', 'Table des matières')).toBe(false);
  });
});

const GAZETTES = path.resolve(import.meta.dirname, '../../../../shared/corpus/gazette-pdf');
const present = existsSync(GAZETTES);
if (!present) console.warn('Skipped: the development corpus is not beside the project.');

/** Words that stand in nearly every sentence of one language of the gazettes and not of the others. */
const LANGUAGES: [string, RegExp][] = [
  ['rw', /^(?:ya|mu|ku|cya|ry|bya|iri|wa|kandi|ingingo)$/],
  ['en', /^(?:the|of|and|shall|be|its)$/],
  ['fr', /^(?:le|la|les|des|du|est|et|par)$/],
];

describe.skipIf(!present)('trilingual gazettes of the corpus', { timeout: 60_000 }, () => {
  it('are read in long runs of one language', async () => {
    for (const name of readdirSync(GAZETTES).filter((file) => /2010|2018/.test(file))) {
      const { blocks } = await pdfParser.parse(readFileSync(path.join(GAZETTES, name)), name);
      const words = blocks.flatMap((block) => block.text.toLowerCase().match(/\p{L}+/gu) ?? []);
      const languages = words.flatMap((word) => {
        const known = LANGUAGES.find(([, pattern]) => pattern.test(word));
        return known ? [known[0]] : [];
      });
      expect(new Set(languages).size, name).toBe(3);
      const alone = languages.filter(
        (language, at) => language !== languages[at - 1] && language !== languages[at + 1],
      ).length;
      console.log(name, alone, languages.length);
      expect(alone / languages.length, name).toBeLessThan(0.01);
    }
  });
});
