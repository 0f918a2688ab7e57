import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../data/model.ts';
import { DOCUMENT_TYPES } from '../../../data/vocabularies/document-types.ts';
import { cslItem } from '../../../server/citations/csl.ts';
import { CSL_SCHEMA } from './csl-schema.ts';
import { BROKEN_TITLE, citedAct, HALF_LETTER, HOSTILE_TITLES } from './hostile-documents.ts';

const BASE = 'https://library.example';
const valid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(CSL_SCHEMA);
const faults = (items: unknown) => (valid(items) ? [] : valid.errors);

describe('a CSL item', () => {
  it('says all that a citation needs', () => {
    expect(cslItem(citedAct(), BASE, '2026-02-03T10:00:00.000Z')).toEqual({
      id: 'xaa-2024-lantern-act',
      type: 'legislation',
      title: 'Lantern Act',
      author: [{ literal: 'Parliament of Lights, Lamps and Candles' }],
      authority: 'Parliament of Lights, Lamps and Candles',
      genre: 'ley',
      number: 'Act 17 of 2024',
      jurisdiction: 'Uruguay',
      issued: { 'date-parts': [[2024, 3, 5]] },
      accessed: { 'date-parts': [[2026, 2, 3]] },
      language: 'es',
      keyword: 'Mental health, Disability',
      abstract: 'First line.\nSecond line.',
      note: 'English title: Act on Lanterns; Jurisdiction: Uruguay (URY)',
      URL: 'https://library.example/documents/xaa-2024-lantern-act',
      source: 'Rightsbank',
      custom: { country: 'URY', title_en: 'Act on Lanterns' },
    });
  });

  it.each([
    ['constitution', 'legislation'],
    ['act', 'legislation'],
    ['regulation', 'regulation'],
    ['treaty', 'treaty'],
    ['court-decision', 'legal_case'],
    ['service-standard', 'standard'],
    ['policy', 'report'],
    ['strategy', 'report'],
    ['plan', 'report'],
    ['resolution', 'document'],
    ['no such type', 'document'],
    [undefined, 'document'],
  ])('of the type %s is of CSL type %s', (type, csl) => {
    expect(cslItem(citedAct({ type }), BASE).type).toBe(csl);
  });

  it('is a bill where an act is only a draft', () => {
    expect(cslItem(citedAct({ status: 'draft' }), BASE).type).toBe('bill');
    expect(cslItem(citedAct({ type: 'policy', status: 'draft' }), BASE).type).toBe('report');
  });

  it.each([
    [{ date_adopted: '2024-03' }, [[2024, 3]]],
    [{ date_adopted: undefined }, [[2024]]],
    [{ date_adopted: 'once upon a time' }, [[2024]]],
  ])('is dated as exactly as is known: %j', (dates, parts) => {
    expect(cslItem(citedAct(dates), BASE).issued).toEqual({ 'date-parts': parts });
  });

  it('has no date where none is known', () => {
    const item = cslItem(citedAct({ date_adopted: undefined, year: undefined }), BASE);
    expect(item).not.toHaveProperty('issued');
  });

  it('fits the data model of CSL, whatever the document and however little is known', () => {
    const items = DOCUMENT_TYPES.flatMap((type) =>
      STATUSES.map((status) => cslItem(citedAct({ type, status }), BASE, '2026-02-03')),
    );
    expect(faults(items)).toEqual([]);
    expect(faults([cslItem({ id: 'a', title: 'A', status: 'unknown' }, BASE)])).toEqual([]);
    expect(faults([{ ...items[0], titel: 'x' }])).not.toEqual([]);
  });

  it.each(Object.entries(HOSTILE_TITLES))('keeps every letter of a title: %s', (_, title) => {
    const text = JSON.stringify([cslItem(citedAct({ title }), BASE)]);
    expect(JSON.parse(text)[0].title).toBe(title);
  });

  it('keeps the lines of a title, and no half letters', () => {
    expect(cslItem(citedAct({ title: BROKEN_TITLE }), BASE).title).toBe(BROKEN_TITLE);
    expect(cslItem(citedAct({ title: HALF_LETTER }), BASE).title).toBe('Half \ufffd a letter');
    expect(cslItem(citedAct({ issuer: HALF_LETTER }), BASE).author).toEqual([
      { literal: 'Half \ufffd a letter' },
    ]);
  });
});
