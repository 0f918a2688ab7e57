import type { FastifyReply, FastifyRequest } from 'fastify';

/** Bytes between files that no honest form has: headers, boundaries, fields. */
const MOST_BETWEEN = 8 * 1024 * 1024;
/** What is still read after the answer, so that a browser that is sending sees it. */
const LINGER_BYTES = 16 * 1024 * 1024;
const LINGER_MS = 5000;
/** After so long without a byte nobody is sending any more. */
const SILENT_MS = 60_000;
const LOOK_EVERY_MS = 200;

/** Watches over a form whose length nothing else limits. */
export interface FormEnd {
  /** The bytes of a file; they are not counted as what stands between files. */
  counted(file: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** What is left of the form is of no interest: little of it is read after the answer. */
  stop(): void;
}

/**
 * Cuts the connection of a form that never ends: more between its files than there can be, no
 * bytes for long, or bytes without end after the answer was decided.
 */
export function endOverlong(request: FastifyRequest, reply: FastifyReply): FormEnd {
  const { raw } = request;
  const { socket } = raw;
  const start = socket?.bytesRead ?? 0;
  let ofFiles = 0;
  let last = { bytes: 0, at: Date.now() };
  const look = setInterval(() => {
    const bytes = (socket?.bytesRead ?? 0) - start;
    if (bytes !== last.bytes) last = { bytes, at: Date.now() };
    const silent = Date.now() - last.at > SILENT_MS && !raw.complete && !reading;
    if (bytes - ofFiles > MOST_BETWEEN || silent) raw.destroy();
  }, LOOK_EVERY_MS);
  let reading = false;
  raw.once('close', () => clearInterval(look));
  return {
    async *counted(file) {
      for await (const piece of file) {
        ofFiles += piece.length;
        // While we write, it is not the sender who is silent.
        reading = true;
        yield piece;
        reading = false;
      }
    },
    stop() {
      clearInterval(look);
      if (raw.complete || !socket) return;
      reply.header('connection', 'close');
      const decided = socket.bytesRead;
      reply.raw.once('finish', () => {
        const until = Date.now() + LINGER_MS;
        raw.unpipe();
        raw.resume();
        const linger = setInterval(() => {
          const read = socket.bytesRead - decided;
          if (raw.complete || read > LINGER_BYTES || Date.now() > until) socket.destroy();
        }, LOOK_EVERY_MS);
        socket.once('close', () => clearInterval(linger));
      });
    },
  };
}
