import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDS } from './sample-collection.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

/** The promise: answers come again within so many milliseconds. */
const BACK_WITHIN = 5000;

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer();
  server.library.engine.watch();
});
afterAll(() => server?.remove());

/** Ends the engine of this test's own library, as a crash would. */
function killEngine(): void {
  const state = readFileSync(join(server.folder, 'engine', 'engine.json'), 'utf8');
  process.kill((JSON.parse(state) as { pid: number }).pid, 'SIGKILL');
}

const API = '/api/v1';
let times = 0;

/** Address of a question with phrases: another one for the same documents each time, as answers are remembered. */
function anew(site: string): string {
  times += 1;
  return `${site}/search?q=${encodeURIComponent(`"lantern" OR "tower" -qx${times}`)}`;
}

/** Asks until the answer has this status. @returns That answer and the milliseconds it took. */
async function until(url: string, status: number, limit: number) {
  const start = performance.now();
  for (;;) {
    const answer = await server.get(url);
    const took = performance.now() - start;
    if (answer.statusCode === status) return { answer, took };
    expect(took, `still ${answer.statusCode}`).toBeLessThan(limit);
    await sleep(20);
  }
}

function found(answer: LightMyRequestResponse): string[] {
  return answer.json<{ hits: { id: string }[] }>().hits.map(({ id }) => id);
}

describe('when the engine is killed while queries run', () => {
  it('phrases are found all the time, and the index is whole when it is back', async () => {
    const before = found(await server.get(anew(API)));
    expect(before).toHaveLength(2);
    const counts = await server.library.index.counts();
    const running = Array.from({ length: 20 }, () => server.get(anew(API)));
    killEngine();
    for (const answer of await Promise.all(running)) {
      expect(found(answer).toSorted()).toEqual(before.toSorted());
    }
    expect((await server.get(anew('/ar'))).statusCode).toBe(200);
    await until('/health/ready', 200, BACK_WITHIN);
    expect(await server.library.index.counts()).toEqual(counts);
  });

  it('words are answered all the time, and ranked as before when it is back', async () => {
    const url = `${API}/search?q=lantern%20OR%20tower`;
    const { total } = (await server.get(`${url}&year_to=3000`)).json();
    killEngine();
    for (let time = 0; time < 20; time++) {
      // The same question again and again: the order of now must not be kept.
      const { statusCode, body } = await server.get(url);
      expect([statusCode, JSON.parse(body).total]).toEqual([200, total]);
      await sleep(20);
    }
    await until('/health/ready', 200, BACK_WITHIN);
    expect(found(await server.get(url))).toEqual(found(await server.get(`${url}&year_to=3001`)));
  });

  it('countries, documents, texts and files are served all the time', async () => {
    const [file] = server.library.passages.filesOf(IDS.long);
    killEngine();
    for (const url of [
      '/en',
      '/en/countries',
      '/en/countries/XBB',
      `/en/documents/${IDS.long}`,
      `/en/documents/${IDS.long}/text`,
      `/api/v1/documents/${IDS.long}/passages`,
      `/files/${file?.sha256}/long-act.md`,
      '/health/live',
    ]) {
      expect((await server.get(url)).statusCode, url).toBe(200);
    }
    await until('/health/ready', 200, BACK_WITHIN);
  });

  it('is survived again and again', async () => {
    for (let time = 0; time < 3; time++) {
      killEngine();
      await sleep(50);
      expect((await server.get(anew(API))).json().total).toBe(2);
      await until('/health/ready', 200, BACK_WITHIN);
    }
  });
});
