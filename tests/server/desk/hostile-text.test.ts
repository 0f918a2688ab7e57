import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIELDS } from '../../../data/field-names.ts';
import { sha256Of } from '../../../data/files.ts';
import type { Description, Field } from '../../../data/model.ts';
import { buildApp } from '../../../server/app.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { type Browser, PASSWORD, postForm, signIn } from './signed-in.ts';

/** Breaks out of text, of attributes and of scripts, where nothing guards them. */
const HOSTILE = `"'></script><script>evil()</script><img src=x onerror=evil()>&lt;{{title}}`;
const FILE = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>evil()</script></svg>');
const SHA256 = sha256Of(FILE);
/** The broken address of a document. */
const GONE = 'https://gone.example/law';

let temporary: TemporaryLibrary;
let app: Awaited<ReturnType<typeof buildApp>>;
let ada: Browser;
let carla: Browser;

beforeAll(async () => {
  temporary = await temporaryLibrary();
  const { library } = temporary;
  await library.indexer.prepare();
  app = await buildApp({ library, version: 'test', log: false });
  ada = await signIn(app, library, 'admin', 'ada');
  carla = await signIn(app, library, 'contributor', 'carla');
  await addHostile('bad', hostileValues());
  await addHostile('worse', [...hostileValues(), ...KNOWN]);
  library.documents.add('hidden', hostileValues(), HOSTILE, HOSTILE, 'draft');
  library.relations.propose(
    {
      ...{ fromId: 'bad', kind: 'amends', toId: 'worse', origin: 'rule', confidence: 0.9 },
      evidence: { quote: HOSTILE },
    },
    HOSTILE,
  );
  const propose = { revision: '1', issuer: `${HOSTILE} proposed`, reason: HOSTILE };
  await postForm(app, '/en/desk/documents/bad', propose, carla);
  const correct = { revision: '1', number: `${HOSTILE} 5`, reason: HOSTILE };
  await postForm(app, '/en/desk/documents/bad', correct, ada);
  await addWork();
  await library.indexer.catchUp();
});

afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

/** What no form lets in, but a database may hold. */
function hostileValues(): Description[] {
  return FIELDS.flatMap((field: Field) => {
    const list = field === 'topics' || field === 'otherTitles';
    const value = list ? [HOSTILE] : field === 'sourceUrl' ? `javascript:${HOSTILE}` : HOSTILE;
    const evidence = { quote: HOSTILE, page: 1 };
    return (['manifest', 'rule'] as const).map(
      (origin) => ({ field, value, confidence: 0.9, origin, evidence }) as Description,
    );
  });
}

/** What pages by country, article and year need besides, and what outweighs hostile values. */
const KNOWN: Description[] = (
  [
    ...[
      ['country', 'URY'],
      ['type', 'act'],
      ['year', 2001],
      ['language', 'en'],
    ],
    ...[
      ['status', 'in-force'],
      ['topics', ['mental-health']],
      ['sourceUrl', GONE],
    ],
  ] as [Field, unknown][]
).map(([field, value]) => ({ field, value, confidence: 1, origin: 'curator' }) as Description);

async function addHostile(id: string, values: Description[]): Promise<void> {
  const { documents, passages, files } = temporary.library;
  documents.add(id, values, HOSTILE, HOSTILE);
  const bytes = Buffer.concat([FILE, Buffer.from(id === 'bad' ? '' : id)]);
  await files.put(sha256Of(bytes), bytes);
  const fileId = passages.addFile({
    ...{ documentId: id, sha256: sha256Of(bytes), name: `${HOSTILE}\r\nX-Evil: 1.svg` },
    ...{ role: 'original', language: 'en', mediaType: 'image/svg+xml', bytes: bytes.length },
    ...{ pages: 1, pagesNeedingOcr: [], textSource: 'markup', extractor: HOSTILE },
    addedAt: new Date().toISOString(),
  });
  const words = `${HOSTILE} lunatic`;
  const whole = { evidence: { start: 0, end: words.length }, score: 0.9, origin: HOSTILE };
  passages.add(id, fileId, [
    {
      ...{ ordinal: 0, pageFrom: 1, pageTo: 1, label: HOSTILE, headings: [HOSTILE] },
      ...{ text: `${words} lantern ${id} ${HOSTILE}`, language: 'en' },
      tags: [
        { signal: 'restraint', stance: 'permits', ...whole },
        { signal: 'derogatory-language', stance: 'permits', ...whole },
        { article: '14', ...whole },
      ],
    },
  ]);
}

