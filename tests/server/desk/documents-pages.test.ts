import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Description, Field } from '../../../data/model.ts';
import { buildApp } from '../../../server/app.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { type Browser, postForm, signIn } from './signed-in.ts';

let temporary: TemporaryLibrary;
let app: Awaited<ReturnType<typeof buildApp>>;
let eva: Browser;
let ivo: Browser;
let carla: Browser;

beforeAll(async () => {
  temporary = await temporaryLibrary();
  await temporary.library.indexer.prepare();
  app = await buildApp({ library: temporary.library, version: 'test', log: false });
  eva = await signIn(app, temporary.library, 'curator', 'eva');
  ivo = await signIn(app, temporary.library, 'curator', 'ivo');
  carla = await signIn(app, temporary.library, 'contributor', 'carla');
});

afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

function say(field: Field, value: unknown, confidence = 0.7, quote?: string): Description {
  const evidence = quote ? { evidence: { quote, page: 1 } } : {};
  return { field, value, confidence, origin: 'rule', ...evidence } as Description;
}

let made = 0;
function addDocument(state: 'draft' | 'published' = 'published', title = 'Care Act'): string {
  const id = `law-${++made}`;
  const values = [
    say('title', title),
    say('country', 'URY', 0.4, 'República Oriental'),
    say('year', 1999, 0.8, 'del año 1999'),
    say('topics', ['disability']),
  ];
  temporary.library.documents.add(id, values, title, 'ingest', state);
  return id;
}

const now = (id: string) => temporary.library.documents.find(id);
const open = (url: string, who: Browser = eva) =>
  app.inject({ url, headers: { cookie: who.cookie } });
const save = (id: string, fields: Record<string, string>, who: Browser = eva) =>
  postForm(app, `/en/desk/documents/${id}`, fields, who);

describe('the form of a document', () => {
  test('shows every value with who said it, how sure and why, and suggestions apart', async () => {
    const id = addDocument();
    const { body } = await open(`/en/desk/documents/${id}`);
    expect(body).toContain('República Oriental');
    expect(body).toContain('suggestion, not shown to readers');
    expect(body).toContain('<option value="URY">Uruguay</option>');
    expect(body).toMatch(/name="take" value="country:rule"/);
    expect((await open(`/ar/desk/documents/${id}`)).body.includes('>أورغواي</option>')).toBe(true);
  });

  test('writes only what was changed, with the right kind of value', async () => {
    const id = addDocument();
    const answer = await save(id, {
      ...{ revision: '1', title: 'Care Act', country: 'BRA', year: '1999' },
      ...{ 'dateAdopted.year': '2001', 'dateAdopted.month': '05', 'dateAdopted.day': '' },
      ...{ otherTitles: 'One; two\r\nThree', topics: '', reason: 'The title page' },
    });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe(`/en/desk/documents/${id}?done=saved`);
    expect(now(id)).toMatchObject({
      ...{ country: 'BRA', dateAdopted: '2001-05', otherTitles: ['One; two', 'Three'] },
      ...{ topics: [], revision: 2 },
    });
    const spoken = temporary.library.documents
      .values(id)
      .filter(({ origin }) => origin === 'curator')
      .map(({ field }) => field);
    expect(spoken.sort()).toEqual(['country', 'dateAdopted', 'otherTitles', 'topics']);
    const nothing = await save(id, { revision: '2', country: 'BRA', 'dateAdopted.year': '2001' });
    expect(nothing.headers.location).toBe(`/en/desk/documents/${id}?done=saved`);
    const same = await save(id, { revision: '3', country: 'BRA' });
    expect(same.headers.location).toBe(`/en/desk/documents/${id}?done=nothing`);
  });

  test('confirms one field, all fields, and takes a suggestion over', async () => {
    const id = addDocument();
    const one = await save(id, { revision: '1', confirm: 'title' });
    expect(one.headers.location).toBe(`/en/desk/documents/${id}?done=saved#field-year`);
    expect(now(id)?.revision).toBe(1);
    await save(id, { revision: '1', take: 'country:rule' });
    expect(now(id)?.country).toBe('URY');
    await save(id, { revision: '2', confirm: 'all' });
    const waiting = temporary.library.documents
      .values(id)
      .filter((value, at, all) => value.origin !== 'curator' && all[at - 1]?.field !== value.field);
    expect(waiting).toEqual([]);
    expect((await save(id, { revision: '2', take: 'country:model' })).statusCode).toBe(400);
    expect((await save(id, { revision: '2', confirm: '__proto__' })).statusCode).toBe(400);
  });

  test('keeps what was typed when something does not fit, and leads to the field', async () => {
    const id = addDocument();
    const { statusCode, body } = await save(id, {
      ...{ revision: '1', title: ' ', year: 'soon', number: 'Act 5', sourceUrl: 'javascript:x' },
      ...{ 'dateInForce.year': '2001', 'dateInForce.month': '', 'dateInForce.day': '3' },
    });
    expect(statusCode).toBe(400);
    expect(body).toContain('role="alert"');
    for (const to of ['title', 'year', 'sourceUrl', 'dateInForce.year']) {
      expect(body).toContain(`href="#${to}"`);
      expect(body).toContain(`id="${to}"`);
    }
    expect(body).toContain('value="Act 5"');
    expect(body).toContain('value="soon"');
    expect(now(id)?.revision).toBe(1);
  });

  test('takes a long summary in any script', async () => {
    const id = addDocument();
    const summary = 'القانون '.repeat(2400).trim();
    expect((await save(id, { revision: '1', summary })).statusCode).toBe(303);
    expect(now(id)?.summary).toBe(summary);
  });
});

