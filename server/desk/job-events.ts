import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JobRow } from '../../data/jobs.ts';
import type { Library } from '../../data/library.ts';
import { eventLines, followers, RETRY_SECONDS } from './followers.ts';
import { jobAnswer } from './job-answer.ts';

const LOOK_EVERY_MS = 700;
/** Something is said at least so often, so that nobody between us closes the line. */
const HEARTBEAT_MS = 15_000;
/** After so long the browser asks anew, and shows anew who it is. */
const LONGEST_MS = 10 * 60_000;
/** Open jobs that are told of. */
const MOST_JOBS = 100;
const OVER = new Set(['done', 'failed', 'cancelled', 'interrupted']);

/** Jobs told of while they run, to a bounded number of people. */
export interface JobEvents {
  /**
   * Server-sent events about all jobs, or about one until it is over.
   *
   * @throws RequestError `busy`
   */
  open(account: string, id?: number): Readable;
  /** Ends all of them. */
  close(): void;
}

export function jobEvents(library: Library): JobEvents {
  const { open, close } = followers('Too many pages follow jobs already');
  return {
    open: (account, id) => open(account, (gone) => told(library, id, gone)),
    close,
  };
}

async function* told({ jobs }: Library, id: number | undefined, gone: AbortSignal) {
  const until = Date.now() + LONGEST_MS;
  let known = new Map<number, string>();
  let said = 0;
  yield `retry: ${RETRY_SECONDS * 1000}\n\n`;
  while (!gone.aborted && Date.now() < until) {
    const rows =
      id === undefined ? [...jobs.open(MOST_JOBS), ...jobs.ended(1)] : one(jobs.find(id));
    // Those that are over since the last look are no longer among the open ones.
    const present = new Set(rows.map((row) => row.id));
    const left = [...known.keys()].filter((was) => !present.has(was));
    const all = [...rows, ...left.flatMap((was) => one(jobs.find(was)))];
    const changed = all.filter((row) => known.get(row.id) !== look(row));
    known = new Map(rows.map((row) => [row.id, look(row)]));
    if (changed.length > 0) {
      said = Date.now();
      yield eventLines('jobs', { changed: changed.map(jobAnswer) });
      if (id !== undefined && rows.every(({ state }) => OVER.has(state))) {
        yield eventLines('settled', {});
        return;
      }
    } else if (Date.now() - said > HEARTBEAT_MS) {
      said = Date.now();
      yield ': still here\n\n';
    }
    await sleep(LOOK_EVERY_MS, undefined, { signal: gone }).catch(() => {});
  }
}

function one(row: JobRow | undefined): JobRow[] {
  return row ? [row] : [];
}

function look({ state, done, total, wish, error, runAfter }: JobRow): string {
  return JSON.stringify([state, done, total, wish, error, runAfter]);
}
