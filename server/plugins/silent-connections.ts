import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

/**
 * Ends connections on which nothing was asked yet when the server closes. Browsers open some in
 * advance; to Node they are busy, and the server would wait a minute and more for their question.
 */
export default fp(
  async (app: FastifyInstance) => {
    const open = new Set<Socket>();
    let closing = false;
    app.server.on('connection', (socket: Socket) => {
      if (closing) return socket.destroy();
      open.add(socket);
      socket.once('close', () => open.delete(socket));
    });
    app.addHook('preClose', async () => {
      closing = true;
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    });
  },
  { name: 'silent-connections' },
);
