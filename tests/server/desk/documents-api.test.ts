import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Description, Field } from '../../../data/model.ts';
import type { Role, Scope } from '../../../data/vocabularies/access.ts';
import { buildApp } from '../../../server/app.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { PASSWORD } from './signed-in.ts';

let temporary: TemporaryLibrary;
let app: Awaited<ReturnType<typeof buildApp>>;
const tokens = new Map<string, string>();

beforeAll(async () => {
  temporary = await temporaryLibrary();
  await temporary.library.indexer.prepare();
  app = await buildApp({ library: temporary.library, version: 'test', log: false });
  await token('eva', 'curator', ['read', 'edit', 'publish']);
  await token('ivo', 'curator', ['read', 'edit', 'publish']);
  await token('carla', 'contributor', ['read', 'edit']);
  await token('otto', 'contributor', ['read', 'edit']);
});

afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

async function token(name: string, role: Role, scopes: Scope[]) {
  const { accounts, apiTokens } = temporary.library;
  await accounts.add(name, role, PASSWORD, 'test');
  const account = accounts.find(name);
  if (account) tokens.set(name, apiTokens.create(account, 'test', scopes, 1));
}

function say(field: Field, value: unknown, confidence = 0.7): Description {
  return { field, value, confidence, origin: 'rule' } as Description;
}

let made = 0;
function addDocument(title = 'Care Act', state: 'draft' | 'published' = 'published'): string {
  const id = `act-${++made}`;
  const values = [say('title', title), say('country', 'URY'), say('year', 1999)];
  temporary.library.documents.add(id, values, title, 'ingest', state);
  return id;
}

async function send(
  name: string | undefined,
  method: 'GET' | 'PATCH' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const secret = name && tokens.get(name);
  const answer = await app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { ...(secret ? { authorization: `Bearer ${secret}` } : {}), ...headers },
    ...(body === undefined ? {} : { payload: body as object }),
  });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
}

const search = async (q: string) => {
  const answer = await app.inject(`/api/v1/search?q=${encodeURIComponent(q)}`);
  return (answer.json().hits as { id: string }[]).map(({ id }) => id);
};

/** Asks until it is so, for at most ten seconds: what curators are promised. */
async function within10s(holds: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > 10_000) throw new Error('Not within ten seconds.');
    await new Promise((later) => setTimeout(later, 50));
  }
  return performance.now() - start;
}

