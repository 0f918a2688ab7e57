/** Bytes written at once: small enough that a slow reader is seen to take something. */
const PIECE = 32 * 1024;
/** Bytes that a letter has at most: with less room than that it goes into the next piece. */
const LONGEST_LETTER = 4;

const encoder = new TextEncoder();

/**
 * Texts of any length as pieces of bytes in UTF-8, each with memory of its own; a text is never at
 * hand as bytes as a whole.
 */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(PIECE);
  let filled = 0;
  for await (const text of texts) {
    for (let at = 0; at < text.length; ) {
      const { read, written } = encoder.encodeInto(
        at === 0 ? text : text.slice(at),
        piece.subarray(filled),
      );
      at += read;
      filled += written;
      if (PIECE - filled >= LONGEST_LETTER) continue;
      yield piece.subarray(0, filled);
      piece = new Uint8Array(PIECE);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}
