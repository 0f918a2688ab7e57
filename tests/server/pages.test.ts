import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { IDS } from './sample-collection.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer();
});
afterAll(() => server?.remove());

/** Every page there is, without the prefix of the language. */
const PAGES = [
  '',
  '/search',
  '/search?q=lantern&country=XAA&country=XBB&sort=-year',
  '/search?q=nothingcanbefoundhere&exact=true&country=URY',
  `/documents/${IDS.english}`,
  `/documents/${IDS.arabic}`,
  `/documents/${IDS.hostile}`,
  `/documents/${IDS.long}/text`,
  `/documents/${IDS.long}/text?q=lantern&part=2`,
  `/documents/${IDS.arabic}/text`,
  '/countries',
  '/countries/XAA',
  '/countries/URY',
  '/countries/WHO',
  '/convention',
  '/convention/heat',
  '/convention/heat?by=signals&view=table',
  '/convention/words',
  '/articles/14',
  '/themes/3',
  '/compare?country=XAA&country=XCC',
  `/compare/versions?from=${IDS.paged}&to=${IDS.english}`,
];

describe.each(LOCALES)('in %s', (locale) => {
  const direction = locale === 'ar' ? 'rtl' : 'ltr';

  it('every page answers in its language and direction', async () => {
    for (const page of PAGES) {
      const { statusCode, payload, headers } = await server.get(`/${locale}${page}`);
      expect(statusCode, `/${locale}${page}`).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(payload).toMatch(
        new RegExp(`^<!doctype html><html lang="${locale}" dir="${direction}">`),
      );
      expect(payload.match(/<main\b/g)).toHaveLength(1);
      expect(payload.match(/<h1\b/g)).toHaveLength(1);
      expect(payload, 'no key without a text').not.toMatch(/>(?:[a-z]+\.){1,2}[a-z]+[A-Z]?\w*</);
    }
  });

  it('what does not exist is said on a page in that language', async () => {
    for (const [page, status] of [
      ['/nowhere', 404],
      ['/documents/none', 404],
      [`/documents/${IDS.withdrawn}`, 410],
      ['/countries/QQQ', 404],
      ['/search?country=QQQ', 400],
    ] as const) {
      const { statusCode, payload } = await server.get(`/${locale}${page}`);
      expect(statusCode, page).toBe(status);
      expect(payload).toContain(`<html lang="${locale}" dir="${direction}">`);
    }
  });
});

describe('what was wrong', () => {
  it('is told in English and marked as such, on pages of every language', async () => {
    const { payload } = await server.get('/ar/search?country=QQQ');
    expect(payload).toMatch(/<bdi lang="en" dir="ltr">country: [^<]*QQQ/);
  });
});

describe('stored words', () => {
  it('never become markup on any page, however hostile', async () => {
    for (const page of [
      '',
      '/search',
      '/search?q=lantern',
      `/search?q=${encodeURIComponent('<script>alert(9)</script> "onmouseover="alert(9)')}`,
      `/documents/${IDS.hostile}`,
      `/documents/${IDS.hostile}/text`,
      `/documents/${IDS.hostile}/text?q=lantern`,
      '/countries/XAA',
      `/${encodeURIComponent('<script>alert(9)</script>')}`,
      `/documents/${encodeURIComponent('<img src=x onerror=alert(9)>')}`,
      `/search?sort=${encodeURIComponent('"><script>alert(9)</script>')}`,
    ]) {
      const { payload } = await server.get(`/en${page}`);
      expect(elements(payload), page).toEqual([]);
      expect(payload, page).not.toContain('href="javascript:');
    }
  });

  it('show as they were written', async () => {
    const { payload } = await server.get(`/en/documents/${IDS.hostile}`);
    expect(payload).toContain('Rules &lt;script>alert(1)&lt;/script>');
    const text = (await server.get(`/en/documents/${IDS.hostile}/text?q=lantern`)).payload;
    expect(text).toContain('<mark>lantern</mark> &lt;b onclick=&quot;alert(3)&quot;>');
  });

  it('stay data inside the structured description of a document', async () => {
    const { payload } = await server.get(`/en/documents/${IDS.hostile}`);
    const [, json = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(payload) ?? [];
    expect(JSON.parse(json).name).toContain('</script>');
  });
});

/** Elements that the library's own pages never have: they can only come from stored or sent words. */
function elements(html: string): string[] {
  const withoutOwn = html
    .replace(/<script type="module" src="\/assets\/script-[0-9a-f]+\.js"><\/script>/, '')
    .replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '');
  return withoutOwn.match(/<script|<img|<[a-z]+[^>]*\son[a-z]+=(?=["'])(?![^<]*&lt;)/gi) ?? [];
}

describe('addresses', () => {
  it.each([
    ['ar,en;q=0.5', '/ar'],
    ['fr-CA,fr;q=0.9,en;q=0.8', '/fr'],
    ['zh-TW', '/zh'],
    ['de,pt;q=0.9', '/en'],
    ['*', '/en'],
    ['', '/en'],
    [',,;;q=;=', '/en'],
  ])('/ with Accept-Language "%s" leads to %s', async (wish, place) => {
    const { statusCode, headers } = await server.get('/', wish ? { 'accept-language': wish } : {});
    expect(statusCode).toBe(302);
    expect(headers.location).toBe(place);
    expect(headers.vary).toMatch(/accept-language/i);
  });

  it('of a country in another writing lead to its one page', async () => {
    for (const code of ['ury', 'uy', 'UY']) {
      const { statusCode, headers } = await server.get(`/es/countries/${code}`);
      expect(statusCode).toBe(301);
      expect(headers.location).toBe('/es/countries/URY');
    }
  });

  it('with what others add to a shared link lead to the page', async () => {
    for (const page of PAGES) {
      const { statusCode } = await server.get(
        `/en${page}${page.includes('?') ? '&' : '?'}utm_source=letter&fbclid=1`,
      );
      expect(statusCode, page).toBe(200);
    }
  });

  it('on every page lead somewhere', async () => {
    const seen = new Set<string>();
    const pages = ['/en', '/en/search?q=lantern', `/en/documents/${IDS.long}`, '/en/countries/XBB'];
    pages.push('/en/convention', '/en/articles/14', '/en/compare?country=XAA&country=XCC');
    for (const page of [...pages, `/en/documents/${IDS.long}/text?q=lantern`]) {
      const { payload } = await server.get(page);
      for (const [, link = ''] of payload.matchAll(/(?:href|src|action)="(\/[^"#]*)/g)) {
        seen.add(link.replaceAll('&amp;', '&'));
      }
    }
    expect(seen.size).toBeGreaterThan(40);
    for (const link of seen) {
      const { statusCode } = await server.get(link);
      expect([200, 302, 303], link).toContain(statusCode);
    }
  });
});
