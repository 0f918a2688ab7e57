import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROLES, type Role, SCOPES } from '../../../data/vocabularies/access.ts';
import { buildApp } from '../../../server/app.ts';
import type { RouteAccess } from '../../../server/plugins/accounts.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { type Browser, signIn } from './signed-in.ts';

let temporary: TemporaryLibrary;
let app: FastifyInstance;
const browsers = new Map<Role, Browser>();

beforeAll(async () => {
  temporary = await temporaryLibrary();
  await temporary.library.indexer.prepare();
  app = await buildApp({ library: temporary.library, version: 'test', log: false });
  await app.ready();
  for (const role of ROLES) browsers.set(role, await signIn(app, temporary.library, role));
});
afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

/** Routes that are not for everybody; signing out ends what the others need, so it comes last. */
const closed = () =>
  app.routeAccess
    .filter(({ access, method }) => access !== 'public' && method !== 'HEAD')
    // Answers that go on until nobody listens.
    .filter(({ url }) => !url.endsWith('/events'))
    .toSorted((a, b) => Number(a.url.endsWith('/sign-out')) - Number(b.url.endsWith('/sign-out')));

/** An address of the route, with things that are not there. */
function addressOf({ url }: RouteAccess): string {
  return url
    .replace(/:locale\([^)]*\)/g, 'en')
    .replace(/:(\w+)(\([^)]*\))?/g, (_, name: string) => (name === 'sha256' ? 'f'.repeat(64) : '1'))
    .replaceAll('*', '1');
}

function ask(route: RouteAccess, headers: Record<string, string>) {
  const writes = route.method !== 'GET';
  return app.inject({
    method: route.method as 'GET',
    url: addressOf(route),
    headers: {
      ...headers,
      ...(writes ? { 'content-type': 'application/json' } : {}),
    },
    ...(writes ? { payload: '{}' } : {}),
  });
}

/** Sends a file in a form of parts, which has no other field. */
function sendFile(route: RouteAccess, headers: Record<string, string>) {
  const about = 'Content-Disposition: form-data; name="file"; filename="a.csv"';
  return app.inject({
    ...{ method: route.method as 'POST', url: addressOf(route) },
    headers: { ...headers, 'content-type': 'multipart/form-data; boundary=b' },
    payload: `--b\r\n${about}\r\n\r\nid,title\r\nx,y\r\n--b--\r\n`,
  });
}

test('every route that is not public lets in exactly the roles it names', async () => {
  const wrong: string[] = [];
  for (const route of closed()) {
    const name = `${route.method} ${route.url}`;
    const nobody = await ask(route, {});
    const led = nobody.statusCode === 303 && String(nobody.headers.location).includes('/sign-in');
    if (nobody.statusCode !== 401 && !led) wrong.push(`${name}: nobody got ${nobody.statusCode}`);
    for (const role of ROLES) {
      // Signing out ends the session: only the least role tries it.
      if (route.url.endsWith('/sign-out') && role !== 'contributor') continue;
      const { cookie, csrf } = browsers.get(role) as Browser;
      const { statusCode, body } = await ask(route, { cookie, 'x-csrf-token': csrf });
      const may = ROLES.indexOf(role) >= ROLES.indexOf(route.access as Role);
      const refused = statusCode === 403 || statusCode === 401;
      if (may === refused || statusCode >= 500) {
        wrong.push(`${name}: ${role} got ${statusCode} ${body.slice(0, 120)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
}, 180_000);

test('no token does what its scopes do not say', async () => {
  const { library } = temporary;
  const wrong: string[] = [];
  const account = library.accounts.find('a-admin');
  if (!account) throw new Error('No account.');
  for (const scope of SCOPES) {
    const token = library.apiTokens.create(account, scope, [scope], 1);
    for (const route of closed()) {
      const { statusCode } = await ask(route, { authorization: `Bearer ${token}` });
      const may = route.scope === scope;
      const refused = statusCode === 403;
      // A page for people needs a session, whatever the token may.
      const forPeople = statusCode === 401 || statusCode === 303;
      if (may ? refused : !refused) {
        if (!(may && forPeople))
          wrong.push(`${route.method} ${route.url}: ${scope} got ${statusCode}`);
      }
    }
  }
  expect(wrong).toEqual([]);
}, 180_000);

test('a change by a browser without the word of its form is refused everywhere', async () => {
  const wrong: string[] = [];
  const { cookie } = browsers.get('admin') as Browser;
  for (const route of closed().filter(({ method }) => method !== 'GET')) {
    const answer = await ask(route, { cookie });
    // Routes that take files read the word from the form: these are sent one without it.
    const wantsFile = answer.statusCode === 400 || answer.statusCode === 415;
    const { statusCode } = wantsFile ? await sendFile(route, { cookie }) : answer;
    if (statusCode !== 403) wrong.push(`${route.method} ${route.url}: ${statusCode}`);
  }
  expect(wrong).toEqual([]);
}, 120_000);

test('the table of routes is the one that was agreed on', async () => {
  const table = app.routeAccess
    .filter(
      ({ method, access }) => access !== 'public' || !['GET', 'HEAD', 'OPTIONS'].includes(method),
    )
    .filter(({ method }) => method !== 'HEAD')
    .map(({ method, url, access, scope }) =>
      [method, url.replace(/\([^)]*\)/g, ''), access, scope ?? '–'].join(' '),
    );
  const lines = `${[...new Set(table)].sort().join('\n')}\n`;
  await expect(lines).toMatchFileSnapshot('./route-access.txt');
});
