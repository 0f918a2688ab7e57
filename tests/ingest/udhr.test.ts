import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestSource } from '../../ingest/sources/manifest.ts';
import { prepareStarter } from '../../ingest/sources/starter.ts';
import { prepareUdhr } from '../../ingest/sources/udhr.ts';

const folder = mkdtempSync(join(tmpdir(), 'udhr-'));
let prepared: Awaited<ReturnType<typeof prepareUdhr>>;
let rows: Record<string, string>[];

beforeAll(async () => {
  prepared = await prepareUdhr(folder);
  rows = parse(readFileSync(prepared.manifest), { columns: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(file: string | undefined): string {
  return readFileSync(join(folder, file ?? ''), 'utf8');
}

describe('the Universal Declaration of Human Rights', () => {
  it('comes in sixty languages or more, but not so many that a first start is slow', () => {
    expect(prepared.files).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rows.length).toBeLessThanOrEqual(155);
    expect(readdirSync(folder)).toHaveLength(rows.length + 1);
  });

  it('has one expression for each language', () => {
    const languages = rows.map((row) => row.language);
    expect(new Set(languages).size).toBe(languages.length);
    expect(languages).toEqual(
      expect.arrayContaining('ar en es fr ru zh-Hans zh-Hant pt de uk hi bn sw ur fa'.split(' ')),
    );
  });

  it('is one work: what describes it is the same on every row', () => {
    for (const column of ['id', 'title', 'title_en', 'country', 'year', 'date_adopted', 'type']) {
      expect(new Set(rows.map((row) => row[column])).size, column).toBe(1);
    }
    expect(rows[0]).toMatchObject({
      id: 'un-1948-universal-declaration-of-human-rights',
      country: 'UN',
      date_adopted: '1948-12-10',
      language: 'en',
      type: 'resolution',
    });
  });

  it('knows its title in other languages', () => {
    const titles = rows[0]?.other_titles?.split('; ') ?? [];
    expect(titles).toContain('Déclaration universelle des droits de l’homme');
    expect(titles).toContain('世界人权宣言');
    expect(titles).not.toContain(rows[0]?.title);
  });

  it('calls the official languages of the United Nations originals, the rest translations', () => {
    const originals = rows.filter((row) => row.role === 'original').map((row) => row.language);
    expect(originals).toEqual(['en', 'ar', 'es', 'fr', 'ru', 'zh-Hans', 'zh-Hant']);
    expect(rows.filter((row) => row.role === 'translation')).toHaveLength(rows.length - 7);
  });

  it('has a title and thirty articles with text in every language', () => {
    for (const { file, language } of rows) {
      const $ = load(read(file));
      expect($('html').attr('lang'), language).toBe(language);
      expect($('h1').text(), language).not.toBe('');
      const articles = $('h2').toArray();
      expect(articles, language).toHaveLength(30);
      for (const heading of articles) {
        expect($(heading).text().trim(), language).not.toBe('');
        expect($(heading).nextUntil('h2', 'p').text().length, language).toBeGreaterThan(14);
      }
    }
  });

  it('heads each article as the language does and keeps the numbers of its paragraphs', () => {
    const headings = (language: string) => {
      const $ = load(read(`udhr.${language}.html`));
      return $('h2')
        .toArray()
        .map((heading) => $(heading).text());
    };
    expect(headings('en').slice(0, 2)).toEqual(['Article 1', 'Article 2']);
    expect(read('udhr.en.html')).toContain('<p>Preamble</p>');
    expect(headings('es').at(-1)).toBe('Artículo 30');
    expect(headings('zh-Hans').at(-1)).toBe('第三十条');
    expect(read('udhr.en.html')).toContain('<p>(2) No one may be compelled');
    expect(read('udhr.ar.html')).toContain('dir="rtl"');
  });

  it('writes the same bytes again', async () => {
    const manifest = readFileSync(prepared.manifest, 'utf8');
    const swahili = read('udhr.sw.html');
    await prepareUdhr(folder);
    expect(readFileSync(prepared.manifest, 'utf8')).toBe(manifest);
    expect(read('udhr.sw.html')).toBe(swahili);
  });
});

describe('the starter collection', () => {
  it('is three manifests in which every row can be taken in', async () => {
    const { manifests } = await prepareStarter(folder);
    expect(manifests).toHaveLength(3);
    for (const manifest of manifests) {
      expect(isAbsolute(manifest)).toBe(true);
      const source = manifestSource(manifest, dirname(manifest));
      expect(source.warnings).toEqual([]);
      expect([...source.items].filter((item) => item.problem)).toEqual([]);
    }
  });
});
