import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../data/database.ts';
import { accountRepository } from '../../../data/desk/accounts.ts';
import { apiTokenRepository } from '../../../data/desk/api-tokens.ts';
import { sessionRepository } from '../../../data/desk/sessions.ts';
import { signInLimits } from '../../../data/desk/sign-in-limits.ts';
import { buildApp } from '../../../server/app.ts';
import accountsPlugin from '../../../server/plugins/accounts.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { cookieOf, PASSWORD, postForm, signIn } from './signed-in.ts';

let temporary: TemporaryLibrary;
let app: Awaited<ReturnType<typeof buildApp>>;

beforeAll(async () => {
  temporary = await temporaryLibrary();
  app = await buildApp({ library: temporary.library, version: 'test', log: false });
});

afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

describe('signing in', () => {
  test('leads there and back, and sets a cookie that scripts cannot read', async () => {
    const closed = await app.inject('/en/desk/account');
    expect(closed.statusCode).toBe(303);
    expect(closed.headers.location).toBe('/en/desk/sign-in?next=%2Fen%2Fdesk%2Faccount');
    await temporary.library.accounts.add('eva', 'curator', PASSWORD, 'test');
    const answer = await postForm(app, String(closed.headers.location), {
      ...{ name: ' Eva ', password: PASSWORD },
    });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/en/desk/account');
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const page = await app.inject({
      url: '/en/desk/account',
      headers: { cookie: cookieOf(cookie) },
    });
    expect(page.statusCode).toBe(200);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain('Signed in as eva (Curator)');
  });

  test('never goes on to another site', async () => {
    await temporary.library.accounts.add('next', 'curator', PASSWORD, 'test');
    const targets = [
      ...['//evil.example', 'https://evil.example', '/en/desk//evil.example', '/\\evil'],
      ...['javascript:evil()', 'evil.example', '/en/deskevil', '/en/desk\\evil.example'],
      ...['/en/desk/\\evil.example', '/en/desk?x\r\nX-Evil: 1', '/en/desk/\t/evil.example'],
    ];
    for (const next of targets) {
      const url = `/en/desk/sign-in?next=${encodeURIComponent(next)}`;
      const answer = await postForm(app, url, { name: 'next', password: PASSWORD });
      expect(answer.headers.location, next).toBe('/en/desk');
    }
  });

  test('gives a new secret whatever cookie was sent, and ends the session before', async () => {
    const first = await signIn(app, temporary.library, 'curator', 'fix');
    const again = await app.inject({
      method: 'POST',
      url: '/en/desk/sign-in',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        cookie: first.cookie,
      },
      payload: new URLSearchParams({
        name: 'fix',
        password: PASSWORD,
        csrf: first.csrf,
      }).toString(),
    });
    expect(cookieOf(again.headers['set-cookie'])).not.toBe(first.cookie);
    const old = await app.inject({ url: '/en/desk', headers: { cookie: first.cookie } });
    expect(old.statusCode).toBe(303);
    const planted = await app.inject({
      url: '/en/desk',
      headers: { cookie: 'rightsbank_session=planted' },
    });
    expect(planted.statusCode).toBe(303);
  });

  test('slows guessing down by account and by address, many at once too', async () => {
    await temporary.library.accounts.add('slow', 'admin', PASSWORD, 'test');
    const tries = await Promise.all(
      Array.from({ length: 8 }, () =>
        app.inject({
          method: 'POST',
          url: '/en/desk/sign-in',
          remoteAddress: '192.0.2.7',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          payload: 'name=slow&password=wrong',
        }),
      ),
    );
    const codes = tries.map(({ statusCode }) => statusCode);
    expect(codes.filter((code) => code === 401).length).toBeLessThanOrEqual(5);
    expect(codes.filter((code) => code === 429).length).toBeGreaterThanOrEqual(3);
    // The machine may be slower than the first waits.
    for (let more = 0; more < 6; more++) temporary.library.signInLimits.count(['account:slow']);
    const right = await postForm(app, '/en/desk/sign-in', { name: 'slow', password: PASSWORD });
    expect(right.statusCode).toBe(429);
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(0);
    expect(right.body).toContain('Too many tries');
  });

  test('says the same for a wrong name and a wrong password', async () => {
    await temporary.library.accounts.add('same', 'curator', PASSWORD, 'test');
    const texts = await Promise.all(
      ['same', 'nobody-here'].map(async (name) => {
        const { body } = await postForm(app, '/en/desk/sign-in', { name, password: 'x' });
        return body.replaceAll(name, '').replaceAll(/\d+/g, '');
      }),
    );
    expect(texts[0]).toBe(texts[1]);
  });
});

