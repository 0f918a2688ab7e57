import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDS } from './sample-collection.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

let server: SampleServer;
/** Passages of the long act and of the sample act of the same country, by id. */
let passages: number[];
/** A passage that says lunatic, idiot and of unsound mind. */
let stigmatising: number;

beforeAll(async () => {
  server = await sampleServer();
  const { library } = server;
  passages = library.passages.ofDocument(IDS.long).map(({ id }) => id);
  // Nothing in the samples is about international cooperation.
  for (const id of passages.slice(0, 23)) {
    library.tags.add(id, [{ article: '32', score: 0.9, origin: 'rules@0' }]);
  }
  const [first = 0, second = 0] = passages;
  const permits = { stance: 'permits', score: 0.9, origin: 'rules@0' } as const;
  library.tags.add(first, [{ signal: 'irreversible-treatment', ...permits }]);
  library.tags.add(second, [
    { signal: 'derogatory-language', ...permits, evidence: { start: 4, end: 10 } },
  ]);
  library.tags.add(first, [
    { signal: 'seclusion', ...permits },
    { article: '15', score: 0.9, origin: 'rules@0' },
  ]);
  const { id = 0, text = '' } =
    library.passages.ofDocument(IDS.english).find((one) => one.text.includes('lunatic')) ?? {};
  stigmatising = id;
  const evidence = { start: 0, end: text.length };
  library.tags.add(id, [{ signal: 'derogatory-language', ...permits, evidence }]);
  library.documents.touch(IDS.long);
});
afterAll(() => server?.remove());

/** Passages of the country's own documents that are held. */
function held(country: string): number {
  return server.library.database.$client
    .prepare(
      `SELECT count(*) FROM passages p JOIN documents d ON d.id = p.document_id
       WHERE d.country = ? AND d.review_state = 'published'`,
    )
    .pluck()
    .get(country) as number;
}

