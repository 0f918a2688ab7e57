import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIELDS } from '../../../data/field-names.ts';
import { sha256Of } from '../../../data/files.ts';
import type { Description, Field } from '../../../data/model.ts';
import { buildApp } from '../../../server/app.ts';
import { DESK_PARTS } from '../../../web/addresses.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { type Browser, postForm, signIn } from './signed-in.ts';

/** Breaks out of text, of attributes and of scripts, where nothing guards them. */
const HOSTILE = `"'></script><script>evil()</script><img src=x onerror=evil()>&lt;{{title}}`;
const FILE = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>evil()</script></svg>');
const SHA256 = sha256Of(FILE);

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
  for (const id of ['bad', 'worse']) await addHostile(id);
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
  const { id: row } = library.audit.newest({ documentId: 'bad', action: 'revise' }, 1)[0] ?? {};
  pages.push(`/en/desk/documents/bad/history/${row}`);
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

async function addHostile(id: string): Promise<void> {
  const { documents, passages, files } = temporary.library;
  documents.add(id, hostileValues(), HOSTILE, HOSTILE);
  const bytes = Buffer.concat([FILE, Buffer.from(id === 'bad' ? '' : id)]);
  await files.put(sha256Of(bytes), bytes);
  const fileId = passages.addFile({
    ...{ documentId: id, sha256: sha256Of(bytes), name: `${HOSTILE}\r\nX-Evil: 1.svg` },
    ...{ role: 'original', language: 'en', mediaType: 'image/svg+xml', bytes: bytes.length },
    ...{ pages: 1, pagesNeedingOcr: [], textSource: 'markup', extractor: HOSTILE },
    addedAt: new Date().toISOString(),
  });
  passages.add(id, fileId, [
    {
      ...{ ordinal: 0, pageFrom: 1, pageTo: 1, label: HOSTILE, headings: [HOSTILE] },
      ...{ text: `lantern ${HOSTILE} lantern`, language: 'en' },
    },
  ]);
}

const pages = [
  ...DESK_PARTS.map((part) => `/en/desk/${part}`),
  ...[
    '/en/desk',
    '/en/desk/documents?q=script',
    `/en/desk/documents?q=${encodeURIComponent(HOSTILE)}`,
  ],
  ...['bad', 'hidden'].flatMap((id) => [
    `/en/desk/documents/${id}`,
    `/ar/desk/documents/${id}`,
    `/en/desk/documents/${id}/history`,
    `/en/desk/documents/${id}/relations?q=script`,
    `/en/desk/documents/${id}/merge?q=script&into=worse`,
  ]),
  ...['/en/desk/documents/bad/text', '/en/desk/documents/bad/state?to=withdrawn'],
  ...['/en/desk/documents/hidden/state?to=published'],
  ...['/en/desk/proposals/1', '/zh/desk/proposals?state=open'],
  ...[
    '/en',
    '/en/search?q=lantern',
    '/en/search?q=script',
    '/en/documents/bad',
    '/ar/documents/bad',
  ],
  ...['/en/documents/bad/text?q=lantern', '/en/documents/bad@1', '/en/countries'],
  ...['/en/compare?document=bad&document=worse', '/en/compare/versions?from=bad&to=worse'],
  ...['/en/search.atom?q=lantern', '/sitemap.xml', '/oai?verb=ListRecords&metadataPrefix=oai_dc'],
];

/** Markup of the hostile text that would be markup of the page. */
function markupIn(body: string): string | undefined {
  return /<script>evil[^<]{0,20}|<img src=x[^>]{0,30}|href="javascript:[^"]{0,20}/i.exec(body)?.[0];
}

describe('text of strangers in every field', () => {
  test('is shown as text on every page of the desk and of the library', async () => {
    let shown = 0;
    for (const url of pages) {
      const answer = await app.inject({ url, headers: { cookie: ada.cookie } });
      expect([200, 404], url).toContain(answer.statusCode);
      expect(markupIn(answer.body), url).toBeUndefined();
      if (answer.body.includes('&lt;script>evil') || answer.body.includes('&lt;script&gt;evil'))
        shown++;
    }
    // The pages did hold it.
    expect(shown).toBeGreaterThan(20);
  });

  test('is shown as text when a form comes back', async () => {
    const back: [number, Record<string, string>][] = [
      // Revision 1 was changed since: both values.
      [409, { revision: '1', number: `${HOSTILE} 6`, issuer: HOSTILE, reason: HOSTILE }],
      [400, { revision: '2', year: `${HOSTILE} 6`, title: `${HOSTILE} 7`, reason: HOSTILE }],
    ];
    for (const [status, fields] of back) {
      const answer = await postForm(app, '/en/desk/documents/bad', fields, ada);
      expect(answer.statusCode).toBe(status);
      expect(markupIn(answer.body)).toBeUndefined();
      expect(answer.body).toContain('&lt;script>evil');
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