/** Everything else that the desk keeps and shows. */
async function addWork(): Promise<void> {
  const { database, uploads, jobs, linkChecks, tagFlags, passages, apiTokens, accounts } =
    temporary.library;
  const upload = { batch: 'b', actor: HOSTILE, name: HOSTILE, sha256: SHA256, bytes: 1 };
  const { id } = uploads.add(upload, 'choose', HOSTILE);
  uploads.settle(id, { state: 'choose', code: 'known', reason: HOSTILE, likeDocument: 'bad' });
  const wanted = { kind: 'harvest', subject: HOSTILE, requestedBy: HOSTILE };
  made.job = jobs.enqueue(wanted);
  jobs.failed(made.job, HOSTILE);
  linkChecks.settle(GONE, { status: 404, fault: 'missing' });
  const [passage] = passages.ofDocument('worse');
  made.passage = passage?.id ?? 0;
  const reading = { passageId: made.passage, signal: 'restraint', stance: 'permits' } as const;
  tagFlags.add({ ...reading, reason: HOSTILE, contact: HOSTILE });
  const account = accounts.find('ada');
  if (account) apiTokens.create(account, HOSTILE, ['read'], 1);
  // No form takes such a name, and a browser calls itself what it likes.
  database.$client
    .prepare(
      'INSERT INTO accounts SELECT 99, ?, password_hash, role, 1, created_at, created_by, password_set_at, signed_in_at FROM accounts WHERE name = ?',
    )
    .run(HOSTILE, 'carla');
  database.$client.prepare('UPDATE sessions SET agent = ?, address = ?').run(HOSTILE, HOSTILE);
  const plan = { q: 'script', rights: HOSTILE, reason: HOSTILE };
  const answer = await postForm(app, '/en/desk/bulk/edit', plan, ada);
  made.plan = String(answer.headers.location).split('/').at(-1) ?? '';
  const [row] = temporary.library.audit.newest({ documentId: 'bad', action: 'revise' }, 1);
  made.row = row?.id ?? 0;
}

const made = { job: 0, passage: 0, row: 0, plan: '' };
const query = encodeURIComponent(HOSTILE);

/**
 * Where each page shows what strangers wrote, by its route. Pages are asked for when the library
 * is full.
 */