describe('the heat map', () => {
  it('shows passages in a hundred held, not their number, and says how much is held', async () => {
    const { columns, countries } = (await server.get('/api/v1/convention/heat')).json();
    const at = columns.findIndex(({ article }: { article: string }) => article === '32');
    const row = countries.find(({ country }: { country: string }) => country === 'XBB');
    expect(row).toMatchObject({ passages: held('XBB') });
    expect(row.tagged[at]).toBe(23);
    expect(row.per_hundred[at]).toBeCloseTo((100 * 23) / held('XBB'), 2);

    const { payload } = await server.get('/en/convention/heat');
    expect(payload).toContain(`${held('XBB')} passages`);
    const [, name] =
      /href="[^"]+country=XBB&amp;article=32[^"]*" aria-label="([^"]+)"/.exec(payload) ?? [];
    expect(name).toMatch(/, 32 Cooperation: \d/);
  });

  it('leads from a figure to the documents that it counts, and to no others', async () => {
    const { library } = server;
    const [repealed] = library.passages.ofDocument(IDS.paged);
    library.tags.add(repealed?.id ?? 0, [
      { article: '32', score: 0.9, origin: 'rules@0' },
      { signal: 'irreversible-treatment', stance: 'permits', score: 0.9, origin: 'rules@0' },
    ]);
    library.documents.touch(IDS.paged);
    const all = (await server.get('/en/search?signal=irreversible-treatment')).payload;
    expect(all).toContain('Ferry Access Regulations');
    for (const [path, figure] of [
      ['/en/convention/heat', 'country=XBB&article=32'],
      ['/en/convention/heat?view=table', 'country=XBB&article=32'],
      ['/en/convention/heat?by=signals', 'country=XBB&signal=irreversible-treatment'],
      ['/en/articles/32', 'country=XBB&article=32'],
      ['/en/articles/32', 'article=32&year_from=2010'],
      ['/en/articles/15', 'signal=irreversible-treatment&stance=permits'],
      ['/en/themes/4', 'signal=irreversible-treatment&stance=permits'],
    ] as const) {
      const { payload } = await server.get(path);
      const links = [...payload.matchAll(/href="(\/en\/search\?[^"]+)"/g)].map(([, address = '']) =>
        address.replaceAll('&amp;', '&'),
      );
      const wanted = figure.split('&');
      const link = links.find((one) => wanted.every((part) => one.split(/[?&]/).includes(part)));
      expect(link, path).toMatch(/&standing=law&standing=guiding(?:&|$)/);
      const found = (await server.get(link ?? '')).payload;
      expect(found, path).toContain('Lighthouse Service Act');
      expect(found, path).not.toContain('Ferry Access Regulations');
    }
  });

  it('has the same figures as a table and as CSV', async () => {
    const table = (await server.get('/en/convention/heat?view=table')).payload;
    const [, figure] = /country=XBB&amp;article=32[^"]*">([^<]+)</.exec(table) ?? [];
    const csv = (await server.get('/en/convention/heat.csv')).payload.split('\r\n');
    const column = csv[0]?.split(',').indexOf('article 32') ?? -1;
    const line = csv.find((one) => one.startsWith('XBB'))?.split(',') ?? [];
    expect(Number(line[column]).toFixed(1)).toBe(Number(figure).toFixed(1));
    expect(table).toMatch(/<th scope="row"><a href="\/en\/countries\/XBB">/);
  });

  it('narrows by signal, stance, type and years, and tells silence from absence', async () => {
    const figure = async (query: string) => {
      const { columns, countries } = (await server.get(`/api/v1/convention/heat?${query}`)).json();
      const at = columns.findIndex(
        ({ signal }: { signal?: string }) => signal === 'irreversible-treatment',
      );
      const row = countries.find(({ country }: { country: string }) => country === 'XBB');
      return row.state === 'read' ? row.tagged[at] : row.state;
    };
    expect(await figure('by=signals&type=act&year_from=2011&year_to=2011')).toBe(1);
    expect(await figure('by=signals&practices=forbids&year_from=2011&year_to=2011')).toBe(0);
    expect(await figure('by=signals&year_from=1901&year_to=1902')).toBe('unfit');
  });

  it('does not take what was not chosen for what is not held', async () => {
    const { payload } = await server.get('/en/convention/heat?type=constitution&region=AFR');
    expect(payload).toContain('held, but of no type or year chosen');
    const csv = (await server.get('/en/convention/heat.csv?type=constitution')).payload;
    expect(csv).toMatch(/^XBB,[^,]+,unfit,0,0,,/m);
    const table = (await server.get('/en/convention/heat?view=table&type=constitution')).payload;
    expect(table).toContain('held, but of no type or year chosen</td>');
  });

  it('says how many documents a choice of years leaves out because theirs is not known', async () => {
    const undated = async (query: string) =>
      (await server.get(`/api/v1/convention/heat?${query}`)).json().undated;
    expect(await undated('type=act')).toBe(0);
    const number = await undated('type=act&year_from=1800');
    expect(number).toBeGreaterThan(0);
    const { payload } = await server.get('/en/convention/heat?type=act&year_from=1800');
    expect(payload).toContain(`Documents without a year, left out: ${number}.`);
  });

  it.each([...['by=nothing', 'region=XX', 'type=treaty', 'year_from=abc', 'page=0']])(
    'refuses ?%s and says why',
    async (query) => {
      for (const address of ['/en/convention/heat', '/api/v1/convention/heat']) {
        expect((await server.get(`${address}?${query}`)).statusCode).toBe(400);
      }
    },
  );

  it('reads a range of years that was typed the wrong way round as turned round', async () => {
    for (const address of ['/api/v1/convention/heat', '/api/v1/search']) {
      const [right, wrong] = [
        (await server.get(`${address}?year_from=1990&year_to=2020`)).json(),
        (await server.get(`${address}?year_from=2020&year_to=1990`)).json(),
      ];
      const figures = ({ countries, total }: { countries?: unknown[]; total?: number }) =>
        countries ?? total;
      expect(figures(right)).toBeTruthy();
      expect(figures(wrong)).toEqual(figures(right));
    }
  });

  it('names each cell with the marks of the language', async () => {
    const { payload } = await server.get('/ar/convention/heat');
    expect(payload).toMatch(/aria-label="[^",]+، [^",]+: [^"]+" class="d\d"/);
  });

  it('refuses unknown parameters of the API', async () => {
    expect((await server.get('/api/v1/convention/heat?colour=red')).statusCode).toBe(400);
  });
});

