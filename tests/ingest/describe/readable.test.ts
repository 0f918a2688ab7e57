import { describe, expect, it } from 'vitest';
import { isShown } from '../../../data/confidence.ts';
import type { Field } from '../../../data/model.ts';
import { describe as describeFile } from '../../../ingest/describe/describe.ts';
import { isReadable } from '../../../ingest/describe/readable.ts';
import type { Extraction } from '../../../ingest/extract/extraction.ts';
import { withOcrPages } from '../../../ingest/ocr/with-ocr-pages.ts';

const ENGLISH =
  'Every person with a disability has the right to live in the community of Zambia and to choose where and with whom to live, as the Republic of Zambia has promised. ';
const BROKEN = 'ÊU‡‡‡O qUA« vB« 5QK WUF« W ON« W“«u ≤∞≤≥Ø≤∞≤≤ WOU‡*« WMK ÆÆÆÆ «œ«d≈ ± WuL bz«uË';

/** Scanned pages as OCR read them, each with a confidence. */
function scanned(pages: readonly (readonly [text: string, confidence: number])[]): Extraction {
  const empty: Extraction = {
    mediaType: 'application/pdf',
    blocks: [],
    pages: pages.map((_, at) => ({ number: at + 1, characters: 0, needsOcr: true })),
    textSource: 'needs-ocr',
    extractor: 'test',
    declared: [],
    warnings: [],
  };
  const read = pages.map(([text, confidence], at) => ({
    ...{ page: at + 1, text, confidence, engine: 'test' },
  }));
  return withOcrPages(empty, read);
}

function fieldsOf(file: Extraction) {
  const values = describeFile(file, ['en']);
  const fields = (shown: boolean) =>
    new Set<Field>(values.filter((value) => isShown(value) === shown).map(({ field }) => field));
  return { shown: fields(true), suggested: fields(false), values };
}

describe('text that somebody wrote', () => {
  it.each([
    'Mental Health Act, 1987',
    'BOTSCHAFT zum Bundesgesetz über die Unterbringung',
    'Закон України (2801-12)',
    '中华人民共和国精神卫生法',
    'قانون رعاية المريض النفسي',
    'S. 5, c. 19, art. 4 [Repealed, 2012, c. 19, s. 504]',
    'Contents ........................ 4',
    "Llei 27/2013, del 19 de desembre, d'incapacitació",
    'CRPD/C/MCO/Q/1',
  ])('is readable: %s', (text) => {
    expect(isReadable(text)).toBe(true);
  });
});

describe('what a broken text layer gives', () => {
  it.each([
    BROKEN,
    "o' (\\) 8\": (/) ·~ •-' CL 0 tJ (\\J :;;: rt ;:r' 72",
    '\ue001\ue002\ue003 \ue004\ue005',
    'T h e l a w o f m e n t a l h e a l t h',
    '12 345 — 678',
  ])('is not: %s', (text) => {
    expect(isReadable(text)).toBe(false);
  });

  it('gives suggestions at most', () => {
    const file: Extraction = { ...scanned([]), blocks: [] };
    const lines = [BROKEN, 'Act 17 of 2002', BROKEN, BROKEN];
    file.blocks = lines.map((text) => ({ kind: 'paragraph', text, page: 1 }));
    const { shown } = fieldsOf(file);
    expect([...shown].filter((field) => field !== 'title')).toEqual([]);
  });
});

describe('pages that OCR read poorly', () => {
  const FRONT = `MENTAL HEALTH ACT 17 OF 2002\n\n${ENGLISH}`;

  it('give suggestions with their evidence, and no shown value', () => {
    const { shown, suggested, values } = fieldsOf(scanned([[FRONT, 0.6]]));
    expect([...shown]).toEqual([]);
    expect([...suggested]).toEqual(
      expect.arrayContaining(['title', 'country', 'type', 'year', 'language']),
    );
    expect(values.find(({ field }) => field === 'title')?.evidence).toMatchObject({ page: 1 });
  });

  it('leave it to sound pages where a document belongs', () => {
    const { shown, suggested } = fieldsOf(
      scanned([
        [FRONT, 0.6],
        [ENGLISH.repeat(5), 0.95],
      ]),
    );
    expect([...shown]).toEqual(expect.arrayContaining(['country', 'language']));
    expect(shown.has('title') || shown.has('year')).toBe(false);
    expect(suggested.has('title')).toBe(true);
  });

  it('are left out when the first page is sound', () => {
    const { values } = fieldsOf(
      scanned([
        [FRONT, 0.95],
        ['Act of Zimbabwe '.repeat(40), 0.5],
      ]),
    );
    expect(values.find(({ field }) => field === 'country')).toMatchObject({ value: 'ZMB' });
    expect(values.find(({ field }) => field === 'title')?.value).toBe(
      'MENTAL HEALTH ACT 17 OF 2002',
    );
  });
});
