import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../data/vocabularies/languages.ts';
import { HOSTILE_TITLE, IDS } from '../sample-collection.ts';
import { type SampleServer, sampleServer } from '../sample-server.ts';
import { loadDocument, SCHEMA_ORG, SCHEMA_ORG_WORDS } from './schema-org.ts';
import { parsedLinks } from './typed-links.ts';

// Neither has types of its own.
const require = createRequire(import.meta.url);
const jsonld = require('jsonld') as {
  expand(document: object, options: object): Promise<Record<string, unknown>[]>;
};
const { Cite } = require('@citation-js/core') as {
  Cite: new (text: string) => { data: Record<string, unknown>[] };
};
require('@citation-js/plugin-ris');
require('@citation-js/plugin-bibtex');

const BASE = 'https://library.example';
let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer({ PUBLIC_URL: BASE });
});
afterAll(() => server?.remove());

const get = (url: string, headers: Record<string, string> = {}) => server.get(url, headers);
const CITATIONS = [
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
] as const;

describe('the permanent address of a document', () => {
  it.each([
    ['ar', 'ar'],
    ['zh-Hans-CN, zh;q=0.9', 'zh'],
    ['de', 'en'],
  ])('leads a reader of %s to the page in %s', async (wanted, locale) => {
    const answer = await get(`/documents/${IDS.english}`, {
      accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      'accept-language': wanted,
    });
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toBe(`/${locale}/documents/${IDS.english}`);
    expect(answer.headers.vary).toMatch(/accept, accept-language/);
  });

  it.each(CITATIONS)('answers with %s as a file and when it is asked for', async (ending, type) => {
    const file = await get(`/documents/${IDS.hostile}${ending}`);
    expect(file.statusCode).toBe(200);
    expect(file.headers['content-type']).toBe(type);
    expect(file.headers['content-disposition']).toContain(`filename="${IDS.hostile}${ending}"`);
    expect(file.headers['access-control-allow-origin']).toBe('*');
    expect(new Cite(file.body).data[0]?.title).toBe(HOSTILE_TITLE);
    const [accept = ''] = type.split(';');
    const asked = await get(`/documents/${IDS.hostile}`, { accept: `${accept}, text/html;q=0.5` });
    expect(asked.statusCode).toBe(200);
    expect(asked.body).toBe(file.body);
    expect(asked.headers['content-location']).toBe(`/documents/${IDS.hostile}${ending}`);
    expect(asked.headers.vary).toContain('accept');
  });

  it('leads to the data, and gives JSON-LD and links, when asked for them', async () => {
    const of = (accept: string) => get(`/documents/${IDS.english}`, { accept });
    const data = await of('application/json');
    expect(data.headers.location).toBe(`/api/v1/documents/${IDS.english}`);
    expect((await of('application/ld+json')).json()['@type']).toBe('Legislation');
    expect((await of('application/linkset+json')).headers['content-type']).toBe(
      'application/linkset+json',
    );
  });

  it.each(['', '.ris', '.csl.json', '.jsonld', '/linkset.json', '@1'])(
    '%s is not found when there is no such document',
    async (ending) => {
      for (const id of ['no-such-document', IDS.draft, 'a%00b', '..%2f..', '%ED%95%9C']) {
        const answer = await get(`/documents/${id}${ending}`, { accept: 'application/json' });
        expect(answer.statusCode).toBe(404);
        expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      }
    },
  );
});

describe('a document that was merged into another', () => {
  const endings = ['', '/text?q=lantern', '.json'];
  beforeAll(() => server.library.identifiers.redirect('given-up', IDS.long));

  it.each(
    endings.flatMap((ending) => LOCALES.map((locale) => `/${locale}/documents/given-up${ending}`)),
  )('%s leads to it for good', async (address) => {
    const answer = await get(address);
    expect(answer.statusCode).toBe(301);
    expect(answer.headers.location).toBe(address.replace('given-up', IDS.long));
    expect((await get(answer.headers.location as string)).statusCode).toBeLessThan(400);
  });

  it.each(['', '.ris', '.bib', '.csl.json', '.jsonld', '.json', '/linkset.json'])(
    'leads there from its permanent address too: %s',
    async (ending) => {
      const answer = await get(`/documents/given-up${ending}`);
      expect(answer.statusCode).toBe(301);
      expect(answer.headers.location).toBe(`/documents/${IDS.long}${ending}`);
    },
  );

  it.each(['', '/files', '/passages?page=2'])('and in the API: %s', async (ending) => {
    const answer = await get(`/api/v1/documents/given-up${ending}`);
    expect(answer.statusCode).toBe(301);
    expect(answer.headers.location).toBe(`/api/v1/documents/${IDS.long}${ending}`);
  });

  it('has no revisions of its own any more', async () => {
    for (const prefix of ['', '/en', '/api/v1']) {
      const answer = await get(`${prefix}/documents/given-up@2`);
      expect(answer.headers.location).toBe(`${prefix}/documents/${IDS.long}`);
    }
  });
});

