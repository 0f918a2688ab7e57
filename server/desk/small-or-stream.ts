/** Files up to so many bytes are held in memory until they are written. */
const SMALL_BYTES = 256 * 1024;

/** Bytes that are all there, or begin and go on. */
export interface SmallOrStream {
  bytes: AsyncIterable<Uint8Array>;
  isSmall: boolean;
}

/** Reads bytes to their end when they are few, so that nothing else has to wait for them. */
export async function smallOrStream(bytes: AsyncIterable<Uint8Array>): Promise<SmallOrStream> {
  const pieces = bytes[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  for (let length = 0; length <= SMALL_BYTES; length += begun.at(-1)?.length ?? 0) {
    const { done, value } = await pieces.next();
    if (done) return { bytes: whole(begun), isSmall: true };
    begun.push(value);
  }
  return { bytes: goneOn(begun, pieces), isSmall: false };
}

async function* whole(pieces: readonly Uint8Array[]) {
  yield Buffer.concat(pieces);
}

async function* goneOn(begun: Uint8Array[], pieces: AsyncIterator<Uint8Array>) {
  try {
    yield* begun.splice(0);
    for (;;) {
      const { done, value } = await pieces.next();
      if (done) return;
      yield value;
    }
  } finally {
    await pieces.return?.();
  }
}
