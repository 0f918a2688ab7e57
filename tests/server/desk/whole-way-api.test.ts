import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobWorker } from '../../../ingest/client.ts';
import { findRecogniser } from '../../../ingest/ocr/find-recogniser.ts';
import { IDS } from '../sample-collection.ts';
import { type SampleServer, sampleServer } from '../sample-server.ts';
import { PASSWORD } from './signed-in.ts';

const CORPUS = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));
const REAL = {
  word: 'policies-doc/word__Newborn Health Policy_2014.docx',
  arabic: 'arabic-pdf/pdf-node-73390.pdf',
  scan: 'scans/pdf-document-l__ocr-sample-english.pdf',
  hostile: 'hostile-pdf/OCRmyPDF__invalid.pdf',
};
const here = Object.values(REAL).every((path) => existsSync(join(CORPUS, path)));
/** Who can read scans here; without it a scan is a file without text. */
const recogniser = await findRecogniser();
await recogniser?.close();

let server: SampleServer;
let worker: ReturnType<typeof jobWorker>;
let site: string;
let token: string;

beforeAll(async () => {
  server = await sampleServer();
  const { library } = server;
  site = await server.listen();
  const eva = await library.accounts.add('eva', 'curator', PASSWORD, 'test');
  token = library.apiTokens.create(eva, 'import', ['read', 'upload', 'edit', 'publish'], 1);
  worker = jobWorker(library.config, library.jobs, () => {});
});
afterAll(async () => {
  await worker?.close();
  await server?.remove();
});

interface Upload {
  id: number;
  name: string;
  state: string;
  document?: string;
  like?: string;
}

/** Asks as the program does; redirects are not followed. */
function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, ...init.headers };
  return fetch(site + path, { redirect: 'manual', ...init, headers });
}

async function get<T>(path: string): Promise<T> {
  const answer = await ask(`/api/v1${path}`);
  expect(answer.status, path).toBe(200);
  return (await answer.json()) as T;
}

const rowsOf = (action: string) => server.library.audit.newest({ actor: 'eva', action }, 100);

/** Writes something, which has to be in the audit as this action afterwards. */
async function write<T>(action: string, path: string, body: object, method = 'POST'): Promise<T> {
  const before = rowsOf(action).length;
  const answer = await ask(`/api/v1${path}`, {
    ...{ method, body: JSON.stringify(body) },
    headers: { 'content-type': 'application/json' },
  });
  const said = await answer.text();
  expect(answer.status, said).toBe(200);
  expect(rowsOf(action).length, `${action} in the audit`).toBeGreaterThan(before);
  return JSON.parse(said) as T;
}

/** The five files in one form: one of each kind, and one that the library holds. */
function fiveFiles(): FormData {
  const form = new FormData();
  const { library } = server;
  const [held] = library.passages.filesOf(IDS.english);
  const files: [string, string][] = [
    ...Object.values(REAL).map((path): [string, string] => [basename(path), join(CORPUS, path)]),
    ['twin.md', library.files.pathOf(held?.sha256 ?? '')],
  ];
  for (const [name, path] of files) form.append('file', new Blob([readFileSync(path)]), name);
  return form;
}

/** Follows a sending by its events. @returns the states that were told of each file, in order. */
async function follow(batch: string): Promise<Map<number, string[]>> {
  const told = new Map<number, string[]>();
  const signal = AbortSignal.timeout(120_000);
  const answer = await ask(`/api/v1/uploads/events?batch=${batch}`, { signal });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const events = (await answer.text()).split('\n\n').filter((one) => one.startsWith('event: '));
  for (const event of events) {
    const data = JSON.parse(event.slice(event.indexOf('data: ') + 6));
    for (const { id, state } of data.changed as Upload[]) {
      told.set(id, [...(told.get(id) ?? []), state]);
    }
  }
  expect(events.at(-1)).toMatch(/^event: settled/);
  return told;
}

/** Asks until it is so. @returns milliseconds. */
async function until(what: string, holds: () => Promise<boolean>, most = 10_000): Promise<number> {
  const start = Date.now();
  while (!(await holds())) {
    if (Date.now() - start > most) throw new Error(`Not within ${most / 1000} s: ${what}`);
    await sleep(100);
  }
  return Date.now() - start;
}

