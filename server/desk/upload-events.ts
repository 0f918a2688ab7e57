import { PassThrough, type Readable, type Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { UploadQuery } from '../../data/desk/uploads.ts';
import type { Library } from '../../data/library.ts';
import { busy } from '../errors.ts';

/** Followers at the same time: of all accounts, and of one. */
const MOST_FOLLOWERS = 50;
const MOST_OF_ONE = 6;
const LOOK_EVERY_MS = 700;
/** Something is said at least so often, so that nobody between us closes the line. */
const HEARTBEAT_MS = 15_000;
/** After so long the browser asks anew, and shows anew who it is. */
const LONGEST_MS = 10 * 60_000;
/** As many as can be sent in one form. */
const MOST_FILES = 2000;
const RETRY_SECONDS = 5;

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
  const open = new Map<Readable, string>();
  return {
    open(account, query) {
      const own = [...open.values()].filter((one) => one === account).length;
      if (open.size >= MOST_FOLLOWERS || own >= MOST_OF_ONE) {
        throw busy(RETRY_SECONDS, 'Too many pages follow files already');
      }
      const gone = new AbortController();
      const events = new PassThrough();
      open.set(events, account);
      events.once('close', () => {
        open.delete(events);
        gone.abort();
      });
      say(told(library, query, gone.signal), events).catch((error) => events.destroy(error));
      return events;
    },
    close() {
      for (const events of open.keys()) events.destroy();
    },
  };
}

async function say(all: AsyncIterable<string>, events: Writable): Promise<void> {
  for await (const one of all) {
    if (events.destroyed) return;
    events.write(one);
  }
  events.end();
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
      yield event('uploads', { states, changed });
      if (!states.queued && !states.processing) {
        yield event('settled', { states, changed: [] });
        return;
      }
    } else if (Date.now() - said > HEARTBEAT_MS) {
      said = Date.now();
      yield ': still here\n\n';
    }
    await sleep(LOOK_EVERY_MS, undefined, { signal: gone }).catch(() => {});
  }
}

function event(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
