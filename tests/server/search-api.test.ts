import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COUNTED_FACETS } from '../../data/search/query.ts';
import { MAX_QUERY_LENGTH } from '../../server/search/parse-query.ts';
import { nextPage } from './link-header.ts';
import { IDS } from './sample-collection.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

interface Part {
  text: string;
  hit: boolean;
}
interface Answer {
  total: number;
  page: number;
  per_page: number;
  hits: {
    id: string;
    title: string;
    country?: string;
    year?: number;
    type?: string;
    language?: string;
    url: string;
    passages: { page?: number; label?: string; url: string; parts: Part[] }[];
    passage_count: number;
    words_apart: boolean;
  }[];
  facets: Record<string, { value: string; label: string; count: number }[]>;
  notices: { code: string; [detail: string]: unknown }[];
}

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer();
});
afterAll(() => server?.remove());

async function search(question: string): Promise<Answer> {
  const answer = await server.get(`/api/v1/search?${question}`);
  expect(answer.statusCode, answer.payload.slice(0, 300)).toBe(200);
  return answer.json();
}

/** Ids of published documents by a condition of our own, without the engine. */
function idsInDatabase(condition: string, ...values: unknown[]): string[] {
  return server.library.database.$client
    .prepare(
      `SELECT id FROM documents WHERE review_state = 'published' AND ${condition} ORDER BY id`,
    )
    .pluck()
    .all(...values) as string[];
}

const counts = (answer: Answer, facet: string) =>
  Object.fromEntries((answer.facets[facet] ?? []).map(({ value, count }) => [value, count]));

describe('an answer', () => {
  it('has the shape that the interface promises', async () => {
    const answer = await search('q=lantern');
    expect(answer).toMatchObject({ total: 2, page: 1, per_page: 10 });
    const hit = answer.hits.find(({ id }) => id === IDS.long);
    expect(hit).toMatchObject({
      title: 'Lighthouse Service Act',
      country: 'XBB',
      year: 2011,
      type: 'act',
      language: 'en',
      passage_count: 23,
    });
    expect(hit?.url).toMatch(/^http:\/\/[^/]+\/en\/documents\/test-long$/);
    expect(Object.keys(answer.facets).sort()).toEqual([...COUNTED_FACETS].sort());
    for (const value of Object.values(answer.facets).flat()) {
      expect(value).toEqual({
        value: expect.any(String),
        label: expect.any(String),
        count: expect.any(Number),
      });
    }
  });

  it('shows the best passages in parts, of which the words asked for are hits', async () => {
    const { hits } = await search('q=lantern%20tower');
    const passages = hits.find(({ id }) => id === IDS.long)?.passages ?? [];
    expect(passages).toHaveLength(3);
    for (const { label, parts, url } of passages) {
      expect(label).toMatch(/^Section \d+0$/);
      const marked = parts.filter(({ hit }) => hit).map(({ text }) => text.toLowerCase());
      expect(new Set(marked)).toEqual(new Set(['tower', 'lantern']));
      expect(parts.map(({ text }) => text).join('')).toContain('inspect the lantern every week');
      expect(url).toMatch(
        /\/en\/documents\/test-long\/text\?file=\d+&q=lantern\+tower&passage=(\d+)#p\1$/,
      );
    }
  });

  it('gives the page of a file that has pages, and none of one that has not', async () => {
    const paged = await search('q=gangway&country=XAA');
    const pages = paged.hits[0]?.passages.map(({ page }) => page).sort();
    expect(paged.hits[0]?.id).toBe(IDS.paged);
    expect(pages).toEqual([1, 2, 3]);
    const web = await search('q=windlass');
    expect(web.hits[0]?.id).toBe(IDS.web);
    expect(web.hits[0]?.passages[0]).not.toHaveProperty('page');
  });

  it('finds a record by its card alone, with no passages', async () => {
    const [id] = idsInDatabase("id NOT IN (SELECT document_id FROM files) AND country = 'AND'");
    const title = server.library.documents.find(id as string)?.titleEn ?? '';
    const { hits } = await search(`q=${encodeURIComponent(title)}`);
    expect(hits[0]).toMatchObject({ id, passages: [], passage_count: 0 });
  });

  it('finds Arabic whatever form of alef or ha the reader types, and marks the original', async () => {
    const { hits } = await search(`q=${encodeURIComponent('الاهليه القانونيه')}`);
    expect(hits.map(({ id }) => id)).toContain(IDS.arabic);
    const marked = hits
      .find(({ id }) => id === IDS.arabic)
      ?.passages.flatMap(({ parts }) => parts.filter(({ hit }) => hit).map(({ text }) => text));
    // Whole words are marked, with the particles and the article that are written on them.
    expect(marked).toContain('بالأهلية القانونية');
  });

  it('never shows what is withdrawn or not yet published', async () => {
    expect((await search('q=umbrella')).total).toBe(0);
    const all = await search('per_page=100');
    expect(all.total).toBe(idsInDatabase('1').length);
  });

  it('labels values in the language asked for', async () => {
    const label = async (lang: string) => {
      const { facets } = await search(`country=AND&lang=${lang}`);
      return facets.country?.find(({ value }) => value === 'AND')?.label;
    };
    expect(await label('en')).toBe('Andorra');
    expect(await label('ru')).toBe('Андорра');
    const { hits } = await search('q=lantern&lang=ar');
    expect(hits[0]?.url).toContain('/ar/documents/');
  });
});

