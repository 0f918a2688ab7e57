import { setPriority } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../data/config.ts';
import { openLibrary } from '../../data/library.ts';
import { takeLock } from '../../data/search/engine/process-lock.ts';
import { JOB_KINDS } from './kinds.ts';
import { runJobs } from './run-jobs.ts';

/** Started by the server when there is work, and ended by itself when there has been none. */
const IDLE_MS = 60_000;

/** People who ask are answered first: the work steps back when both want the processor. */
const NICENESS = 4;

// First of all: threads have the priority of the one that starts them.
setPriority(NICENESS);
const ending = new AbortController();
for (const sign of ['SIGTERM', 'SIGINT'] as const) process.once(sign, () => ending.abort());
// Without the server nobody wants the work of its worker: the next server goes on with it.
process.once('disconnect', () => ending.abort());
// It may have gone while this program was loaded: nobody is told of that later.
if (!process.connected) ending.abort();

const config = readConfig();
// One worker a library: what another one left is only taken up when that one is gone.
const unlock = await takeLock(join(config.LIBRARY_DIR, 'jobs.lock'));
try {
  if (!ending.signal.aborted) await work();
} finally {
  unlock();
  if (process.connected) process.disconnect();
}

async function work(): Promise<void> {
  const library = await openLibrary(config);
  try {
    library.jobs.releaseAll();
    library.engine.watch();
    await runJobs(library, { kinds: JOB_KINDS, signal: ending.signal, idle: IDLE_MS });
  } finally {
    await library.close();
  }
}
