import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../../server/app.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { type Browser, signIn } from './signed-in.ts';

let temporary: TemporaryLibrary;
let app: FastifyInstance;
let admin: Browser;

beforeAll(async () => {
  temporary = await temporaryLibrary();
  app = await buildApp({ library: temporary.library, version: 'test', log: false });
  admin = await signIn(app, temporary.library, 'admin');
});
afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

const get = (url: string, browser = admin) =>
  app.inject({ url, headers: { cookie: browser.cookie } });

test('shows admins who did what, by pages and by choice, and others nothing', async () => {
  const { audit } = temporary.library;
  for (let at = 0; at < 150; at++) {
    const title = JSON.stringify(`<b>${at}</b> =cmd()`);
    audit.add({ actor: 'eva', action: 'revise', documentId: 'x', field: 'title', after: title });
  }
  const page = await get('/en/desk/audit?actor=eva');
  expect(page.body.match(/<time/g)).toHaveLength(100);
  expect(page.body).not.toContain('<b>149');
  expect(page.body).toContain('The chain is whole');
  const [, older = ''] = /<a rel="next" href="([^"]+)"/.exec(page.body) ?? [];
  const second = await get(older.replaceAll('&amp;', '&'));
  expect(second.body.match(/<time/g)).toHaveLength(50);
  expect((await get('/en/desk/audit?from=never')).statusCode).toBe(400);
  const curator = await signIn(app, temporary.library, 'curator');
  for (const url of ['/en/desk/audit', '/en/desk/audit.csv']) {
    expect((await get(url, curator)).statusCode, url).toBe(403);
  }
});

test('gives all of it as a table, and the taking of it is in the audit too', async () => {
  const answer = await get('/en/desk/audit.csv?actor=eva');
  const rows = parse(answer.body, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(150);
  expect(rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(temporary.library.audit.newest({ action: 'export-audit' }, 1)).toMatchObject([
    { actor: admin.name },
  ]);
});

test('says where a row was tampered with', async () => {
  const { $client } = temporary.library.database;
  $client.exec("DROP TRIGGER audit_stands; UPDATE audit SET actor = 'nobody' WHERE id = 3");
  const page = await get('/en/desk/audit');
  expect(page.body).toContain('The chain is broken at row 3');
});
