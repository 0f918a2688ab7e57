import { lookup as resolve } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

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

export interface FetchAddressOptions {
  /** Seconds until the last byte. */
  seconds: number;
  /** How names become addresses; the system's way unless given. */
  lookup?: LookupFunction;
  /** Certificates to trust, for a server of one's own. */
  ca?: string;
  /** Whether an address may be asked; all public ones unless given. */
  mayAsk?: (address: string) => boolean;
}

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Networks that are not the public internet (IANA special-purpose registries). */
const NOT_PUBLIC = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  NOT_PUBLIC.addSubnet(network, bits, 'ipv4');
}
/** Of IPv6 only what is handed out may be asked; within that, ways to wrap an IPv4 address. */
const HANDED_OUT = new BlockList();
HANDED_OUT.addSubnet('2000::', 3, 'ipv6');
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  NOT_PUBLIC.addSubnet(network, bits, 'ipv6');
}

/** Whether an IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  if (isIP(plain) === 4) return !NOT_PUBLIC.check(plain, 'ipv4');
  if (isIP(plain) !== 6) return false;
  return HANDED_OUT.check(plain, 'ipv6') && !NOT_PUBLIC.check(plain, 'ipv6');
}

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
        bytes: response,
      };
    }
    response.destroy();
    if (redirects === MOST_REDIRECTS) {
      throw new AddressRefused(`${shownAddress(at)} leads on more than ${MOST_REDIRECTS} times.`);
    }
    at = wellFormed(headers.location, address, at);
  }
}

function ask(
  at: URL,
  signal: AbortSignal,
  { lookup = resolve as LookupFunction, ca, mayAsk = isPublicAddress }: FetchAddressOptions,
): Promise<IncomingMessage> {
  const refused = () =>
    new AddressRefused(
      `${shownAddress(at)} is not on the public internet. Download the file and bring it in from your disk.`,
    );
  const literal = at.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !mayAsk(literal)) return Promise.reject(refused());
  const guarded: LookupFunction = (name, wanted, done) =>
    lookup(name, { ...wanted, all: true }, (error, found) => {
      if (error) return done(error, '', 0);
      const all = [found].flat() as unknown as { address: string; family: number }[];
      const bad = all.length === 0 || all.some((one) => !mayAsk(one.address));
      if (bad) return done(refused(), '', 0);
      const [first] = all as [{ address: string; family: number }];
      return wanted.all
        ? (done as unknown as (e: null, a: typeof all) => void)(null, all)
        : done(null, first.address, first.family);
    });
  const asked: RequestOptions = {
    ...{ lookup: guarded, signal, ca, agent: false, method: 'GET' },
    headers: { 'user-agent': 'Rightsbank', accept: '*/*', 'accept-encoding': 'identity' },
  };
  return new Promise((resolved, failed) => {
    const request = httpsRequest(at, asked, resolved);
    request.once('error', (error) => {
      if (error instanceof AddressRefused) return failed(error);
      const why = signal.aborted ? 'it took too long' : error.message;
      failed(new AddressRefused(`${shownAddress(at)} cannot be fetched: ${why}.`));
    });
    request.end();
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
