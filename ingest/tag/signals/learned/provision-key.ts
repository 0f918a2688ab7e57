import { createHash } from 'node:crypto';

const LENGTH = 12;

/**
 * What a provision of the corpus is known by: of its letters and digits alone, so that a change of
 * spaces or line breaks does not lose it.
 *
 * @returns the first hexadecimal digits of a SHA-256.
 */
export function provisionKey(text: string): string {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  return createHash('sha256').update(letters).digest('hex').slice(0, LENGTH);
}
