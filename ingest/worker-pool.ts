import type { ProcessedFile } from './process.ts';
import { type PoolLimits, type ThreadPool, threadPool } from './thread-pool.ts';
import type { WorkerRequest } from './worker.ts';

/** Threads that read files. */
export type WorkerPool = ThreadPool<WorkerRequest, ProcessedFile>;

/** Opens a pool; threads start when they are needed. */
export function workerPool(limits: PoolLimits): WorkerPool {
  return threadPool(new URL('./worker.ts', import.meta.url), limits);
}
