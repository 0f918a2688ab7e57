import { Readable } from 'node:stream';
import type { ExportedPiece } from './export-runner.ts';

/** A reader who takes nothing for so long is given up. */
const STALLED_SECONDS = 20;
/**
 * Times that one looks whether the reader took something meanwhile: when the server itself was
 * busy for long, it looks once, and gives the reader's own turn its time.
 */
const LOOKS = 20;

/** Bytes given to a reader at once: one on a slow line is still seen to take something. */
const TAKEN_AT_ONCE = 128 * 1024;

export interface ExportStreamEvents {
  onPiece(piece: ExportedPiece): void;
  /** Once, however it ends: all was taken, it broke off, or nobody wanted the rest. */
  onEnd(state: 'done' | 'failed' | 'stopped'): void;
}

/**
 * Pieces as a stream that lets everything go when it ends, breaks off, is not taken any more or
 * stalls. An error breaks the stream off: it never ends as if it were whole.
 *
 * @param first - Pieces that were pulled already.
 * @param stalled - Seconds for which a reader may take nothing.
 */
export function exportStream(
  first: readonly ExportedPiece[],
  rest: AsyncGenerator<ExportedPiece, void>,
  { onPiece, onEnd }: ExportStreamEvents,
  stalled = STALLED_SECONDS,
): Readable {
  const ready = [...first];
  let waiting: NodeJS.Timeout | undefined;
  let state: 'done' | 'failed' | 'stopped' = 'stopped';

  const pull = async (stream: Readable) => {
    const whole = ready.shift() ?? (await rest.next()).value;
    const one = whole && { ...whole, piece: whole.piece.subarray(0, TAKEN_AT_ONCE) };
    if (whole && whole.piece.length > TAKEN_AT_ONCE) {
      ready.unshift({ ...whole, piece: whole.piece.subarray(TAKEN_AT_ONCE) });
    }
    if (stream.destroyed) return;
    if (!one) {
      state = 'done';
      stream.push(null);
      return;
    }
    onPiece(one);
    // From here until it is asked for more, the reader is waited for.
    let looks = 0;
    waiting = setInterval(
      () => {
        looks += 1;
        if (looks === LOOKS) stream.destroy(new Error('The reader of an export takes nothing.'));
      },
      (stalled * 1000) / LOOKS,
    );
    stream.push(one.piece);
  };

  return new Readable({
    highWaterMark: 1,
    read() {
      clearInterval(waiting);
      pull(this).catch((error) => {
        state = 'failed';
        this.destroy(error);
      });
    },
    destroy(error, done) {
      clearInterval(waiting);
      onEnd(state);
      rest.return().then(
        () => done(error),
        () => done(error),
      );
    },
  });
}