describe('a withdrawn document', () => {
  const note = 'It was <b>never</b> adopted.';
  beforeAll(() => {
    const { documents } = server.library;
    documents.touch(IDS.web);
    documents.setState(IDS.web, 'withdrawn', 'eva', note);
  });

  it.each(['', '.ris', '.bib', '.csl.json', '.jsonld', '/linkset.json', '@1', '@2'])(
    'is gone for programs, with the day and the reason: %s',
    async (ending) => {
      const answer = await get(`/documents/${IDS.web}${ending}`, { accept: 'application/json' });
      expect(answer.statusCode).toBe(410);
      const { updatedAt } = server.library.documents.find(IDS.web) ?? {};
      expect(answer.json()).toMatchObject({ code: 'gone', withdrawn: updatedAt, note });
      expect(answer.body).not.toContain('Harbour Policy');
    },
  );

  it.each(['', '@1', '/text'])('is gone for people, and they are told why: %s', async (ending) => {
    const answer = await get(`/fr/documents/${IDS.web}${ending}`);
    expect(answer.statusCode).toBe(410);
    const $ = load(answer.body);
    expect($('main').text()).toContain(note);
    expect($('main').text()).toMatch(/Retiré le \d+ \p{L}+ 20\d\d\./u);
    expect($('main b').length).toBe(0);
    expect(answer.body).not.toContain('Harbour Policy');
  });
});

