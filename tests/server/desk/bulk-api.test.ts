import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Changes } from '../../../data/desk/edits.ts';
import type { Description, Field } from '../../../data/model.ts';
import { JOB_KINDS } from '../../../ingest/jobs/kinds.ts';
import { runJobs } from '../../../ingest/jobs/run-jobs.ts';
import { buildApp } from '../../../server/app.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { HOSTILE_TITLES } from '../exports/export-sample.ts';
import { type Browser, signIn } from './signed-in.ts';

let own: TemporaryLibrary;
let app: FastifyInstance;
let browser: Browser;
let token: string;

const MARK = '\u{feff}';
const documents = () => own.library.documents;

function add(id: string, values: Partial<Record<Field, unknown>>) {
  const said = Object.entries({ title: id, ...values }).map(([field, value]) => ({
    ...{ field, value, confidence: 1, origin: 'manifest' },
  }));
  documents().add(id, said as Description[], id, 'test');
}

/** Sends a table, as a program does. */
const send = (table: string | Buffer, query = '', bearer = token) =>
  app.inject({
    method: 'POST',
    url: `/api/v1/bulk${query}`,
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'text/csv' },
    payload: table,
  });
const post = (url: string, payload: object = {}) =>
  app.inject({
    method: 'POST',
    url: `/api/v1/bulk${url}`,
    headers: { authorization: `Bearer ${token}` },
    payload,
  });
const rows = async (name: string, outcome: string) => {
  const url = `/api/v1/bulk/${name}?outcome=${outcome}`;
  return (await app.inject({ url, headers: { authorization: `Bearer ${token}` } })).json().rows;
};
const download = async (parameters: Record<string, string>) => {
  const url = `/en/desk/bulk/table.csv?${new URLSearchParams(parameters)}`;
  const answer = await app.inject({ url, headers: { cookie: browser.cookie } });
  expect(answer.statusCode).toBe(200);
  return answer.body;
};
const tokenFor = (name: string, scopes: readonly ('read' | 'publish' | 'edit')[]) => {
  const account = own.library.accounts.find(name);
  if (!account) throw new Error(`No account ${name}.`);
  return own.library.apiTokens.create(account, 'test', scopes, 1);
};

beforeAll(async () => {
  own = await temporaryLibrary({ INGEST_WORKERS: 1 });
  app = await buildApp({ library: own.library, version: 'test', log: false });
  browser = await signIn(app, own.library, 'curator');
  token = tokenFor('a-curator', ['read', 'publish']);
  await own.library.indexer.prepare();
  for (const [at, title] of HOSTILE_TITLES.entries()) {
    add(`hostile-${at}`, {
      ...{ title, country: 'URY', year: 2000 + at, dateAdopted: '2017-04-07' },
      ...{ otherTitles: ['One; and two', "'=three"], topics: ['mental-health'] },
    });
  }
});

afterAll(async () => {
  await app.close();
  await own.remove();
});

