import type { IncomingMessage } from 'node:http';
import { type Asking, NotPublic, requestPublic } from '../../data/public-request.ts';

/** Why nothing was fetched; the message names the address and the remedy. */
export class AddressRefused extends Error {
  override name = 'AddressRefused';
}

export interface FetchedFile {
  /** Where it came from in the end. */
  address: string;
  /** Name from the server or the address; of a stranger. */
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

export interface FetchAddressOptions extends Asking {
  /** Seconds until the last byte. */
  seconds: number;
}

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a file for somebody, so that he cannot reach through us what only we can reach: https
 * alone, public addresses alone, checked at the moment of connecting (a name may mean another
 * address a moment later), for every redirect anew.
 *
 * @throws AddressRefused
 */
export async function fetchAddress(
  address: string,
  options: FetchAddressOptions,
): Promise<FetchedFile> {
  const late = AbortSignal.timeout(options.seconds * 1000);
  let at = wellFormed(address, address);
  for (let redirects = 0; ; redirects++) {
    const response = await ask(at, late, options);
    const { statusCode = 0, headers } = response;
    if (!REDIRECTS.has(statusCode) || !headers.location) {
      if (statusCode !== 200) {
        response.destroy();
        throw new AddressRefused(`${shownAddress(at)} answers with HTTP ${statusCode}.`);
      }
      return {
        address: at.href,
        name: nameOf(at, headers['content-disposition']),
        bytes: inTime(response, at, late),
      };
    }
    response.destroy();
    if (redirects === MOST_REDIRECTS) {
      throw new AddressRefused(`${shownAddress(at)} leads on more than ${MOST_REDIRECTS} times.`);
    }
    at = wellFormed(headers.location, address, at);
  }
}

/** The bytes as they come; when they stop coming, it says so. */
async function* inTime(response: IncomingMessage, at: URL, late: AbortSignal) {
  try {
    yield* response as AsyncIterable<Uint8Array>;
  } catch (error) {
    const why = late.aborted ? 'it takes too long' : (error as Error).message;
    throw new AddressRefused(`${shownAddress(at)} does not arrive whole: ${why}.`);
  }
}

async function ask(
  at: URL,
  signal: AbortSignal,
  options: FetchAddressOptions,
): Promise<IncomingMessage> {
  const headers = { 'user-agent': 'Rightsbank', accept: '*/*', 'accept-encoding': 'identity' };
  return requestPublic(at, { ...options, signal, headers }).catch((error: Error) => {
    if (error instanceof NotPublic) {
      throw new AddressRefused(
        `${shownAddress(at)} is not on the public internet. Download the file and bring it in from your disk.`,
      );
    }
    const why = signal.aborted ? 'it took too long' : error.message;
    throw new AddressRefused(`${shownAddress(at)} cannot be fetched: ${why}.`);
  });
}

function wellFormed(address: string, shown: string, base?: URL): URL {
  if (address.length > 2000 || !URL.canParse(address, base)) {
    throw new AddressRefused(`"${shown.slice(0, 100)}" is no web address.`);
  }
  const url = new URL(address, base);
  if (url.protocol !== 'https:') {
    throw new AddressRefused(`${shownAddress(url)} does not begin with https://.`);
  }
  if (url.username || url.password) {
    throw new AddressRefused(`${shownAddress(url)} holds a password. Leave it out.`);
  }
  return url;
}

function shownAddress({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`.slice(0, 200);
}

/** What the file is called: by the server, else by the end of its address. */
function nameOf({ pathname, hostname }: URL, disposition: string | undefined): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  const quoted = /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1];
  const last = pathname.split('/').filter(Boolean).at(-1);
  const name = decoded(encoded) ?? quoted ?? decoded(last);
  return name || hostname;
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return text;
  }
}
