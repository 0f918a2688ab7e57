import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../../server/app.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { type Browser, PASSWORD, postForm, signIn } from './signed-in.ts';

let temporary: TemporaryLibrary;
let app: FastifyInstance;

beforeAll(async () => {
  temporary = await temporaryLibrary({ PUBLIC_URL: 'https://library.example' });
  app = await buildApp({ library: temporary.library, version: 'test', log: false });
});
afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

const isSignedIn = async ({ cookie }: Browser) =>
  (await app.inject({ url: '/en/desk', headers: { cookie } })).statusCode === 200;

describe('a session', () => {
  test('goes over https alone where the library is at https', async () => {
    await temporary.library.accounts.add('sure', 'curator', PASSWORD, 'test');
    const form = { name: 'sure', password: PASSWORD };
    const { headers } = await postForm(app, '/en/desk/sign-in', form);
    expect(String(headers['set-cookie'])).toMatch(/; Secure/);
  });

  test('is over for whoever copied its cookie, once its owner signs out', async () => {
    const browser = await signIn(app, temporary.library, 'curator', 'leaves');
    expect(await isSignedIn(browser)).toBe(true);
    expect((await postForm(app, '/en/desk/sign-out', {}, browser)).statusCode).toBe(303);
    expect(await isSignedIn(browser)).toBe(false);
  });

  test('is over with the password it was begun with, but for who sets another', async () => {
    const [own, copied] = [
      await signIn(app, temporary.library, 'curator', 'changes'),
      await signIn(app, temporary.library, 'curator', 'changes'),
    ];
    const form = { old: PASSWORD, new: 'nine loud harbours' };
    const answer = await postForm(app, '/en/desk/account/password', form, own);
    expect(answer.statusCode).toBe(303);
    expect([await isSignedIn(own), await isSignedIn(copied)]).toEqual([false, false]);
    const cookie = String(answer.headers['set-cookie']).split(';', 1)[0] ?? '';
    expect(await isSignedIn({ ...own, cookie })).toBe(true);
  });

  test('of an account that was shut does not come back when that is opened again', async () => {
    const { accounts, sessions } = temporary.library;
    const browser = await signIn(app, temporary.library, 'curator', 'shut');
    accounts.setDisabled('shut', true, 'test');
    expect(await isSignedIn(browser)).toBe(false);
    // Even one that is begun at the same moment.
    const late = sessions.open(accounts.find('shut')?.id ?? 0, '', '');
    expect(sessions.find(late)).toBeUndefined();
    accounts.setDisabled('shut', false, 'test');
    expect(await isSignedIn(browser)).toBe(false);
  });

  test('is ended by its own account only', async () => {
    const { accounts, sessions } = temporary.library;
    const victim = await signIn(app, temporary.library, 'contributor', 'victim');
    const other = await signIn(app, temporary.library, 'contributor', 'other');
    const [row] = sessions.ofAccount(accounts.find('victim')?.id ?? 0);
    const session = String(row?.id);
    await postForm(app, '/en/desk/account/end-session', { session }, other);
    await postForm(app, '/en/desk/account/end-others', {}, other);
    expect(await isSignedIn(victim)).toBe(true);
    await postForm(app, '/en/desk/account/end-session', { session }, victim);
    expect(await isSignedIn(victim)).toBe(false);
  });

  test('is kept so that who reads the database cannot take it over', async () => {
    const browser = await signIn(app, temporary.library, 'curator', 'kept');
    const secret = browser.cookie.split('=')[1] ?? '';
    const kept = JSON.stringify(
      temporary.library.database.$client.prepare('SELECT * FROM sessions').all(),
    );
    expect(secret.length).toBeGreaterThan(40);
    expect(kept).not.toContain(secret);
  });

  test('gives way to no request that another site sends, whatever words it brings', async () => {
    const browser = await signIn(app, temporary.library, 'curator', 'visited');
    const signOut = (headers: Record<string, string>) =>
      app.inject({
        ...{ method: 'POST', url: '/en/desk/account/end-others' },
        headers: { cookie: browser.cookie, 'x-csrf-token': browser.csrf, ...headers },
      });
    for (const site of ['cross-site', 'same-site']) {
      expect((await signOut({ 'sec-fetch-site': site })).statusCode, site).toBe(403);
    }
    for (const origin of ['https://evil.example', 'null', 'http://library.example']) {
      expect((await signOut({ origin })).statusCode, origin).toBe(403);
    }
    const own = { origin: 'https://library.example', 'sec-fetch-site': 'same-origin' };
    expect((await signOut(own)).statusCode).toBe(303);
  });

  test('is not begun by another site, for an account of its own', async () => {
    await temporary.library.accounts.add('planted', 'curator', PASSWORD, 'test');
    const payload = new URLSearchParams({ name: 'planted', password: PASSWORD }).toString();
    const signInFrom = (headers: Record<string, string>) =>
      app.inject({
        ...{ method: 'POST', url: '/en/desk/sign-in', payload },
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      });
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      const answer = await signInFrom(headers);
      expect(answer.statusCode).toBe(403);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect((await signInFrom({ origin: 'https://library.example' })).statusCode).toBe(303);
  });

  test('is of no use to pages of other sites', async () => {
    const { cookie } = await signIn(app, temporary.library, 'curator', 'read');
    const headers = { cookie, origin: 'https://evil.example' };
    const answer = await app.inject({ url: '/api/v1/desk/documents', headers });
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    expect(answer.headers['access-control-allow-origin']).toBe('*');
  });
});