describe('a form', () => {
  test('from another site or session is refused', async () => {
    const browser = await signIn(app, temporary.library, 'admin', 'csrf');
    const other = await signIn(app, temporary.library, 'admin', 'csrf-other');
    const add = { name: 'planted', role: 'admin', password: PASSWORD };
    for (const csrf of ['', 'x', other.csrf]) {
      const answer = await postForm(app, '/en/desk/accounts', add, { ...browser, csrf });
      expect(answer.statusCode).toBe(403);
    }
    const foreign = await app.inject({
      method: 'POST',
      url: '/en/desk/accounts',
      headers: {
        ...{ cookie: browser.cookie, origin: 'https://evil.example' },
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: new URLSearchParams({ ...add, csrf: browser.csrf }).toString(),
    });
    expect(foreign.statusCode).toBe(403);
    expect(temporary.library.accounts.find('planted')).toBeUndefined();
    const own = await postForm(app, '/en/desk/accounts', add, browser);
    expect(own.statusCode).toBe(303);
  });
});

describe('accounts', () => {
  test('are made by admins, with a password that is not easily guessed', async () => {
    const admin = await signIn(app, temporary.library, 'admin');
    const refused = await postForm(
      app,
      '/en/desk/accounts',
      { name: '<script>', role: 'curator', password: PASSWORD },
      admin,
    );
    expect(refused.statusCode).toBe(400);
    expect(refused.body).not.toContain('<script>"');
    for (const password of [
      'short',
      'passwordpassword',
      'aaaaaaaaaaaaaa',
      'i am ministry-1 here',
    ]) {
      const form = { name: 'ministry-1', role: 'curator', password };
      const answer = await postForm(app, '/en/desk/accounts', form, admin);
      expect(answer.statusCode, password).toBe(400);
      expect(answer.body).toContain('role="alert"');
    }
  });

  test('end sessions when they are disabled, and the last admin stays', async () => {
    const database = openDatabase(':memory:');
    const accounts = accountRepository(database);
    const sessions = sessionRepository(database);
    const only = await accounts.add('only', 'admin', PASSWORD, 'test');
    expect(() => accounts.setDisabled('only', true, 'test')).toThrow('last admin');
    expect(() => accounts.setRole('only', 'curator', 'test')).toThrow('last admin');
    await accounts.add('second', 'admin', PASSWORD, 'test');
    const token = sessions.open(only.id, 'browser', '::1');
    expect(sessions.find(token)?.account.name).toBe('only');
    accounts.setDisabled('only', true, 'second');
    expect(sessions.find(token)).toBeUndefined();
    expect(await accounts.verify('only', PASSWORD)).toBeUndefined();
    expect(database.$client.prepare('SELECT action FROM audit').pluck().all()).toEqual([
      'add-account',
      'add-account',
      'disable-account',
    ]);
  });

  test('sessions end when idle and in any case after some hours', async () => {
    const database = openDatabase(':memory:');
    const { id } = await accountRepository(database).add('eva', 'curator', PASSWORD, 'test');
    let now = Date.parse('2026-01-01T08:00:00Z');
    const sessions = sessionRepository(database, () => new Date(now));
    const minutes = (n: number) => {
      now += n * 60_000;
    };
    const idle = sessions.open(id, '', '');
    minutes(119);
    expect(sessions.find(idle)).toBeDefined();
    minutes(121);
    expect(sessions.find(idle)).toBeUndefined();
    const busy = sessions.open(id, '', '');
    let hours = 0;
    for (; hours < 48 && sessions.find(busy); hours++) minutes(60);
    expect(hours).toBe(12);
  });

  test('waits double with every failure and are forgotten after the right password', () => {
    const database = openDatabase(':memory:');
    let now = Date.parse('2026-01-01T08:00:00Z');
    const limits = signInLimits(database, () => new Date(now));
    const waits = Array.from({ length: 8 }, () => {
      limits.count(['account:a', 'address:b']);
      return limits.wait(['account:a']);
    });
    expect(waits).toEqual([0, 0, 0, 0, 2, 4, 8, 16]);
    now += 17_000;
    limits.succeeded('account:a', 'address:b');
    limits.count(['account:a', 'address:b']);
    expect(limits.wait(['account:a'])).toBe(0);
    expect(limits.wait(['address:b'])).toBe(16);
  });
});

describe('tokens', () => {
  test('act within their scopes, their role and their time', async () => {
    const database = openDatabase(':memory:');
    const account = await accountRepository(database).add('eva', 'curator', PASSWORD, 'test');
    let now = Date.parse('2026-01-01T08:00:00Z');
    const tokens = apiTokenRepository(database, () => new Date(now));
    const token = tokens.create(account, 'import', ['read', 'upload'], 10);
    expect(tokens.find(token)?.token.scopes).toEqual(['read', 'upload']);
    expect(
      JSON.stringify(database.$client.prepare('SELECT * FROM api_tokens').all()),
    ).not.toContain(token.slice(3));
    now += 10 * 86_400_000;
    expect(tokens.find(token)).toBeUndefined();
    const second = tokens.create(account, 'again', ['read'], 10);
    const [{ id } = { id: 0 }] = tokens.ofAccount(account.id);
    expect(tokens.revoke(account, id)).toBe(true);
    expect(tokens.find(second)).toBeUndefined();
  });

  test('open no page that manages accounts, and a wrong one is said to be wrong', async () => {
    const { library } = temporary;
    await signIn(app, library, 'admin', 'token-admin');
    const account = library.accounts.find('token-admin');
    if (!account) throw new Error('No account.');
    const token = library.apiTokens.create(account, 'all', ['admin'], 1);
    const asProgram = { authorization: `Bearer ${token}` };
    const accounts = await app.inject({ url: '/en/desk/accounts', headers: asProgram });
    expect(accounts.statusCode).toBe(403);
    const wrong = await app.inject({
      url: '/en/desk/accounts',
      headers: { authorization: 'Bearer rb_wrong' },
    });
    expect(wrong.statusCode).toBe(303);
  });
});

test('a route that writes has to say who may use it', async () => {
  const bare = Fastify();
  bare.decorate('baseUrl', () => '');
  const { library } = temporary;
  const fp = (await import('fastify-plugin')).default;
  await bare.register(fp(async () => {}, { name: 'pages' }));
  await bare.register(accountsPlugin, { library });
  expect(() => bare.post('/forgotten', () => 'done')).toThrow('does not say who may use it');
  await bare.close();
});