describe('a table of documents', () => {
  it('that comes back as it was downloaded changes nothing', async () => {
    const table = await download({ q: 'hostile' });
    expect(table.startsWith(MARK)).toBe(true);
    const answer = await send(table);
    expect(answer.statusCode, answer.body).toBe(201);
    expect(answer.json()).toMatchObject({
      ...{ state: 'ready', has_revision: true, cells: 0, unknown_columns: [] },
      counts: { unchanged: HOSTILE_TITLES.length, changed: 0, conflict: 0, fault: 0, added: 0 },
    });
    expect((await post(`/${answer.json().name}/apply`)).statusCode).toBe(409);
  });

  it('changes the cells that were edited, and every hostile title stays byte for byte', async () => {
    const before = documents().findMany(HOSTILE_TITLES.map((_, at) => `hostile-${at}`));
    const table = (await download({ q: 'hostile' })).replaceAll(',URY,', ',ESP,');
    const { name, counts, cells, rows: shown } = (await send(table)).json();
    expect(counts).toMatchObject({ changed: HOSTILE_TITLES.length, fault: 0 });
    expect(cells).toBe(HOSTILE_TITLES.length);
    expect(shown[0].changes).toEqual([{ field: 'country', from: 'URY', to: 'ESP' }]);
    expect(documents().find('hostile-0')?.country).toBe('URY');
    const applied = await post(`/${name}/apply`, { reason: 'Wrong country.' });
    expect(applied.statusCode, applied.body).toBe(200);
    const after = documents().findMany(before.map(({ id }) => id));
    for (const [at, document] of after.entries()) {
      expect(document).toMatchObject({ country: 'ESP', revision: 2 });
      const { title, otherTitles, dateAdopted, topics } = before[at] ?? {};
      expect(document).toMatchObject({ title, otherTitles, dateAdopted, topics });
    }
    const [row] = own.library.history.rows('hostile-0', 1);
    expect(row).toMatchObject({
      ...{ action: 'revise', field: 'country', actor: 'a-curator', batch: name },
      ...{ before: '"URY"', after: '"ESP"', reason: 'Wrong country.' },
    });
    expect(own.library.documents.values('hostile-0')).toContainEqual(
      expect.objectContaining({ field: 'country', value: 'ESP', origin: 'curator' }),
    );
    expect(own.library.identifiers.revisions('hostile-0')[0]?.record.country).toBe('URY');
    expect((await post(`/${name}/apply`)).statusCode).toBe(409);
    expect(own.library.audit.broken()).toEqual([]);
  });

  it('is read as Excel writes it: semicolons, its own dates, rows without anything', async () => {
    add('excel', {
      title: 'A; b',
      dateAdopted: '2017-04-07',
      summary: 'One\ntwo',
      rights: 'CC BY',
    });
    const row = 'excel;1;"A; b";07.04.2017;"One\r\ntwo";CC0';
    const table = `${MARK}id;revision;title;date_adopted;summary;rights\r\n${row}\r\n;;;;;\r\n`;
    const { counts, rows: shown } = (await send(table)).json();
    expect(counts).toMatchObject({ changed: 1, unchanged: 0, fault: 0 });
    expect(shown[0]).toMatchObject({
      ...{ row: 2, document: 'excel' },
      changes: [{ field: 'rights', from: 'CC BY', to: 'CC0' }],
    });
  });

  it.each([
    ['UTF-8 without a mark', Buffer.from('id,title\nother,Ünïcode')],
    ['UTF-16 little-endian', Buffer.from('\u{feff}id\ttitle\r\nother\tÜnïcode\r\n', 'utf16le')],
    ['UTF-16 big-endian', Buffer.from('\u{feff}id,title\nother,Ünïcode', 'utf16le').swap16()],
    ['a line that says what parts cells', Buffer.from('sep=|\nid|title\nother|Ünïcode\n')],
  ])('is read in %s', async (_name, table) => {
    if (!documents().find('other')) add('other', {});
    const { rows: shown } = (await send(table)).json();
    expect(shown).toMatchObject([{ document: 'other', changes: [{ to: 'Ünïcode' }] }]);
  });

  it.each([
    ['Latin-1', Buffer.from('id,title\nother,\u00dcn', 'latin1'), /UTF-8/],
    ['a workbook', Buffer.from('PK\u0003\u0004 and so on'), /workbook/],
    ['nothing', Buffer.from(''), /no row/],
    ['only a head', Buffer.from('id,title\n'), /no row/],
    ['no id', Buffer.from('title\nx\n'), /column "id"/],
    ['an open quotation mark', Buffer.from('id,title\na,"b\nc,d'), /not closed/],
    ['a column twice', Buffer.from('id,title,Title\na,b,c'), /two columns "title"/],
  ])('is refused as a whole when it is %s', async (_name, table, why) => {
    const answer = await send(table);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0]).toMatchObject({
      ...{ parameter: 'file', detail: expect.stringMatching(why) },
    });
  });

  it('names what is wrong by row and column, and writes nothing then', async () => {
    add('right', { year: 2001 });
    const table = [
      'id,sha256,year,title,colour',
      'right,,2002,Right,red',
      'right-not,,2002,x,',
      'hostile-1,,MMXII,,',
      'hostile-2,,2002,a,b,too many',
      ',,2002,no key,',
      `,${'a'.repeat(64)},2002,,`,
      'hostile-3,,2002,,',
      'hostile-3,,2003,,',
    ].join('\n');
    const { name, counts, unknown_columns, rows: shown } = (await send(table)).json();
    expect(unknown_columns).toEqual(['colour']);
    expect(counts).toMatchObject({ changed: 1, fault: 7 });
    const faults = shown.map((one: { row: number; faults: { column: string; code: string }[] }) => [
      one.row,
      one.faults[0]?.column,
      one.faults[0]?.code,
    ]);
    expect(faults).toEqual([
      [3, 'id', 'unknown-document'],
      [4, 'year', 'value'],
      [5, '', 'too-many-cells'],
      [6, 'id', 'no-key'],
      [7, 'sha256', 'unknown-file'],
      [8, 'id', 'twice'],
      [9, 'id', 'twice'],
    ]);
    const applied = await post(`/${name}/apply`);
    expect(applied.statusCode).toBe(409);
    expect(documents().find('right')?.year).toBe(2001);
  });

  it('names documents by the digest of a file, too', async () => {
    add('digest', {});
    const sha256 = 'b'.repeat(64);
    own.library.passages.addFile({
      ...{ documentId: 'digest', sha256, name: 'a.pdf', role: 'original', language: 'en' },
      ...{ mediaType: 'application/pdf', bytes: 1, pages: 1, pagesNeedingOcr: [] },
      ...{ textSource: 'none', extractor: 'test', addedAt: '2026-01-01T00:00:00.000Z' },
    });
    const { name } = (await send(`sha256,title\n${sha256.toUpperCase()},By digest`)).json();
    expect((await post(`/${name}/apply`)).statusCode).toBe(200);
    expect(documents().find('digest')?.title).toBe('By digest');
  });

  it('leaves a field where the cell is empty, and empties it only when told', async () => {
    add('empty', { rights: 'CC BY', status: 'repealed' });
    const table = 'id,title,rights,status\nempty,,,';
    expect((await send(table)).json().counts).toMatchObject({ unchanged: 1 });
    const answer = (await send(table, '?empty_clears=true')).json();
    expect(answer.rows[0].faults).toMatchObject([{ column: 'title', code: 'title-needed' }]);
    const other = await send('id,rights,status\nempty,,', '?empty_clears=true');
    expect((await post(`/${other.json().name}/apply`)).statusCode).toBe(200);
    expect(documents().find('empty')).toMatchObject({ rights: null, status: 'unknown' });
  });

  it('makes drafts of new records only when told', async () => {
    const table =
      'id,title,country,year,topics\nmy-own-id,One,URY,2020,mental-health\n,Ley de salud,URY,2017,\n,Ley de salud,URY,2017,';
    expect((await send(table)).json().counts).toMatchObject({ fault: 3 });
    const { name, counts } = (await send(table, '?add_new=true')).json();
    expect(counts).toMatchObject({ added: 3, fault: 0 });
    expect((await post(`/${name}/apply`)).statusCode).toBe(200);
    const ids = ['my-own-id', 'ury-2017-ley-de-salud', 'ury-2017-ley-de-salud-2'];
    const made = documents().findMany(ids);
    expect(made.map(({ reviewState }) => reviewState)).toEqual(['draft', 'draft', 'draft']);
    expect(made[0]).toMatchObject({ title: 'One', country: 'URY', topics: ['mental-health'] });
    const undo = (await post(`/${name}/undo`)).json();
    expect(undo.counts).toMatchObject({ changed: 3 });
    expect((await post(`/${undo.name}/apply`)).statusCode).toBe(200);
    expect(documents().findMany(ids)).toEqual([]);
  });
});

