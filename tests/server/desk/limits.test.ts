import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../../server/app.ts';
import { MOST_FILES } from '../../../server/desk/uploads-of-request.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { PASSWORD } from './signed-in.ts';

let temporary: TemporaryLibrary;
let app: FastifyInstance;
let authorization: string;

beforeAll(async () => {
  temporary = await temporaryLibrary({ INGEST_MAX_FILE: 1 });
  const { library } = temporary;
  app = await buildApp({ library, version: 'test', log: false });
  const eva = await library.accounts.add('eva', 'curator', PASSWORD, 'test');
  const scopes = ['read', 'upload', 'edit', 'publish'] as const;
  authorization = `Bearer ${library.apiTokens.create(eva, 'test', scopes, 1)}`;
});
afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

const send = (url: string, type: string, payload: string | Buffer) =>
  app.inject({
    ...{ method: 'POST', url: `/api/v1${url}`, payload },
    headers: { authorization, 'content-type': type },
  });

test('a form holds so many files, and those after them are said to be too many', async () => {
  const part = (at: number) =>
    `--b\r\nContent-Disposition: form-data; name="file"; filename="${at}.md"\r\n\r\n\r\n`;
  const parts = Array.from({ length: MOST_FILES + 3 }, (_, at) => part(at));
  const form = `${parts.join('')}--b--\r\n`;
  const answer = await send('/uploads', 'multipart/form-data; boundary=b', form);
  expect(answer.statusCode).toBe(422);
  const { accepted, refused } = answer.json() as {
    accepted: unknown[];
    refused: { code: string; reason: string }[];
  };
  expect(accepted).toEqual([]);
  expect(refused.filter(({ code }) => code === 'empty')).toHaveLength(MOST_FILES);
  expect(refused.at(-1)?.code).toBe('too-many');
  expect(refused).toHaveLength(MOST_FILES + 1);
});

test('a form holds so many fields, also when all have the same name', async () => {
  const field = '--b\r\nContent-Disposition: form-data; name="title"\r\n\r\nx\r\n';
  const file = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.md"\r\n\r\nLaw\r\n';
  const type = 'multipart/form-data; boundary=b';
  const few = await send('/uploads', type, `${field.repeat(5)}${file}--b--\r\n`);
  expect(few.statusCode).toBe(202);
  const many = await send('/uploads', type, `${field.repeat(500)}${file}--b--\r\n`);
  expect([400, 413]).toContain(many.statusCode);
  expect(temporary.library.uploads.count()).toBe(1);
});

test('a table has 50 MB at most', async () => {
  const table = Buffer.alloc(51 * 1024 * 1024, 'id,title\nx,y\n');
  const answer = await send('/bulk', 'text/csv', table);
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors[0].detail).toContain('50 MB');
});

test('what is no file has 1 MB at most, and a form without files less', async () => {
  const changes = { summary: 'x'.repeat(2 * 1024 * 1024) };
  const answer = await send('/bulk/edit', 'application/json', JSON.stringify(changes));
  expect(answer.statusCode).toBe(413);
  const form = await app.inject({
    ...{ method: 'POST', url: '/en/desk/sign-in', payload: `name=${'x'.repeat(100_000)}` },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect(form.statusCode).toBe(413);
});