describe('correcting by the API', () => {
  test('writes upon the revision that was seen, named in the body or as ETag', async () => {
    const id = addDocument();
    const before = await send('eva', 'GET', `/desk/documents/${id}`);
    expect(before.headers.etag).toBe('"1"');
    expect(before.body).toMatchObject({ id, revision: 1, state: 'published', year: 1999 });
    const first = await send('eva', 'PATCH', `/documents/${id}`, {
      ...{ revision: 1, changes: { year: 2001, topics: ['disability', 'mental-health'] } },
      reason: 'Read its title page',
    });
    expect(first).toMatchObject({ status: 200, body: { revision: 2, year: 2001 } });
    const match = { 'if-match': String(first.headers.etag) };
    const changes = { title_en: 'Care Act', country: 'br', date_adopted: '2001-05' };
    const second = await send('eva', 'PATCH', `/documents/${id}`, { changes }, match);
    expect(second.body).toMatchObject({ revision: 3, country: 'BRA', date_adopted: '2001-05' });
    const { body } = await send('eva', 'GET', `/documents/${id}/history`);
    expect(body.changes.find((one: { field: string }) => one.field === 'year')).toMatchObject({
      ...{ actor: 'eva', before: 1999, after: 2001, reason: 'Read its title page' },
      revertible: true,
    });
  });

  test('refuses what nobody has seen, what is no field and what a field cannot have', async () => {
    const id = addDocument();
    const blind = await send('eva', 'PATCH', `/documents/${id}`, { changes: { year: 2001 } });
    expect(blind).toMatchObject({ status: 400, body: { errors: [{ parameter: 'revision' }] } });
    const changes = {
      ...{ colour: 'red', year: 'soon', title: null, topics: 'love', source_url: 'javascript:1' },
      other_titles: [1],
    };
    const wrong = await send('eva', 'PATCH', `/documents/${id}`, { revision: 1, changes });
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors.map((one: { parameter: string }) => one.parameter)).toEqual(
      ['colour', 'year', 'title', 'topics', 'source_url', 'other_titles'].map(
        (name) => `changes.${name}`,
      ),
    );
    const unknown = await send('eva', 'PATCH', `/documents/${id}`, { revision: 1, chnages: {} });
    expect(unknown.status).toBe(400);
    expect(temporary.library.documents.find(id)?.revision).toBe(1);
  });

  test('loses nobody’s change: the second of two gets both values and decides', async () => {
    const id = addDocument();
    const edit = (who: string, revision: number, changes: object) =>
      send(who, 'PATCH', `/documents/${id}`, { revision, changes });
    expect((await edit('eva', 1, { year: 2001, number: 'Act 5' })).status).toBe(200);
    const late = await edit('ivo', 1, { year: 2002, issuer: 'Parliament' });
    expect(late).toMatchObject({
      status: 409,
      body: {
        ...{ code: 'conflict', revision: 2 },
        conflicts: [{ field: 'year', shown: 1999, theirs: 2001, yours: 2002 }],
      },
    });
    expect(temporary.library.documents.find(id)).toMatchObject({ year: 2001, issuer: null });
    // Fields that the other did not touch are no conflict.
    expect((await edit('ivo', 1, { issuer: 'Parliament' })).status).toBe(200);
    expect((await edit('ivo', 3, { year: 2002 })).status).toBe(200);
    const now = temporary.library.documents.find(id);
    expect(now).toMatchObject({ year: 2002, issuer: 'Parliament', number: 'Act 5' });
  });

  test('needs the role and the scope', async () => {
    const id = addDocument();
    await token('rita', 'curator', ['read']);
    const change = { revision: 1, changes: { year: 2001 } };
    expect((await send(undefined, 'GET', `/desk/documents/${id}`)).status).toBe(401);
    expect((await send('rita', 'PATCH', `/documents/${id}`, change)).status).toBe(403);
    const state = { revision: 1, state: 'withdrawn', reason: 'no' };
    expect((await send('carla', 'POST', `/documents/${id}/state`, state)).status).toBe(403);
    expect((await send('rita', 'POST', `/documents/${id}/state`, state)).status).toBe(403);
    expect(temporary.library.documents.find(id)).toMatchObject({ revision: 1, year: 1999 });
  });
});

describe('publishing by the API', () => {
  test('shows a draft to searches within ten seconds and hides a withdrawn one as fast', async () => {
    const id = addDocument('Zanthoxylum Care Order', 'draft');
    expect(await search('Zanthoxylum')).toEqual([]);
    const out = await send('eva', 'POST', `/documents/${id}/state`, {
      ...{ state: 'published', revision: 1, reason: 'Checked' },
    });
    expect(out).toMatchObject({ status: 200, body: { state: 'published', revision: 2 } });
    await within10s(async () => (await search('Zanthoxylum')).includes(id));
    const change = { revision: 2, changes: { title: 'Yggdrasil Care Order' } };
    await send('eva', 'PATCH', `/documents/${id}`, change);
    await within10s(async () => (await search('Yggdrasil')).includes(id));
    const gone = await send('eva', 'POST', `/documents/${id}/state`, {
      ...{ state: 'withdrawn', revision: 3, reason: 'Asked to', note: 'A false copy.' },
    });
    expect(gone.body).toMatchObject({ state: 'withdrawn', state_note: 'A false copy.' });
    await within10s(async () => !(await search('Yggdrasil')).includes(id));
    const page = await app.inject(`/en/documents/${id}`);
    expect(page.statusCode).toBe(410);
    expect(page.body).toContain('A false copy.');
    expect(page.body).not.toContain('Asked to');
  });

  test('knows no way back to a draft, and asks to look again at what was changed', async () => {
    const id = addDocument('Order', 'draft');
    await send('eva', 'PATCH', `/documents/${id}`, { revision: 1, changes: { year: 2001 } });
    const state = (name: string, revision: number) =>
      send('ivo', 'POST', `/documents/${id}/state`, { state: name, revision, reason: 'x' });
    expect(await state('published', 1)).toMatchObject({
      status: 409,
      body: { conflicts: [{ field: 'year', shown: 1999, theirs: 2001 }] },
    });
    expect((await state('published', 2)).status).toBe(200);
    expect((await state('draft', 3)).status).toBe(409);
    expect((await state('merged', 3)).status).toBe(409);
    const silent = { state: 'withdrawn', revision: 3 };
    expect((await send('ivo', 'POST', `/documents/${id}/state`, silent)).status).toBe(400);
  });
});

