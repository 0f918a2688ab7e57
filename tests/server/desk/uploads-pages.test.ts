import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UploadRow } from '../../../data/desk/uploads.ts';
import { buildApp } from '../../../server/app.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { type Browser, postForm, signIn } from './signed-in.ts';

let temporary: TemporaryLibrary;
let app: FastifyInstance;
let site: string;
let curator: Browser;
let contributor: Browser;

beforeAll(async () => {
  temporary = await temporaryLibrary({ INGEST_MAX_FILE: 1 });
  app = await buildApp({ library: temporary.library, version: 'test', log: false });
  site = await app.listen({ host: '127.0.0.1', port: 0 });
  curator = await signIn(app, temporary.library, 'curator');
  contributor = await signIn(app, temporary.library, 'contributor');
});

afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

const law = (name: string) => `# ${name}\n\nSection 1. Everybody is heard by the board of ${name}.`;

async function send(
  browser: Browser,
  files: [string, string][],
  fields: Record<string, string> = {},
) {
  const form = new FormData();
  const said = { csrf: browser.csrf, ...fields };
  for (const [name, value] of Object.entries(said)) form.append(name, value);
  for (const [name, text] of files) form.append('file', new Blob([text]), name);
  const answer = await fetch(`${site}/en/desk/uploads`, {
    ...{ method: 'POST', body: form, redirect: 'manual' },
    headers: { cookie: browser.cookie },
  });
  return { answer, page: await answer.text() };
}

const page = (browser: Browser, url: string) =>
  app.inject({ url, headers: { cookie: browser.cookie } });

/** An upload as if it had been brought in, in any state. */
function upload(name: string, values: Partial<UploadRow> = {}): UploadRow {
  const { uploads } = temporary.library;
  const sha256 = Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64);
  const about = { batch: 'b', actor: 'a-contributor', name, sha256, bytes: 10, ...values };
  const row = uploads.add(about, 'queued');
  if (values.state) uploads.settle(row.id, { ...values, state: values.state });
  return uploads.find(row.id) as UploadRow;
}