const SHOWN: Readonly<Record<string, () => string[]>> = {
  '/:locale': () => ['/en', '/ar'],
  '/:locale/search': () => ['/en/search?q=lantern', '/zh/search?q=script', `/en/search?q=${query}`],
  '/:locale/search.atom': () => ['/en/search.atom?q=lantern'],
  '/:locale/documents/:id': () => [
    '/en/documents/bad',
    '/ar/documents/worse',
    '/en/documents/bad@1',
  ],
  '/:locale/documents/:id/text': () => ['/en/documents/bad/text?q=lantern'],
  '/:locale/countries/:code': () => ['/en/countries/URY'],
  '/:locale/countries/:code/gap': () => ['/en/countries/URY/gap'],
  '/:locale/countries/:code/gap.csv': () => ['/en/countries/URY/gap.csv'],
  '/:locale/compare': () => [
    '/en/compare?document=bad&document=worse',
    '/en/compare?country=URY&country=XAA',
  ],
  '/:locale/compare.csv': () => ['/en/compare.csv?document=bad&document=worse'],
  '/:locale/compare/versions': () => ['/en/compare/versions?from=bad&to=worse'],
  '/:locale/convention/words': () => ['/en/convention/words'],
  '/:locale/convention/words.csv': () => ['/en/convention/words.csv'],
  '/:locale/articles/:article': () => ['/en/articles/14'],
  '/:locale/themes/:theme': () => ['/en/themes/3'],
  '/:locale/export': () => [`/en/export?q=${query}`],
  '/:locale/readings/:passage/object': () => [
    `/en/readings/${made.passage}/object?signal=restraint&stance=permits`,
  ],
  '/documents/:id': () => ['/documents/bad.jsonld', '/documents/bad.ris'],
  '/oai': () => ['/oai?verb=ListRecords&metadataPrefix=oai_dc'],
  '/:locale/desk/account': () => ['/en/desk/account'],
  '/:locale/desk/accounts': () => ['/en/desk/accounts', `/en/desk/accounts?added=${query}`],
  '/:locale/desk/audit': () => ['/en/desk/audit', `/en/desk/audit?actor=${query}`],
  '/:locale/desk/audit.csv': () => ['/en/desk/audit.csv'],
  '/:locale/desk/bulk': () => [`/en/desk/bulk?q=${query}`],
  '/:locale/desk/bulk/:name': () => [`/en/desk/bulk/${made.plan}`],
  '/:locale/desk/bulk/table.csv': () => ['/en/desk/bulk/table.csv?q=script'],
  '/:locale/desk/documents': () => ['/en/desk/documents?q=script', `/en/desk/documents?q=${query}`],
  ...Object.fromEntries(
    [
      '',
      '/history',
      '/relations?q=script',
      '/state?to=withdrawn',
      '/merge?q=script&into=worse',
    ].map((part) => [
      `/:locale/desk/documents/:id${part.replace(/\?.*/, '')}`,
      () => ['en', 'ar'].map((locale) => `/${locale}/desk/documents/bad${part}`),
    ]),
  ),
  '/:locale/desk/documents/:id/history/:row': () => [`/en/desk/documents/bad/history/${made.row}`],
  '/:locale/desk/documents/:id/text': () => ['/en/desk/documents/bad/text'],
  '/:locale/desk/jobs': () => ['/en/desk/jobs'],
  '/:locale/desk/jobs/:id': () => [`/en/desk/jobs/${made.job}`],
  '/:locale/desk/links': () => ['/en/desk/links'],
  '/:locale/desk/proposals': () => ['/en/desk/proposals', '/zh/desk/proposals?state=open'],
  '/:locale/desk/proposals/:proposal': () => ['/en/desk/proposals/1'],
  '/:locale/desk/review': () => ['/en/desk/review'],
  '/:locale/desk/review/:id': () => ['/en/desk/review/worse', '/ar/desk/review/hidden'],
  '/:locale/desk/uploads': () => ['/en/desk/uploads'],
};

/** Pages that show nothing that a stranger wrote, whatever the library holds. */
const WITHOUT: Readonly<Record<string, () => string[]>> = {
  '/:locale/countries': () => ['/en/countries'],
  '/:locale/check': () => ['/en/check'],
  '/:locale/convention': () => ['/en/convention'],
  '/:locale/convention/heat': () => ['/en/convention/heat', '/en/convention/heat?view=table'],
  '/:locale/convention/heat.csv': () => ['/en/convention/heat.csv'],
  '/:locale/guide': () => ['/en/guide'],
  '/:locale/method': () => ['/en/method'],
  '/:locale/desk': () => ['/en/desk'],
  '/:locale/desk/sign-in': () => [`/en/desk/sign-in?next=${query}`],
  '/:locale/desk/jobs/start': () => ['/en/desk/jobs/start?kind=reindex'],
  '/documents/:id/linkset.json': () => ['/documents/bad/linkset.json'],
  '/sitemap.xml': () => ['/sitemap.xml'],
  '/sitemap-:part.xml': () => ['/sitemap-1.xml'],
  '/robots.txt': () => ['/robots.txt'],
  '/oai/rightsbank.xsd': () => ['/oai/rightsbank.xsd'],
  '/health/live': () => ['/health/live'],
  '/health/ready': () => ['/health/ready'],
};
/** Files of strangers as they are: what guards them has tests of its own. */
const FILES = ['/files/:sha256/:name', '/documents/:id/files/:sha256/:name', '/desk/files/:sha256'];
/** Markup of the hostile text that would be markup of the page. */
function markupIn(body: string): string | undefined {
  return /<script>evil[^<]{0,20}|<img src=x[^>]{0,30}|href="javascript:[^"]{0,20}/i.exec(body)?.[0];
}

