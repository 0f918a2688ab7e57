import type { IncomingMessage } from 'node:http';
import type { LinkAnswer, LinkFault } from '../../data/desk/link-checks.ts';
import { type Asking, NotPublic, requestPublic } from '../../data/public-request.ts';
import { type HostTurns, HostWaits } from './host-turns.ts';

export interface AskLinkOptions extends Asking {
  turns: HostTurns;
  userAgent: string;
  /** Seconds that one request may take until its answer begins. */
  seconds: number;
  /** Stops without an answer. */
  signal: AbortSignal;
}

/** The beginning of an answer; its body is never read. */
interface Beginning {
  status: number;
  location?: string;
  retryAfter?: string;
}

const MOST_REDIRECTS = 10;
const PERMANENT = new Set([301, 308]);
const REDIRECTS = new Set([...PERMANENT, 302, 303, 307]);
const MISSING = new Set([404, 410]);
/** What hosts say to programs that they would show people. */
const REFUSED = new Set([401, 403, 406, 451]);
/** An answer to a request for one byte; the second from those with nothing to give a part of. */
const PARTIAL = new Set([206, 416]);
const BUSY = 429;
const UNAVAILABLE = 503;
const LONGEST_WAIT_MS = 30 * 86_400_000;
const NO_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENODATA']);
const CERTIFICATE = /CERT|^ERR_TLS|^UNABLE_TO_|SELF_SIGNED|^EPROTO$/;

/**
 * Asks whether anything is at an address, without fetching it: HEAD first, then GET for those that
 * answer only that. Only public addresses are asked, also where one leads on to.
 *
 * @throws HostWaits when the host wants to be left alone; the abort of the signal.
 */
export async function askLink(address: string, options: AskLinkOptions): Promise<LinkAnswer> {
  const first = webAddress(address);
  if (!first) return { fault: 'no-address' };
  let at = first;
  let forGood = true;
  let movedTo: string | undefined;
  let status: number | undefined;
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const answer = await ask(at, options);
      status = answer.status;
      if (!REDIRECTS.has(status) || !answer.location) {
        const fault = faultOf(status);
        const waitUntil = fault && waitOf(at, answer, options.turns);
        return { status, fault, ...(fault ? { waitUntil } : { movedTo }) };
      }
      const next = webAddress(answer.location, at);
      if (!next) return { status, fault: 'redirects' };
      if (!next.hash) next.hash = at.hash;
      forGood &&= PERMANENT.has(status);
      if (forGood) movedTo = next.href === first.href ? undefined : next.href;
      at = next;
    }
    return { status, fault: 'redirects' };
  } catch (error) {
    if (error instanceof HostWaits || options.signal.aborted) throw error;
    return { fault: faultOfError(error as NodeJS.ErrnoException) };
  }
}

/** HEAD, and GET where that is not answered as it should be. */
async function ask(at: URL, options: AskLinkOptions): Promise<Beginning> {
  const head = await request(at, 'HEAD', options).catch((error) => {
    const hopeless = error instanceof NotPublic || NO_HOST.has(error.code);
    if (hopeless || error instanceof HostWaits || options.signal.aborted) throw error;
    return undefined;
  });
  if (head) {
    const { status, location, retryAfter } = head;
    const leadsOn = REDIRECTS.has(status) && location;
    const goAway = status === BUSY || (status === UNAVAILABLE && retryAfter);
    if (!faultOf(status) || leadsOn || goAway) return head;
  }
  return request(at, 'GET', options);
}

function request(at: URL, method: 'HEAD' | 'GET', options: AskLinkOptions): Promise<Beginning> {
  const { turns, signal, seconds, userAgent, ...asking } = options;
  const headers: Record<string, string> = { 'user-agent': userAgent, accept: '*/*' };
  if (method === 'GET') headers.range = 'bytes=0-0';
  return turns.take(at.hostname, signal, async () => {
    const late = AbortSignal.timeout(seconds * 1000);
    const either = AbortSignal.any([signal, late]);
    try {
      const answer = await requestPublic(at, { ...asking, method, headers, signal: either });
      return beginningOf(answer);
    } catch (error) {
      throw late.aborted && !signal.aborted ? late.reason : error;
    }
  });
}

function beginningOf(answer: IncomingMessage): Beginning {
  const { statusCode: status = 0, headers } = answer;
  answer.on('error', () => {});
  answer.destroy();
  return { status, location: headers.location, retryAfter: headers['retry-after'] };
}

function webAddress(address: string, base?: URL): URL | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

function faultOf(status: number): LinkFault | undefined {
  if ((status >= 200 && status < 300) || PARTIAL.has(status)) return undefined;
  if (MISSING.has(status)) return 'missing';
  if (REFUSED.has(status)) return 'refused';
  return status === BUSY ? 'busy' : 'failed';
}

/** Until when the host asks to be left alone (RFC 9110, 10.2.3): seconds, or a date. */
function waitOf(at: URL, { retryAfter }: Beginning, turns: HostTurns): string | undefined {
  if (!retryAfter) return undefined;
  const given = /^\s*\d+\s*$/.test(retryAfter)
    ? Date.now() + Number(retryAfter) * 1000
    : Date.parse(retryAfter);
  if (Number.isNaN(given)) return undefined;
  const until = Math.min(given, Date.now() + LONGEST_WAIT_MS);
  turns.hold(at.hostname, until);
  return new Date(until).toISOString();
}

function faultOfError(error: NodeJS.ErrnoException): LinkFault {
  if (error instanceof NotPublic) return 'not-public';
  if (error.name === 'TimeoutError') return 'timeout';
  if (NO_HOST.has(error.code ?? '')) return 'no-host';
  return CERTIFICATE.test(error.code ?? '') ? 'certificate' : 'no-connection';
}