describe('the page of files', () => {
  test('takes a form of files and leads to the list of this sending', async () => {
    const { answer } = await send(curator, [['a & b.md', law('Aldan')]], { country: 'KEN' });
    expect(answer.status).toBe(303);
    const to = answer.headers.get('location') ?? '';
    expect(to).toMatch(/^\/en\/desk\/uploads\?batch=[0-9a-f-]{36}$/);
    const list = await page(curator, to);
    expect(list.body).toContain('a &amp; b.md');
    expect(list.body).toContain('Read: 0 of 1');
    expect(list.body).toMatch(/<noscript><meta http-equiv="refresh" content="5"\/?><\/noscript>/);
    expect(list.body).not.toContain('type="file"');
  });

  test('names what was refused beside what was taken', async () => {
    const { answer, page } = await send(curator, [
      ['good.md', law('Bor')],
      ['<b>bad<b>.pdf', ''],
    ]);
    expect(answer.status).toBe(200);
    expect(page).toContain('Not taken: 1');
    expect(page).toContain('&lt;b>bad&lt;b>.pdf');
    expect(page).toContain('good.md');
    const nothing = await send(curator, [['empty.pdf', '']]);
    expect(nothing.answer.status).toBe(422);
    expect(nothing.page).toContain('type="file"');
  });

  test('says what does not fit beside the form, with what was typed', async () => {
    const { answer, page } = await send(curator, [['c.md', law('Cerne')]], {
      ...{ year: '20019', source: 'The "Gazette"', country: 'KEN' },
    });
    expect(answer.status).toBe(400);
    expect(page).toContain('href="#year"');
    expect(page).toContain('value="The &quot;Gazette&quot;"');
    expect(page).toMatch(/<option value="KEN" selected/);
    const none = await send(curator, []);
    expect(none.answer.status).toBe(400);
    expect(none.page).toContain('href="#file"');
  });

  test('refuses an address that may not be asked beside the form', async () => {
    const url = 'https://127.0.0.1/law.pdf';
    const answer = await postForm(app, '/en/desk/uploads/from-address', { url }, curator);
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('href="#url"');
    expect(answer.body).toContain(`value="${url}"`);
  });

  test('shows contributors only their own, and lets them touch no other', async () => {
    const own = upload('own.md', { state: 'failed', code: 'encrypted' });
    const other = upload('other.md', { actor: 'somebody', state: 'failed' });
    const list = await page(contributor, '/en/desk/uploads');
    expect(list.body).toContain('own.md');
    expect(list.body).toContain('protected by a password');
    expect(list.body).not.toContain('other.md');
    const retry = (id: number) =>
      postForm(app, `/en/desk/uploads/${id}/retry`, { state: 'failed' }, contributor);
    expect((await retry(other.id)).statusCode).toBe(404);
    const answer = await retry(own.id);
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe(`/en/desk/uploads?state=failed#upload-${own.id}`);
    expect(temporary.library.uploads.find(own.id)?.state).toBe('queued');
  });

  test('lets only curators say what a file is to a document that is held', async () => {
    const { library } = temporary;
    for (const id of ['draft-1', 'held-1']) library.documents.add(id, [], id, 'test', 'review');
    const { id } = upload('like.md', {
      state: 'choose',
      documentId: 'draft-1',
      likeDocument: 'held-1',
    });
    const choose = (browser: Browser, choice: string) =>
      postForm(app, `/en/desk/uploads/${id}/choice`, { choice, batch: 'b' }, browser);
    const mine = await page(contributor, '/en/desk/uploads?state=choose');
    expect(mine.body).toContain('A curator decides');
    expect(mine.body).not.toContain('value="translation"');
    for (const choice of ['translation', 'new-version', 'new-document']) {
      expect((await choose(contributor, choice)).statusCode).toBe(403);
    }
    const theirs = await page(curator, '/en/desk/uploads?state=choose');
    expect(theirs.body).toContain('Held already');
    expect((await choose(curator, 'nonsense')).statusCode).toBe(400);
    const chosen = await choose(curator, 'new-version');
    expect(chosen.headers.location).toBe(`/en/desk/uploads?batch=b#upload-${id}`);
    expect(library.relations.ofDocument('draft-1')).toMatchObject([
      { kind: 'version', state: 'accepted', documentId: 'held-1' },
    ]);
    // Nor may a contributor add a file to a document that is held, by saying so beforehand.
    const { answer } = await send(contributor, [['x.md', law('Xyl')]], {
      ...{ choice: 'translation', document: 'held-1' },
    });
    expect(answer.status).toBe(403);
  });

  test('leaves a list behind of which a page after the last one is the last', async () => {
    for (let at = 0; at < 60; at++) upload(`many-${at}.md`, { batch: 'many', state: 'done' });
    const last = await page(curator, '/en/desk/uploads?batch=many&page=9');
    expect(last.statusCode).toBe(200);
    expect(last.body.match(/id="upload-\d+"/g)).toHaveLength(10);
    expect((await page(curator, '/en/desk/uploads?state=nonsense')).statusCode).toBe(400);
  });
});

describe('events about files', () => {
  const follow = (browser: Browser, batch: string, signal?: AbortSignal) =>
    fetch(`${site}/api/v1/uploads/events?batch=${batch}`, {
      ...{ signal, headers: { cookie: browser.cookie } },
    });

  test('tell of changes and end when everything is settled', async () => {
    const { library } = temporary;
    const row = upload('followed.md', { batch: 'followed' });
    const answer = await follow(curator, 'followed');
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    setTimeout(() => library.uploads.settle(row.id, { state: 'done' }), 300);
    const told = await answer.text();
    expect(told).toContain(`{"id":${row.id},"state":"queued"}`);
    expect(told).toContain(`{"id":${row.id},"state":"done"}`);
    expect(told.trimEnd()).toMatch(/event: settled\ndata: .*$/);
  });

  test('end at once where nothing is open, and need an account', async () => {
    expect(await (await follow(curator, 'no-such')).text()).toContain('event: settled');
    const nobody = await fetch(`${site}/api/v1/uploads/events`);
    expect(nobody.status).toBe(401);
  });

  test('tell a contributor nothing of others', async () => {
    upload('secret.md', { batch: 'secret', actor: 'somebody' });
    const told = await (await follow(contributor, 'secret')).text();
    expect(told).not.toContain('queued');
  });

  test('go to a bounded number of pages, and stop when a page goes away', async () => {
    upload('long.md', { batch: 'long' });
    const gone = new AbortController();
    const open = await Promise.all(
      Array.from({ length: 6 }, () => follow(curator, 'long', gone.signal)),
    );
    expect(open.map(({ status }) => status)).toEqual(Array(6).fill(200));
    const refused = await follow(curator, 'long');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('5');
    await refused.text();
    gone.abort();
    await expect
      .poll(async () => {
        const again = new AbortController();
        const { status } = await follow(curator, 'long', again.signal);
        again.abort();
        return status;
      })
      .toBe(200);
  });
});
