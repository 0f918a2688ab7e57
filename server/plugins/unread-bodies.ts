import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

/** What is still read after the answer, so that a browser that is sending sees it. */
const LINGER_BYTES = 16 * 1024 * 1024;
const LINGER_MS = 5000;
const LOOK_EVERY_MS = 100;

/**
 * Cuts the connection of somebody who is answered and goes on sending: otherwise all of it would
 * be read and thrown away, however much it is.
 */
export default fp(
  async (app: FastifyInstance) => {
    app.addHook('onSend', async ({ raw }, reply) => {
      const { socket, headers } = raw;
      const sends = 'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0;
      if (!sends || raw.complete || !socket?.bytesRead) return;
      reply.header('connection', 'close');
      const before = socket.bytesRead;
      reply.raw.once('finish', () => {
        const until = Date.now() + LINGER_MS;
        raw.unpipe();
        raw.resume();
        const look = setInterval(() => {
          const isOver = raw.complete || Date.now() > until;
          if (isOver || socket.bytesRead - before > LINGER_BYTES) socket.destroy();
        }, LOOK_EVERY_MS);
        socket.once('close', () => clearInterval(look));
      });
    });
  },
  { name: 'unread-bodies' },
);