/** Ids that everybody's search finds. */
async function found(query: Record<string, string>): Promise<string[]> {
  const answer = await fetch(`${site}/api/v1/search?${new URLSearchParams(query)}`);
  const { hits } = (await answer.json()) as { hits: { id: string }[] };
  return hits.map(({ id }) => id);
}

interface Desk {
  revision: number;
  state: string;
  title: string;
  country?: string;
  files: { url: string; sha256: string }[];
}
interface Waiting {
  id: string;
  revision: number;
  reasons: string[];
}
interface Change {
  id: number;
  actor: string;
  field?: string;
  before: unknown;
  after: unknown;
  reason?: string;
  batch?: string;
}
interface Plan {
  name: string;
  state: string;
  cells: number;
  counts: Record<string, number>;
  rows: { document: string; changes: { field: string; from: unknown; to: unknown }[] }[];
}

describe('the whole way of a document, by a program with a token', () => {
  it.skipIf(!here)(
    `from five real files to a change of many${here ? '' : ' (left out: ../shared is not here)'}`,
    async () => {
      const { library } = server;
      const desk = (id: string) => get<Desk>(`/desk/documents/${id}`);
      const textOf = async (id: string) => {
        const { passages } = await get<{ passages: { text: string }[] }>(
          `/desk/documents/${id}/passages`,
        );
        return passages.map(({ text }) => text).join('\n');
      };

      // Bring five files in with one request, and follow them until all are read.
      const sent = await ask('/api/v1/uploads', { method: 'POST', body: fiveFiles() });
      expect(sent.status).toBe(202);
      const taken = (await sent.json()) as {
        batch: string;
        accepted: Upload[];
        refused: { name: string; code: string; reason: string }[];
      };
      expect(taken.accepted.length + taken.refused.length).toBe(5);
      expect(rowsOf('upload')).toHaveLength(taken.accepted.length - 1);
      const told = await follow(taken.batch);
      expect(told.size).toBe(taken.accepted.length);
      const { uploads } = await get<{ uploads: Upload[] }>(`/uploads?batch=${taken.batch}`);
      const of = (end: string) => uploads.find(({ name }) => name.endsWith(end));
      for (const { id, state } of uploads) expect(told.get(id)?.at(-1)).toBe(state);
      for (const end of ['2014.docx', '73390.pdf', 'english.pdf']) {
        expect(of(end), end).toMatchObject({ state: 'done', document: expect.any(String) });
      }
      const hostile = of('invalid.pdf');
      const refusal = taken.refused.find(({ name }) => name.endsWith('invalid.pdf'));
      expect(hostile?.state ?? refusal?.code).toMatch(/failed|unsupported-type/);
      const [arabic, policy, scan] = ['73390.pdf', '2014.docx', 'english.pdf'].map(
        (end) => of(end)?.document ?? '',
      ) as [string, string, string];

      // The duplicate was shown, added to nothing, and is left out.
      const twin = of('twin.md');
      expect(twin).toMatchObject({ state: 'choose', like: IDS.english });
      expect(library.passages.filesOf(IDS.english)).toHaveLength(1);
      const choice = { choice: 'skip' };
      const left = await write<Upload>('decide-upload', `/uploads/${twin?.id}/choice`, choice);
      expect(left.state).toBe('cancelled');

      // The scan has its text as soon as somebody has read the picture.
      if (recogniser) {
        const read = async () => /OCR/.test(await textOf(scan));
        await until('the scan is read', read, 120_000);
      } else {
        expect(await textOf(scan)).toBe('');
      }

      // What waits is read: why, its text, its file.
      const { documents } = await get<{ documents: Waiting[] }>('/review?per_page=100');
      expect(documents.map(({ id }) => id)).toEqual(expect.arrayContaining([arabic, policy, scan]));
      const item = await get<Waiting>(`/review/${arabic}`);
      expect(item.reasons).toContain('draft');
      const text = await textOf(arabic);
      const [word = ''] = text.match(/\p{Script=Arabic}{5,}/u) ?? [];
      expect(word).not.toBe('');
      const [file] = (await desk(arabic)).files;
      const original = await ask(new URL(file?.url ?? '').pathname);
      const bytes = Buffer.from(await original.arrayBuffer());
      expect(bytes.equals(readFileSync(join(CORPUS, REAL.arabic)))).toBe(true);
      expect((await fetch(`${site}/api/v1/documents/${arabic}`)).status).toBe(404);

      // A country is corrected, the document published, and everybody finds it in ten seconds.
      const before = (await desk(arabic)).country;
      expect(before).not.toBe('YEM');
      const reason = 'It was read by a person';
      const correct = { revision: item.revision, changes: { country: 'YEM' }, reason };
      await write('revise', `/review/${arabic}`, correct);
      const { revision } = await desk(arabic);
      const publish = { revision, state: 'published', reason: 'It is whole' };
      await write('set-state', `/documents/${arabic}/state`, publish);
      const query = { country: 'YEM', q: word };
      const isFound = async () => (await found(query)).includes(arabic);
      expect(await until('found after it was published', isFound)).toBeLessThan(10_000);

      // The history says who, when, why, old and new; the change is taken back.
      const { changes } = await get<{ changes: Change[] }>(`/documents/${arabic}/history`);
      const change = changes.find(({ field }) => field === 'country');
      expect(change).toMatchObject({ actor: 'eva', before: before ?? null, after: 'YEM', reason });
      const back = { reason: 'It was Iraq after all' };
      await write('revise', `/documents/${arabic}/history/${change?.id}/revert`, back);
      expect((await desk(arabic)).country).toBe(before);
      await until('gone from that country', async () => !(await isFound()));

      // Two become one: the old id leads to the new one for good.
      const into = { into: policy, reason: 'They belong together' };
      await write('merge', `/documents/${scan}/merge`, into);
      const shown = { revision: (await desk(policy)).revision, state: 'published' };
      await write('set-state', `/documents/${policy}/state`, shown);
      for (const path of ['/api/v1/documents/', '/en/documents/', '/documents/']) {
        const moved = await fetch(site + path + scan, { redirect: 'manual' });
        expect(moved.status, path).toBe(301);
        expect(moved.headers.get('location')).toBe(path + policy);
      }

      // It is withdrawn, and everybody is told since when and why.
      const note = 'It was brought in by mistake.';
      const withdraw = { revision: (await desk(policy)).revision, state: 'withdrawn', note };
      await write('set-state', `/documents/${policy}/state`, { ...withdraw, reason: 'Asked to' });
      const gone = await fetch(`${site}/api/v1/documents/${scan}`);
      expect(gone.status).toBe(410);
      expect(await gone.json()).toMatchObject({ code: 'gone', note });

      // Many are changed by a table: a dry run first, then all of it, then undone.
      const table = await (await ask('/api/v1/bulk/table.csv?q=autonomy')).text();
      const rows: Record<string, string>[] = parse(table, { bom: true, columns: true });
      const title = rows.find(({ id }) => id === IDS.english)?.title ?? '';
      expect(title).not.toBe('');
      const revised = `${title} (kumquat)`;
      const dry = await ask('/api/v1/bulk', {
        ...{ method: 'POST', body: table.replace(title, revised) },
        headers: { 'content-type': 'text/csv' },
      });
      expect(dry.status).toBe(201);
      const plan = (await dry.json()) as Plan;
      expect(plan).toMatchObject({ state: 'ready', cells: 1, counts: { changed: 1, fault: 0 } });
      const cells = await get<Plan>(`/bulk/${plan.name}?outcome=changed`);
      expect(cells.rows).toEqual([
        expect.objectContaining({
          document: IDS.english,
          changes: [{ field: 'title', from: title, to: revised }],
        }),
      ]);
      expect((await desk(IDS.english)).title).toBe(title);
      const why = { reason: 'The ministry renamed it' };
      const applied = await write<Plan>('revise', `/bulk/${plan.name}/apply`, why);
      expect(applied.state).toBe('applied');
      expect((await desk(IDS.english)).title).toBe(revised);
      await until('the new title', async () =>
        (await found({ q: 'kumquat' })).includes(IDS.english),
      );
      const undo = (await (
        await ask(`/api/v1/bulk/${plan.name}/undo`, { method: 'POST' })
      ).json()) as Plan;
      expect((await desk(IDS.english)).title).toBe(revised);
      await write('revise', `/bulk/${undo.name}/apply`, {});
      expect((await desk(IDS.english)).title).toBe(title);
      const history = await get<{ changes: Change[] }>(`/documents/${IDS.english}/history`);
      expect(history.changes.map(({ batch }) => batch)).toEqual(
        expect.arrayContaining([plan.name, undo.name]),
      );

      expect(library.audit.broken()).toEqual([]);
    },
    300_000,
  );
});
