import { PassThrough, type Readable, type Writable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { busy } from '../errors.ts';

/** Followers at the same time: of all accounts, and of one. */
const MOST_FOLLOWERS = 50;
const MOST_OF_ONE = 6;
/** Seconds after which a browser that lost its line asks again. */
export const RETRY_SECONDS = 5;

/** Tells what it has to say, until the signal says that nobody listens any more. */
export type Telling = (gone: AbortSignal) => AsyncIterable<string>;

/** Server-sent events for a bounded number of people. */
export interface Followers {
  /**
   * Events until there is nothing more to tell; they stop when the stream is destroyed.
   *
   * @throws RequestError `busy`
   */
  open(account: string, tell: Telling): Readable;
  /** Ends all of them. */
  close(): void;
}

/** @param refusal - What those are told who are too many. */
export function followers(refusal: string): Followers {
  const open = new Map<Readable, string>();
  return {
    open(account, tell) {
      const own = [...open.values()].filter((one) => one === account).length;
      if (open.size >= MOST_FOLLOWERS || own >= MOST_OF_ONE) throw busy(RETRY_SECONDS, refusal);
      const gone = new AbortController();
      const events = new PassThrough();
      open.set(events, account);
      events.once('close', () => {
        open.delete(events);
        gone.abort();
      });
      say(tell(gone.signal), events).catch((error) => events.destroy(error));
      return events;
    },
    close() {
      for (const events of open.keys()) events.destroy();
    },
  };
}

/** Sends events for as long as somebody listens, past every cache on the way. */
export function sendEvents(reply: FastifyReply, events: Readable): FastifyReply {
  reply.raw.once('close', () => events.destroy());
  reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no');
  return reply.type('text/event-stream').send(events);
}

/** One event in the format of server-sent events (WHATWG HTML, 9.2). */
export function eventLines(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

async function say(all: AsyncIterable<string>, events: Writable): Promise<void> {
  for await (const one of all) {
    if (events.destroyed) return;
    events.write(one);
  }
  events.end();
}
