import { createHmac, randomBytes } from 'node:crypto';

/** So long the same reader is known again, at most; then the salt is another. */
const SALT_LASTS = 30 * 24 * 3_600_000;
/** An address of IPv4 as a server that listens for both kinds sees it. */
const MAPPED = /^::ffff:(?=\d+\.)/i;
/** Groups of an address of IPv6 that name a network: one reader can have all addresses in it. */
const NETWORK = 4;
const GROUPS = 8;

/**
 * Marks readers, so that it can be told whether one speaks of a thing twice, but not who it is, nor
 * what else the same reader spoke of: the salt is in memory alone, and is forgotten.
 *
 * @returns the mark of a reader, by address and by what is spoken of.
 */
export function readerMarks(now: () => number = Date.now) {
  let salt = randomBytes(32);
  let since = now();
  return (address: string, thing: string): string => {
    if (now() - since > SALT_LASTS) {
      salt = randomBytes(32);
      since = now();
    }
    return createHmac('sha256', salt)
      .update(`${networkOf(address)} ${thing}`)
      .digest('base64url');
  };
}

function networkOf(address: string): string {
  const plain = address.replace(MAPPED, '');
  if (!plain.includes(':')) return plain;
  const [left = [], right = []] = plain.split('::').map((part) => part.split(':'));
  const between = Math.max(0, GROUPS - left.length - right.length);
  return [...left, ...Array(between).fill('0'), ...right].slice(0, NETWORK).join(':');
}
