import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody can guess: 256 bits, fit for cookies, headers and forms. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: who reads the database cannot use it. Secrets are long, so no salt. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