describe('changes of others', () => {
  const change = (id: string, changes: Changes) =>
    own.library.edits.write({
      ...{ id, revision: documents().find(id)?.revision ?? 0, actor: 'somebody-else' },
      changes,
    });

  it('of the same field are conflicts: what was shown, theirs, yours', async () => {
    add('both', { rights: 'old', source: 'old' });
    change('both', { rights: 'theirs', source: 'theirs' });
    const {
      name,
      counts,
      rows: shown,
    } = (await send('id,revision,rights,source,number\nboth,1,yours,old,7')).json();
    expect(counts).toMatchObject({ conflict: 1 });
    expect(shown[0].conflicts).toEqual([
      { field: 'rights', shown: 'old', theirs: 'theirs', yours: 'yours' },
    ]);
    expect(shown[0].changes).toEqual([{ field: 'number', from: null, to: '7' }]);
    expect((await post(`/${name}/apply`)).json().detail).toMatch(/theirs or yours/);
    expect((await post(`/${name}/apply`, { conflicts: 'theirs' })).statusCode).toBe(200);
    expect(documents().find('both')).toMatchObject({
      ...{ rights: 'theirs', source: 'theirs', number: '7' },
    });
  });

  it('between the dry run and the change are shown anew; nothing is written', async () => {
    add('late-1', { rights: 'a' });
    add('late-2', { rights: 'a' });
    const table = 'id,revision,rights\nlate-1,1,b\nlate-2,1,b';
    const { name } = (await send(table)).json();
    change('late-2', { rights: 'c' });
    const answer = await post(`/${name}/apply`);
    expect(answer.statusCode).toBe(409);
    expect(
      documents()
        .findMany(['late-1', 'late-2'])
        .map(({ rights }) => rights),
    ).toEqual(['a', 'c']);
    expect(await rows(name, 'conflict')).toMatchObject([{ document: 'late-2' }]);
    expect((await post(`/${name}/apply`, { conflicts: 'yours' })).statusCode).toBe(200);
    expect(documents().find('late-2')?.rights).toBe('b');
  });
});

