import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { UploadQuery } from '../../data/desk/uploads.ts';
import type { Library } from '../../data/library.ts';
import { eventLines, followers, RETRY_SECONDS } from './followers.ts';

const LOOK_EVERY_MS = 700;
/** Something is said at least so often, so that nobody between us closes the line. */
const HEARTBEAT_MS = 15_000;
/** After so long the browser asks anew, and shows anew who it is. */
const LONGEST_MS = 10 * 60_000;
/** As many as can be sent in one form. */
const MOST_FILES = 2000;

/** Files told of while they are read, to a bounded number of people. */
export interface UploadEvents {
  /**
   * Server-sent events about some files, until nothing of them is open; stops when it is destroyed.
   *
   * @throws RequestError `busy`
   */
  open(account: string, query: UploadQuery): Readable;
  /** Ends all of them. */
  close(): void;
}

export function uploadEvents(library: Library): UploadEvents {
  const { open, close } = followers('Too many pages follow files already');
  return {
    open: (account, query) => open(account, (gone) => told(library, query, gone)),
    close,
  };
}

async function* told(library: Library, query: UploadQuery, gone: AbortSignal) {
  const { uploads } = library;
  const until = Date.now() + LONGEST_MS;
  let known: Map<number, string> | undefined;
  let said = Date.now();
  yield `retry: ${RETRY_SECONDS * 1000}\n\n`;
  while (!gone.aborted && Date.now() < until) {
    const before = known;
    known = uploads.states(query, MOST_FILES);
    const changed = [...known]
      .filter(([id, state]) => before?.get(id) !== state)
      .map(([id, state]) => ({ id, state }));
    if (changed.length > 0 || !before) {
      const states = uploads.counts(query);
      said = Date.now();
      yield eventLines('uploads', { states, changed });
      if (!states.queued && !states.processing) {
        yield eventLines('settled', { states, changed: [] });
        return;
      }
    } else if (Date.now() - said > HEARTBEAT_MS) {
      said = Date.now();
      yield ': still here\n\n';
    }
    await sleep(LOOK_EVERY_MS, undefined, { signal: gone }).catch(() => {});
  }
}
