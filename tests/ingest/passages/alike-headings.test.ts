import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/extract/registry.ts';
import { splitPassages } from '../../../ingest/passages/split.ts';
import { prepareUdhr } from '../../../ingest/sources/udhr.ts';
import { heading, keepsAllWords, labels, type Piece, sentence, split } from './extraction-of.ts';

/** Each heading with a sentence below it. */
const below = (headings: readonly string[]): Piece[] =>
  headings.flatMap((text) => [
    heading(2, text),
    `Everybody below ${text} may ask for help. ${sentence(20)}`,
  ]);

describe('headings that count in a language the table does not know', () => {
  const cases: [string, string[], string[]][] = [
    [
      'a shared first word',
      ['Zorba 1', 'Zorba 2.', 'Zorba 3: Care', 'Zorba 4', 'Zorba 5'],
      ['Zorba 1', 'Zorba 2', 'Zorba 3', 'Zorba 4', 'Zorba 5'],
    ],
    [
      'a shared last word',
      ['1-zorba', '2-zorba', '3-zorba', '4-zorba', '5-zorba'],
      ['1-zorba', '2-zorba', '3-zorba', '4-zorba', '5-zorba'],
    ],
    [
      'Roman numbers',
      ['Qod I', 'Qod II', 'Qod III', 'Qod IV', 'Qod V'],
      ['Qod I', 'Qod II', 'Qod III', 'Qod IV', 'Qod V'],
    ],
    [
      'Hebrew letters',
      ['סעיף יד.', 'סעיף טו.', 'סעיף טז.', 'סעיף יז.', 'סעיף יח.', 'סעיף יט.'],
      ['סעיף יד', 'סעיף טו', 'סעיף טז', 'סעיף יז', 'סעיף יח', 'סעיף יט'],
    ],
    [
      'Ethiopic numbers',
      ['ዞርባ፡፩፤', 'ዞርባ፡፪፤', 'ዞርባ፡፫፤', 'ዞርባ፡፬፤', 'ዞርባ፡፭፤'],
      ['ዞርባ፡፩', 'ዞርባ፡፪', 'ዞርባ፡፫', 'ዞርባ፡፬', 'ዞርባ፡፭'],
    ],
    [
      'a word for the first, and a slip of the pen',
      ['Zorba pirma', 'Zorba 2', 'orba 3', 'Zorba 4', 'Zorba 5', 'Zorba 6'],
      ['Zorba pirma', 'Zorba 2', 'orba 3', 'Zorba 4', 'Zorba 5', 'Zorba 6'],
    ],
  ];
  for (const [name, headings, expected] of cases) {
    it(`are provisions with ${name}`, () => {
      expect(labels(below(headings), 'x-none')).toEqual(expected);
      expect(keepsAllWords(below(headings), 'x-none')).toBe(true);
    });
  }

  it('are provisions when their numbers are written out, as tens repeat', () => {
    const units = ['bir', 'eki', 'ush', 'tort', 'bes', 'alty', 'jeti', 'segiz', 'togyz'];
    const names = [...units, 'on', ...units.map((unit) => `on ${unit}`), 'jiyrma'];
    const headings = names.map((name) => `Zorba ${name}`);
    expect(labels(below(headings), 'x-none')).toEqual(headings);
  });

  it('are no provisions when they share a word but do not count', () => {
    const rights =
      'life education work housing health privacy family movement trial voting culture food water nationality asylum property expression assembly rest science';
    expect(labels(below(rights.split(' ').map((right) => `Right to ${right}`)))).toEqual([]);
  });

  it('are no provisions when they are the chapters of the language', () => {
    const chapters = [1, 2, 3, 4, 5, 6].map((number) => `Chapter ${number}`);
    const passages = split(below(chapters));
    expect(passages.map(({ headings }) => headings)).toEqual(chapters.map((text) => [text]));
    expect(passages.filter(({ label }) => label)).toEqual([]);
  });

  it('give way to the provisions that the text itself opens', () => {
    const pieces = [1, 2, 3, 4, 5].flatMap((number) => [
      heading(2, `Zorba ${number}`),
      `Section ${number * 2 - 1}. Help is free.`,
      `Section ${number * 2}. Help is near.`,
    ]);
    expect(labels(pieces)).toHaveLength(10);
    expect(labels(pieces)[0]).toBe('Section 1');
  });
});

describe('the Universal Declaration of Human Rights', () => {
  it('has thirty labelled articles in at least 148 languages, and no other labels', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'udhr-passages-'));
    try {
      const { manifest } = await prepareUdhr(folder);
      const rows: { file: string; language: string }[] = parse(readFileSync(manifest), {
        columns: true,
      });
      const incomplete: string[] = [];
      for (const { file, language } of rows) {
        const extraction = await extract(readFileSync(join(folder, file)), file);
        const articles = extraction.blocks.filter(
          ({ kind, level }) => kind === 'heading' && level === 2,
        );
        const found = splitPassages(extraction, () => language).flatMap(({ label }) => label ?? []);
        const distinct = found.filter((label, index) => label !== found[index - 1]);
        const right = distinct.every((label, index) => articles[index]?.text.includes(label));
        if (distinct.length !== 30 || !right) incomplete.push(language);
      }
      expect(rows.length - incomplete.length, incomplete.join(' ')).toBeGreaterThanOrEqual(148);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
