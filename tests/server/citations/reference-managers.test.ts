import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_TYPES } from '../../../data/vocabularies/document-types.ts';
import { bibtex } from '../../../server/citations/bibtex.ts';
import { cslItem } from '../../../server/citations/csl.ts';
import { ris } from '../../../server/citations/ris.ts';
import {
  BROKEN_TITLE,
  BROKEN_TITLE_FOLDED,
  citedAct,
  HALF_LETTER,
  HOSTILE_TITLES,
} from './hostile-documents.ts';

// citation-js has no types of its own.
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core') as {
  Cite: new (text: string) => { data: Record<string, unknown>[] };
};
require('@citation-js/plugin-ris');
require('@citation-js/plugin-bibtex');

const BASE = 'https://library.example';
const read = (text: string) => new Cite(text).data;
const formats = [
  { name: 'RIS', write: ris },
  { name: 'BibTeX', write: bibtex },
];

describe.each(formats)('$name', ({ write }) => {
  const written = (changes: Parameters<typeof citedAct>[0] = {}) =>
    write(cslItem(citedAct(changes), BASE, '2026-02-03'));

  it.each(Object.entries(HOSTILE_TITLES))('gives back every letter of a title: %s', (_, title) => {
    const [item, ...more] = read(written({ title, issuer: title, summary: title }));
    expect(more).toEqual([]);
    expect(item?.title).toBe(title.replace(/ {2,}/g, ' '));
    expect(item?.abstract).toBe(title.replace(/ {2,}/g, ' '));
  });

  it('folds lines, and lets nothing begin a field or a record of its own', () => {
    const [item, ...more] = read(written({ title: BROKEN_TITLE, number: BROKEN_TITLE }));
    expect(more).toEqual([]);
    expect(item?.title).toBe(BROKEN_TITLE_FOLDED);
    expect(read(written({ title: HALF_LETTER }))[0]?.title).toBe('Half \ufffd a letter');
  });

  it('says when, where to find it, in which language and under which key', () => {
    const [item] = read(written());
    expect(item).toMatchObject({
      id: 'xaa-2024-lantern-act',
      issued: { 'date-parts': [[2024, 3, 5]] },
      URL: 'https://library.example/documents/xaa-2024-lantern-act',
      language: 'es',
      keyword: 'Mental health,Disability',
      note: 'English title: Act on Lanterns; Jurisdiction: Uruguay (URY)',
    });
  });

  it('holds many documents after one another', () => {
    const many = Object.values(HOSTILE_TITLES).map((title, at) =>
      written({ title, id: `document-${at}` }),
    );
    expect(read(many.join('')).map(({ id }) => id)).toEqual(many.map((_, at) => `document-${at}`));
  });

  it('names an issuer with commas and "and" as one', () => {
    const [item] = read(written({ type: 'policy' }));
    const said = JSON.stringify([item?.author, item?.publisher]);
    expect(said).toContain('Parliament of Lights, Lamps and Candles');
  });

  it('writes every type in a way that can be read', () => {
    for (const type of DOCUMENT_TYPES)
      expect(read(written({ type }))[0]?.title).toBe('Lantern Act');
  });
});

describe('RIS', () => {
  it.each([
    ['constitution', 'STAT'],
    ['act', 'STAT'],
    ['regulation', 'STAT'],
    ['treaty', 'STAT'],
    ['court-decision', 'CASE'],
    ['service-standard', 'STAND'],
    ['strategy', 'RPRT'],
    ['resolution', 'GOVDOC'],
  ])('calls the type %s %s', (type, tag) => {
    expect(ris(cslItem(citedAct({ type }), BASE)).split('\r\n')[0]).toBe(`TY  - ${tag}`);
  });

  it('calls a draft act BILL', () => {
    expect(ris(cslItem(citedAct({ status: 'draft' }), BASE))).toMatch(/^TY {2}- BILL\r\n/);
  });

  it('has a tag or nothing on every line, and ends each with CR LF', () => {
    const text = ris(cslItem(citedAct({ title: BROKEN_TITLE, summary: BROKEN_TITLE }), BASE));
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- [^\p{Cc}]*$/u.test(line))).toBe(true);
    expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(1);
    expect(lines.at(-1)).toBe('ER  - ');
  });

  it('gives the number and the day where reference managers look for them', () => {
    const text = ris(cslItem(citedAct(), BASE, '2026-02-03'));
    expect(text).toContain('M1  - Act 17 of 2024\r\n');
    expect(text).toContain('DA  - 2024/03/05/\r\n');
    expect(text).toContain('Y2  - 2026/02/03/\r\n');
    expect(ris(cslItem(citedAct({ date_adopted: '2024-03' }), BASE))).toContain('2024/03//\r\n');
  });

  it('does not let the day of reading pass for that of a law without one', () => {
    const undated = cslItem(
      citedAct({ date_adopted: undefined, year: undefined }),
      BASE,
      '2026-02-03',
    );
    expect(read(ris(undated))[0]).not.toHaveProperty('issued');
  });
});

describe('BibTeX', () => {
  it('is balanced whatever a title holds', () => {
    for (const title of Object.values(HOSTILE_TITLES)) {
      const text = bibtex(cslItem(citedAct({ title, issuer: title }), BASE));
      let depth = 0;
      for (const letter of text) {
        if (letter === '{') depth++;
        if (letter === '}') depth--;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }
  });

  it('uses entry types of plain BibTeX, with the kind of the law beside', () => {
    expect(bibtex(cslItem(citedAct(), BASE))).toMatch(/^@misc\{xaa-2024-lantern-act,/);
    expect(bibtex(cslItem(citedAct(), BASE))).toContain('type = {ley}');
    expect(bibtex(cslItem(citedAct({ type: 'policy' }), BASE))).toMatch(/^@techreport\{/);
  });
});
