import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobWorker } from '../../../ingest/client.ts';
import { buildApp } from '../../../server/app.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { PASSWORD, signIn } from './signed-in.ts';

let temporary: TemporaryLibrary;
let app: FastifyInstance;
let site: string;
let token: string;
let worker: ReturnType<typeof jobWorker>;

beforeAll(async () => {
  temporary = await temporaryLibrary({ INGEST_MAX_FILE: 1 });
  const { library } = temporary;
  app = await buildApp({ library, version: 'test', log: false });
  site = await app.listen({ host: '127.0.0.1', port: 0 });
  await library.accounts.add('robot', 'curator', PASSWORD, 'test');
  const account = library.accounts.find('robot');
  if (!account) throw new Error('No account.');
  token = library.apiTokens.create(account, 'test', ['read', 'upload'], 1);
  worker = jobWorker(library.config, library.jobs, () => {});
});

afterAll(async () => {
  await worker?.close();
  await app?.close();
  await temporary?.remove();
});

type Fields = Record<string, string>;
type Files = [name: string, content: string | Uint8Array][];

async function send(files: Files, fields: Fields = {}, authorization = `Bearer ${token}`) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, content] of files) form.append('file', new Blob([content as BlobPart]), name);
  const answer = await fetch(`${site}/api/v1/uploads`, {
    method: 'POST',
    headers: { authorization },
    body: form,
  });
  return { status: answer.status, body: (await answer.json()) as Taken };
}

interface Upload {
  id: number;
  name: string;
  state: string;
  document?: string;
  like?: string;
  code?: string;
  sha256: string;
}
interface Taken {
  accepted: Upload[];
  refused: { name: string; code: string; reason: string }[];
  detail?: string;
}

async function ask(path: string, body?: unknown) {
  const answer = await fetch(`${site}/api/v1${path}`, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Upload };
}

async function settled(id: number): Promise<Upload> {
  for (let waited = 0; waited < 40_000; waited += 100) {
    const { body } = await ask(`/uploads/${id}`);
    if (!['queued', 'processing'].includes(body.state)) return body;
    await sleep(100);
  }
  throw new Error('It was never read.');
}

const law = (name: string, sections = 12) =>
  [
    `# ${name}`,
    ...Array.from({ length: sections }, (_, at) => {
      return `Section ${at + 1}. Every person in ${name} who lives with condition ${at * 7} has the right to care number ${at * 13} in the community, and to be heard by board ${at}.`;
    }),
  ].join('\n\n');

