import { lookup as resolve } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** An address that is not on the public internet: it was not asked. */
export class NotPublic extends Error {
  override name = 'NotPublic';
}

/** How addresses of strangers are asked; all of it only for tests. */
export interface Asking {
  /** How names become addresses; the system's way unless given. */
  lookup?: LookupFunction;
  /** Certificates to trust, for a server of one's own. */
  ca?: string;
  /** Whether an address may be asked; all public ones unless given. */
  mayAsk?: (address: string) => boolean;
}

export interface PublicRequest extends Asking {
  method?: 'GET' | 'HEAD';
  headers: Record<string, string>;
  /** Ends the request, and the answer while it comes. */
  signal: AbortSignal;
}

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
 * Asks an address that a stranger named, once and without following redirects, so that he cannot
 * reach through us what only we can reach: public addresses alone, checked at the moment of
 * connecting, because a name may mean another address a moment later.
 *
 * @param at - http or https; whoever calls says which of them may be.
 * @returns the answer, its body not yet read; whoever calls destroys what he does not want.
 * @throws NotPublic, or Error of the connection.
 */
export function requestPublic(at: URL, asked: PublicRequest): Promise<IncomingMessage> {
  const { lookup = resolve as LookupFunction, mayAsk = isPublicAddress, ca } = asked;
  const refused = () => new NotPublic(`${at.host} is not on the public internet`);
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
  const { method = 'GET', headers, signal } = asked;
  const options: RequestOptions = { lookup: guarded, signal, agent: false, method, headers };
  return new Promise((answered, failed) => {
    const request =
      at.protocol === 'https:'
        ? httpsRequest(at, { ...options, ca }, answered)
        : httpRequest(at, options, answered);
    request.on('error', failed);
    request.end();
  });
}
