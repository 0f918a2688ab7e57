import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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

let year = 3000;

/** Another question for the same documents: answers may be remembered. */
function anew(url: string): string {
  year += 1;
  return `${url}&year_to=${year}`;
}

/** Asks until the answer has this status. @returns That answer and the milliseconds it took. */
async function until(url: string, status: number, limit: number) {
  const start = performance.now();
  for (;;) {
    const answer = await server.get(url.includes('?') ? anew(url) : url);
    const took = performance.now() - start;
    if (answer.statusCode === status) return { answer, took };
    expect(took, `${url} still ${answer.statusCode}`).toBeLessThan(limit);
    await sleep(20);
  }
}

describe('when the engine is killed while queries run', () => {
  it('search says so, offers what can still be read, and comes back by itself', async () => {
    const before = (await server.get(anew('/api/v1/search?q=lantern%20OR%20tower'))).json();
    const counts = await server.library.index.counts();

    const running = Array.from({ length: 20 }, () =>
      server.get(anew('/api/v1/search?q=tower%20OR%20lantern')),
    );
    killEngine();
    const start = performance.now();
    for (const { statusCode } of await Promise.all(running)) {
      expect([200, 503]).toContain(statusCode);
    }

    const { answer: page } = await until('/ar/search?q=lantern%20OR%20tower', 503, BACK_WITHIN);
    expect(page.payload).toContain('<html lang="ar" dir="rtl">');
    expect(page.payload).toContain('href="/ar/countries/XAA"');
    expect(page.payload).toMatch(/href="\/ar\/documents\/[^"]+"/);

    const back = await until('/api/v1/search?q=lantern%20OR%20tower', 200, BACK_WITHIN);
    expect(performance.now() - start).toBeLessThan(BACK_WITHIN);
    expect(back.answer.json()).toEqual(before);
    expect(await server.library.index.counts()).toEqual(counts);
  });

  it('the API gives problem details with the time to try again', async () => {
    killEngine();
    const { answer } = await until('/api/v1/search?q=lantern%20OR%20tower', 503, BACK_WITHIN);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toMatchObject({ status: 503, code: 'search-unavailable' });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    await until('/api/v1/search?q=lantern%20OR%20tower', 200, BACK_WITHIN);
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
      const { answer } = await until('/api/v1/search?q=lantern%20OR%20tower', 200, BACK_WITHIN);
      expect(answer.json().total).toBe(2);
    }
  });
});
