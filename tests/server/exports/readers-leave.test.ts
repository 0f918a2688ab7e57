import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildApp } from '../../../server/app.ts';
import { askExport } from '../../../server/exports/asked-export.ts';
import { exportService } from '../../../server/exports/export-service.ts';
import type { ExportFormat } from '../../../server/exports/format.ts';
import { exportFormat } from '../../../server/exports/formats.ts';
import { parseExportChoice } from '../../../server/exports/parse-choice.ts';
import { fillSynthetic } from '../../bench/synthetic-library.ts';
import { enginePid } from '../../support/engine-pid.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';

/** More than what fits into the buffers between the server and a reader who takes nothing. */
const DOCUMENTS = 12_000;
const LARGE = '/api/v1/export/jsonl?parts=text,tags';

let temporary: TemporaryLibrary;
let app: FastifyInstance;
let site: string;
beforeAll(async () => {
  temporary = await temporaryLibrary({ EXPORTS_AT_ONCE: 1 });
  await fillSynthetic(temporary.library, DOCUMENTS);
  app = await buildApp({ library: temporary.library, version: 'test', log: false });
  site = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

/** An answer whose body nobody has begun to read. */
function answerTo(url: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, agent: false }, (answer) => {
      answer.on('error', () => {});
      resolve(answer);
    });
    request.on('error', reject);
    onTestFinished(() => void request.destroy());
  });
}

async function until(holds: () => boolean, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!holds() && performance.now() < end) await sleep(20);
  expect(holds()).toBe(true);
}

const progressOf = async (ticket: string) =>
  (await app.inject(`/api/v1/exports/${ticket}`)).json() as { state: string; documents: number };

/** Reads to the end. @returns The bytes; rejects when the connection breaks off. */
async function bytesOf(answer: IncomingMessage): Promise<number> {
  let bytes = 0;
  for await (const chunk of answer) bytes += (chunk as Buffer).length;
  return bytes;
}

describe('a reader', () => {
  it.each(['identity', 'gzip'])('who goes away frees everything (%s)', async (encoding) => {
    const ticket = `going-${encoding}`;
    const answer = await answerTo(`${site}${LARGE}&ticket=${ticket}`, {
      'accept-encoding': encoding,
    });
    expect(answer.headers['content-encoding'] ?? 'identity').toBe(encoding);
    await new Promise((resolve) => answer.once('data', resolve));
    expect(app.openExports()).toBe(1);
    answer.destroy();
    await until(() => app.openExports() === 0, 5);
    const { state, documents } = await progressOf(ticket);
    expect(state).toBe('stopped');
    expect(documents).toBeLessThan(DOCUMENTS);
  });

  it('who takes nothing any more is given up, and everything is freed', async () => {
    const { library } = temporary;
    const service = exportService(library);
    onTestFinished(() => service.close());
    const format = exportFormat('jsonl') as ExportFormat;
    const progress = { state: 'waiting' as const, documents: 0, bytes: 0 };
    const server = createServer(async (_request, reply) => {
      const choice = parseExportChoice(format, { parts: 'text' }, 'en');
      const { stream } = await service.begin({
        ...{ format, choice, progress, stalled: 1, gone: new AbortController().signal },
        ask: () => askExport(library, {}, 'en', site),
      });
      stream.on('error', () => reply.destroy());
      stream.pipe(reply);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;

    const answer = await answerTo(`http://127.0.0.1:${port}/`);
    await new Promise((resolve) => answer.once('data', resolve));
    answer.pause();
    expect(service.open()).toBe(1);
    await until(() => service.open() === 0, 8);
    expect(progress.state).toBe('stopped');
    await expect(bytesOf(answer)).rejects.toThrow();
  });

  it('who comes while others are served waits a little, or is told when to come back', async () => {
    const first = await answerTo(`${site}${LARGE}`);
    const refused = await answerTo(`${site}/api/v1/export/csv?country=URY`);
    expect(refused.statusCode).toBe(503);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    const waiting = answerTo(`${site}/api/v1/export/csv?country=URY`);
    await sleep(200);
    first.destroy();
    const served = await waiting;
    expect(served.statusCode).toBe(200);
    expect(await bytesOf(served)).toBeGreaterThan(10_000);
    await until(() => app.openExports() === 0, 5);
  });
});

describe('when something fails on the way', () => {
  it.each(['identity', 'gzip'])('the connection breaks off (%s)', async (encoding) => {
    const { $client } = temporary.library.database;
    const ticket = `failing-${encoding}`;
    const answer = await answerTo(`${site}${LARGE}&ticket=${ticket}`, {
      'accept-encoding': encoding,
    });
    $client.exec('ALTER TABLE relations RENAME TO relations_gone');
    try {
      await expect(bytesOf(answer)).rejects.toThrow();
    } finally {
      $client.exec('ALTER TABLE relations_gone RENAME TO relations');
    }
    expect((await progressOf(ticket)).state).toBe('failed');
    await until(() => app.openExports() === 0, 5);
  });
});

describe('without the engine', () => {
  it('what filters, words and phrases find is exported', async () => {
    process.kill(enginePid(temporary.folder) as number, 'SIGKILL');
    const filtered = await answerTo(`${site}/api/v1/export/csv?country=URY&sort=title`);
    expect(filtered.statusCode).toBe(200);
    expect(await bytesOf(filtered)).toBeGreaterThan(10_000);
    const phrase = await answerTo(`${site}/api/v1/export/csv?q=%22mental%20health%22`);
    expect(phrase.statusCode).toBe(200);
    expect(await bytesOf(phrase)).toBeGreaterThan(100);
    expect(app.openExports()).toBe(0);
  });
});
