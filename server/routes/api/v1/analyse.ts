import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { shownDraft } from '../../../../ingest/client.ts';
import type { DraftReader } from '../../../draft/draft-reader.ts';
import { DRAFT_BYTES, DRAFT_LIMITS } from '../../../draft/limits.ts';
import { tooLarge, unsupportedBody } from '../../../errors.ts';
import { AnalyseBody, AnalyseForm, AnalyseResponse } from '../../../schemas/analyse.ts';
import { problemAnswer } from '../../../schemas/problem.ts';

const REMEDY = 'Send application/json, or multipart/form-data.';
const { megabytes, seconds, passages, perMinute } = DRAFT_LIMITS;

/** `POST /api/v1/analyse`: a draft held against the Convention; nothing of it is kept. */
export async function analyseApi(
  app: FastifyInstance,
  { drafts }: { drafts: DraftReader },
): Promise<void> {
  await app.register(multipart);

  app.post(
    '/analyse',
    {
      bodyLimit: DRAFT_BYTES,
      config: { access: 'public', rateLimit: { max: perMinute, timeWindow: '1 minute' } },
      // Parsers say that a body is too large or of another type, but not what to do.
      errorHandler: (error) => {
        if (error.statusCode === 413) throw tooLarge(megabytes);
        throw error.statusCode === 415 ? unsupportedBody(REMEDY) : error;
      },
      schema: {
        summary: 'Hold a draft against the Convention',
        description: `The provisions of a law or a draft, each with the articles it is about and what it does. Send \`text\` (split into provisions), \`passages\` (up to ${passages}, each one provision) or a file. At most ${megabytes} MB and ${seconds} seconds. Nothing of it is stored or logged. Readings are made by machine: evidence to read, not a verdict.`,
        tags: ['convention'],
        body: {
          content: {
            'application/json': { schema: AnalyseBody },
            'multipart/form-data': { schema: AnalyseForm },
          },
        },
        response: {
          200: AnalyseResponse,
          400: problemAnswer('There is no text, or a field does not fit; it is named.'),
          413: problemAnswer(`More than ${megabytes} MB.`),
          415: problemAnswer('The body is neither JSON nor a form.'),
          422: problemAnswer('The file cannot be read, or takes too long; the reason is given.'),
          429: problemAnswer('Too many requests from this address.'),
          503: problemAnswer('Others are served first; try again after `Retry-After`.'),
        },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      return shownDraft(await drafts.read(request));
    },
  );
}