describe('articles and themes', () => {
  it('show the documents most about them, countries, decades and a provision', async () => {
    const model = (await server.get('/api/v1/convention/articles/32')).json();
    expect(model.densest[0]).toMatchObject({ document: IDS.long, tagged: 23 });
    expect(model.countries).toEqual([expect.objectContaining({ country: 'XBB', tagged: 23 })]);
    expect(model.decades.find((one: { decade: number }) => one.decade === 2010).tagged).toBe(23);
    const { payload } = await server.get('/en/articles/32');
    expect(payload).toContain(`/en/documents/${IDS.long}/text?`);
    expect(payload).toContain('<blockquote>');
  });

  it('show one text of each law, and none that is superseded', async () => {
    const { library } = server;
    const [passage] = library.passages.ofDocument(IDS.english);
    library.tags.add(passage?.id ?? 0, [{ article: '32', score: 0.9, origin: 'rules@0' }]);
    library.documents.touch(IDS.english);
    const shown = async () => {
      const model = (await server.get('/api/v1/convention/articles/32')).json();
      return model.densest.map(({ document }: { document: string }) => document);
    };
    expect(await shown()).toEqual([IDS.long, IDS.english]);
    const decide = (kind: 'version' | 'translation', state: 'accepted' | 'rejected') =>
      library.relations.decide({ fromId: IDS.long, kind, toId: IDS.english }, state, 'ana');
    decide('translation', 'accepted');
    expect(await shown()).toEqual([IDS.long]);
    decide('translation', 'rejected');
    decide('version', 'accepted');
    const years = [IDS.long, IDS.english].map((id) => library.documents.find(id)?.year ?? 0);
    expect(await shown()).toEqual([(years[0] ?? 0) > (years[1] ?? 0) ? IDS.long : IDS.english]);
    decide('version', 'rejected');
    library.database.$client.exec(`DELETE FROM tags WHERE passage_id = ${passage?.id}`);
    library.documents.touch(IDS.english);
  });

  it('are known by their numbers, and an unknown one names those there are', async () => {
    expect((await server.get('/en/articles/3')).headers.location).toBe('/en/articles/1-4');
    for (const [address, known] of [
      ['/en/articles/34', '5 to 33'],
      ['/ar/articles/<i>', '5 to 33'],
      ['/en/themes/6', '1 to 5'],
    ] as const) {
      const { statusCode, payload } = await server.get(encodeURI(address));
      expect(statusCode, address).toBe(404);
      expect(payload, address).toContain(known);
      expect(payload).not.toContain('<i>');
    }
    const { statusCode, payload } = await server.get('/api/v1/convention/articles/99');
    expect(statusCode).toBe(404);
    expect(payload).toContain('5 to 33');
  });

  it('tie standards to what provisions do', async () => {
    const { standards } = (await server.get('/api/v1/convention/themes/4')).json();
    const third = standards.find(({ standard }: { standard: string }) => standard === '4.3');
    expect(third.signals).toContainEqual(
      expect.objectContaining({ signal: 'irreversible-treatment', stance: 'permits' }),
    );
  });
});

describe('words that stigmatise', () => {
  it('are listed with their law and whether it is in force', async () => {
    const { laws } = (await server.get('/api/v1/convention/words?country=XAA')).json();
    const law = laws.find(({ document }: { document: string }) => document === IDS.english);
    expect(law).toMatchObject({ country: 'XAA', status: 'in-force' });
    const words = ['lunatic', 'idiot', 'of unsound mind'];
    expect(law.terms.map(({ term }: { term: string }) => term)).toEqual(
      expect.arrayContaining(words),
    );
    const { payload } = await server.get('/en/convention/words?country=XAA');
    for (const word of words) expect(payload).toContain(`>${word}</`);
    expect(payload).toContain(`passage=${stigmatising}`);
    expect((await server.get('/en/convention/words?country=QQQ')).statusCode).toBe(400);
  });

  it('are left out where a reading names none that is known', async () => {
    const { payload } = await server.get('/en/convention/words.csv');
    expect(payload).toContain(IDS.english);
    expect(payload).not.toContain(IDS.long);
  });
});

interface Cell {
  side?: string;
  state: string;
  count: number;
  provisions: { document: string; url: string; language: string }[];
}

