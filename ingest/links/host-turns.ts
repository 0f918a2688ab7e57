import { setTimeout as sleep } from 'node:timers/promises';

/** A host asks for so much time that it is asked another day. */
export class HostWaits extends Error {
  override name = 'HostWaits';
}

/** Sees to it that no host is asked twice at once, or soon again. */
export interface HostTurns {
  /**
   * Does something with a host when its turn comes.
   *
   * @throws HostWaits when the host wants to be left alone for long.
   */
  take<T>(host: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
  /** Leaves a host alone until then, in milliseconds since 1970. */
  hold(host: string, until: number): void;
  /** When a host may be asked next, in milliseconds since 1970. */
  freeAt(host: string): number;
}

/** Longer waits are for another run, in milliseconds. */
export const LONGEST_WAIT_MS = 300_000;

/** @param gap - Milliseconds from the end of one request to the beginning of the next. */
export function hostTurns(gap: number): HostTurns {
  const hosts = new Map<string, { last: Promise<void>; notBefore: number }>();
  const of = (host: string) => {
    const known = hosts.get(host) ?? { last: Promise.resolve(), notBefore: 0 };
    hosts.set(host, known);
    return known;
  };
  const hold = (host: string, until: number) => {
    const own = of(host);
    own.notBefore = Math.max(own.notBefore, until);
  };
  return {
    hold,
    freeAt: (host) => hosts.get(host)?.notBefore ?? 0,
    async take(host, signal, work) {
      const own = of(host);
      const before = own.last;
      let end = () => {};
      own.last = new Promise((resolve) => {
        end = resolve;
      });
      await before;
      try {
        const wait = own.notBefore - Date.now();
        if (wait > LONGEST_WAIT_MS) throw new HostWaits(host);
        if (wait > 0) await sleep(wait, undefined, { signal });
        signal.throwIfAborted();
        try {
          return await work();
        } finally {
          hold(host, Date.now() + gap);
        }
      } finally {
        end();
      }
    },
  };
}
