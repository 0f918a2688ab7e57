import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jobWorker, linksWanted } from '../../../ingest/client.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';

let temporary: TemporaryLibrary;
const server = createServer((_request, response) => response.end());
beforeAll(async () => {
  temporary = await temporaryLibrary();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await temporary?.remove();
});

/** The process that works the queue off: a child of this one. */
function workerPid(): number {
  const list = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], {
    encoding: 'utf8',
  });
  const line = list.split('\n').find((one) => one.includes('worker-process'));
  return Number(line?.trim().split(' ')[0]);
}

async function until(holds: () => boolean, seconds: number): Promise<void> {
  for (let waited = 0; !holds(); waited += 50) {
    if (waited > seconds * 1000) throw new Error('It never happened.');
    await sleep(50);
  }
}

test('a job whose worker is killed goes on with the next one, and does nothing twice', async () => {
  const { library } = temporary;
  const { jobs, linkChecks } = library;
  // Hosts of this machine: refused by the guard at once, but two seconds apart.
  const { port } = server.address() as AddressInfo;
  for (let at = 0; at < 5; at++) {
    const value = `http://127.0.0.1:${port}/${at}`;
    const source = {
      field: 'sourceUrl' as const,
      value,
      confidence: 1,
      origin: 'manifest' as const,
    };
    library.documents.add(`law-${at}`, [source], `Law ${at}`, 'test');
  }
  const id = jobs.enqueue(linksWanted('test'));
  const checked = () => linkChecks.counts().unsure ?? 0;
  const worker = jobWorker(library.config, jobs, () => {});
  try {
    await until(() => checked() >= 1, 40);
    process.kill(workerPid(), 'SIGKILL');
    const before = linkChecks.list('unsure', 9);
    expect(before.length).toBeLessThan(5);
    expect(jobs.find(id)?.state).toBe('running');
    await until(() => jobs.find(id)?.state === 'done', 60);
    expect(checked()).toBe(5);
    expect(jobs.find(id)).toMatchObject({ attempts: 2, error: null });
    for (const { url, checkedAt } of before) {
      expect(linkChecks.find(url)).toMatchObject({ checkedAt, failures: 1 });
    }
  } finally {
    await worker.close();
  }
}, 120_000);
