import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { FIELD_NAMES } from '../../data/field-names.ts';
import { signInAddress } from '../../web/addresses.ts';
import type { ErrorModel } from '../../web/page-models.ts';
import { errorPage } from '../../web/pages/error.tsx';
import {
  asRequestError,
  ChangedError,
  notFound,
  type RequestError,
  WithdrawnError,
} from '../errors.ts';

const PROBLEM_TITLES: Record<RequestError['code'], string> = {
  'bad-request': 'The request does not fit',
  unauthorized: 'Nobody is signed in',
  forbidden: 'Not allowed',
  'not-found': 'Not found',
  conflict: 'It has changed meanwhile',
  gone: 'Withdrawn',
  'too-many-requests': 'Too many requests',
  'empty-draft': 'There is no text',
  'too-large': 'Too large',
  unreadable: 'It cannot be read',
  'too-slow': 'Reading it takes too long',
  busy: 'Others are served first',
  internal: 'Internal error',
};
const RETRY_SECONDS = 3;

/** The one place where errors become answers: problem details for programs, a page for people. */
export default fp(
  async (app: FastifyInstance) => {
    const answer = (request: FastifyRequest, reply: FastifyReply, error: RequestError) => {
      reply.code(error.status);
      if (error.status === 503) reply.header('retry-after', error.retryAfter ?? RETRY_SECONDS);
      if (error.status === 401) {
        reply.header('www-authenticate', 'Bearer realm="Rightsbank"');
        // A person is led to where one signs in, and back.
        if (request.method === 'GET' && !isForProgram(request)) {
          const { locale } = app.pageContext(request);
          return reply.redirect(signInAddress(locale, request.url), 303);
        }
      }
      if (isForProgram(request)) return sendProblem(request, reply, error);
      const model: ErrorModel = {
        status: error.status,
        code: error.code,
        requestId: request.id,
        // A page says the rest in the reader's language; a parameter at fault has to be named.
        detail: error.code === 'bad-request' || error.faults.length > 0 ? error.message : undefined,
        ...(error instanceof WithdrawnError ? { withdrawal: error.withdrawal } : {}),
      };
      return app.sendPage(reply, errorPage(app.pageContext(request), model));
    };

    app.setErrorHandler((cause, request, reply) => {
      const error = asRequestError(cause);
      if (error.status >= 500) request.log.error({ err: cause }, 'request failed');
      return answer(request, reply, error);
    });
    app.setNotFoundHandler((request, reply) =>
      answer(request, reply, notFound(`page at ${request.url.slice(0, 200)}`)),
    );
  },
  { name: 'failures', dependencies: ['pages'] },
);

/** Whoever asks a permanent address for data, and not for a page, is a program too. */
const ASKS_FOR_DATA = /^(?!.*(?:html|\*\/\*)).*\b(?:json|x-bibtex|x-research-info-systems)\b/;

function isForProgram(request: FastifyRequest): boolean {
  return (
    (request.url.startsWith('/documents/') && ASKS_FOR_DATA.test(request.headers.accept ?? '')) ||
    /^\/(api|health|files|oai)\b/.test(request.url) ||
    /\.(json|jsonld|atom|csv|ris|bib|xml)(\?|$)/.test(request.url)
  );
}

function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  error: RequestError,
): FastifyReply {
  return reply.type('application/problem+json').send(
    JSON.stringify({
      type: 'about:blank',
      title: PROBLEM_TITLES[error.code],
      status: error.status,
      code: error.code,
      detail: error.message,
      ...(error.faults.length > 0 ? { errors: error.faults } : {}),
      ...(error instanceof WithdrawnError ? withdrawalMembers(error) : {}),
      ...(error instanceof ChangedError ? changedMembers(error) : {}),
      request_id: request.id,
    }),
  );
}

function withdrawalMembers({ withdrawal: { at, note } }: WithdrawnError) {
  return { withdrawn: at, ...(note ? { note } : {}) };
}

function changedMembers({ revision, conflicts }: ChangedError) {
  const named = conflicts.map(({ field, ...what }) => ({ field: FIELD_NAMES[field], ...what }));
  return { revision, conflicts: named };
}
