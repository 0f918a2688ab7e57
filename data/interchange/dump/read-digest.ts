import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';

const PIECE = 1024 * 1024;

/** SHA-256 of an open file, hexadecimal, and its size in bytes. */
export function digestOfOpen(descriptor: number): { sha256: string; bytes: number } {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(PIECE);
  for (let bytes = 0; ; ) {
    const length = readSync(descriptor, buffer, 0, PIECE, bytes);
    if (length === 0) return { sha256: hash.digest('hex'), bytes };
    hash.update(buffer.subarray(0, length));
    bytes += length;
  }
}
