/** Bytes written at once: small enough that a slow reader is seen to take something. */
const PIECE = 32 * 1024;

/** Texts of any length as pieces of bytes in UTF-8. */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let waiting = '';
  for await (const text of texts) {
    waiting += text;
    if (waiting.length < PIECE) continue;
    yield* cut(waiting);
    waiting = '';
  }
  if (waiting) yield* cut(waiting);
}

function* cut(text: string): Generator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
