import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../../server/app.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { type Browser, postForm, signIn } from './signed-in.ts';

const GONE = 'https://gone.example/law';
const MOVED = 'http://moved.example/law';
const NEW = 'https://moved.example/new';

let temporary: TemporaryLibrary;
let app: FastifyInstance;
let curator: Browser;
let bearer: string;

beforeAll(async () => {
  temporary = await temporaryLibrary();
  const { library } = temporary;
  for (const [id, sourceUrl] of [
    ['gone-1', GONE],
    ['gone-2', GONE],
    ['moved-1', MOVED],
  ] as const) {
    const common = { confidence: 1, origin: 'manifest' as const };
    const title = { ...common, field: 'title' as const, value: `<i>Law ${id}</i>` };
    const source = { ...common, field: 'sourceUrl' as const, value: sourceUrl };
    library.documents.add(id, [title, source], 'Untitled', 'test');
  }
  library.linkChecks.settle(GONE, { status: 404, fault: 'missing' });
  library.linkChecks.settle(MOVED, { status: 200, movedTo: NEW });
  app = await buildApp({ library, version: 'test', log: false });
  curator = await signIn(app, library, 'curator');
  const account = library.accounts.find(curator.name);
  if (!account) throw new Error('No account.');
  bearer = `Bearer ${library.apiTokens.create(account, 'all', ['read', 'publish'], 1)}`;
});
afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

const get = (url: string, { cookie } = curator) => app.inject({ url, headers: { cookie } });
const press = (
  what: string,
  fields: Record<string, string>,
  browser: Browser | undefined = curator,
) => postForm(app, `/en/desk/links/${what}`, fields, browser);
const revisionOf = (id: string) => temporary.library.documents.find(id)?.revision ?? 0;
const sourceOf = (id: string) => temporary.library.documents.find(id)?.sourceUrl;

test('shows what is broken and what has moved, with the documents', async () => {
  const broken = await get('/en/desk/links');
  expect(broken.body).toContain(GONE);
  expect(broken.body).toContain('Nothing is there any more. (HTTP 404)');
  expect(broken.body).toContain('/en/desk/documents/gone-1');
  expect(broken.body).toContain('/en/desk/documents/gone-2');
  expect(broken.body).not.toContain('<i>Law');
  expect(broken.body).not.toContain(MOVED);
  expect((await get('/en/desk/links?state=moved')).body).toContain(`value="${NEW}"`);
  expect((await get('/en/desk/links?state=secret')).statusCode).toBe(400);
});

test('takes the new address with its reason, and has it asked', async () => {
  const { library } = temporary;
  const document = `moved-1 ${revisionOf('moved-1')}`;
  const answer = await press('take', { url: MOVED, address: NEW, document, state: 'moved' });
  expect(answer.headers.location).toBe('/en/desk/links?state=moved&said=taken');
  expect(sourceOf('moved-1')).toBe(NEW);
  expect(library.edits.history('moved-1')[0]).toMatchObject({
    ...{ actor: curator.name, field: 'sourceUrl', reason: `The source address ${MOVED} is moved.` },
  });
  expect(library.jobs.list(1)[0]).toMatchObject({
    ...{ kind: 'links', subject: NEW, payload: { addresses: [NEW] } },
  });
  expect((await get('/en/desk/links?state=moved&said=taken')).body).toContain('role="status"');
});

test('refuses addresses that are none, and tells who was faster', async () => {
  const { library } = temporary;
  const document = `gone-1 ${revisionOf('gone-1')}`;
  for (const address of ['', 'javascript:alert(1)', 'law', GONE]) {
    const answer = await press('take', { url: GONE, address, document });
    expect(answer.statusCode, address).toBe(400);
    expect(answer.body, address).toContain('role="alert"');
  }
  const theirs = 'https://theirs.example/law';
  const edit = { id: 'gone-1', revision: revisionOf('gone-1'), actor: 'eva' };
  library.edits.write({ ...edit, changes: { sourceUrl: theirs } });
  const late = await press('take', { url: GONE, address: 'https://mine.example/law', document });
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain(theirs);
  expect(late.body).toContain('https://mine.example/law');
  expect(sourceOf('gone-1')).toBe(theirs);
  const unknown = await press('take', { url: 'https://nobody.example/', address: NEW, document });
  expect(unknown.statusCode).toBe(404);
});

test('does the same by the API, all documents or none', async () => {
  const call = (path: string, payload: object) =>
    app.inject({
      method: 'POST',
      url: `/api/v1/links/${path}`,
      headers: { authorization: bearer },
      payload,
    });
  const { library } = temporary;
  const list = await app.inject({ url: '/api/v1/links', headers: { authorization: bearer } });
  expect(list.json()).toMatchObject({
    ...{ total: 1, links: [{ url: GONE, state: 'broken', documents: [{ id: 'gone-2' }] }] },
  });
  const other = { id: 'gone-1', revision: 1 };
  const own = { id: 'gone-2', revision: revisionOf('gone-2') };
  const address = 'https://mine.example/law';
  const late = await call('take', { url: GONE, address, documents: [own, other] });
  expect(late.statusCode).toBe(409);
  expect(sourceOf('gone-2')).toBe(GONE);
  expect((await call('take', { url: GONE, address })).statusCode).toBe(400);
  expect((await call('check', { url: GONE })).json()).toMatchObject({
    kind: 'links',
    subject: GONE,
  });
  expect((await call('fine', { url: GONE, reason: 'Seen.' })).json()).toMatchObject({
    state: 'ok',
  });
  expect(library.audit.newest({ action: 'link-is-fine' }, 1)).toMatchObject([
    { actor: curator.name, before: 'broken', after: GONE, reason: 'Seen.' },
  ]);
  expect((await call('take', { url: GONE, address, documents: [own] })).statusCode).toBe(200);
  expect(sourceOf('gone-2')).toBe(address);
});

test('lets nobody else in, and takes no form of another site', async () => {
  const contributor = await signIn(app, temporary.library, 'contributor');
  expect((await get('/en/desk/links', contributor)).statusCode).toBe(403);
  for (const what of ['take', 'fine', 'check']) {
    const fields = { url: GONE, address: NEW };
    expect((await press(what, fields, contributor)).statusCode, what).toBe(403);
    expect((await press(what, fields, { ...curator, csrf: '' })).statusCode, what).toBe(403);
    const nobody = await postForm(app, `/en/desk/links/${what}`, fields);
    expect(nobody.statusCode, what).toBe(401);
  }
});