describe('a comparison', () => {
  it('puts what was found beside what was not, with a link to each provision', async () => {
    const { columns, rows } = (
      await server.get('/api/v1/compare?country=XBB&country=URY&question=seclusion-restraint')
    ).json();
    expect(columns.map(({ country }: { country: string }) => country)).toEqual(['XBB', 'URY']);
    const [found, silent] = rows[0].cells as [Cell[], Cell[]];
    const restricts = found.find(({ side }) => side === 'restricts');
    expect(restricts?.provisions.map(({ document }) => document)).toContain(IDS.long);
    expect(restricts?.provisions[0]?.url).toMatch(/\/en\/documents\/.+#p\d+$/);
    // Records without text are held for Uruguay: nothing can be said.
    expect(new Set(silent.map(({ state }) => state))).toEqual(new Set(['not-read']));
  });

  it('is a table with questions as row headers, words in their own language', async () => {
    const { payload } = await server.get(
      `/ar/compare?document=${IDS.long}&document=${IDS.spanish}&article=15`,
    );
    expect(payload).toContain('<th scope="row">');
    expect(payload).toMatch(/<blockquote><p lang="en" dir="auto">/);
    expect(payload.match(/<th scope="col">/g)).toHaveLength(3);
    expect(payload).toMatch(
      /<option[^>]* value="15" selected|<option[^>]*selected[^>]* value="15"/,
    );
  });

  it('on an article counts the provisions that speak of it, and leads to them', async () => {
    const query = `document=${IDS.long}&document=${IDS.spanish}&article=32`;
    const { rows } = (await server.get(`/api/v1/compare?${query}`)).json();
    const [[long]] = rows[0].cells as [[Cell]];
    expect(long).toMatchObject({ state: 'found', count: 23 });
    expect(long.provisions).toHaveLength(23);
    const { payload } = await server.get(`/en/compare?${query}`);
    expect(payload).toContain('Further places: 19 of 19');
    for (const id of passages.slice(0, 23)) expect(payload).toContain(`passage=${id}#`);
  });

  it('of documents does not speak for others that are held', async () => {
    const query = `document=${IDS.long}&document=${IDS.spanish}&question=culture`;
    const { payload } = await server.get(`/en/compare?${query}`);
    expect(payload).toContain('None found in this document');
    expect(payload).not.toContain('None found in the documents held');
  });

  it('takes documents by the address of their page', async () => {
    const address = encodeURIComponent(`https://example.org/en/documents/${IDS.long}/text?q=a#p1`);
    const { payload } = await server.get(`/en/compare?document=${address}`);
    expect(payload).toContain(`value="${IDS.long}"`);
    expect(payload).toContain('Choose at least two');
  });

  it('of one with nothing, too many, unknown ones or both kinds is refused in words', async () => {
    for (const query of [
      'country=XAA&country=XBB&country=XCC&country=URY&country=PER',
      'country=QQQ&country=XAA',
      'country=WHO&country=XAA',
      `document=${IDS.withdrawn}&document=${IDS.long}`,
      `document=${IDS.long}&country=XAA`,
      'country=XAA&country=XBB&question=nothing',
      'country=XAA&country=XBB&article=40',
    ]) {
      expect((await server.get(`/en/compare?${query}`)).statusCode, query).toBe(400);
      expect((await server.get(`/api/v1/compare?${query}`)).statusCode, query).toBe(400);
    }
    const french = (await server.get('/fr/compare?country=XAA&country=XCC')).payload;
    expect(french).toMatch(/class="written">en [a-z]/);
    expect(french).not.toMatch(/class="written">en [A-Z]/);
    for (const query of ['country=XAA', 'countries=XAA', 'country=XAA&country=XBB&utm=1']) {
      expect((await server.get(`/api/v1/compare?${query}`)).statusCode, query).toBe(400);
    }
    expect((await server.get('/en/compare?country=&country=&question=')).statusCode).toBe(200);
  });

  it('is also a table for spreadsheets', async () => {
    const { payload } = await server.get('/en/compare.csv?country=XBB&country=URY');
    expect(payload).toMatch(/^question,article,country,/);
    expect(payload).toContain('seclusion-restraint');
    expect(payload).toMatch(/,URY,,restricts,not-read,0,,,,,,,,\r\n/);
    expect(payload).not.toMatch(/(^|,)[=+@]/m);
  });
});

describe('two versions of a law', () => {
  it('are held against each other, provision by provision', async () => {
    const answer = (
      await server.get(`/api/v1/compare/versions?from=${IDS.long}&to=${IDS.paged}`)
    ).json();
    expect(answer.related).toBe(false);
    expect(answer.counts.removed).toBeGreaterThan(200);
    expect(answer.counts.added).toBeGreaterThan(0);
    expect(answer.pages).toBeGreaterThan(1);
    const { payload } = await server.get(
      `/en/compare/versions?from=${IDS.long}&to=${IDS.paged}&page=2`,
    );
    expect(payload).toContain('<del>');
    expect(payload).toContain('At most 2,000 provisions');
    expect(payload.length).toBeLessThan(120_000);
  });

  it('say so when there is nothing to compare', async () => {
    for (const [query, words] of [
      ['', 'Choose two texts'],
      [`from=${IDS.long}&to=${IDS.long}`, 'Choose two texts'],
      [`from=${IDS.english}&to=${IDS.spanish}`, 'different languages'],
    ]) {
      const { statusCode, payload } = await server.get(`/en/compare/versions?${query}`);
      expect(statusCode).toBe(200);
      expect(payload).toContain(words);
    }
    expect((await server.get('/en/compare/versions?from=none&to=none')).statusCode).toBe(400);
    const both = `from=${IDS.paged}&to=${IDS.english}`;
    expect((await server.get(`/api/v1/compare/versions?${both}&utm=1`)).statusCode).toBe(400);
  });

  it('never turn stored words into markup', async () => {
    const { payload } = await server.get(
      `/en/compare/versions?from=${IDS.hostile}&to=${IDS.paged}`,
    );
    expect(payload).toContain('&lt;script>alert(4)');
    expect(payload).not.toMatch(/<script>alert|<b onclick/);
  });
});
