import { describe, expect, it } from 'vitest';
import { coins } from '../../../server/citations/coins.ts';
import { cslItem } from '../../../server/citations/csl.ts';
import { metaTags } from '../../../server/citations/meta-tags.ts';
import {
  BROKEN_TITLE,
  BROKEN_TITLE_FOLDED,
  citedAct,
  HOSTILE_TITLES,
} from './hostile-documents.ts';

const BASE = 'https://library.example';
const item = (changes: Parameters<typeof citedAct>[0] = {}) => cslItem(citedAct(changes), BASE);

describe('a context object (COinS)', () => {
  it('says what a reference manager needs, in Dublin Core', () => {
    expect(Object.fromEntries(new URLSearchParams(coins(item())))).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': 'statute',
      'rft.title': 'Lantern Act',
      'rft.aucorp': 'Parliament of Lights, Lamps and Candles',
      'rft.date': '2024-03-05',
      'rft.language': 'es',
      'rft.identifier': 'https://library.example/documents/xaa-2024-lantern-act',
    });
  });

  it.each([
    ['act', 'draft', 'bill'],
    ['court-decision', 'unknown', 'case'],
    ['strategy', 'unknown', 'report'],
    ['treaty', 'in-force', 'statute'],
    ['training-material', 'unknown', 'document'],
  ] as const)('calls %s (%s) what Zotero calls it: %s', (type, status, zotero) => {
    expect(new URLSearchParams(coins(item({ type, status }))).get('rft.type')).toBe(zotero);
  });

  it.each(Object.entries(HOSTILE_TITLES))('keeps every letter of a title: %s', (_, title) => {
    const object = coins(item({ title }));
    expect(object).toMatch(/^[\w.%+*&=-]+$/);
    expect(new URLSearchParams(object).get('rft.title')).toBe(title.replace(/ {2,}/g, ' '));
  });

  it('stays short, and cuts no letter in half', () => {
    const title = new URLSearchParams(coins(item({ title: '😀'.repeat(1000) }))).get('rft.title');
    expect(title).toMatch(/^(?:😀)+…$/u);
    expect(title?.length).toBeLessThan(700);
  });
});

describe('meta tags', () => {
  const tags = (changes: Parameters<typeof citedAct>[0] = {}) =>
    Object.fromEntries(metaTags(item(changes), `${BASE}/en/documents/a`, `${BASE}/files/a.pdf`));

  it('say it as scholarly search engines and Zotero read it', () => {
    expect(tags()).toMatchObject({
      citation_title: 'Lantern Act',
      citation_publication_date: '2024/03/05',
      citation_language: 'es',
      citation_publisher: 'Parliament of Lights, Lamps and Candles',
      citation_public_url: 'https://library.example/documents/xaa-2024-lantern-act',
      citation_pdf_url: 'https://library.example/files/a.pdf',
      'z:itemType': 'statute',
      'prism.number': 'Act 17 of 2024',
      'DC.identifier': 'https://library.example/documents/xaa-2024-lantern-act',
    });
  });

  it('give a report its institution and number', () => {
    expect(tags({ type: 'policy' })).toMatchObject({
      citation_technical_report_institution: 'Parliament of Lights, Lamps and Candles',
      citation_technical_report_number: 'Act 17 of 2024',
      'z:itemType': 'report',
    });
  });

  it('stand on one line each, and are left out when nothing is known', () => {
    expect(tags({ title: BROKEN_TITLE }).citation_title).toBe(BROKEN_TITLE_FOLDED);
    const little = tags({ issuer: undefined, number: undefined, language: undefined });
    expect(Object.values(little).every((content) => content !== '')).toBe(true);
    expect(little).not.toHaveProperty('citation_publisher');
  });
});