describe('filters', () => {
  it('widen within one facet and narrow across facets', async () => {
    const { total, hits } = await search(
      'country=XAA&country=XBB&type=act&type=regulation&status=amended&per_page=100',
    );
    const expected = idsInDatabase(
      "country IN ('XAA','XBB') AND type IN ('act','regulation') AND status = 'amended'",
    );
    expect(hits.map(({ id }) => id).sort()).toEqual(expected);
    expect(total).toBe(expected.length);
    expect(expected).toContain(IDS.long);
  });

  it('count documents exactly, each facet without its own choice', async () => {
    const answer = await search('country=XAA&type=act');
    const rows = (sql: string) =>
      Object.fromEntries(
        server.library.database.$client.prepare(sql).raw().all() as [string, number][],
      );
    expect(counts(answer, 'country')).toEqual(
      rows(`SELECT coalesce(country, 'unknown'), count(*) FROM documents
            WHERE review_state = 'published' AND type = 'act' GROUP BY 1`),
    );
    expect(counts(answer, 'type')).toEqual(
      rows(`SELECT coalesce(type, 'unknown'), count(*) FROM documents
            WHERE review_state = 'published' AND country = 'XAA' GROUP BY 1`),
    );
    expect(counts(answer, 'status')).toEqual(
      rows(`SELECT status, count(*) FROM documents
            WHERE review_state = 'published' AND country = 'XAA' AND type = 'act' GROUP BY 1`),
    );
  });

  it('keep a chosen value with a count of zero', async () => {
    const answer = await search('q=lantern&country=URY');
    expect(answer.total).toBe(0);
    expect(counts(answer, 'country')).toMatchObject({ URY: 0, XAA: 1, XBB: 1 });
  });

  it('take a range of years, both ends included', async () => {
    const { hits, total } = await search('year_from=1987&year_to=1998&per_page=100');
    expect(hits.map(({ id }) => id).sort()).toEqual(
      idsInDatabase('year BETWEEN 1987 AND 1998').slice(0, 100),
    );
    expect(total).toBe(idsInDatabase('year BETWEEN 1987 AND 1998').length);
  });

  it('take codes in small letters', async () => {
    expect((await search('country=xbb')).total).toBe((await search('country=XBB')).total);
  });

  it('answer with counts alone at /facets', async () => {
    const facets = await server.get('/api/v1/facets?country=XAA');
    const { total, facets: counted } = await search('country=XAA');
    expect(facets.json()).toMatchObject({ total, facets: counted });
    expect(facets.json()).not.toHaveProperty('hits');
  });
});

