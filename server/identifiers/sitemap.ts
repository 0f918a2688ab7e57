import type { CollectionRepository } from '../../data/collection.ts';
import { CRPD_ARTICLES } from '../../data/vocabularies/crpd.ts';
import { LOCALES, type Locale } from '../../data/vocabularies/languages.ts';
import { allPlaces } from '../../data/vocabularies/places.ts';
import {
  articleAddress,
  conventionAddress,
  countriesAddress,
  countryAddress,
  documentAddress,
  homeAddress,
  methodAddress,
} from '../../web/addresses.ts';
import { xmlText } from '../xml.ts';

/**
 * Rows of the table of documents in one part of the map. Each document has six addresses of some
 * kilobyte with its links to the others: that stays below the 50,000 addresses and 50 MB that a
 * sitemap may have (sitemaps.org, protocol 0.9), whatever the addresses are.
 */
export const ROWS_IN_PART = 4000;
/** Documents written at once, and rows looked at at once; others have their turn in between. */
const BATCH = 50;
const ROWS_AT_ONCE = 500;

const OPENING = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
`;

/** How many parts the map of a library has; at least one. */
export function sitemapParts(collection: CollectionRepository): number {
  return Math.floor(collection.lastRow() / ROWS_IN_PART) + 1;
}

/**
 * One part of the map: documents of some thousand rows of the database, so that a document stays
 * in its part; in the first one also the pages that are no documents.
 *
 * @param base - address of this site without a slash at the end
 * @param part - from 0
 */
export async function* sitemap(
  collection: CollectionRepository,
  base: string,
  part: number,
): AsyncGenerator<string> {
  yield OPENING;
  if (part === 0) for (const pages of standingPages()) yield urls(base, pages);
  const end = (part + 1) * ROWS_IN_PART;
  let after = part * ROWS_IN_PART - 1;
  while (true) {
    const rows = collection.publishedRows(after, end, BATCH);
    let text = '';
    for (const { id, updatedAt } of rows) {
      text += urls(base, (locale) => documentAddress(locale, id), updatedAt);
    }
    yield text;
    const last = rows.at(-1);
    if (!last) break;
    after = last.row;
    await new Promise(setImmediate);
  }
  yield '</urlset>\n';
}

/** The list of all parts. */
export async function* sitemapIndex(
  collection: CollectionRepository,
  base: string,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
`;
  const parts = sitemapParts(collection);
  for (let part = 0; part < parts; part++) {
    const from = part * ROWS_IN_PART;
    let changed = '';
    for (let row = from; row < from + ROWS_IN_PART; row += ROWS_AT_ONCE) {
      const last = collection.lastChange(row, row + ROWS_AT_ONCE) ?? '';
      if (last > changed) changed = last;
      await new Promise(setImmediate);
    }
    // A part of withdrawn documents alone would be a map of nothing.
    if (changed === '' && part > 0) continue;
    const when = changed ? `<lastmod>${changed}</lastmod>` : '';
    yield `<sitemap><loc>${xmlText(`${base}/sitemap-${part + 1}.xml`)}</loc>${when}</sitemap>\n`;
  }
  yield '</sitemapindex>\n';
}

type AddressIn = (locale: Locale) => string;

function standingPages(): AddressIn[] {
  return [
    ...[homeAddress, countriesAddress, conventionAddress, methodAddress],
    ...CRPD_ARTICLES.map(
      ({ article }): AddressIn =>
        (locale) =>
          articleAddress(locale, article),
    ),
    ...allPlaces()
      .filter(({ kind }) => kind !== 'fictional')
      .map(
        ({ code }): AddressIn =>
          (locale) =>
            countryAddress(locale, code),
      ),
  ];
}

/** A page in all languages, each with the way to the others. */
function urls(base: string, addressIn: AddressIn, changed?: string): string {
  const addresses = LOCALES.map((locale) => ({ locale, href: xmlText(base + addressIn(locale)) }));
  const link = (language: string, href: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`;
  const english = addresses.find(({ locale }) => locale === 'en')?.href ?? '';
  const alternates =
    addresses.map(({ locale, href }) => link(locale, href)).join('') + link('x-default', english);
  const when = changed ? `<lastmod>${changed}</lastmod>` : '';
  return addresses
    .map(({ href }) => `<url><loc>${href}</loc>${when}${alternates}</url>\n`)
    .join('');
}
