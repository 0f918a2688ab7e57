import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../data/database.ts';
import { linkCheckRepository } from '../../../data/desk/link-checks.ts';
import { documentRepository } from '../../../data/documents.ts';
import { type CheckLinksOptions, checkLinks } from '../../../ingest/links/check-links.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A request as the server saw it. */
interface Seen {
  method: string;
  path: string;
  host: string;
  from: number;
  until: number;
  bytes: number;
  headers: IncomingMessage['headers'];
}

/** A real server on the loopback; names of any number of hosts lead to it. */
async function site(answers: Record<string, Answer>) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const one = { method, path: url, host: String(headers.host).split(':')[0] ?? '', headers };
    const now = { ...one, from: Date.now(), until: 0, bytes: 0 };
    seen.push(now);
    response.once('close', () => {
      now.until = Date.now();
      now.bytes = request.socket.bytesWritten;
    });
    response.on('error', () => {});
    (answers[url] ?? say(200))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const at = (path: string, host = 'a.example') => `http://${host}:${port}${path}`;
  return { seen, at, port };
}

const say =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(status, headers).end();
  };

/** Checks of documents that name these addresses, on a clock that can be moved on. */
function library(...addresses: string[]) {
  const database = openDatabase(':memory:');
  const clock = { at: Date.parse('2026-03-01T12:00:00Z') };
  const documents = documentRepository(database);
  for (const [at, sourceUrl] of addresses.entries()) {
    const values = { title: `Act ${at}`, sourceUrl };
    documents.add(
      `act-${at}`,
      Object.entries(values).map(([field, value]) => ({
        ...{ field: field as 'title', value, confidence: 1, origin: 'manifest' as const },
      })),
      'Untitled',
      'test',
    );
  }
  const checks = linkCheckRepository(database, () => new Date(clock.at));
  const days = (number: number) => {
    clock.at += number * 86_400_000;
  };
  return { checks, days };
}

/** Every name is this machine, which only tests may ask. */
const LOOPBACK: CheckLinksOptions = {
  gap: 0,
  lookup: ((_name: string, _wanted: unknown, done: (...all: unknown[]) => void) =>
    done(null, [{ address: '127.0.0.1', family: 4 }])) as CheckLinksOptions['lookup'],
  mayAsk: (address) => address === '127.0.0.1',
};

test('tells what is fine, gone, moved, refused and failing', async () => {
  const { at } = await site({
    '/gone': say(404),
    '/for-good': say(301, { location: '/new' }),
    '/for-now': say(302, { location: '/new' }),
    '/first-for-good': say(308, { location: '/for-now' }),
    '/leads-to-nothing': say(301, { location: '/gone' }),
    '/for-ever': say(302, { location: '/for-ever' }),
    '/script': say(301, { location: 'javascript:alert(1)' }),
    '/no-programs': say(403),
    '/error': say(500),
    '/head-refused': (request, response) =>
      say(request.method === 'HEAD' ? 405 : 206)(request, response),
    '/head-cut': (request, response) =>
      request.method === 'HEAD' ? void response.destroy() : say(200)(request, response),
  });
  const expected: Record<string, object> = {
    '/fine': { state: 'ok', status: 200, movedTo: null },
    '/gone': { state: 'broken', status: 404, error: 'missing' },
    '/for-good': { state: 'moved', movedTo: at('/new') },
    '/for-now': { state: 'ok', movedTo: null },
    '/first-for-good': { state: 'moved', movedTo: at('/for-now') },
    '/leads-to-nothing': { state: 'broken', movedTo: null },
    '/for-ever': { state: 'unsure', error: 'redirects' },
    '/script': { state: 'unsure', error: 'redirects', movedTo: null },
    '/no-programs': { state: 'unsure', error: 'refused' },
    '/error': { state: 'unsure', error: 'failed', status: 500 },
    '/head-refused': { state: 'ok' },
    '/head-cut': { state: 'ok' },
  };
  const { checks } = library(...Object.keys(expected).map((path) => at(path)));
  const progress: string[] = [];
  await checkLinks(checks, {
    ...LOOPBACK,
    onProgress: (done, total) => progress.push(`${done}/${total}`),
  });
  for (const [path, row] of Object.entries(expected)) {
    expect(checks.find(at(path)), path).toMatchObject(row);
  }
  expect(progress.at(-1)).toBe('12/12');
  expect(checks.due()).toEqual([]);
  expect(checks.counts()).toEqual({ ok: 4, broken: 2, moved: 2, unsure: 4 });
  expect(
    checks.list('broken', 10).map(({ url }) => checks.documentsOf(url)[0]?.title),
  ).toHaveLength(2);
});