describe('past revisions', () => {
  const titled = (title: string) =>
    [{ field: 'title', value: title, confidence: 1, origin: 'curator' }] as const;
  beforeAll(() => {
    const { documents } = server.library;
    documents.revise(IDS.arabicName, titled('قانون المصابيح المعدّل'), ['curator'], 'eva');
    documents.revise(IDS.arabicName, titled('قانون المصابيح الأخير'), ['curator'], 'eva');
  });

  it('are read as the record was, in the API', async () => {
    const first = (await get(`/api/v1/documents/${IDS.arabicName}@1`)).json();
    expect(first).toMatchObject({
      ...{ id: IDS.arabicName, revision: 1, title: 'قانون المصابيح', country: 'XCC', year: 1987 },
      ...{ language: 'ar', languages: ['ar'], topics: ['human-rights'], status: 'in-force' },
      permanent_url: `${BASE}/documents/${IDS.arabicName}@1`,
      latest_url: `${BASE}/documents/${IDS.arabicName}`,
    });
    const second = (await get(`/api/v1/documents/${IDS.arabicName}@2`)).json();
    expect(second).toMatchObject({
      revision: 2,
      title: 'قانون المصابيح المعدّل',
      since: first.until,
    });
    const present = (await get(`/api/v1/documents/${IDS.arabicName}@3`)).json();
    const plain = (await get(`/api/v1/documents/${IDS.arabicName}`)).json();
    expect(present).toEqual(plain);
    expect(plain.revisions.map(({ revision }: { revision: number }) => revision)).toEqual([
      1, 2, 3,
    ]);
  });

  it('have their files, as long as there are bytes', async () => {
    const { files } = (await get(`/api/v1/documents/${IDS.arabicName}@1`)).json();
    expect(files).toHaveLength(1);
    const answer = await get(new URL(files[0].url).pathname);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload).toHaveLength(files[0].bytes);
  });

  it('keep a file that the present record has no more', async () => {
    const { library } = server;
    const bytes = Buffer.from('Article 1. The lamp of old.');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await library.files.put(sha256, bytes);
    const stored = library.database.$client
      .prepare('SELECT record FROM document_revisions WHERE document_id = ? AND revision = 2')
      .pluck()
      .get(IDS.arabicName) as string;
    const record = JSON.parse(stored);
    record.files.push({
      ...record.files[0],
      sha256,
      name: 'old <law>.html',
      mediaType: 'text/html',
    });
    library.database.$client
      .prepare('UPDATE document_revisions SET record = ? WHERE document_id = ? AND revision = 2')
      .run(JSON.stringify(record), IDS.arabicName);
    const { files } = (await get(`/api/v1/documents/${IDS.arabicName}@2`)).json();
    const { pathname } = new URL(files[1].url);
    const answer = await get(pathname);
    expect(answer.rawPayload).toEqual(bytes);
    expect(answer.headers['content-type']).toBe('application/octet-stream');
    expect(answer.headers['content-disposition']).toMatch(/^attachment/);
    expect((await get(pathname.replace('@2', '@1'))).statusCode).toBe(404);
    expect((await get(pathname.replace('@2', ''))).statusCode).toBe(404);
  });

  it('are pages that say which they are and lead to the present one', async () => {
    const answer = await get(`/en/documents/${IDS.arabicName}@2`);
    expect(answer.statusCode).toBe(200);
    const $ = load(answer.body);
    expect($('h1').text()).toBe('قانون المصابيح المعدّل');
    expect($('.revision-notice').text()).toContain('revision 2 of 3');
    expect($('.revision-notice a').attr('href')).toBe(`/en/documents/${IDS.arabicName}`);
    expect($('meta[name=robots]').attr('content')).toContain('noindex');
    expect($('#revisions [aria-current]').text()).toBe('Revision 2');
    const at = (ending: string) => `${BASE}/documents/${IDS.arabicName}${ending}`;
    expect(parsedLinks(answer.headers.link).map(({ rel, href }) => [rel, href])).toEqual([
      ['latest-version', at('')],
      ['predecessor-version', at('@1')],
      ['successor-version', at('@3')],
    ]);
  });

  it('of now is the page of the document, and says where that is', async () => {
    const $ = load((await get(`/en/documents/${IDS.arabicName}@3`)).body);
    expect($('h1').text()).toBe('قانون المصابيح الأخير');
    expect($('link[rel=canonical]').attr('href')).toBe(`${BASE}/en/documents/${IDS.arabicName}`);
    expect($('meta[name=robots]').length).toBe(0);
    expect($('#revisions li').length).toBe(3);
    expect((await get(`/documents/${IDS.arabicName}@3`)).headers.location).toBe(
      `/en/documents/${IDS.arabicName}@3`,
    );
  });

  it('that never were are not found', async () => {
    for (const revision of ['4', '0', '-1', '01', '1.5', '999999999999', 'x', '']) {
      for (const prefix of ['', '/en', '/api/v1']) {
        const answer = await get(`${prefix}/documents/${IDS.arabicName}@${revision}`);
        expect(answer.statusCode).toBe(404);
      }
    }
  });

  it('of a time before it was published stay hidden', async () => {
    const { documents } = server.library;
    documents.setState(IDS.paged, 'draft', 'eva');
    documents.revise(IDS.paged, titled('Secret'), ['curator'], 'eva');
    documents.revise(IDS.paged, titled('Ferry Access Regulations'), ['curator'], 'eva');
    documents.setState(IDS.paged, 'published', 'eva');
    const { revisions, revision } = (await get(`/api/v1/documents/${IDS.paged}`)).json();
    expect(revision).toBe(5);
    expect(revisions.map((one: { revision: number }) => one.revision)).toEqual([1, 5]);
    for (const hidden of [2, 3, 4]) {
      const answer = await get(`/api/v1/documents/${IDS.paged}@${hidden}`);
      expect(answer.statusCode).toBe(404);
      expect(answer.body).not.toContain('Secret');
    }
  });
});

