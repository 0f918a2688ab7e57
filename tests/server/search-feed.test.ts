import { type CheerioAPI, load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_PER_PAGE } from '../../web/addresses.ts';
import { atomFaults } from '../support/xml-schema.ts';
import { HOSTILE_TITLE, IDS } from './sample-collection.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer({ PUBLIC_URL: 'https://library.example' });
});
afterAll(() => server?.remove());

async function feed(query: string, headers = {}) {
  const answer = await server.get(`/en/search.atom${query}`, headers);
  expect(answer.statusCode, answer.payload).toBe(200);
  return { answer, $: load(answer.payload, { xml: true }) };
}
const ids = ($: CheerioAPI) =>
  $('entry > id')
    .toArray()
    .map((one) => $(one).text());
const link = ($: CheerioAPI, relation: string) => $(`feed > link[rel=${relation}]`).attr('href');

describe('the feed of a search', () => {
  it('says what Atom asks of a feed and of each entry', async () => {
    const { answer, $ } = await feed('?q=lantern');
    expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect($('feed > id').text()).toBe('tag:library.example,2026:en/search.atom?q=lantern');
    for (const name of ['title', 'updated', 'author > name']) {
      expect($(`feed > ${name}`).text(), name).not.toBe('');
    }
    expect(link($, 'self')).toBe('https://library.example/en/search.atom?q=lantern');
    expect(link($, 'alternate')).toBe('https://library.example/en/search?q=lantern');
    const entries = $('entry').toArray();
    expect(entries.length).toBe(2);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'published', 'summary']) {
        expect($(entry).children(name).length, name).toBe(1);
      }
      expect($(entry).children('updated').text()).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect($(entry).children('link').attr('href')).toMatch(
        /^https:\/\/library\.example\/en\/documents\//,
      );
      expect($(entry).children('summary').text()).toMatch(/lantern/i);
    }
    expect($('entry > title').text()).toContain(HOSTILE_TITLE);
  });

  it('is as the schema of Atom has it, full, paged and empty', async () => {
    const feeds: Record<string, string> = {};
    for (const query of [
      '',
      '?q=lantern',
      '?per_page=5&page=3',
      '?q=%22%3E%3Cnothing',
      '?since=2999-01-01',
    ]) {
      feeds[`feed ${query}`] = (await feed(query)).answer.payload;
    }
    expect(await atomFaults(feeds)).toEqual([]);
  });

  it('holds the documents of the page, whatever its filters', async () => {
    for (const query of ['?q=lantern&country=XBB', '?country=XAA&year_from=2021', '?q=consent']) {
      const { $ } = await feed(`${query}&per_page=100`);
      const search = (await server.get(`/api/v1/search${query}&per_page=100`)).json();
      expect(ids($).sort()).toEqual(
        search.hits
          .map(({ id }: { id: string }) => `tag:library.example,2026:documents/${id}`)
          .sort(),
      );
    }
  });

  it('lists the last changed first, and says when', async () => {
    server.library.documents.touch(IDS.long);
    const at = server.library.documents.find(IDS.long)?.updatedAt ?? '';
    const { answer, $ } = await feed('?q=lantern');
    expect(ids($)[0]).toBe(`tag:library.example,2026:documents/${IDS.long}`);
    expect($('feed > updated').text()).toBe(at);
    expect(Date.parse(String(answer.headers['last-modified']))).toBe(
      Math.floor(Date.parse(at) / 1000) * 1000,
    );
  });

  describe('since a moment', () => {
    const changedAt = (id: string) => server.library.documents.find(id)?.updatedAt ?? '';
    const since = async (moment: string, rest = '') =>
      feed(`?q=lantern${rest}&since=${encodeURIComponent(moment)}`);

    it('holds what changed then or later', async () => {
      const before = changedAt(IDS.long);
      while (new Date().toISOString() <= before) await new Promise((next) => setTimeout(next, 1));
      server.library.documents.touch(IDS.long);
      const at = changedAt(IDS.long);
      const last = `tag:library.example,2026:documents/${IDS.long}`;
      expect(ids((await since(at)).$)).toEqual([last]);
      const later = new Date(Date.parse(at) + 1).toISOString();
      const { $ } = await since(later);
      expect(ids($)).toEqual([]);
      // The feed itself last changed when it did.
      expect($('feed > updated').text()).toBe(at);
      expect(ids((await since(at.slice(0, 10))).$)).toEqual(ids((await feed('?q=lantern')).$));
    });

    it('means the same moment in any zone', async () => {
      const at = changedAt(IDS.long);
      const hours = (count: number) => new Date(Date.parse(at) + count * 3_600_000).toISOString();
      for (const moment of [
        hours(0).replace('Z', ''),
        hours(2).replace('Z', '+02:00'),
        hours(-5).replace('Z', '-0500').replace('.', ','),
      ]) {
        expect(ids((await since(moment)).$).length, moment).toBe(1);
      }
      const unescaped = hours(2).replace('Z', '+02:00');
      expect(ids((await feed(`?q=lantern&since=${unescaped}`)).$).length).toBe(1);
    });

    it('goes with the pages of the feed, which stays the same feed', async () => {
      const { $ } = await since('2000-01-01', '&per_page=1');
      expect($('feed > id').text()).toBe('tag:library.example,2026:en/search.atom?q=lantern');
      expect(link($, 'alternate')).not.toContain('since');
      const next = new URL(link($, 'next') ?? '');
      expect(next.searchParams.get('since')).toBe('2000-01-01T00:00:00.000Z');
      expect(ids((await feed(next.search)).$).length).toBe(1);
    });

    it.each([
      'yesterday',
      '2026',
      '2026-02-30',
      '2026-13-01',
      '2026-01-01T25:00Z',
      '2026-01-01T10:00Z+02:00',
      '2026-01-01 10:00',
      '9999-12-31T23:59-10:00',
      '1769868000',
      '<script>"',
      '\u0000',
    ])('refuses %j, and says what to write', async (moment) => {
      const answer = await server.get(`/en/search.atom?since=${encodeURIComponent(moment)}`);
      expect(answer.statusCode).toBe(400);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      const [fault] = answer.json().errors;
      expect(fault.parameter).toBe('since');
      expect(fault.detail).toContain('2026-01-31T14:30:00Z');
    });
  });

  it('is paged to the end, each document once', async () => {
    const seen: string[] = [];
    let query = '?per_page=70';
    const last = link((await feed(query)).$, 'last');
    for (let pages = 0; pages < 10; pages++) {
      const { $ } = await feed(query);
      seen.push(...ids($));
      const next = link($, 'next');
      if (!next) {
        expect(link($, 'self')).toBe(last);
        expect(link($, 'previous')).toBeDefined();
        break;
      }
      query = new URL(next).search;
    }
    const { total } = (await server.get('/api/v1/search?per_page=1')).json();
    expect(seen.length).toBe(total);
    expect(new Set(seen).size).toBe(total);
  });

  it('shows nothing that readers may not see', async () => {
    const { $ } = await feed('?per_page=100');
    for (const id of [IDS.withdrawn, IDS.draft]) {
      expect(ids($)).not.toContain(`tag:library.example,2026:documents/${id}`);
    }
  });

  it('is not sent again when nothing changed', async () => {
    const { answer } = await feed('?q=lantern');
    const { etag, 'last-modified': modified } = answer.headers;
    const asked = async (headers: Record<string, string>) =>
      (await server.get('/en/search.atom?q=lantern', headers)).statusCode;
    expect(await asked({ 'if-none-match': String(etag) })).toBe(304);
    expect(await asked({ 'if-modified-since': String(modified) })).toBe(304);
    expect(await asked({ 'if-modified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' })).toBe(200);
    expect(await asked({ 'if-none-match': '"other"', 'if-modified-since': String(modified) })).toBe(
      200,
    );
    expect(await asked({ 'if-modified-since': 'yesterday' })).toBe(200);
  });

  it('is empty but whole when nothing is found', async () => {
    const { $ } = await feed('?q=nothingcanbefoundhere');
    expect($('entry').length).toBe(0);
    expect($('feed > updated').text()).toBe('1970-01-01T00:00:00.000Z');
  });

  it('answers strange words, and names a filter that does not exist', async () => {
    for (const q of ['"', '<>&', '\ud83d', '\u0001\u000b', 'a'.repeat(9_000), ']]>']) {
      const { answer } = await feed(`?q=${encodeURIComponent(q.toWellFormed())}`);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 forbids.
      expect(answer.payload).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    }
    const refused = await server.get('/en/search.atom?country=QQQ');
    expect(refused.statusCode).toBe(400);
    expect(refused.headers['content-type']).toContain('application/problem+json');
  });
});