describe('text of strangers in every field', () => {
  test('is looked for on every page that there is', () => {
    const routes = app.routeAccess
      .filter(({ method, url }) => method === 'GET' && !url.startsWith('/api/'))
      .map(({ url }) => url.replace(/\([^)]*\)/g, ''));
    const known = [...Object.keys(SHOWN), ...Object.keys(WITHOUT), ...FILES];
    expect([...new Set(routes)].toSorted()).toEqual(known.toSorted());
  });

  const ask = async (url: string) => {
    // Who is signed in is led on from where one signs in.
    const cookie = url.includes('/sign-in') ? '' : ada.cookie;
    const answer = await app.inject({ url, headers: { cookie } });
    expect(answer.statusCode, url).toBe(200);
    expect(answer.headers['x-content-type-options'], url).toBe('nosniff');
    expect(answer.headers['content-security-policy'], url).toMatch(/default-src 'none'/);
    const type = String(answer.headers['content-type']);
    // Only as these does a browser read markup.
    const isMarkup = /html|xml|svg/.test(type);
    if (isMarkup) expect(markupIn(answer.body), url).toBeUndefined();
    return { body: answer.body, isMarkup };
  };

  test.each(Object.entries(SHOWN))('is shown as text on %s', async (_route, addresses) => {
    for (const url of addresses()) {
      const { body, isMarkup } = await ask(url);
      const wanted = isMarkup ? /&lt;script(>|&gt;)evil/ : /<script>evil/;
      expect(wanted.test(body), url).toBe(true);
    }
  });

  test.each(Object.entries(WITHOUT))('is not on %s', async (_route, addresses) => {
    for (const url of addresses()) {
      const { body } = await ask(url);
      expect(/script(>|&gt;)evil/.test(body), url).toBe(false);
    }
  });

  test('is shown as text when a form comes back', async () => {
    const document = '/en/desk/documents/bad';
    const back: [number, string, Record<string, string>][] = [
      // Revision 1 was changed since: both values.
      [409, document, { revision: '1', number: `${HOSTILE} 6`, issuer: HOSTILE, reason: HOSTILE }],
      [400, document, { revision: '2', year: `${HOSTILE} 6`, title: HOSTILE, reason: HOSTILE }],
      [400, `${document}/state?to=withdrawn`, { to: 'withdrawn', revision: '2', reason: HOSTILE }],
      [400, `${document}/merge?into=worse`, { into: 'worse', reason: HOSTILE }],
      [400, '/en/desk/accounts', { name: HOSTILE, role: 'curator', password: PASSWORD }],
      [400, '/en/desk/bulk/edit', { q: HOSTILE, to_state: 'withdrawn' }],
      [400, '/en/desk/jobs/start', { kind: 'harvest', address: HOSTILE }],
      [400, '/en/desk/uploads/from-address', { url: HOSTILE }],
      [401, '/en/desk/sign-in', { name: HOSTILE, password: PASSWORD }],
    ];
    for (const [status, url, fields] of back) {
      const answer = await postForm(app, url, fields, ada);
      expect(answer.statusCode, url).toBe(status);
      expect(markupIn(answer.body), url).toBeUndefined();
      expect(answer.body.includes('&lt;script>evil'), url).toBe(true);
    }
  });

  test('is shown as text where a document was withdrawn', async () => {
    const { documents } = temporary.library;
    documents.setState('worse', 'withdrawn', 'ada', HOSTILE);
    for (const url of ['/en/documents/worse', '/en/desk/documents/worse']) {
      const answer = await app.inject({ url, headers: { cookie: ada.cookie } });
      expect(markupIn(answer.body), url).toBeUndefined();
      expect(answer.body, url).toContain('&lt;script>evil');
    }
  });

  test('in a file never runs from our address, nor does its name become a header', async () => {
    const url = `/desk/files/${SHA256}`;
    const stranger = await app.inject(url);
    expect(stranger.statusCode).toBe(303);
    const { statusCode, headers } = await app.inject({ url, headers: { cookie: carla.cookie } });
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(headers['content-disposition']).toMatch(/^attachment; /);
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-evil']).toBeUndefined();
    for (const wrong of ['..%2f..%2frightsbank.sqlite', 'a'.repeat(64), SHA256.toUpperCase()]) {
      const answer = await app.inject({
        url: `/desk/files/${wrong}`,
        headers: { cookie: carla.cookie },
      });
      expect(answer.statusCode, wrong).toBe(404);
    }
  });
});
