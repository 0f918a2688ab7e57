import { setTimeout as sleep } from 'node:timers/promises';
import type { JobRow } from '../../data/jobs.ts';
import type { Library } from '../../data/library.ts';
import type { JobKind } from './job-kind.ts';

export interface RunJobsOptions {
  kinds: Readonly<Record<string, JobKind>>;
  /** Ends the worker after the job in hand has come to a safe place. */
  signal: AbortSignal;
  /** Milliseconds without work after which the worker ends. */
  idle: number;
}

const LOOK_EVERY_MS = 300;
/** A worker says that it lives, also while a long step gives no news. */
const ALIVE_EVERY_MS = 5000;

/** Takes jobs from the queue, one at a time, until there are none for a while. */
export async function runJobs(
  library: Library,
  { kinds, signal, idle }: RunJobsOptions,
): Promise<void> {
  let last = Date.now();
  while (!signal.aborted && Date.now() - last < idle) {
    const job = library.jobs.take();
    if (!job) {
      await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => {});
      continue;
    }
    await runJob(library, job, kinds[job.kind], signal);
    last = Date.now();
  }
}

async function runJob(
  library: Library,
  job: JobRow,
  kind: JobKind | undefined,
  ending: AbortSignal,
): Promise<void> {
  const { jobs } = library;
  const stop = new AbortController();
  let wish: 'pause' | 'cancel' | undefined;
  const hear = (done?: number, total?: number) => {
    wish = jobs.alive(job.id, done, total) ?? wish;
    if (wish) stop.abort();
  };
  const alive = setInterval(hear, ALIVE_EVERY_MS);
  const signal = AbortSignal.any([stop.signal, ending]);
  try {
    if (!kind) throw new Error(`Nobody knows how to do "${job.kind}".`);
    const moreUrgent = () => jobs.hasMoreUrgent(job.priority);
    const outcome = await kind(library, job, { signal, progress: hear, moreUrgent });
    hear();
    if (wish === 'pause') jobs.paused(job.id);
    else if (wish === 'cancel') jobs.finish(job.id, 'cancelled');
    else if (ending.aborted) jobs.release(job.id);
    else if (outcome === 'later') jobs.again(job.id);
    else jobs.finish(job.id, 'done');
  } catch (error) {
    if (wish === 'cancel') jobs.finish(job.id, 'cancelled');
    else if (wish === 'pause') jobs.paused(job.id);
    else if (ending.aborted) jobs.release(job.id);
    else jobs.failed(job.id, error instanceof Error ? error.message : String(error));
  } finally {
    clearInterval(alive);
  }
}
