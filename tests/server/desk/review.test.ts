import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Description, Field } from '../../../data/model.ts';
import type { ReviewState } from '../../../data/schema.ts';
import { retag } from '../../../ingest/tag/retag.ts';
import { IDS } from '../sample-collection.ts';
import { type SampleServer, sampleServer } from '../sample-server.ts';
import { type Browser, postForm, signIn } from './signed-in.ts';

let server: SampleServer;
let eva: Browser;
let ivo: Browser;
let carla: Browser;

beforeAll(async () => {
  server = await sampleServer();
  eva = await signIn(server.app, server.library, 'curator', 'eva');
  ivo = await signIn(server.app, server.library, 'curator', 'ivo');
  carla = await signIn(server.app, server.library, 'contributor', 'carla');
}, 60_000);
afterAll(() => server?.remove());

const evidence = { quote: 'the Kingdom of Zambia', page: 1 };
const said = (field: Field, value: unknown, confidence = 0.9, origin = 'rule') =>
  ({ field, value, confidence, origin, evidence }) as Description;

let made = 0;
/** A document without a sure country that is whole but for it. */
function add(state: ReviewState = 'review', further: Description[] = []): string {
  const id = `waiting-${++made}`;
  const values = [
    ...[said('title', `Quince Act ${made}`), said('type', 'act'), said('year', 2001)],
    ...[said('language', 'en'), said('country', 'ZMB', 0.4), said('country', 'KEN', 0.3, 'model')],
    ...further,
  ];
  server.library.documents.add(id, values, '', 'test', state);
  return id;
}

const review = (id: string) => `/en/desk/review/${id}`;
const find = (id: string) => server.library.documents.find(id);
const revision = (id: string) => String(find(id)?.revision);
const open = (url: string, who = eva) =>
  server.app.inject({ url, headers: { cookie: who.cookie } });
const send = (id: string, fields: Record<string, string>, who = eva) =>
  postForm(server.app, review(id), { revision: revision(id), ...fields }, who);