describe('words', () => {
  it('may stand in different passages of a document, which is said', async () => {
    const apart = await search('q=ladder%20lantern');
    expect(apart).toMatchObject({ total: 1, notices: [] });
    expect(apart.hits[0]).toMatchObject({ id: IDS.long, words_apart: true, passage_count: 230 });
    const together = await search('q=lantern%20tower');
    expect(together.hits.find(({ id }) => id === IDS.long)).toMatchObject({
      words_apart: false,
      passage_count: 23,
    });
  });

  it('in quotation marks are found in all passages that hold them, and in no others', async () => {
    const phrase = await search('q=%22every%20week%22');
    expect(phrase.hits).toMatchObject([{ id: IDS.long, passage_count: 230, words_apart: false }]);
    const both = await search('q=%22every%20week%22%20lantern');
    expect(both.hits).toMatchObject([{ id: IDS.long, passage_count: 23, words_apart: false }]);
    const text = await server.get(`/en/documents/${IDS.long}/text?q=%22every+week%22&part=3`);
    expect(text.payload).toContain('>every week</mark>');
  });

  it('are led to in a long text from the part on which none stands', async () => {
    const q = encodeURIComponent('"keeper of tower 229"');
    const last = await server.get(`/en/documents/${IDS.long}/text?q=${q}`);
    expect(last.payload).not.toContain('<mark');
    expect(last.payload).toMatch(/href="[^"]*part=3[^"]*#p\d+"[^>]*>Go to the first</);
  });

  it('are loosened with a notice when no document holds them all', async () => {
    const loosened = await search('q=lantern%20windlass%20gangway');
    expect(loosened.total).toBeGreaterThan(0);
    expect(loosened.notices).toEqual([{ code: 'fewer-words', words: 'lantern windlass gangway' }]);
    const exact = await search('q=lantern%20windlass%20gangway&exact=true');
    expect(exact).toMatchObject({ total: 0, notices: [] });
  });

  it('say that a country is not known', async () => {
    const notice = { code: 'unknown-country', name: '<Nowhere>' };
    for (const exact of ['true', 'false']) {
      const { notices } = await search(`q=country:%22<Nowhere>%22%20education&exact=${exact}`);
      expect(notices[0]).toEqual(notice);
    }
    const page = await server.get('/en/search?q=country:%22<Nowhere>%22%20education');
    expect(page.payload).toContain('No country or body is known as “');
    expect(page.payload).not.toContain('<Nowhere>');
  });

  it('leave out a country with a minus, in the list and in the counts', async () => {
    const whole = await search('per_page=100');
    const answer = await search('q=-country:xbb+-country:"andorra"&per_page=100');
    const left = (code: string | undefined) => code !== 'XBB' && code !== 'AND';
    expect(answer.total).toBe(idsInDatabase("coalesce(country, '') NOT IN ('XBB', 'AND')").length);
    expect(answer.total).toBeLessThan(whole.total);
    expect(answer.hits.every(({ country }) => left(country))).toBe(true);
    expect(answer.facets.country).toEqual(whole.facets.country?.filter(({ value }) => left(value)));
  });

  it('are alternatives with OR, and leave documents out after a minus', async () => {
    const ids = async (q: string) =>
      (await search(`q=${encodeURIComponent(q)}&per_page=100`)).hits.map(({ id }) => id).sort();
    expect(await ids('windlass OR gangway')).toEqual([IDS.paged, IDS.web]);
    expect(await ids('lantern OR gangway')).toEqual([IDS.hostile, IDS.long, IDS.paged]);
    expect(await ids('lantern -ladder')).toEqual([IDS.hostile]);
    expect(await ids('lantern -"every week"')).toEqual([IDS.hostile]);
    expect(await ids('"inspect the lantern"')).toEqual([IDS.long]);
    expect(await ids('"lantern the inspect"')).toEqual([]);
    expect(await ids('title:lighthouse')).toEqual([IDS.long]);
    expect(await ids('title:lantern')).toEqual([]);
    expect(await ids('section:230 lantern')).toEqual([IDS.long]);
    expect(await ids('lantern -section:230')).toEqual([IDS.hostile]);
    expect(await ids('country:XBB lantern')).toEqual([IDS.long]);
  });

  it('are near spellings when no document holds them, with a notice, unless exact', async () => {
    const respelt = await search('q=gangwya');
    expect(respelt.total).toBe(1);
    expect(respelt.notices).toEqual([{ code: 'respelt', word: 'gangwya', as: ['gangway'] }]);
    expect(await search('q=gangwya&exact=true')).toMatchObject({ total: 0, notices: [] });
    expect(await search('q=gangway&exact=true')).toMatchObject({ total: 1, notices: [] });
  });

  it('that name a concept are looked for in other words too, with a notice', async () => {
    const answer = await search('q=informed%20consent');
    expect(answer.notices).toContainEqual({
      code: 'also-searched',
      concept: 'informed-consent',
      words: 'informed consent',
      terms: expect.arrayContaining([{ language: 'es', term: expect.any(String) }]),
    });
    expect((await search('q=informed%20consent&exact=true')).notices).toEqual([]);
  });

  it.each([
    ['two hundred', 'lantern '.repeat(200)],
    ['one of a thousand letters', 'x'.repeat(1000)],
  ])('%s are cut with a notice, not refused', async (_name, words) => {
    const { notices } = await search(`q=${words.trim()}`);
    expect(notices).toEqual([{ code: 'query-cut', limit: MAX_QUERY_LENGTH }]);
    expect((await search(`q=${'lantern '.repeat(60).trim()}`)).notices).toEqual([]);
  });
});