describe('typed links', () => {
  it('say on every page how it is cited, described, licensed and what its files are', async () => {
    const page = await get(`/es/documents/${IDS.spanish}`);
    const links = parsedLinks(page.headers.link);
    const of = (rel: string) => links.filter((link) => link.rel === rel);
    const address = `${BASE}/documents/${IDS.spanish}`;
    expect(of('cite-as').map(({ href }) => href)).toEqual([address]);
    expect(of('type').map(({ href }) => href)).toEqual([
      'https://schema.org/AboutPage',
      'https://schema.org/Legislation',
    ]);
    expect(of('describedby').map(({ type }) => type)).toEqual([
      'application/x-research-info-systems',
      'application/x-bibtex',
      'application/vnd.citationstyles.csl+json',
      'application/ld+json',
      'application/json',
    ]);
    expect(of('item')).toMatchObject([{ type: 'text/markdown', hreflang: 'es' }]);
    for (const { href } of links.filter(({ href }) => href.startsWith(BASE))) {
      expect((await get(href.slice(BASE.length))).statusCode).toBeLessThan(400);
    }
    const landing = await get(`/documents/${IDS.spanish}`);
    expect(landing.headers.link).toBe(page.headers.link);
  });

  it('lead from a file to its document', async () => {
    const links = parsedLinks((await get(`/en/documents/${IDS.spanish}`)).headers.link);
    const file = links.find(({ rel }) => rel === 'item')?.href ?? '';
    const back = parsedLinks((await get(file.slice(BASE.length))).headers.link);
    expect(back).toEqual([
      { rel: 'collection', href: `${BASE}/documents/${IDS.spanish}`, type: 'text/html' },
    ]);
  });

  it('are all in the linkset, and only as many in the header as travel well', async () => {
    const { linkset, link } = await manyFiles();
    expect(String(link).length).toBeLessThan(3000);
    const [document, ...others] = linkset;
    expect(document?.item).toHaveLength(201);
    expect(document?.['cite-as']).toEqual([{ href: document?.anchor }]);
    const back = others.filter((one) => 'collection' in one);
    expect(back).toHaveLength(201);
    // RFC 9264, 4.2: every context has an anchor, every relation a list of objects with `href`.
    for (const { anchor, ...relations } of linkset) {
      expect(URL.canParse(String(anchor))).toBe(true);
      for (const targets of Object.values(relations) as { href: string }[][]) {
        expect(targets.every(({ href }) => URL.canParse(href))).toBe(true);
      }
    }
  });

  async function manyFiles() {
    const { $client } = server.library.database;
    const add = $client.prepare(
      `INSERT INTO files (document_id, sha256, name, role, language, media_type, bytes, text_source, extractor, added_at)
       VALUES (?, ?, ?, 'translation', 'ar', 'application/pdf', 1, 'none', 'test', '2026-01-01T00:00:00.000Z')`,
    );
    for (let at = 0; at < 200; at++) {
      const sha256 = createHash('sha256').update(`file ${at}`).digest('hex');
      add.run(IDS.arabic, sha256, `ترجمة القانون ${at}.pdf`);
    }
    const answer = await get(`/documents/${IDS.arabic}/linkset.json`);
    const { linkset } = answer.json() as { linkset: Record<string, unknown[]>[] };
    return { linkset, link: (await get(`/ar/documents/${IDS.arabic}`)).headers.link };
  }
});

describe('structured data', () => {
  it('is JSON-LD with the words of schema.org alone, in the terms of ELI for a law', async () => {
    const { relations } = server.library;
    const said = { origin: 'curator', confidence: 1 } as const;
    relations.propose({ ...said, kind: 'repeals', fromId: IDS.english, toId: IDS.long }, 'eva');
    relations.propose({ ...said, kind: 'amends', fromId: IDS.english, toId: IDS.hostile }, 'eva');
    relations.decide({ kind: 'repeals', fromId: IDS.english, toId: IDS.long }, 'accepted', 'eva');
    const data = (await get(`/documents/${IDS.english}.jsonld`)).json();
    expect(data).toMatchObject({
      '@type': 'Legislation',
      '@id': `${BASE}/documents/${IDS.english}`,
      name: 'Mental Health and Personal Autonomy Act, 2024',
      legislationDate: expect.stringMatching(/^2024/),
      legislationLegalForce: { '@id': 'https://schema.org/InForce' },
      legislationRepeals: [{ '@id': `${BASE}/documents/${IDS.long}`, '@type': 'Legislation' }],
      version: 1,
    });
    // What nobody has confirmed is no fact.
    expect(data).not.toHaveProperty('legislationChanges');
    expect((await get(`/documents/${IDS.long}.jsonld`)).json()).not.toHaveProperty(
      'legislationRepeals',
    );
  });

  it('holds no word that schema.org does not have, whatever the kind of document', async () => {
    const { library } = server;
    const ids = new Map(
      library.documents
        .findMany(library.documents.allIds())
        .filter(({ reviewState }) => reviewState === 'published')
        .map(({ id, type }) => [type, id]),
    );
    for (const id of [...ids.values(), IDS.english, IDS.hostile, IDS.arabicName]) {
      const data = (await get(`/documents/${id}.jsonld`)).json();
      const expanded = await jsonld.expand(data, { documentLoader: loadDocument, safe: true });
      expect(expanded).toHaveLength(1);
      const unknown = [...wordsOf(expanded)].filter((word) => !SCHEMA_ORG_WORDS.has(word));
      expect(unknown).toEqual([]);
    }
    expect([...ids.keys()].length).toBeGreaterThan(3);
  });

  it('stands on the page as well', async () => {
    const $ = load((await get(`/en/documents/${IDS.hostile}`)).body);
    const onPage = JSON.parse($('script[type="application/ld+json"]').text());
    const alone = (await get(`/documents/${IDS.hostile}.jsonld`)).json();
    expect({ ...onPage, url: alone.url }).toEqual(alone);
  });

  function* wordsOf(value: unknown): Generator<string> {
    if (Array.isArray(value)) for (const one of value) yield* wordsOf(one);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [name, held] of Object.entries(value)) {
      if (!name.startsWith('@')) yield name;
      if (name === '@type') yield* (held as string[]).filter((type) => type !== '@id');
      else if (name === '@id' && String(held).startsWith(SCHEMA_ORG)) yield String(held);
      else yield* wordsOf(held);
    }
  }
});