describe('the page of a search', () => {
  it('names its feed', async () => {
    const $ = load((await server.get('/en/search?q=lantern&country=XBB&sort=year&page=2')).payload);
    expect($('head link[type="application/atom+xml"]').attr('href')).toBe(
      '/en/search.atom?q=lantern&country=XBB',
    );
  });

  it('proposes another spelling when little is found', async () => {
    const ask = async () => {
      const answer = await server.get('/en/search?q=harbuor+quartrs&exact=true');
      return load(answer.payload)('.notice a').attr('href');
    };
    await expect.poll(ask, { timeout: 8_000 }).toMatch(/^\/en\/search\?q=harbour(\+|$|&)/);
    const api = (await server.get('/api/v1/search?q=harbuor&exact=true')).json();
    expect(api.did_you_mean).toBe('harbour');
    const found = (await server.get('/api/v1/search?q=harbour')).json();
    expect(found.did_you_mean).toBeUndefined();
  });

  it('says where the list ends when asked for a page beyond it', async () => {
    const $ = load((await server.get('/en/search?q=lantern&page=40')).payload);
    expect($('.notice').text()).toContain('40');
    expect($('.notice a').attr('href')).toBe('/en/search?q=lantern');
    expect($('ol.results').length).toBe(0);
  });

  it('reaches the last document of the whole library', async () => {
    const { total } = (await server.get('/api/v1/search')).json();
    const answer = await server.get(`/en/search?page=${Math.ceil(total / DEFAULT_PER_PAGE)}`);
    const $ = load(answer.payload);
    expect($('ol.results > li').length).toBe(total % DEFAULT_PER_PAGE || DEFAULT_PER_PAGE);
    expect($('.pagination [rel=next]').length).toBe(0);
  });
});
