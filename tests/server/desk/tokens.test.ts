import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../../server/app.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { type Browser, postForm, signIn } from './signed-in.ts';

let temporary: TemporaryLibrary;
let app: FastifyInstance;
let carla: Browser;
let eva: Browser;

beforeAll(async () => {
  temporary = await temporaryLibrary();
  app = await buildApp({ library: temporary.library, version: 'test', log: false });
  carla = await signIn(app, temporary.library, 'contributor', 'carla');
  eva = await signIn(app, temporary.library, 'curator', 'eva');
});
afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

const accountOf = (name: string) => {
  const account = temporary.library.accounts.find(name);
  if (!account) throw new Error(`No account ${name}.`);
  return account;
};
/** What the API says to a token at an address. */
const ask = async (token: string, url = '/api/v1/desk/documents') =>
  (await app.inject({ url, headers: { authorization: `Bearer ${token}` } })).statusCode;

/** Makes a token on the page of one's account. */
async function make(browser: Browser, fields: Record<string, string>) {
  const form = { label: 'import', days: '30', scope: 'read', ...fields };
  const { statusCode, body } = await postForm(app, '/en/desk/account/add-token', form, browser);
  return { statusCode, token: /rb_[\w-]{43}/.exec(body)?.[0] };
}

test('is shown once, works at once, and is unknown as soon as it is revoked', async () => {
  const { token = '' } = await make(eva, {});
  expect(await ask(token)).toBe(200);
  const page = await app.inject({ url: '/en/desk/account', headers: { cookie: eva.cookie } });
  expect(page.body).not.toContain(token);
  const [row] = temporary.library.apiTokens.ofAccount(accountOf('eva').id);
  const revoke = { token: String(row?.id) };
  await postForm(app, '/en/desk/account/revoke-token', revoke, carla);
  expect(await ask(token)).toBe(200);
  await postForm(app, '/en/desk/account/revoke-token', revoke, eva);
  expect(await ask(token)).toBe(401);
});

test('is made for no more than its account may, and for no longer than a year', async () => {
  const before = temporary.library.apiTokens.ofAccount(accountOf('carla').id).length;
  const wrong: Record<string, string>[] = [{ scope: 'publish' }, { scope: 'admin' }];
  wrong.push({ days: '366' }, { days: '0' });
  for (const fields of wrong) {
    const { statusCode, token } = await make(carla, fields);
    expect([statusCode, token], JSON.stringify(fields)).toEqual([400, undefined]);
  }
  const { apiTokens } = temporary.library;
  expect(apiTokens.ofAccount(accountOf('carla').id)).toHaveLength(before);
  apiTokens.create(accountOf('carla'), 'for ever', ['read'], 100_000);
  const [{ expiresAt, createdAt } = { expiresAt: '', createdAt: '' }] = apiTokens.ofAccount(
    accountOf('carla').id,
  );
  expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(365 * 86_400_000);
});

test('may no more than its account may by now', async () => {
  const { accounts, apiTokens } = temporary.library;
  await signIn(app, temporary.library, 'curator', 'ivo');
  const token = apiTokens.create(accountOf('ivo'), 'all', ['read', 'publish'], 1);
  expect(await ask(token, '/api/v1/jobs')).toBe(200);
  accounts.setRole('ivo', 'contributor', 'test');
  expect(await ask(token, '/api/v1/jobs')).toBe(403);
  expect(await ask(token)).toBe(200);
  accounts.setDisabled('ivo', true, 'test');
  expect(await ask(token)).toBe(401);
});
