import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

/** Nothing from elsewhere, nothing inline: pages carry one style sheet and one small script. */
const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers that keep a page to itself. A route that needs another policy sets its own first. */
export default fp(
  async (app: FastifyInstance) => {
    app.addHook('onSend', async (_request, reply) => {
      if (!reply.hasHeader('content-security-policy')) {
        reply.header('content-security-policy', PAGE_POLICY);
      }
      reply.header('x-content-type-options', 'nosniff');
      reply.header('referrer-policy', 'strict-origin-when-cross-origin');
      reply.header('cross-origin-opener-policy', 'same-origin');
      reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    });
  },
  { name: 'security' },
);
