import type { FastifyRequest } from 'fastify';

/** Bytes between files that no honest form has: headers, boundaries, fields. */
const MOST_BETWEEN = 8 * 1024 * 1024;
/** After so long without a byte nobody is sending any more. */
const SILENT_MS = 60_000;
const LOOK_EVERY_MS = 5000;

/** Watches over a form whose length nothing else limits. */
export interface FormWatch {
  /**
   * The bytes of a file: they are not counted as what stands between files.
   *
   * @throws BrokenForm when they break off.
   */
  counted(file: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  stop(): void;
}

/** A form that breaks off, or is not written as forms are. */
export class BrokenForm extends Error {
  override name = 'BrokenForm';
}

/** Cuts a form that never ends: more between its files than there can be, or no bytes for long. */
export function watchForm({ raw }: FastifyRequest): FormWatch {
  let bytes = 0;
  let ofFiles = 0;
  let last = Date.now();
  let isTaking = false;
  const count = (piece: Uint8Array) => {
    bytes += piece.length;
    last = Date.now();
    if (bytes - ofFiles > MOST_BETWEEN) raw.destroy();
  };
  // Beside the reader of forms, which tells the sender to wait for both.
  raw.on('data', count);
  const look = setInterval(() => {
    // While a piece is written, it is not the sender who is silent.
    if (!isTaking && Date.now() - last > SILENT_MS) raw.destroy();
  }, LOOK_EVERY_MS);
  return {
    async *counted(file) {
      const pieces = file[Symbol.asyncIterator]();
      try {
        for (;;) {
          const { done, value } = await pieces.next().catch((error) => {
            throw new BrokenForm((error as Error).message);
          });
          if (done) return;
          ofFiles += value.length;
          isTaking = true;
          yield value;
          isTaking = false;
          last = Date.now();
        }
      } finally {
        isTaking = false;
        await pieces.return?.();
      }
    },
    stop() {
      clearInterval(look);
      raw.off('data', count);
    },
  };
}
