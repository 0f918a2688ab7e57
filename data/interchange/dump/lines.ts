import { readSync } from 'node:fs';

/** A line of a file, without its end. */
export interface Line {
  /** From 1. */
  number: number;
  /** Absent when the line is longer than allowed: it was skipped. */
  bytes?: Buffer;
}

const PIECE = 1024 * 1024;

/**
 * The lines of an open file, one after the other; empty ones are left out. No more than one line
 * is in memory, and of a line that is too long nothing.
 *
 * @param longest Bytes a line may have.
 * @param onPiece Told what is read, e.g. to make a digest of the whole.
 */
export function* linesOf(
  descriptor: number,
  longest: number,
  onPiece?: (piece: Buffer) => void,
): Generator<Line> {
  let number = 1;
  let kept: Buffer[] = [];
  let length = 0;
  for (let position = 0; ; ) {
    const buffer = Buffer.allocUnsafe(PIECE);
    const piece = buffer.subarray(0, readSync(descriptor, buffer, 0, PIECE, position));
    if (piece.length === 0) break;
    position += piece.length;
    onPiece?.(piece);
    for (let at = 0; at < piece.length; ) {
      const end = piece.indexOf(0x0a, at);
      const part = piece.subarray(at, end < 0 ? piece.length : end);
      length += part.length;
      if (length <= longest) kept.push(part);
      else kept = [];
      if (end < 0) break;
      if (length > 0) yield length > longest ? { number } : { number, bytes: Buffer.concat(kept) };
      number++;
      kept = [];
      length = 0;
      at = end + 1;
    }
  }
  if (length > 0) yield length > longest ? { number } : { number, bytes: Buffer.concat(kept) };
}