describe('the queue as a page', () => {
  it('lists what waits with its reasons, by reason and country', async () => {
    const id = add();
    const page = await open('/en/desk/review');
    expect(page.body).toContain('Country missing');
    expect(page.body).toContain(`href="/en/desk/review/${id}"`);
    const some = await open('/en/desk/review?reason=draft&country=none');
    expect(some.body).toContain(`href="/en/desk/review/${id}?reason=draft&amp;country=none"`);
    expect((await open('/en/desk/review?reason=link')).body).toContain('0 documents wait');
  });

  it('shows on the first page of the desk what waits, and what for this person', async () => {
    const { proposals } = server.library;
    proposals.propose({ documentId: IDS.long, actor: 'carla', revision: 1, changes: { year: 2 } });
    expect((await open('/en/desk')).body).toMatch(/reason=country"><strong>\d+<\/strong>Country/);
    expect((await open('/en/desk', carla)).body).toContain('<strong>1</strong>Your open proposals');
    expect((await open('/en/desk', ivo)).body).toContain('<strong>1</strong>Proposals to decide');
  });
});

describe('one document after the other, without script', () => {
  it('shows each doubtful field with what was found, how sure, and the words', async () => {
    const page = (await open(review(add()))).body;
    expect(page).toContain('Zambia');
    expect(page).toContain('40% sure');
    expect(page).toMatch(/<mark><bdi[^>]*>the Kingdom of Zambia<\/bdi><\/mark>/);
    expect(page).toMatch(/value="accept:country:rule"[^>]*aria-keyshortcuts="a 1"/);
    expect(page).toMatch(/value="accept:country:model"[^>]*aria-keyshortcuts="2"/);
  });

  it('accepts a suggestion, and leaves a draft where it is until it is published', async () => {
    const id = add();
    const answer = await send(id, { do: 'accept:country:model' });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toMatch(/\/waiting-\d+\?done=saved/);
    expect(answer.headers.location).toContain(`${review(id)}?`);
    expect(find(id)).toMatchObject({ country: 'KEN', reviewState: 'review' });
    expect(server.library.history.curators(id).get('country')).toBe('eva');
  });

  it('corrects with the control, publishes at once, and goes on to the next', async () => {
    const [second, first] = [add(), add()];
    const answer = await send(first, { do: 'publish', country: 'UGA', year: '2002' });
    expect(answer.headers.location).toBe(`${review(second)}?done=published&before=${first}`);
    expect(find(first)).toMatchObject({ country: 'UGA', year: 2002, reviewState: 'published' });
    const page = await open(answer.headers.location as string);
    expect(page.body).toContain('role="status"');
    const found = await server.get('/api/v1/search?q=quince&country=UGA');
    expect(found.json().hits.map(({ id }: { id: string }) => id)).toContain(first);
  });

  it('goes on where it was, however the document moves in the queue', async () => {
    const [third, second, first] = [add(), add(), add()];
    const page = (await open(review(first))).body;
    const action = /<form method="post" action="([^"]*following=[^"]*)"/.exec(page)?.[1] ?? '';
    expect(action).toContain(`following=${second}`);
    // Once it has a country others matter more.
    const fields = { revision: revision(first), do: 'accept:country:rule' };
    const stays = await postForm(server.app, action, fields, eva);
    expect(stays.headers.location).toContain(`/${first}?done=saved&following=${second}`);
    const now = { revision: revision(first), do: 'publish' };
    const leaves = await postForm(server.app, action, now, eva);
    expect(leaves.headers.location).toContain(`/${second}?done=published`);
    expect(find(third)?.reviewState).toBe('review');
  });

  it('keeps to what was chosen of the queue', async () => {
    const [second, first] = [add('published'), add('published')];
    const answer = await postForm(
      server.app,
      `${review(first)}?reason=country&following=${second}`,
      { revision: revision(first), do: 'accept:country:rule' },
      eva,
    );
    expect(answer.headers.location).toContain(`/${second}?reason=country&done=saved`);
  });

  it('takes that there is none for an answer', async () => {
    const id = add('published');
    await send(id, { do: 'none:country' });
    expect(server.library.review.reasons(id)).toEqual([]);
    expect((await send(id, { do: 'none:title' })).statusCode).toBe(400);
  });

  it('says what does not fit, beside what was typed', async () => {
    const answer = await send(add(), { do: 'save', year: 'soon' });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toMatch(/role="alert"[\s\S]*href="#year"/);
    expect(answer.body).toContain('value="soon"');
  });

  it('is for curators; others propose', async () => {
    const id = add();
    expect((await send(id, { do: 'accept:country:rule' }, carla)).statusCode).toBe(403);
    const page = (await open(review(id), carla)).body;
    expect(page).toContain('Propose a correction');
    expect(page).not.toContain('name="do"');
    const forged = { ...eva, csrf: 'forged' };
    expect((await send(id, { do: 'publish' }, forged)).statusCode).toBe(403);
    expect(find(id)?.reviewState).toBe('review');
  });
});

describe('two reviewers at once', () => {
  it('see both values, and nobody’s is lost', async () => {
    const id = add('published', [said('country', 'ZMB', 0.6)]);
    const seen = revision(id);
    await send(id, { do: 'save', country: 'UGA' });
    const late = { revision: seen, do: 'save', country: 'KEN' };
    const answer = await postForm(server.app, review(id), late, ivo);
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('Uganda');
    expect(answer.body).toContain('Kenya');
    expect(answer.body).toContain(`action="${review(id)}"`);
    expect(find(id)?.country).toBe('UGA');
    const now = { revision: revision(id), country: 'KEN', conflict: 'country' };
    await postForm(server.app, review(id), { ...now, 'keep.country': 'theirs' }, ivo);
    expect(find(id)?.country).toBe('UGA');
    await postForm(server.app, review(id), { ...now, 'keep.country': 'mine' }, ivo);
    expect(find(id)?.country).toBe('KEN');
  });

  it('do not publish what they have not seen', async () => {
    const id = add();
    const seen = revision(id);
    await send(id, { do: 'save', year: '1999' });
    const answer = await postForm(server.app, review(id), { revision: seen, do: 'publish' }, ivo);
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toMatch(/role="alert"[\s\S]*2001[\s\S]*1999/);
    expect(find(id)?.reviewState).toBe('review');
  });
});

describe('a near-duplicate', () => {
  const near = () => {
    const [a, b] = [add('published'), add('published')];
    const { relations } = server.library;
    relations.propose(
      {
        fromId: a,
        kind: 'version',
        toId: b,
        origin: 'rule',
        confidence: 0.8,
        evidence: { words: 0.7 },
      },
      'test',
    );
    return [a, b] as const;
  };
  const decide = (id: string, other: string, is: string, seen = revision(id)) =>
    postForm(
      server.app,
      `${review(id)}/relation`,
      { revision: seen, other, proposed: 'version', is },
      eva,
    );
  const states = (id: string) =>
    server.library.relations.ofDocument(id, true).map(({ kind, state }) => [kind, state]);

  it('is another work, and is not asked again', async () => {
    const [a, b] = near();
    expect((await open(review(a))).body).toContain('70% of the words in common');
    expect((await decide(a, b, 'other-work')).statusCode).toBe(303);
    expect(states(a)).toEqual([['version', 'rejected']]);
    expect(server.library.review.reasons(b)).not.toContain('duplicate');
    expect((await decide(a, b, 'version')).statusCode).toBe(409);
  });

  it('is what was proposed, or something else', async () => {
    const [a, b] = near();
    await decide(b, a, 'version');
    expect(states(a)).toEqual([['version', 'accepted']]);
    const [c, d] = near();
    await decide(c, d, 'translation');
    expect(states(c)).toEqual([
      ['translation', 'accepted'],
      ['version', 'rejected'],
    ]);
    const [e, f] = near();
    expect((await open(review(e))).body).toContain(`/en/desk/documents/${e}/merge?into=${f}`);
    expect((await decide(e, f, 'version', '999')).statusCode).toBe(409);
  });
});

describe('an objection', () => {
  const reading = () => {
    const { database, passages, tags } = server.library;
    const passage = passages.ofDocument(IDS.english).find(({ id }) => tags.ofPassages([id]).length);
    const tag = tags.ofPassages([passage?.id ?? 0]).find(({ signal }) => signal);
    if (!passage || !tag) throw new Error('No reading.');
    const { signal, stance } = tag;
    const wanted = { passageId: passage.id, signal: signal ?? '', stance: stance as 'permits' };
    const add = (reason: string) => {
      server.library.tagFlags.add({ ...wanted, reason });
      return String(server.library.tagFlags.open(1)[0]?.id);
    };
    const held = () =>
      tags.ofPassages([passage.id]).map((one) => `${one.signal}:${one.stance} ${one.origin}`);
    return { ...wanted, add, held, database };
  };
  const answer = (fields: Record<string, string>) =>
    postForm(server.app, `${review(IDS.english)}/flag`, { revision: '1', ...fields }, eva);

  it('is rejected with a reason only', async () => {
    const one = reading();
    const flag = one.add('Not so.');
    expect((await open(review(IDS.english))).body).toContain('Not so.');
    const without = await answer({ flag, state: 'rejected' });
    expect(without.statusCode).toBe(400);
    expect(without.body).toContain(`href="#answer-${flag}"`);
    expect((await answer({ flag, state: 'rejected', reason: 'It says so.' })).statusCode).toBe(303);
    expect((await answer({ flag, state: 'accepted' })).statusCode).toBe(409);
    expect(one.held().join()).toContain(`${one.signal}:${one.stance}`);
  });

  it('is accepted: the reviewer’s reading stands whatever machines read later', async () => {
    const one = reading();
    const flag = one.add('Neither.');
    const instead = 'peer-support:guarantees';
    const known = (await open(review(IDS.english))).body.match(/value="([\w-]+:guarantees)"/)?.[1];
    const wanted = known ?? instead;
    expect((await answer({ flag, state: 'accepted', instead: wanted })).statusCode).toBe(303);
    const kept = `${wanted} reviewer@eva`;
    expect(one.held()).toContain(kept);
    retag(server.library, new AbortController().signal);
    expect(one.held()).toContain(kept);
    expect(one.held().some((held) => held.startsWith(`${one.signal}:${one.stance} `))).toBe(false);
    // Nothing is different: nothing is written again.
    expect(retag(server.library, new AbortController().signal).changed).toBe(0);
  });
});

describe('the same by API', () => {
  const ask = (token: string, method: 'GET' | 'POST', url: string, payload?: object) =>
    server.app.inject({
      ...{ method, url: `/api/v1${url}`, ...(payload ? { payload } : {}) },
      headers: { authorization: `Bearer ${token}` },
    });
  const tokenOf = (name: string, scopes: ('read' | 'edit' | 'publish')[]) => {
    const account = server.library.accounts.find(name);
    if (!account) throw new Error(`No account ${name}.`);
    return server.library.apiTokens.create(account, 'test', scopes, 1);
  };

  it('lists, accepts, corrects and publishes', async () => {
    const token = tokenOf('eva', ['read', 'publish']);
    const id = add();
    const list = (await ask(token, 'GET', '/review?reason=draft&per_page=100')).json();
    const item = list.documents.find((one: { id: string }) => one.id === id);
    expect(item).toMatchObject({
      reasons: ['country', 'draft'],
      fields: [
        { field: 'country', reason: 'missing', candidates: [{ value: 'ZMB' }, { value: 'KEN' }] },
      ],
    });
    expect(list.counts.draft).toBe(list.total);
    const body = { revision: item.revision, accept: ['country'], changes: { year: 2005 } };
    const answer = await ask(token, 'POST', `/review/${id}`, {
      ...body,
      publish: true,
      reason: 'Read.',
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ id, state: 'published', reasons: [] });
    expect(find(id)).toMatchObject({ country: 'ZMB', year: 2005 });
    expect(
      (await ask(token, 'POST', `/review/${id}`, { ...body, changes: { year: 1 } })).statusCode,
    ).toBe(400);
    const late = { revision: item.revision, changes: { year: 2009 } };
    expect((await ask(token, 'POST', `/review/${id}`, late)).statusCode).toBe(409);
  });

  it('answers objections', async () => {
    const token = tokenOf('eva', ['publish']);
    const { passages, tags, tagFlags } = server.library;
    const passage = passages.ofDocument(IDS.spanish).find(({ id }) => tags.ofPassages([id]).length);
    const tag = tags.ofPassages([passage?.id ?? 0]).find(({ signal }) => signal);
    const { signal = '', stance } = tag ?? {};
    tagFlags.add({
      ...{ passageId: passage?.id ?? 0, signal: signal ?? '', stance: stance as 'permits' },
      reason: 'Wrong.',
    });
    const id = tagFlags.open(1)[0]?.id;
    expect(
      (await ask(token, 'POST', `/review/flags/${id}`, { state: 'rejected' })).statusCode,
    ).toBe(400);
    const done = await ask(token, 'POST', `/review/flags/${id}`, {
      state: 'accepted',
      reason: 'Yes.',
    });
    expect(done.json()).toMatchObject({
      id,
      document: IDS.spanish,
      state: 'accepted',
      decided_by: 'eva',
    });
    expect(
      (await ask(token, 'POST', `/review/flags/${id}`, { state: 'accepted' })).statusCode,
    ).toBe(409);
    expect(
      (await ask(token, 'POST', '/review/flags/99999', { state: 'accepted' })).statusCode,
    ).toBe(404);
  });

  it('needs the scope and the role', async () => {
    const id = add();
    const body = { revision: 1, accept: ['country'] };
    for (const token of [tokenOf('eva', ['read', 'edit']), tokenOf('carla', ['read', 'publish'])]) {
      expect((await ask(token, 'POST', `/review/${id}`, body)).statusCode).toBe(403);
    }
    expect((await ask(tokenOf('eva', ['publish']), 'GET', '/review')).statusCode).toBe(403);
    expect(find(id)?.country).toBeNull();
  });
});
