import type { JobRow } from '../../data/jobs.ts';
import type { Library } from '../../data/library.ts';

/** What a running job is told and tells. */
export interface Turn {
  /** Aborted when somebody pauses or cancels the job, or the worker has to end. */
  signal: AbortSignal;
  /** How far it is; also the moment at which wishes of people are heard. */
  progress(done: number, total?: number): void;
  /** Whether work waits that goes before this. */
  moreUrgent(): boolean;
}

/**
 * A kind of work. It may be begun again from its start at any time (after a crash, a pause, a
 * failure): what was done already must not be done twice.
 *
 * @returns `later` when it made way for more urgent work and has to go on after that.
 * @throws Error when it fails; it is tried again later.
 */
export type JobKind = (library: Library, job: JobRow, turn: Turn) => Promise<'later' | undefined>;