describe('what was done', () => {
  test('can be taken back one by one, unless it says something else by now', async () => {
    const id = addDocument();
    await send('eva', 'PATCH', `/documents/${id}`, { revision: 1, changes: { year: 2001 } });
    const history = await send('eva', 'GET', `/documents/${id}/history`);
    const row = history.body.changes.find((one: { field: string }) => one.field === 'year').id;
    const revert = `/documents/${id}/history/${row}/revert`;
    const back = await send('ivo', 'POST', revert, { reason: 'The title says 1999' });
    expect(back).toMatchObject({ status: 200, body: { year: 1999, revision: 3 } });
    const again = await send('ivo', 'POST', revert, {});
    expect(again.body.conflicts).toEqual([
      { field: 'year', shown: 2001, theirs: 1999, yours: 1999 },
    ]);
    expect((await send('carla', 'POST', revert, {})).status).toBe(403);
    expect((await send('eva', 'POST', `/documents/${id}/history/1/revert`, {})).status).toBe(404);
  });
});

describe('relations and merging by the API', () => {
  test('relates from either side, and a rejected relation does not come back', async () => {
    const [old, young] = [addDocument('Old Act'), addDocument('New Act')];
    const relation = { kind: 'repeals', document: young, direction: 'to', reason: 'Section 90' };
    const put = await send('eva', 'PUT', `/documents/${old}/relations`, relation);
    expect(put).toMatchObject({ status: 200, body: { state: 'accepted' } });
    const { relations } = (await send(undefined, 'GET', `/documents/${young}`)).body;
    expect(relations).toMatchObject([
      { kind: 'repeals', direction: 'from', state: 'accepted', document: { id: old } },
    ]);
    const history = await send('eva', 'GET', `/documents/${old}/history`);
    expect(history.body.changes[0]).toMatchObject({
      ...{ action: 'accepted-relation', document: young, reason: 'Section 90' },
    });
    const away = { kind: 'repeals', document: old };
    expect((await send('eva', 'DELETE', `/documents/${young}/relations`, away)).status).toBe(200);
    const proposed = { fromId: young, kind: 'repeals', toId: old } as const;
    temporary.library.relations.propose({ ...proposed, origin: 'rule', confidence: 1 }, 'ingest');
    expect((await send(undefined, 'GET', `/documents/${young}`)).body.relations).toEqual([]);
    for (const wrong of [{ kind: 'likes' }, { document: young }, { document: 'none' }, {}]) {
      const body = { ...away, ...wrong };
      const answer = await send('eva', 'PUT', `/documents/${young}/relations`, body);
      expect(answer.status, JSON.stringify(wrong)).toBe(Object.keys(wrong).length ? 400 : 200);
    }
  });

  test('merges into one that readers can see, and leads there for good', async () => {
    const [double, kept] = [addDocument('Care Act'), addDocument('Care Act')];
    const hidden = addDocument('Care Act', 'draft');
    const merge = (into: string) =>
      send('eva', 'POST', `/documents/${double}/merge`, { into, reason: 'Same words' });
    for (const into of [hidden, double, 'none']) expect((await merge(into)).status).toBe(400);
    expect(await merge(kept)).toMatchObject({ status: 200, body: { id: kept } });
    const page = await app.inject(`/en/documents/${double}`);
    expect(page.statusCode).toBe(301);
    expect(page.headers.location).toBe(`/en/documents/${kept}`);
    const desk = await send('eva', 'GET', `/desk/documents/${double}`);
    expect(desk.body).toMatchObject({ state: 'merged', merged_into: kept });
  });
});