test('calls an address broken after failures on three days, and fine as soon as it answers', async () => {
  const state = { status: 410 };
  const { at } = await site({
    '/law': (request, response) => say(state.status)(request, response),
    '/weak': say(502),
  });
  const { checks, days } = library(at('/law'), at('/weak'));
  const check = () => checkLinks(checks, LOOPBACK);
  await check();
  expect(checks.find(at('/law'))).toMatchObject({ state: 'broken', failures: 1 });
  const { since } = checks.find(at('/weak')) ?? {};
  // Twice on one day is once.
  await checkLinks(checks, { ...LOOPBACK, addresses: [at('/weak')] });
  expect(checks.find(at('/weak'))).toMatchObject({ state: 'unsure', failures: 1 });
  days(1);
  state.status = 200;
  await check();
  expect(checks.find(at('/law'))).toMatchObject({ state: 'ok', failures: 0, error: null });
  expect(checks.find(at('/weak'))).toMatchObject({ state: 'unsure', failures: 2 });
  days(2);
  expect(checks.due()).toEqual([at('/weak')]);
  await check();
  expect(checks.find(at('/weak'))).toMatchObject({ state: 'broken', failures: 3, since });
  // Asked less and less often.
  const { checkedAt = '', nextAt = '' } = checks.find(at('/weak')) ?? {};
  expect(Date.parse(nextAt) - Date.parse(checkedAt)).toBe(4 * 86_400_000);
  expect(checks.find(at('/law'))?.nextAt.slice(0, 10)).toBe('2026-04-01');
});

test('waits for none that hangs or is slow, and takes none of a huge body', async () => {
  const { at, seen } = await site({
    '/hangs': () => {},
    '/slow': async (request, response) => {
      await sleep(300);
      say(200)(request, response);
    },
    '/huge': (request, response) => {
      if (request.method === 'HEAD') return say(405)(request, response);
      response.writeHead(200, { 'content-length': 2 ** 33 });
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      };
      response.on('drain', more);
      more();
    },
  });
  const { checks } = library(
    at('/hangs', 'a.example'),
    at('/slow', 'b.example'),
    at('/huge', 'c.example'),
  );
  const start = Date.now();
  await checkLinks(checks, { ...LOOPBACK, seconds: 1 });
  expect(Date.now() - start).toBeLessThan(6000);
  expect(checks.find(at('/hangs', 'a.example'))).toMatchObject({
    state: 'unsure',
    error: 'timeout',
  });
  expect(checks.find(at('/slow', 'b.example'))).toMatchObject({ state: 'ok' });
  expect(checks.find(at('/huge', 'c.example'))).toMatchObject({ state: 'ok' });
  const huge = seen.filter(({ path, method }) => path === '/huge' && method === 'GET');
  expect(huge).toHaveLength(1);
  expect(huge[0]?.headers.range).toBe('bytes=0-0');
  await expect.poll(() => huge[0]?.until).toBeGreaterThan(0);
  expect(huge[0]?.bytes).toBeLessThan(8 * 1024 * 1024);
});

test('asks nothing that is not on the public internet, by name or by redirect', async () => {
  const { at, seen, port } = await site({
    '/to-loopback': say(302, { location: 'http://127.0.0.2/inside' }),
    '/to-metadata': say(301, { location: 'http://169.254.169.254/latest' }),
    '/to-name': say(301, { location: 'http://inside.example/' }),
  });
  const paths = ['/to-loopback', '/to-metadata', '/to-name'];
  const { checks } = library(...paths.map((path) => at(path)));
  const lookup = ((name: string, _wanted: unknown, done: (...all: unknown[]) => void) =>
    done(null, [
      { address: name === 'inside.example' ? '10.0.0.5' : '127.0.0.1', family: 4 },
    ])) as CheckLinksOptions['lookup'];
  await checkLinks(checks, { ...LOOPBACK, lookup });
  for (const path of paths) {
    expect(checks.find(at(path)), path).toMatchObject({ error: 'not-public', movedTo: null });
  }
  // Without the option of tests, this machine is not asked at all.
  const before = seen.length;
  const guarded = library(
    `http://127.0.0.1:${port}/`,
    `http://localhost:${port}/`,
    `http://[::1]:${port}/`,
  );
  await checkLinks(guarded.checks, { gap: 0 });
  expect(seen).toHaveLength(before);
  expect(guarded.checks.list('unsure', 9).map(({ error }) => error)).toEqual([
    ...['not-public', 'not-public', 'not-public'],
  ]);
});