describe('two curators at once', () => {
  test('see both values, decide field by field, and lose nothing', async () => {
    const id = addDocument();
    // Both have opened revision 1.
    const first = { revision: '1', year: '2001', country: 'BRA', number: 'Act 5' };
    expect((await save(id, first, eva)).statusCode).toBe(303);
    const second = { revision: '1', year: '2002', country: 'ARG', issuer: 'Parliament' };
    const late = await save(id, second, ivo);
    expect(late.statusCode).toBe(409);
    for (const both of ['2001', '2002', 'Brazil', 'Argentina', 'Take mine', 'Take theirs']) {
      expect(late.body).toContain(both);
    }
    expect(late.body).toContain('name="issuer" value="Parliament"');
    expect(now(id)).toMatchObject({ year: 2001, country: 'BRA', issuer: null, revision: 2 });
    const decided = {
      ...{ revision: '2', conflict: 'year', 'keep.year': 'mine', 'keep.country': 'theirs' },
      ...{ year: '2002', country: 'ARG', issuer: 'Parliament' },
    };
    expect((await save(id, decided, ivo)).statusCode).toBe(303);
    expect(now(id)).toMatchObject({
      ...{ year: 2002, country: 'BRA', issuer: 'Parliament', number: 'Act 5' },
    });
    const again = { ...decided, revision: '2', year: '2003' };
    expect((await save(id, again, eva)).statusCode).toBe(409);
  });

  test('are asked again when they do not decide', async () => {
    const id = addDocument();
    await save(id, { revision: '1', year: '2001' }, eva);
    const undecided = { revision: '2', conflict: 'year', year: '2002' };
    expect((await save(id, undecided, ivo)).statusCode).toBe(409);
    expect(now(id)?.year).toBe(2001);
  });
});

describe('publishing by pages', () => {
  test('asks first, says why in public, and readers find it or not within ten seconds', async () => {
    const id = addDocument('draft', 'Quixotic Charter');
    const state = `/en/desk/documents/${id}/state`;
    expect((await app.inject(`/en/documents/${id}`)).statusCode).toBe(404);
    expect((await open(`${state}?to=published`)).body).toContain('within seconds');
    const found = async () => (await app.inject('/api/v1/search?q=Quixotic')).json().total;
    expect(await found()).toBe(0);
    const publish = { to: 'published', revision: '1' };
    expect((await postForm(app, state, publish, carla)).statusCode).toBe(403);
    expect((await postForm(app, state, publish, eva)).statusCode).toBe(303);
    await expect.poll(found, { timeout: 10_000 }).toBe(1);
    const silent = await postForm(app, state, { to: 'withdrawn', revision: '2' }, eva);
    expect(silent.statusCode).toBe(400);
    const withdraw = { to: 'withdrawn', revision: '2', note: 'A false copy.' };
    expect((await postForm(app, state, withdraw, eva)).statusCode).toBe(303);
    await expect.poll(found, { timeout: 10_000 }).toBe(0);
    const gone = await app.inject(`/en/documents/${id}`);
    expect(gone.statusCode).toBe(410);
    expect(gone.body).toContain('A false copy.');
  });

  test('of what somebody else changed meanwhile shows what differs first', async () => {
    const id = addDocument('draft');
    await save(id, { revision: '1', year: '2001' }, eva);
    const publish = { to: 'published', revision: '1' };
    const late = await postForm(app, `/en/desk/documents/${id}/state`, publish, ivo);
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('1999');
    expect(late.body).toContain('name="revision" value="2"');
    expect(now(id)?.reviewState).toBe('draft');
  });
});

describe('the history', () => {
  test('says who, when, why, old and new, and takes single changes back', async () => {
    const id = addDocument();
    await save(id, { revision: '1', year: '2001', reason: 'Page 3' });
    const history = `/en/desk/documents/${id}/history`;
    const { body } = await open(history);
    for (const text of ['eva', '1999', '2001', 'Page 3', 'Take back']) expect(body).toContain(text);
    const row = /history\/(\d+)"/.exec(body)?.[1];
    expect((await open(`${history}/${row}`, carla)).statusCode).toBe(403);
    expect((await open(`${history}/${row}`)).body).toContain('Take this change back?');
    await save(id, { revision: '2', year: '2002' }, ivo);
    const conflict = await postForm(app, `${history}/${row}`, {}, eva);
    expect(conflict.statusCode).toBe(409);
    expect(conflict.body).toContain('2002');
    await save(id, { revision: '3', year: '2001' }, ivo);
    const back = await postForm(app, `${history}/${row}`, { reason: 'No' }, eva);
    expect(back.headers.location).toBe(`/en/desk/documents/${id}?done=reverted#field-year`);
    expect(now(id)?.year).toBe(1999);
    expect((await open(`${history}/1`)).statusCode).toBe(404);
  });
});

