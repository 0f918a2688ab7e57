import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import common from './common-passwords.json' with { type: 'json' };

/** Letters that a password needs: length protects better than kinds of signs (NIST SP 800-63B). */
export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;

/** 32 MB and some 100 ms a password: what OWASP advises for scrypt on a small machine. */
const COST = { N: 2 ** 15, r: 8, p: 3 };
const MEMORY = 64 * 1024 * 1024;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

const derive = promisify(scrypt) as (
  password: string,
  salt: Buffer,
  length: number,
  options: ScryptOptions,
) => Promise<Buffer>;

/** Why a password is not taken. */
export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'like-name';

/**
 * Whether a password is good enough; nothing when it is.
 *
 * @param name - Of the account: a password must not be guessed from it.
 */
export function passwordFault(password: string, name: string): PasswordFault | undefined {
  const plain = evened(password);
  const letters = [...plain];
  if (letters.length < SHORTEST_PASSWORD) return 'too-short';
  if (letters.length > LONGEST_PASSWORD) return 'too-long';
  const small = plain.toLowerCase();
  const base = small.replace(/[^\p{L}]+/gu, '');
  if (new Set(letters).size < 5) return 'common';
  if (COMMON.has(small) || COMMON.has(base)) return 'common';
  if (name.length > 2 && small.includes(name.toLowerCase())) return 'like-name';
  return undefined;
}

/** Common passwords and words they are made of, with figures and signs left out. */
const COMMON: ReadonlySet<string> = new Set(common);

/** @returns what is kept of a password: `scrypt$N$r$p$salt$key`, base64. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await inTurn(() =>
    derive(evened(password), salt, KEY_BYTES, { ...COST, maxmem: MEMORY }),
  );
  const { N, r, p } = COST;
  return ['scrypt', N, r, p, salt.toString('base64'), key.toString('base64')].join('$');
}

/** Whether it is this password; takes the same time for every password. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [method, N, r, p, salt = '', key = ''] = kept.split('$');
  if (method !== 'scrypt') return false;
  const wanted = Buffer.from(key, 'base64');
  const cost = { N: Number(N), r: Number(r), p: Number(p), maxmem: MEMORY };
  const given = await inTurn(() =>
    derive(evened(password), Buffer.from(salt, 'base64'), wanted.length, cost),
  );
  return timingSafeEqual(given, wanted);
}

/** The same letters typed on another keyboard are the same password. */
function evened(password: string): string {
  return password.normalize('NFKC');
}

let last: Promise<unknown> = Promise.resolve();

/** One password at a time: many tries at once would take all memory. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => {});
  return turn;
}