describe('a bulk change', () => {
  it('can be taken back, but for what was changed again since', async () => {
    for (const id of ['undo-1', 'undo-2', 'undo-3']) add(id, { rights: 'before', topics: [] });
    const { name } = (
      await send(
        'id,rights,topics\nundo-1,after,mental-health\nundo-2,after,\nundo-3,after,disability',
      )
    ).json();
    await post(`/${name}/apply`, { reason: 'By mistake.' });
    own.library.edits.write({
      ...{ id: 'undo-2', revision: 2, actor: 'x', changes: { rights: 'later' } },
    });
    const undo = (await post(`/${name}/undo`, { reason: 'It was wrong.' })).json();
    expect(undo).toMatchObject({ kind: 'undo', source: name });
    expect(undo.counts).toMatchObject({ changed: 2, 'left-out': 1 });
    expect(await rows(undo.name, 'left-out')).toMatchObject([
      { document: 'undo-2', left_out: 'changed-since' },
    ]);
    expect((await post(`/${undo.name}/apply`)).statusCode).toBe(200);
    const now = documents().findMany(['undo-1', 'undo-2', 'undo-3']);
    expect(now.map(({ rights, topics }) => [rights, topics])).toEqual([
      ['before', []],
      ['later', []],
      ['before', []],
    ]);
    const headers = { authorization: `Bearer ${token}` };
    const { changes } = (await app.inject({ url: '/api/v1/bulk', headers })).json();
    expect(changes[0]).toMatchObject({
      ...{ name: undo.name, kind: 'undo', documents: 2, by: 'a-curator', source: name },
      reason: 'It was wrong.',
    });
    expect(changes[1]).toMatchObject({ name, undone_by: undo.name, reason: 'By mistake.' });
    const again = (await post(`/${undo.name}/undo`)).json();
    expect(again.counts).toMatchObject({ changed: 2 });
  });

  it('says the same of all documents of a search', async () => {
    for (const at of [1, 2]) {
      add(`edit-${at}`, { title: `Quillfish ${at}`, topics: ['disability'], country: 'URY' });
    }
    own.library.documents.setState('edit-2', 'withdrawn', 'test', 'why');
    const answer = await post('/edit', {
      ...{ q: 'quillfish', add_topics: ['mental-health'], remove_topics: ['disability'] },
      set: { rights: 'CC0' },
    });
    const { name, counts, rows: shown } = answer.json();
    expect(counts).toMatchObject({ changed: 2 });
    expect(shown[0].changes).toContainEqual({
      ...{ field: 'topics', from: ['disability'], to: ['mental-health'] },
    });
    expect((await post(`/${name}/apply`)).statusCode).toBe(200);
    expect(documents().findMany(['edit-1', 'edit-2'])).toMatchObject([
      { rights: 'CC0', topics: ['mental-health'] },
      { rights: 'CC0', topics: ['mental-health'] },
    ]);
  });

  it('publishes and withdraws, leaving out what cannot go there', async () => {
    for (const id of ['state-1', 'state-2', 'state-3']) add(id, { title: `Zanzibarine ${id}` });
    documents().setState('state-3', 'withdrawn', 'test', 'why');
    documents().setState('state-2', 'merged', 'test');
    const withdraw = { q: 'zanzibarine', state: 'withdrawn' };
    expect((await post('/edit', withdraw)).json().errors[0].parameter).toBe('note');
    const { name, counts } = (await post('/edit', { ...withdraw, note: 'Not ours.' })).json();
    expect(counts).toMatchObject({ changed: 1, unchanged: 1, 'left-out': 1 });
    await post(`/${name}/apply`);
    expect(documents().find('state-1')).toMatchObject({
      ...{ reviewState: 'withdrawn', stateNote: 'Not ours.' },
    });
    const undo = (await post(`/${name}/undo`)).json();
    await post(`/${undo.name}/apply`);
    expect(documents().find('state-1')).toMatchObject({
      reviewState: 'published',
      stateNote: null,
    });
    expect(documents().find('state-3')).toMatchObject({ reviewState: 'withdrawn' });
  });

  it('of the documents that a search of the public library finds', async () => {
    add('public-1', { title: 'Wibblethorpe Act', country: 'BTN', type: 'act' });
    await own.library.indexer.catchUp();
    const query = 'https://library.example/en/search?q=wibblethorpe&country=BTN&page=3';
    const { counts, name } = (await post('/edit', { query, set: { type: 'policy' } })).json();
    expect(counts).toMatchObject({ changed: 1 });
    await post(`/${name}/apply`);
    expect(documents().find('public-1')?.type).toBe('policy');
    const found = await app.inject('/api/v1/search?q=wibblethorpe&type=policy');
    expect(found.json().total).toBe(1);
  });

  it('of many documents is a job; an error in the last row writes nothing', async () => {
    const ids = Array.from({ length: 400 }, (_, at) => `many-${at}`);
    own.library.database.$client.transaction(() => {
      for (const id of ids) add(id, {});
    })();
    const table = (last: string) =>
      ['id,year', ...ids.slice(1).map((id) => `${id},1999`), `many-0,${last}`].join('\n');
    const bad = (await send(table('never'))).json();
    expect(bad.counts).toMatchObject({ changed: 399, fault: 1 });
    expect((await post(`/${bad.name}/apply`)).statusCode).toBe(409);
    expect(documents().find('many-7')?.year).toBeNull();
    const { name } = (await send(table('1999'))).json();
    const queued = await post(`/${name}/apply`);
    expect(queued.statusCode, queued.body).toBe(202);
    expect(queued.json()).toMatchObject({ state: 'queued', job: { state: 'queued' } });
    expect(documents().find('many-7')?.year).toBeNull();
    const signal = new AbortController().signal;
    await runJobs(own.library, { kinds: JOB_KINDS, signal, idle: 500 });
    expect(
      documents()
        .findMany(ids)
        .every(({ year }) => year === 1999),
    ).toBe(true);
    expect(documents().idsToIndex(10)).toEqual([]);
    expect(own.library.audit.broken()).toEqual([]);
  }, 60_000);
});

describe('only curators', () => {
  it('may plan, read and apply bulk changes', async () => {
    await signIn(app, own.library, 'contributor');
    const refused = [
      await send('id,title\na,b', '', tokenFor('a-contributor', ['read'])),
      await send('id,title\na,b', '', tokenFor('a-curator', ['read', 'edit'])),
      await app.inject('/api/v1/bulk'),
      await app.inject({ method: 'POST', url: '/api/v1/bulk', payload: 'id\n1' }),
    ];
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([403, 403, 401, 401]);
  });

  it('and only from their own session', async () => {
    const answer = await app.inject({
      ...{ method: 'POST', url: '/api/v1/bulk', payload: 'id,title\nhostile-1,b' },
      headers: { cookie: browser.cookie, 'content-type': 'text/csv' },
    });
    expect(answer.statusCode).toBe(403);
  });

  it.each(['../../etc/passwd', 'bulk-20260101-000000-aaaaaa', '%2e%2e%2fx'])(
    'find no plan called %s',
    async (name) => {
      const headers = { authorization: `Bearer ${token}` };
      const url = `/api/v1/bulk/${encodeURIComponent(name)}`;
      expect((await app.inject({ url, headers })).statusCode).toBe(404);
    },
  );
});
