import { setTimeout as sleep } from 'node:timers/promises';
import { HarvestError } from './harvest-error.ts';

export interface FetchLimits {
  /** Bytes at most, unpacked. */
  bytes: number;
  /** Seconds that one try may take, to its last byte. */
  seconds: number;
  signal?: AbortSignal;
  /** Waits some seconds; rejects when stopped. Told before, so that somebody can be shown why. */
  wait?: Waiting;
  /** How one address is asked; any that can be reached unless given. */
  ask?: Ask;
}

/** Asks an address once, without following where it leads. */
export type Ask = (
  address: string,
  asked: { signal: AbortSignal; headers: Record<string, string> },
) => Promise<Response>;

export type Waiting = (seconds: number, why: string, signal?: AbortSignal) => Promise<void>;

/** What was sent. */
export interface Fetched {
  /** Where it came from in the end. */
  address: string;
  mediaType: string;
  bytes: Uint8Array;
}

const USER_AGENT = 'Rightsbank (OAI-PMH harvester)';
const MOST_REDIRECTS = 3;
const MOST_TRIES = 5;
/** A source that wants longer is asked again by another run. */
const LONGEST_WAIT = 300;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const LATER = new Set([429, 503]);
const MEGABYTE = 1024 * 1024;

const askInEarnest: Ask = (address, asked) => fetch(address, { ...asked, redirect: 'manual' });

/** Waits in earnest. */
export const waitInEarnest: Waiting = (seconds, _why, signal) =>
  sleep(seconds * 1000, undefined, { signal });

/**
 * Gets what is at an address, within limits: a source that is busy is asked again when it says, one
 * that fails some times more.
 *
 * @throws HarvestError that names the address and the remedy.
 */
export async function fetchLimited(address: string, limits: FetchLimits): Promise<Fetched> {
  const wait = limits.wait ?? waitInEarnest;
  for (let tries = 1; ; tries++) {
    const answer = await tryOnce(address, limits);
    if ('bytes' in answer) return answer;
    const { again, why } = answer;
    const backOff = 2 ** (tries - 1);
    const seconds = Math.max(again ?? 0, backOff);
    if (seconds > LONGEST_WAIT) {
      const what = `it asks to come again in ${seconds} seconds. Start the same command then: it goes on where it stopped.`;
      throw new HarvestError(address, what);
    }
    if (tries === MOST_TRIES) {
      const what = `${why} ${tries} times. Start the same command later: it goes on where it stopped.`;
      throw new HarvestError(address, what);
    }
    await wait(seconds, why, limits.signal);
  }
}

/** A try that failed in a way that may pass; `again` in seconds when the source said. */
interface Failed {
  again?: number;
  why: string;
}

async function tryOnce(address: string, limits: FetchLimits): Promise<Fetched | Failed> {
  const late = AbortSignal.timeout(limits.seconds * 1000);
  const signal = limits.signal ? AbortSignal.any([late, limits.signal]) : late;
  try {
    const { response, at } = await follow(address, signal, limits.ask ?? askInEarnest);
    if (response.ok) return { address: at, ...(await bodyOf(response, at, limits.bytes)) };
    await response.body?.cancel();
    const { status } = response;
    if (LATER.has(status)) {
      return { again: retryAfter(response.headers.get('retry-after')), why: 'it was busy' };
    }
    if (status >= 500) return { why: `it failed (HTTP ${status})` };
    throw new HarvestError(at, `it says HTTP ${status}. Check the address.`);
  } catch (error) {
    if (error instanceof HarvestError || limits.signal?.aborted) throw error;
    if (late.aborted) return { why: `it took more than ${limits.seconds} seconds` };
    const { message, cause } = error as Error;
    return { why: `it could not be reached (${(cause as Error | undefined)?.message || message})` };
  }
}

async function follow(address: string, signal: AbortSignal, ask: Ask) {
  let at = address;
  for (let redirects = 0; ; redirects++) {
    const headers = { 'user-agent': USER_AGENT, accept: '*/*' };
    const response = await ask(at, { signal, headers });
    const location = response.headers.get('location');
    if (!REDIRECTS.has(response.status) || !location) return { response, at };
    await response.body?.cancel();
    if (redirects === MOST_REDIRECTS) {
      throw new HarvestError(address, `it leads on more than ${MOST_REDIRECTS} times.`);
    }
    const next = URL.canParse(location, at) ? new URL(location, at) : undefined;
    if (!next || !/^https?:$/.test(next.protocol)) {
      throw new HarvestError(
        address,
        `it leads to "${location.slice(0, 100)}", which is no web address.`,
      );
    }
    at = next.href;
  }
}

async function bodyOf(
  response: Response,
  address: string,
  limit: number,
): Promise<Pick<Fetched, 'mediaType' | 'bytes'>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Unpacked as it comes: a small answer that unpacks to a huge one ends here, too.
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > limit) {
      throw new HarvestError(
        address,
        `it sends more than ${Math.floor(limit / MEGABYTE)} MB at once, which is not taken.`,
      );
    }
    parts.push(part);
  }
  const [mediaType = ''] = (response.headers.get('content-type') ?? '').split(';');
  return { mediaType: mediaType.trim().toLowerCase(), bytes: Buffer.concat(parts) };
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(text: string | null): number | undefined {
  if (text === null) return undefined;
  if (/^\s*\d+\s*$/.test(text)) return Number(text);
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - Date.now()) / 1000));
}