describe('guessing a password', () => {
  const wrong = (name: string, remoteAddress: string) =>
    app.inject({
      ...{ method: 'POST', url: '/en/desk/sign-in', remoteAddress },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ name, password: 'wrong' }).toString(),
    });
  const codes = async (tries: readonly (readonly [name: string, address: string])[]) => {
    const answers = await Promise.all(tries.map(([name, address]) => wrong(name, address)));
    return answers.map(({ statusCode }) => statusCode);
  };

  test('of one account from many addresses is slowed down', async () => {
    await temporary.library.accounts.add('wanted', 'admin', PASSWORD, 'test');
    const tries = Array.from({ length: 9 }, (_, at) => ['wanted', `192.0.2.${at + 1}`] as const);
    expect((await codes(tries)).filter((code) => code === 429).length).toBeGreaterThan(2);
  });

  test('of many accounts from one address is slowed down', async () => {
    const tries = Array.from({ length: 9 }, (_, at) => [`name-${at}`, '192.0.2.99'] as const);
    expect((await codes(tries)).filter((code) => code === 429).length).toBeGreaterThan(2);
  });

  test('of whoever left a browser open is slowed down too, and sets no other', async () => {
    const browser = await signIn(app, temporary.library, 'curator', 'open');
    const { signInLimits, accounts } = temporary.library;
    const change = (old: string) =>
      postForm(app, '/en/desk/account/password', { old, new: 'nine loud harbours' }, browser);
    expect((await change('wrong')).statusCode).toBe(400);
    for (let more = 0; more < 12; more++) signInLimits.count(['account:open']);
    expect((await change(PASSWORD)).statusCode).toBe(400);
    expect(await accounts.verify('open', PASSWORD)).toBeDefined();
  });

  test('tells nothing by the time it takes', async () => {
    const { accounts } = temporary.library;
    await accounts.add('there', 'curator', PASSWORD, 'test');
    const took = async (name: string) => {
      const times: number[] = [];
      for (let at = 0; at < 3; at++) {
        const start = performance.now();
        await accounts.verify(name, 'wrong');
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    const [known, unknown] = [await took('there'), await took('not-there')];
    expect(unknown).toBeGreaterThan(known / 3);
  });
});
