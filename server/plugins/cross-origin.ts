import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

/** Headers of answers that pages of other sites may read. */
const EXPOSED = [
  ...['content-disposition', 'etag', 'last-modified', 'link', 'retry-after', 'x-total-count'],
  ...['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
];

/**
 * Lets pages of any site read what every reader may. Cookies are never let through, so that nobody
 * signed in here is made to act from elsewhere; programs send tokens themselves.
 */
export default fp(
  async (app: FastifyInstance) => {
    await app.register(cors, {
      ...{ origin: '*', credentials: false, exposedHeaders: EXPOSED, maxAge: 86_400 },
      methods: ['GET', 'HEAD', 'POST'],
    });
  },
  { name: 'cross-origin' },
);