describe('relations and merging by pages', () => {
  test('are added by search and seen from both sides, in the history of both', async () => {
    const [old, young] = [addDocument('published', 'Elder Act'), addDocument('published', 'Young')];
    const relations = `/en/desk/documents/${young}/relations`;
    expect((await open(`${relations}?q=elder`)).body).toContain('Elder Act');
    const add = { document: old, relation: 'repeals:from', state: 'accepted' };
    expect((await postForm(app, relations, add, carla)).statusCode).toBe(403);
    expect((await postForm(app, relations, add, eva)).statusCode).toBe(303);
    expect((await app.inject(`/en/documents/${old}`)).body).toContain('Young');
    expect((await open(`/en/desk/documents/${old}/history`)).body).toContain(young);
    await postForm(app, relations, { ...add, state: 'rejected' }, eva);
    expect((await app.inject(`/en/documents/${old}`)).body).not.toContain('Young');
    expect((await open(relations)).body).toContain('rejected');
    const self = { ...add, document: young };
    expect((await postForm(app, relations, self, eva)).statusCode).toBe(400);
  });

  test('merging shows both, wants it confirmed, and leads on for good', async () => {
    const [double, kept] = [addDocument(), addDocument()];
    const merge = `/en/desk/documents/${double}/merge`;
    const both = await open(`${merge}?into=${kept}`);
    expect(both.body).toContain('I know that this cannot be undone');
    expect((await postForm(app, merge, { into: kept }, eva)).statusCode).toBe(400);
    const sure = { into: kept, sure: 'yes', reason: 'Same words' };
    expect((await postForm(app, merge, sure, eva)).statusCode).toBe(303);
    expect((await app.inject(`/en/documents/${double}`)).statusCode).toBe(301);
    expect((await open(`/en/desk/documents/${double}`)).body).toContain(kept);
    expect((await save(double, { revision: '2', year: '2001' })).statusCode).toBe(409);
  });
});

describe('proposals by pages', () => {
  test('are made by contributors, seen by them alone and by curators, and decided', async () => {
    const id = addDocument();
    const proposed = await save(id, { revision: '1', year: '2001', number: 'A 5' }, carla);
    expect(proposed.headers.location).toContain('done=proposed');
    expect(now(id)?.year).toBe(1999);
    const own = (await open('/en/desk/proposals', carla)).body;
    const page = /\/en\/desk\/proposals\/\d+/.exec(own)?.[0] ?? '';
    const otto = await signIn(app, temporary.library, 'contributor', 'otto');
    expect((await open(page, otto)).statusCode).toBe(404);
    expect((await open('/en/desk', eva)).body).toContain('Proposals');
    await save(id, { revision: '1', year: '2002' }, ivo);
    expect((await open(page, eva)).body).toContain('Changed since by somebody else');
    const accept = (fields: Record<string, string>, who = eva) =>
      postForm(app, `${page}/accept`, { revision: '2', ...fields }, who);
    expect((await accept({ 'keep.number': 'mine' }, carla)).statusCode).toBe(403);
    expect((await accept({ 'keep.number': 'mine' })).statusCode).toBe(409);
    const none = await accept({ 'keep.number': 'theirs', 'keep.year': 'theirs' });
    expect(none.statusCode).toBe(400);
    expect(none.body).toContain('reject the proposal instead');
    const decided = { 'keep.number': 'mine', 'keep.year': 'theirs' };
    expect((await accept(decided)).statusCode).toBe(303);
    expect(now(id)).toMatchObject({ year: 2002, number: 'A 5' });
    expect((await open(page, carla)).body).toContain('accepted');
    expect((await accept(decided)).statusCode).toBe(409);
  });
});

test('pages of the desk are for those who are signed in, and lists find drafts', async () => {
  const id = addDocument('draft', 'Hidden Ordinance');
  for (const page of ['', `/${id}`, `/${id}/text`, `/${id}/history`, `/${id}/state?to=published`]) {
    const answer = await app.inject(`/en/desk/documents${page}`);
    expect(answer.statusCode, page).toBe(303);
    expect(answer.headers.location).toContain('/en/desk/sign-in');
  }
  const list = await open('/en/desk/documents?q=hidden+ordin&state=draft', carla);
  expect(list.body).toContain(id);
  expect((await open('/en/desk/documents?q=hidden&state=published')).body).not.toContain(id);
});
