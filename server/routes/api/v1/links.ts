import type { FastifyInstance } from 'fastify';
import type { LinkCheck } from '../../../../data/desk/link-checks.ts';
import type { Library } from '../../../../data/library.ts';
import { actorOf } from '../../../desk/desk-context.ts';
import { givenBody, givenText } from '../../../desk/given-changes.ts';
import { jobAnswer } from '../../../desk/job-answer.ts';
import { checkAgain, isFine, linkOf, takeAddress } from '../../../desk/link-orders.ts';
import { showSoon } from '../../../desk/show-soon.ts';
import { badRequest, type ParameterFault } from '../../../errors.ts';
import { JobAnswer } from '../../../schemas/jobs.ts';
import {
  LinkAnswer,
  LinkBody,
  LinksParameters,
  LinksResponse,
  TakeBody,
} from '../../../schemas/links.ts';
import { closedAnswers, problemAnswer } from '../../../schemas/problem.ts';
import { checkNames, choice, type Parameters, pageOf, single } from '../../../search/parameters.ts';
import { pageLinks } from './page-links.ts';

const missing = { 404: problemAnswer('No document names such an address.') };
const STATES = ['broken', 'moved', 'unsure', 'ok'] as const;

/** `GET /api/v1/links`: source addresses and what they answer. */
export async function linksApi(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const { linkChecks } = library;
  const config = { access: 'curator', scope: 'publish' } as const;
  const answer = (row: LinkCheck) => linkAnswer(row, linkChecks.documentsOf(row.url));

  app.get(
    '/links',
    {
      config: { access: 'curator', scope: 'read' },
      schema: {
        summary: 'Source addresses and what they answer',
        tags: ['desk'],
        querystring: LinksParameters,
        response: {
          200: LinksResponse,
          400: problemAnswer('A parameter does not fit.'),
          ...closedAnswers,
        },
      },
    },
    (request, reply) => {
      const parameters = request.query as Parameters;
      checkNames(parameters, Object.keys(LinksParameters.properties));
      const faults: ParameterFault[] = [];
      const state = choice('state', single(parameters.state), STATES, faults) ?? 'broken';
      const { page, perPage } = pageOf(parameters, faults, { usual: 50 });
      if (faults.length > 0) throw badRequest(faults);
      const counts = linkChecks.counts();
      const total = counts[state] ?? 0;
      reply.header('link', pageLinks(app.addressOf(request), page, Math.ceil(total / perPage)));
      const links = linkChecks.list(state, perPage, (page - 1) * perPage).map(answer);
      return reply.send({ total, page, per_page: perPage, counts, links });
    },
  );

  app.post(
    '/links/take',
    {
      config,
      schema: {
        summary: 'Give documents another source address',
        tags: ['desk'],
        body: TakeBody,
        response: {
          200: LinkAnswer,
          400: problemAnswer('Something does not fit; it is named.'),
          409: problemAnswer('Somebody changed a document meanwhile; nothing was written.'),
          ...missing,
          ...closedAnswers,
        },
      },
    },
    (request, reply) => {
      const body = givenBody(request.body, Object.keys(TakeBody.properties));
      const url = textOf('url', body.url);
      const shown = takeAddress(library, {
        ...{ url, address: textOf('address', body.address), actor: actorOf(request) },
        documents: documentsOf(body.documents),
        reason: givenText('reason', body.reason),
      });
      showSoon(library, shown, (error) => request.log.error(error));
      return reply.send(answer(linkOf(library, url)));
    },
  );

  app.post(
    '/links/fine',
    {
      config,
      schema: {
        summary: 'Say that an address is fine: somebody has looked',
        tags: ['desk'],
        body: LinkBody,
        response: { 200: LinkAnswer, ...missing, ...closedAnswers },
      },
    },
    (request, reply) => {
      const body = givenBody(request.body, Object.keys(LinkBody.properties));
      const url = textOf('url', body.url);
      isFine(library, url, actorOf(request), givenText('reason', body.reason));
      return reply.send(answer(linkOf(library, url)));
    },
  );

  app.post(
    '/links/check',
    {
      config,
      schema: {
        summary: 'Have an address asked again now',
        tags: ['desk'],
        body: LinkBody,
        response: { 202: JobAnswer, ...missing, ...closedAnswers },
      },
    },
    (request, reply) => {
      const { url } = givenBody(request.body, Object.keys(LinkBody.properties));
      const job = checkAgain(library, textOf('url', url), actorOf(request));
      return reply.code(202).send(jobAnswer(job));
    },
  );
}

function linkAnswer(row: LinkCheck, documents: { id: string; title: string; revision: number }[]) {
  return {
    ...{ url: row.url, state: row.state, status: row.status ?? undefined },
    ...{ fault: row.error ?? undefined, moved_to: row.movedTo ?? undefined },
    ...{ checked: row.checkedAt, since: row.since ?? undefined, next: row.nextAt, documents },
  };
}

function textOf(parameter: string, given: unknown): string {
  const text = givenText(parameter, given);
  if (text === undefined) throw badRequest([{ parameter, detail: 'It is missing.' }]);
  return text;
}

function documentsOf(given: unknown): { id: string; revision: number }[] {
  const list = Array.isArray(given) ? given.slice(0, 1000) : [];
  return list.flatMap((one: unknown) => {
    const { id, revision } = (one ?? {}) as { id?: unknown; revision?: unknown };
    const fits = typeof id === 'string' && Number.isInteger(revision);
    return fits ? [{ id, revision: revision as number }] : [];
  });
}