describe('order', () => {
  it('by year is strict in both directions, also with words', async () => {
    for (const q of ['', 'rights']) {
      const up = await search(`q=${q}&sort=year&per_page=100`);
      const down = await search(`q=${q}&sort=-year&per_page=100`);
      const years = (answer: Answer) => answer.hits.flatMap(({ year }) => year ?? []);
      expect(years(up)).toEqual(years(up).toSorted((a, b) => a - b));
      expect(years(down)).toEqual(years(down).toSorted((a, b) => b - a));
      expect(years(up).length).toBeGreaterThan(3);
    }
  });

  it('by title follows the alphabet', async () => {
    const { hits } = await search('country=XAA&country=XBB&sort=title&language=en');
    const titles = hits.map(({ title }) => title.toLowerCase());
    expect(titles.length).toBeGreaterThan(3);
    expect(titles).toEqual(titles.toSorted());
  });
});

describe('paging', () => {
  it('leads by Link headers through every document once', async () => {
    const found: string[] = [];
    let url: string | undefined = '/api/v1/search?per_page=40';
    for (let pages = 0; url; pages++) {
      expect(pages).toBeLessThan(20);
      const answer = await server.get(url);
      found.push(...answer.json<Answer>().hits.map(({ id }) => id));
      url = nextPage(String(answer.headers.link));
    }
    expect(found.toSorted()).toEqual(idsInDatabase('1').toSorted());
    expect(new Set(found).size).toBe(found.length);
  });

  it('names first, previous, next and last', async () => {
    const { headers } = await server.get('/api/v1/search?per_page=40&page=2');
    for (const relation of ['first', 'prev', 'next', 'last']) {
      expect(headers.link).toContain(`rel="${relation}"`);
    }
  });

  it('past the end is an empty page, not an error', async () => {
    for (const page of [99, 5000, 1_000_000]) {
      const answer = await search(`q=lantern&page=${page}&per_page=100`);
      expect(answer).toMatchObject({ total: 2, page, hits: [] });
    }
  });
});

describe('what does not exist', () => {
  const wrong: [string, string][] = [
    ['colour=red', 'colour'],
    ['Q=law', 'Q'],
    ['country=ATLANTIS', 'country'],
    ['country=XAA&country=QQQ', 'country'],
    ['region=Mars', 'region'],
    ['topic=gardening', 'topic'],
    ['type=poem', 'type'],
    ['language=not_a_tag!', 'language'],
    ['status=maybe', 'status'],
    ['article=99', 'article'],
    ['signal=smoke', 'signal'],
    ['stance=shrugs', 'stance'],
    ['year_from=soon', 'year_from'],
    ['year_to=-5', 'year_to'],
    ['exact=perhaps', 'exact'],
    ['sort=random', 'sort'],
    ['page=0', 'page'],
    ['page=1.5', 'page'],
    ['per_page=101', 'per_page'],
    ['lang=tlh', 'lang'],
  ];
  it.each(wrong)(
    '?%s is refused with problem details that name %s',
    async (question, parameter) => {
      for (const path of ['/api/v1/search', '/api/v1/facets']) {
        const answer = await server.get(`${path}?${question}`);
        expect(answer.statusCode).toBe(400);
        expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
        expect(answer.json()).toMatchObject({ status: 400, code: 'bad-request' });
        expect(answer.json().errors).toEqual([{ parameter, detail: expect.any(String) }]);
        expect(answer.json().detail).toContain(parameter);
      }
    },
  );

  it('is named all at once', async () => {
    const answer = await server.get('/api/v1/search?country=QQQ&page=none&sort=up');
    expect(answer.json().errors.map((one: { parameter: string }) => one.parameter)).toEqual([
      'country',
      'sort',
      'page',
    ]);
  });
});
