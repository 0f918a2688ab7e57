import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { comparableProvisions } from '../../data/crpd/comparable-provisions.ts';
import type { Library } from '../../data/library.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { READ_BY } from '../../ingest/client.ts';
import type { CheckError } from '../../web/models/check.ts';
import { checkedPage, checkPage } from '../../web/pages/check.tsx';
import type { DraftReader } from '../draft/draft-reader.ts';
import { DRAFT_LIMITS } from '../draft/limits.ts';
import { RequestError } from '../errors.ts';
import { checkModel } from '../pages/check-model.ts';

/** What the form itself can say; everything else is an error of the whole site. */
const SAID_BY_FORM: readonly string[] = [
  'empty-draft',
  'bad-request',
  'too-large',
  'unreadable',
  'too-slow',
  'busy',
] satisfies CheckError['code'][];

/** A form to hold a draft against the Convention, and the answer; nothing of it is kept. */
export async function checkRoutes(
  app: FastifyInstance,
  { library, drafts }: { library: Library; drafts: DraftReader },
): Promise<void> {
  await app.register(multipart);
  const path = `/:locale(^${LOCALES.join('|')}$)/check`;
  const find = comparableProvisions(library.database);

  app.get(path, (request, reply) => sendForm(request, reply));

  app.post(
    path,
    {
      config: {
        access: 'public',
        rateLimit: { max: DRAFT_LIMITS.perMinute, timeWindow: '1 minute' },
      },
    },
    async (request, reply) => {
      try {
        const analysis = await drafts.read(request);
        const context = app.pageContext(request);
        const model = checkModel(library, find, analysis, context.locale);
        return sendFresh(reply, checkedPage(context, model));
      } catch (error) {
        if (!isSaidByForm(error)) throw error;
        const { code, status, message, retryAfter } = error;
        if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
        reply.code(status);
        const detail = code === 'unreadable' || code === 'bad-request' ? message : undefined;
        return sendForm(request, reply, { code, detail });
      }
    },
  );

  function sendForm(request: FastifyRequest, reply: FastifyReply, error?: CheckError) {
    const { languages } = READ_BY;
    const { megabytes } = DRAFT_LIMITS;
    return sendFresh(reply, checkPage(app.pageContext(request), { megabytes, languages, error }));
  }
}

/** Not kept by the browser either: others may use it after the reader. */
function sendFresh(reply: FastifyReply, html: string): FastifyReply {
  return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);
}

function isSaidByForm(error: unknown): error is RequestError & { code: CheckError['code'] } {
  return error instanceof RequestError && SAID_BY_FORM.includes(error.code);
}