test('is polite: one request at a time per host, with a pause, few hosts at once, with its name', async () => {
  const { at, seen } = await site(
    Object.fromEntries(
      Array.from({ length: 4 }, (_, path) => [
        `/${path}`,
        async (request: IncomingMessage, response: ServerResponse) => {
          await sleep(60);
          say(request.method === 'HEAD' ? 405 : 200)(request, response);
        },
      ]),
    ),
  );
  const hosts = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}.example`);
  const addresses = hosts.flatMap((host) => [0, 1, 2, 3].map((path) => at(`/${path}`, host)));
  const { checks } = library(...addresses);
  const gap = 100;
  await checkLinks(checks, { ...LOOPBACK, gap, library: 'https://library.example' });
  expect(seen).toHaveLength(48);
  for (const host of hosts) {
    const own = seen.filter((one) => one.host === host).sort((a, b) => a.from - b.from);
    for (const [index, one] of own.slice(1).entries()) {
      // Clocks of timers and of moments differ by a millisecond or two.
      expect(one.from - (own[index]?.until ?? 0)).toBeGreaterThanOrEqual(gap - 15);
    }
  }
  const atOnce = seen.map(
    ({ from }) => seen.filter((one) => one.from <= from && one.until > from).length,
  );
  expect(Math.max(...atOnce)).toBeLessThanOrEqual(4);
  expect(Math.max(...atOnce)).toBeGreaterThan(1);
  expect(new Set(seen.map(({ headers }) => headers['user-agent']))).toEqual(
    new Set(['Rightsbank link check (+https://library.example/)']),
  );
});

test('leaves a host alone as long as it asks, also the next day', async () => {
  const { at, seen } = await site({ '/0': say(429, { 'retry-after': String(5 * 86_400) }) });
  const paths = ['/0', '/1', '/2'];
  const { checks, days } = library(...paths.map((path) => at(path)), at('/1', 'other.example'));
  const now = new Date();
  // The clock of the checks is the real one here: what hosts ask is told by real time.
  days((now.getTime() - Date.parse('2026-03-01T12:00:00Z')) / 86_400_000);
  await checkLinks(checks, LOOPBACK);
  expect(seen.filter(({ host }) => host === 'a.example').map(({ path }) => path)).toEqual(['/0']);
  expect(checks.find(at('/0'))).toMatchObject({ state: 'unsure', error: 'busy' });
  expect(checks.find(at('/1', 'other.example'))).toMatchObject({ state: 'ok' });
  await checkLinks(checks, LOOPBACK);
  expect(seen.filter(({ host }) => host === 'a.example')).toHaveLength(1);
  expect(checks.due()).toEqual([at('/1'), at('/2')]);
});

test('goes on where it was stopped', async () => {
  const { at, seen } = await site({});
  const { checks } = library(...Array.from({ length: 20 }, (_, path) => at(`/${path}`)));
  const stop = new AbortController();
  await checkLinks(checks, {
    ...LOOPBACK,
    signal: stop.signal,
    onProgress: (done) => done === 7 && stop.abort(),
  });
  const first = seen.length;
  expect(first).toBeLessThan(12);
  await checkLinks(checks, LOOPBACK);
  expect(checks.counts()).toEqual({ ok: 20 });
  // What was asked in vain when it was stopped is asked again, and nothing else.
  expect(seen.length - 20).toBeLessThanOrEqual(1);
});

test('holds nothing against addresses when this machine reaches nobody', async () => {
  const addresses = ['a', 'b', 'c', 'd'].map((host) => `http://${host}.example:9/`);
  const { checks } = library(...addresses);
  await expect(checkLinks(checks, LOOPBACK)).rejects.toThrow('reaches the internet');
  expect(checks.due()).toHaveLength(4);
});

test('believes who has looked himself', async () => {
  const { at } = await site({ '/no-programs': say(404) });
  const { checks, days } = library(at('/no-programs'));
  await checkLinks(checks, LOOPBACK);
  expect(checks.fine(at('/no-programs'))).toBe(true);
  expect(checks.counts()).toEqual({ ok: 1 });
  days(100);
  expect(checks.due()).toEqual([]);
  expect(checks.fine('http://nobody.example/')).toBe(false);
});
