import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Library } from '../../data/library.ts';
import { asRequestError } from '../errors.ts';
import { oaiProvider } from '../oai/provider.ts';

/** Longer than any request of the protocol; forged ones get an answer, too. */
const FORM_BYTES = 64 * 1024;
/** When to come again after trouble that we did not foresee. */
const RETRY_SECONDS = 60;

/** The library by OAI-PMH 2.0, for harvesters: `GET /oai?verb=…`, or the same posted as a form. */
export async function oaiRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const answer = oaiProvider(library);
  const schema = readFileSync(new URL('../oai/rightsbank.xsd', import.meta.url));
  const send = (reply: FastifyReply, xml: string) =>
    reply
      .header('cache-control', 'no-cache')
      .header('access-control-allow-origin', '*')
      .type('text/xml; charset=utf-8')
      .send(xml);

  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: FORM_BYTES },
    (_request, body, done) => done(null, body),
  );
  app.setErrorHandler((cause, request, reply) => {
    const error = asRequestError(cause);
    // The protocol knows 503 alone for "not now" (OAI-PMH 2.0, 3.1.2.2).
    const later = error.status >= 500 || error.code === 'too-many-requests';
    if (error.status >= 500) request.log.error({ err: cause }, 'harvesting failed');
    if (later && !reply.hasHeader('retry-after')) {
      reply.header('retry-after', error.retryAfter ?? RETRY_SECONDS);
    }
    return reply
      .code(later ? 503 : error.status)
      .type('text/plain; charset=utf-8')
      .send(`${error.message}\n`);
  });

  app.get('/oai', (request, reply) => {
    const [, query = ''] = request.url.split(/\?(.*)/s);
    return send(reply, answer(new URLSearchParams(query), app.baseUrl(request)));
  });
  // A form here only asks: nothing is written.
  const config = { access: 'public', ownCsrf: true } as const;
  app.post('/oai', { config }, (request, reply) =>
    send(reply, answer(new URLSearchParams(String(request.body ?? '')), app.baseUrl(request))),
  );
  app.get('/oai/rightsbank.xsd', (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=86400')
      .type('application/xml; charset=utf-8')
      .send(schema),
  );
}