describe('files that are brought in', () => {
  test('become drafts with the words that came with them, and are not public', async () => {
    const text = law('The Care Act of Testland');
    const fields = { country: 'ury', year: '2019', title: 'Care Act' };
    const { status, body } = await send([['care.md', text]], fields);
    expect(status).toBe(202);
    const [upload] = body.accepted;
    expect(upload?.sha256).toBe(createHash('sha256').update(text).digest('hex'));
    const done = await settled(upload?.id ?? 0);
    expect(done.state).toBe('done');
    const document = temporary.library.documents.find(done.document ?? '');
    expect(document).toMatchObject({
      ...{ title: 'Care Act', country: 'URY', year: 2019, reviewState: 'review' },
    });
    const publicly = await fetch(`${site}/api/v1/documents/${done.document}`);
    expect(publicly.status).toBe(404);
    const [row] = temporary.library.audit.newest({ documentId: done.document }, 1);
    expect(row).toMatchObject({ actor: 'robot', action: 'add' });
  }, 60_000);

  test('are refused with name and remedy when they cannot be read as documents', async () => {
    const { status, body } = await send([
      ['../../etc/passwd\u0000.exe', Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 251)],
      ['empty.pdf', ''],
    ]);
    expect(status).toBe(422);
    expect(body.refused.map(({ code }) => code)).toEqual(['unsupported-type', 'empty']);
    expect(body.refused[0]?.name).not.toMatch(/[/\0]/);
    expect(body.refused[0]?.reason).toContain('convert it to PDF');
  });

  test('of the same bytes are shown before anything is added, and can only be skipped', async () => {
    const text = law('The Twin Act');
    const first = await send([['one.md', text]]);
    const made = await settled(first.body.accepted[0]?.id ?? 0);
    const again = await send([['two.md', text]]);
    const [twin] = again.body.accepted;
    expect(twin).toMatchObject({ state: 'choose', code: 'known', like: made.document });
    const wrong = await ask(`/uploads/${twin?.id}/choice`, { choice: 'new-document' });
    expect(wrong.status).toBe(400);
    const skipped = await ask(`/uploads/${twin?.id}/choice`, { choice: 'skip' });
    expect(skipped.body.state).toBe('cancelled');
    const late = await ask(`/uploads/${twin?.id}/choice`, { choice: 'skip' });
    expect(late.status).toBe(409);
  }, 60_000);

  test('of nearly the same text wait for a choice, and do what was chosen', async () => {
    const base = law('The Old Act on Care', 40);
    const first = await settled((await send([['old.md', base]])).body.accepted[0]?.id ?? 0);
    const nearly = (word: string) => base.replace('condition 14', `condition ${word}`);
    const choose = async (word: string, choice: string) => {
      const sent = await send([[`${word}.md`, nearly(word)]]);
      const upload = await settled(sent.body.accepted[0]?.id ?? 0);
      expect(upload, word).toMatchObject({ state: 'choose', like: first.document });
      const { body } = await ask(`/uploads/${upload.id}/choice`, { choice });
      return { draft: upload.document ?? '', body };
    };
    const { library } = temporary;
    const skipped = await choose('skipped', 'skip');
    expect(library.documents.find(skipped.draft)).toBeUndefined();
    const version = await choose('amended', 'new-version');
    const related = library.relations.ofDocument(version.draft);
    expect(related.filter(({ state }) => state === 'accepted')).toMatchObject([
      { kind: 'version', documentId: first.document },
    ]);
    const translated = await choose('translated', 'translation');
    expect(translated.body.document).toBe(first.document);
    const files = library.passages.filesOf(first.document ?? '');
    expect(files.map(({ role }) => role)).toEqual(['original', 'translation']);
  }, 90_000);

  test('longer than a file may be end the form, and what came before is kept', async () => {
    const long = 'x'.repeat(1024 * 1024 + 1);
    const { body } = await send([
      ['first.md', law('The First Act')],
      ['long.md', long],
    ]);
    expect(body.accepted.map(({ name }) => name)).toEqual(['first.md']);
    expect(body.refused).toMatchObject([{ name: 'long.md', code: 'too-large' }]);
  });

  test('need an account and a token that may', async () => {
    const { library } = temporary;
    const reading = library.apiTokens.create(
      library.accounts.find('robot') as never,
      'reads',
      ['read'],
      1,
    );
    expect((await send([['a.md', 'text']], {}, `Bearer ${reading}`)).status).toBe(403);
    expect((await send([['a.md', 'text']], {}, 'Bearer rb_no')).status).toBe(401);
    expect((await send([['a.md', 'text']], {}, '')).status).toBe(401);
    expect((await send([['a.md', 'text']], { country: 'Atlantis' })).status).toBe(400);
  });

  test('by a browser need the word of its own form before any file is read', async () => {
    const browser = await signIn(app, temporary.library, 'contributor', 'forms');
    const form = new FormData();
    form.append('csrf', 'planted');
    form.append('file', new Blob([law('Planted')]), 'planted.md');
    const refused = await fetch(`${site}/api/v1/uploads`, {
      method: 'POST',
      headers: { cookie: browser.cookie },
      body: form,
    });
    expect(refused.status).toBe(403);
    const { uploads } = temporary.library;
    expect(uploads.count({ actor: 'forms' })).toBe(0);
    form.set('csrf', browser.csrf);
  });
});
