import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../data/database.ts';
import { jobRepository } from '../../../data/jobs.ts';
import type { Library } from '../../../data/library.ts';
import { makingWay } from '../../../ingest/jobs/making-way.ts';
import { runJobs } from '../../../ingest/jobs/run-jobs.ts';

test('long work makes way for what people wait for, and goes on after it', async () => {
  const jobs = jobRepository(openDatabase(':memory:'));
  const order: string[] = [];
  const long = jobs.enqueue({ kind: 'long', subject: 'x', priority: -10, requestedBy: 'eva' });
  let steps = 0;
  await runJobs({ jobs } as Library, {
    kinds: {
      long: (_library, _job, turn) =>
        makingWay(turn, async (signal) => {
          order.push('long');
          for (; steps < 60 && !signal.aborted; steps++) {
            if (steps === 5) jobs.enqueue({ kind: 'short', subject: 'y', requestedBy: 'eva' });
            await sleep(40);
          }
        }),
      short: async () => {
        order.push(`short at ${steps < 60 ? 'once' : 'last'}`);
      },
    },
    signal: AbortSignal.timeout(10_000),
    idle: 400,
  });
  expect(order).toEqual(['long', 'short at once', 'long']);
  expect(steps).toBe(60);
  expect(jobs.find(long)).toMatchObject({ state: 'done', attempts: 1 });
});