describe('proposals by the API', () => {
  test('become changes only when a curator accepts them', async () => {
    const id = addDocument();
    const proposed = await send('carla', 'PATCH', `/documents/${id}`, {
      ...{ revision: 1, changes: { year: 2001 }, reason: 'See page 3' },
    });
    expect(proposed).toMatchObject({
      status: 202,
      body: { document: id, actor: 'carla', changes: { year: 2001 }, state: 'open' },
    });
    expect(temporary.library.documents.find(id)?.year).toBe(1999);
    const path = `/desk/proposals/${proposed.body.id}`;
    expect((await send('otto', 'GET', path)).status).toBe(404);
    expect((await send('otto', 'GET', '/desk/proposals')).body.total).toBe(0);
    expect((await send('carla', 'POST', `${path}/accept`, {})).status).toBe(403);
    const accepted = await send('eva', 'POST', `${path}/accept`, {});
    expect(accepted.body).toMatchObject({ state: 'accepted', decided_by: 'eva' });
    expect(temporary.library.documents.find(id)?.year).toBe(2001);
    expect((await send('ivo', 'POST', `${path}/reject`, {})).status).toBe(409);
  });

  test('do not overwrite what was changed since', async () => {
    const id = addDocument();
    const change = { revision: 1, changes: { year: 2001, number: 'Act 5' } };
    const proposed = await send('carla', 'PATCH', `/documents/${id}`, change);
    await send('ivo', 'PATCH', `/documents/${id}`, { revision: 1, changes: { year: 2000 } });
    const accept = `/desk/proposals/${proposed.body.id}/accept`;
    expect(await send('eva', 'POST', accept, {})).toMatchObject({
      status: 409,
      body: { conflicts: [{ field: 'year', shown: 1999, theirs: 2000, yours: 2001 }] },
    });
    const instead = { revision: 2, changes: { number: 'Act 5' } };
    expect((await send('eva', 'POST', accept, instead)).status).toBe(200);
    const now = temporary.library.documents.find(id);
    expect(now).toMatchObject({ year: 2000, number: 'Act 5' });
  });

  test('are rejected with a reason, which their author reads', async () => {
    const id = addDocument();
    const change = { revision: 1, changes: { year: 2001 } };
    const { body } = await send('carla', 'PATCH', `/documents/${id}`, change);
    const path = `/desk/proposals/${body.id}`;
    await send('eva', 'POST', `${path}/reject`, { reason: 'Page 3 says 1999' });
    expect((await send('carla', 'GET', path)).body).toMatchObject({
      ...{ state: 'rejected', decided_by: 'eva', reason: 'Page 3 says 1999' },
    });
    expect(temporary.library.documents.find(id)).toMatchObject({ year: 1999, revision: 1 });
    expect(temporary.library.audit.broken()).toEqual([]);
  });
});

test('documents are found by id and title in every state', async () => {
  const id = addDocument('ZAKON о психиатрической помощи, Ärzteordnung 100%', 'draft');
  const found = async (q: string, state = '') => {
    const query = new URLSearchParams({ q, ...(state ? { state } : {}) });
    const { body } = await send('carla', 'GET', `/desk/documents?${query}`);
    return body.documents.map((one: { id: string }) => one.id);
  };
  for (const q of [id, 'Психиатрической ПОМОЩИ', 'zakon ärzte', '100%']) {
    expect(await found(q), q).toEqual([id]);
  }
  expect(await found('zakon', 'published')).toEqual([]);
  expect(await found('100_')).toEqual([]);
});
