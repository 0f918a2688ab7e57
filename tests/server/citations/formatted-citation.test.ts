import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../data/vocabularies/languages.ts';
import { cslItem } from '../../../server/citations/csl.ts';
import { citationText, formattedCitation } from '../../../server/citations/formatted-citation.ts';
import { citedAct, HOSTILE_TITLES } from './hostile-documents.ts';

const BASE = 'https://library.example';
const ADDRESS = 'https://library.example/documents/xaa-2024-lantern-act';
const cited = (changes: Parameters<typeof citedAct>[0], locale: (typeof LOCALES)[number]) =>
  formattedCitation(cslItem(citedAct(changes), BASE), locale, '2026-02-03');

describe('a formatted citation', () => {
  it('names title, number, country, year, issuer, library, address and day of reading', () => {
    expect(citationText(cited({}, 'en'))).toBe(
      `Lantern Act (Act 17 of 2024, Uruguay, 2024). Parliament of Lights, Lamps and Candles. Rightsbank, ${ADDRESS} (accessed 3 February 2026).`,
    );
  });

  it('is written in the language and with the marks of the reader', () => {
    const bare = { number: undefined, issuer: undefined };
    expect(citationText(cited(bare, 'zh'))).toBe(
      `Lantern Act（乌拉圭，2024）。Rightsbank，${ADDRESS}（访问日期：2026年2月3日）。`,
    );
    expect(citationText(cited(bare, 'ar'))).toBe(
      `Lantern Act (أورغواي، 2024). Rightsbank، ${ADDRESS} (تاريخ الاطلاع: 3 فبراير 2026).`,
    );
  });

  it('leaves out what is not known, and doubles no full stop', () => {
    const unknown = { number: undefined, country: undefined, year: undefined };
    const rest = { date_adopted: undefined, issuer: 'Lamp Co.', title: 'On lamps.' };
    expect(citationText(cited({ ...unknown, ...rest }, 'en'))).toBe(
      `On lamps. Lamp Co. Rightsbank, ${ADDRESS} (accessed 3 February 2026).`,
    );
  });

  it.each(LOCALES)('keeps words of the document apart from those of the reader (%s)', (locale) => {
    for (const title of Object.values(HOSTILE_TITLES)) {
      const parts = cited({ title, language: 'ar' }, locale);
      expect(parts[0]).toEqual({ kind: 'title', text: title, language: 'ar' });
      const own = parts.filter(({ kind }) => kind === 'own').map(({ text }) => text);
      expect(own.join('')).not.toMatch(/Act 17 of 2024|Parliament|https?:/);
      expect(parts.filter(({ kind }) => kind === 'address')).toHaveLength(1);
    }
  });
});
