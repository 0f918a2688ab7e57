import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jobWorker } from '../../../ingest/client.ts';
import { runJobs } from '../../../ingest/jobs/run-jobs.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';

let temporary: TemporaryLibrary;
beforeAll(async () => {
  temporary = await temporaryLibrary();
});
afterAll(() => temporary?.remove());

async function until(holds: () => boolean, seconds = 20): Promise<void> {
  for (let waited = 0; !holds(); waited += 50) {
    if (waited > seconds * 1000) throw new Error('It never happened.');
    await sleep(50);
  }
}

test('works the queue off in a process of its own, and goes on with what a dead one left', async () => {
  const { library } = temporary;
  const { jobs } = library;
  const left = jobs.enqueue({ kind: 'reindex', subject: 'left', requestedBy: 'test' });
  expect(jobs.take()?.id).toBe(left);
  const unknown = jobs.enqueue({ kind: 'nonsense', subject: 'none', requestedBy: 'test' });
  const worker = jobWorker(library.config, jobs, () => {});
  try {
    await until(() => jobs.find(left)?.state === 'done');
    await until(() => jobs.find(unknown)?.error !== null);
    expect(jobs.find(unknown)).toMatchObject({
      ...{ state: 'queued', error: 'Nobody knows how to do "nonsense".' },
    });
  } finally {
    await worker.close();
  }
});

test('hears at the next step that a job is to pause or to end', async () => {
  const { jobs } = temporary.library;
  for (const [wish, state] of [
    ['pause', 'paused'],
    ['cancel', 'cancelled'],
  ] as const) {
    const id = jobs.enqueue({ kind: 'steps', subject: wish, priority: 9, requestedBy: 'test' });
    let steps = 0;
    await runJobs(temporary.library, {
      kinds: {
        steps: async (_library, _job, { signal, progress }) => {
          for (; steps < 10 && !signal.aborted; steps++) {
            if (steps === 3) jobs.want(id, wish);
            progress(steps, 10);
          }
        },
      },
      signal: AbortSignal.timeout(600),
      idle: 100,
    });
    expect(jobs.find(id)?.state).toBe(state);
    expect(steps).toBe(4);
  }
});
