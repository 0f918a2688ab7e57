import type { LinkAnswer, LinkCheckRepository } from '../../data/desk/link-checks.ts';
import type { Asking } from '../../data/public-request.ts';
import { askLink } from './ask-link.ts';
import { type HostTurns, HostWaits, hostTurns, LONGEST_WAIT_MS } from './host-turns.ts';

export interface CheckLinksOptions extends Asking {
  /** Address of this library, so that hosts know who asks. */
  library?: string;
  /** Only these instead of all that are due. */
  addresses?: readonly string[];
  /** Stops at once; what was asked stays known, and a later run goes on. */
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
  /** Seconds that a request may take. */
  seconds?: number;
  /** Milliseconds between two requests to one host. */
  gap?: number;
}

const HOSTS_AT_ONCE = 4;
const SECONDS = 20;
const GAP_MS = 2000;
/** When so many hosts cannot be reached and none can, it is our own line. */
const HOSTS_OF_DOUBT = 3;
const NO_LINE: ReadonlySet<LinkAnswer['fault']> = new Set(['no-host', 'no-connection', 'timeout']);

/**
 * Asks source addresses whether they still answer: one request at a time per host, with a pause,
 * few hosts at once, and none before the moment that it named.
 *
 * @throws Error when nothing at all can be reached; nothing is then held against any address.
 */
export async function checkLinks(
  checks: LinkCheckRepository,
  options: CheckLinksOptions = {},
): Promise<void> {
  const { addresses, onProgress, library, gap = GAP_MS, seconds = SECONDS, ...asking } = options;
  const signal = options.signal ?? new AbortController().signal;
  const turns = hostTurns(gap);
  for (const { url, waitUntil } of checks.waiting()) {
    turns.hold(hostOf(url), Date.parse(waitUntil));
  }
  const waiting = byHost(addresses ?? checks.due());
  const total = [...waiting.values()].reduce((sum, own) => sum + own.length, 0);
  const line = doubtfulLine((url, answer) => checks.settle(url, answer));
  const asked = { ...asking, turns, seconds, signal, userAgent: userAgent(library) };
  let done = 0;
  onProgress?.(done, total);

  const busy = new Set<string>();
  const work = async () => {
    for (;;) {
      const host = nextHost(waiting, busy, turns);
      if (host === undefined || signal.aborted) return;
      const own = waiting.get(host) ?? [];
      const url = own.shift();
      busy.add(host);
      try {
        if (url !== undefined) line.settle(url, await askLink(url, asked));
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof HostWaits)) throw error;
      } finally {
        busy.delete(host);
        if (own.length === 0) waiting.delete(host);
      }
      done += 1;
      onProgress?.(done, total);
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  if (!signal.aborted) line.end();
}

/** A host that may be asked soonest; those that want to be left alone for long are dropped. */
function nextHost(
  waiting: Map<string, string[]>,
  busy: ReadonlySet<string>,
  turns: HostTurns,
): string | undefined {
  const latest = Date.now() + LONGEST_WAIT_MS;
  let best: { host: string; at: number } | undefined;
  for (const host of waiting.keys()) {
    if (busy.has(host)) continue;
    const at = turns.freeAt(host);
    if (at > latest) waiting.delete(host);
    else if (!best || at < best.at) best = { host, at };
    if (best?.at === 0) break;
  }
  return best?.host;
}

/** Holds back that nothing could be reached until something is. */
function doubtfulLine(settle: (url: string, answer: LinkAnswer) => void) {
  let works = false;
  let held: [url: string, answer: LinkAnswer][] = [];
  const release = () => {
    for (const [url, answer] of held) settle(url, answer);
    held = [];
  };
  return {
    settle(url: string, answer: LinkAnswer): void {
      works ||= answer.status !== undefined;
      if (!works && NO_LINE.has(answer.fault)) {
        held.push([url, answer]);
        return;
      }
      settle(url, answer);
      if (works) release();
    },
    end(): void {
      const hosts = new Set(held.map(([url]) => hostOf(url)));
      if (hosts.size >= HOSTS_OF_DOUBT) {
        throw new Error(
          `None of ${hosts.size} hosts can be reached. Look whether this machine reaches the internet.`,
        );
      }
      release();
    },
  };
}

function byHost(addresses: readonly string[]): Map<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const host = hostOf(address);
    const own = hosts.get(host);
    if (own) own.push(address);
    else hosts.set(host, [address]);
  }
  return hosts;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

function userAgent(library = ''): string {
  const home = URL.canParse(library) ? ` (+${new URL(library).href})` : '';
  return `Rightsbank link check${home}`;
}
