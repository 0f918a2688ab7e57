import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type CollectionRepository, collectionRepository } from '../../../data/collection.ts';
import { openDatabase } from '../../../data/database.ts';
import {
  ROWS_IN_PART,
  sitemap,
  sitemapIndex,
  sitemapParts,
} from '../../../server/identifiers/sitemap.ts';
import { SITEMAP_SCHEMA, XHTML_LINK_SCHEMA } from './sitemap-schema.ts';

const BASE = 'https://library.example';
/** As long as an address of this site may well be, with letters that XML minds. */
const LONG_BASE = `https://${'a'.repeat(40)}.example/b&c`;
const DOCUMENTS = ROWS_IN_PART + 500;

let collection: CollectionRepository;
beforeAll(() => {
  const database = openDatabase(':memory:');
  const add = database.$client.prepare(
    `INSERT INTO documents (id, title, status, other_titles, review_state, revision, created_at, updated_at)
     VALUES (?, 'A', 'unknown', '[]', ?, 1, '2026-01-01T00:00:00.000Z', ?)`,
  );
  database.$client.transaction(() => {
    for (let at = 1; at <= DOCUMENTS; at++) {
      const state = at % 100 === 0 ? 'withdrawn' : at % 101 === 0 ? 'draft' : 'published';
      const changed = `2026-02-0${1 + (at % 5)}T00:00:00.000Z`;
      add.run(`xaa-${at}-${'long-title-of-a-law-'.repeat(3)}`, state, changed);
    }
  })();
  collection = collectionRepository(database);
});

async function whole(pieces: AsyncGenerator<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

async function faults(xml: string): Promise<readonly unknown[]> {
  const result = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: xml }],
    schema: [{ fileName: 'sitemap.xsd', contents: SITEMAP_SCHEMA }],
    preload: [{ fileName: 'xhtml-link.xsd', contents: XHTML_LINK_SCHEMA }],
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
  return result.errors;
}

/** The first elements of a map, as a map of their own. */
function beginning(xml: string, urls: number): string {
  const end = xml.split('</url>').slice(0, urls).join('</url>');
  return `${end}</url></urlset>`;
}

describe('the map of the site', () => {
  it('has all published documents once, in every language, and nothing else', async () => {
    const parts = sitemapParts(collection);
    expect(parts).toBe(2);
    const listed: string[] = [];
    for (let part = 0; part < parts; part++) {
      const xml = await whole(sitemap(collection, BASE, part));
      listed.push(...[...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address ?? ''));
    }
    expect(new Set(listed).size).toBe(listed.length);
    const ids = (locale: string) =>
      listed.flatMap(
        (address) => new RegExp(`/${locale}/documents/xaa-(\\d+)-`).exec(address)?.[1] ?? [],
      );
    const published = Array.from({ length: DOCUMENTS }, (_, at) => at + 1).filter(
      (at) => at % 100 !== 0 && at % 101 !== 0,
    );
    expect(ids('en').map(Number)).toEqual(published);
    expect(ids('ar')).toEqual(ids('en'));
    expect(listed).toContain(`${BASE}/zh/countries/URY`);
    expect(listed.some((address) => address.includes('XAA'))).toBe(false);
  });

  it('fits the protocol', async () => {
    const first = await whole(sitemap(collection, LONG_BASE, 0));
    expect(await faults(beginning(first, 50))).toEqual([]);
    const second = await whole(sitemap(collection, LONG_BASE, 1));
    expect(await faults(beginning(second, 50))).toEqual([]);
    expect(await faults(await whole(sitemapIndex(collection, LONG_BASE)))).toEqual([]);
    expect(await faults(beginning(second, 5).replace('<loc>', '<lok>'))).not.toEqual([]);
  });

  it('stays below 50,000 addresses and 50 MB in each part, with long addresses too', async () => {
    const xml = await whole(sitemap(collection, LONG_BASE, 0));
    expect(xml.match(/<url>/g)?.length).toBeLessThan(50_000);
    expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024);
  });

  it('says in the index which part changed when', async () => {
    const xml = await whole(sitemapIndex(collection, BASE));
    expect(
      [...xml.matchAll(/<loc>([^<]*)<\/loc><lastmod>([^<]*)<\/lastmod>/g)].map((found) =>
        found.slice(1),
      ),
    ).toEqual([
      [`${BASE}/sitemap-1.xml`, '2026-02-05T00:00:00.000Z'],
      [`${BASE}/sitemap-2.xml`, '2026-02-05T00:00:00.000Z'],
    ]);
  });

  it('gives others their turn while it is written', async () => {
    let turns = 0;
    const watch = setInterval(() => turns++, 0);
    await whole(sitemap(collection, BASE, 0));
    clearInterval(watch);
    expect(turns).toBeGreaterThan(5);
  });
});