describe('pages for reference managers', () => {
  it('of results hold a context object for each', async () => {
    const $ = load((await get('/en/search?q=act')).body);
    const titles = $('.results h3')
      .toArray()
      .map((heading) => $(heading).text());
    expect(titles.length).toBeGreaterThan(3);
    const objects = $('.results span.Z3988[hidden]')
      .toArray()
      .map(({ attribs }) => new URLSearchParams(attribs.title));
    expect(objects.map((object) => object.get('rft.title'))).toEqual(titles);
    for (const object of objects) {
      expect(object.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:dc');
      const address = object.get('rft.identifier') ?? '';
      expect((await get(address.slice(BASE.length))).statusCode).toBe(302);
    }
  });

  it('of documents offer the citation in every form', async () => {
    const $ = load((await get(`/en/documents/${IDS.hostile}`)).body);
    expect($('#citation cite').text()).toBe(HOSTILE_TITLE);
    expect($('#citation').text()).toContain(`${BASE}/documents/${IDS.hostile} (accessed `);
    expect($('span.Z3988').length).toBe(1);
    expect(
      $('.citation a')
        .toArray()
        .map(({ attribs }) => attribs.href),
    ).toEqual(CITATIONS.map(([ending]) => `/documents/${IDS.hostile}${ending}`));
    expect($('link[rel=alternate][type="application/x-bibtex"]').attr('href')).toBe(
      `/documents/${IDS.hostile}.bib`,
    );
    expect($('link[rel=canonical]').attr('href')).toBe(`${BASE}/en/documents/${IDS.hostile}`);
  });
});

describe('feeds', () => {
  it.each([
    ['/ar', '/ar/search.atom'],
    ['/fr/countries/XAA', '/fr/search.atom?country=XAA'],
  ])('of %s are found by people and by feed readers', async (page, feed) => {
    const $ = load((await get(page)).body);
    expect($('link[rel=alternate][type="application/atom+xml"]').attr('href')).toBe(feed);
    expect($('main a[type="application/atom+xml"]').attr('href')).toBe(feed);
    expect((await get(feed)).statusCode).toBe(200);
  });
});

describe('robots.txt', () => {
  it('lets machines read, names the map, and keeps them out of endless choices', async () => {
    const { body } = await get('/robots.txt');
    expect(body).toContain(`\nSitemap: ${BASE}/sitemap.xml\n`);
    const rules = [...body.matchAll(/^Disallow: (.*)$/gm)].map(([, path = '']) => asPattern(path));
    const closed = (path: string) => rules.some((rule) => rule.test(path));
    for (const path of ['/en/search?country=URY', '/api/v1/export/csv?q=a', '/en/search.atom']) {
      expect(closed(path)).toBe(true);
    }
    for (const path of [
      '/',
      '/en',
      `/en/documents/${IDS.long}`,
      `/en/documents/${IDS.long}/text`,
    ]) {
      expect(closed(path)).toBe(false);
    }
    const map = await get('/sitemap.xml');
    expect(map.headers['content-type']).toBe('application/xml; charset=utf-8');
    expect(map.body).toContain(`<loc>${BASE}/ar/documents/${IDS.long}</loc>`);
    for (const hidden of [IDS.withdrawn, IDS.draft]) expect(map.body).not.toContain(hidden);
  });

  /** As RFC 9309 has it: a beginning, with `*` for anything. */
  function asPattern(path: string): RegExp {
    const parts = path.split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}`);
  }
});
