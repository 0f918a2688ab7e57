import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Library } from '../../../../data/library.ts';
import { JOB_WISHES, STARTABLE_JOBS } from '../../../../data/vocabularies/jobs.ts';
import type { HarvestGiven } from '../../../../ingest/client.ts';
import { actorOf } from '../../../desk/desk-context.ts';
import { sendEvents } from '../../../desk/followers.ts';
import { givenBody } from '../../../desk/given-changes.ts';
import { jobAnswer, jobItemAnswer } from '../../../desk/job-answer.ts';
import { jobEvents } from '../../../desk/job-events.ts';
import { jobOf, startJob, wishJob } from '../../../desk/job-orders.ts';
import { badRequest, type ParameterFault } from '../../../errors.ts';
import {
  JobAnswer,
  JobBody,
  JobEvent,
  JobEventsParameters,
  JobResponse,
  JobsParameters,
  JobsResponse,
} from '../../../schemas/jobs.ts';
import { closedAnswers, problemAnswer } from '../../../schemas/problem.ts';
import {
  checkNames,
  choice,
  type Parameters,
  placeIn,
  single,
  wholeNumber,
} from '../../../search/parameters.ts';
import { pageLinks } from './page-links.ts';

const LONGEST_TEXT = 1000;

/** `GET /api/v1/jobs`: long work beside the answering. */
export async function jobsApi(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const { jobs } = library;
  const reading = { access: 'curator', scope: 'read' } as const;
  const config = { access: 'curator', scope: 'publish' } as const;
  const follow = jobEvents(library);
  app.addHook('preClose', async () => follow.close());

  app.get(
    '/jobs',
    {
      config: reading,
      schema: {
        summary: 'Jobs',
        description: 'The newest first; runs of the command line, too.',
        tags: ['desk'],
        querystring: JobsParameters,
        response: {
          200: JobsResponse,
          400: problemAnswer('A parameter does not fit.'),
          ...closedAnswers,
        },
      },
    },
    (request, reply) => {
      const { page, perPage } = placeAsked(request, 30);
      const total = jobs.count();
      reply.header('link', pageLinks(app.addressOf(request), page, Math.ceil(total / perPage)));
      const rows = jobs.list(perPage, (page - 1) * perPage);
      return reply.send({ total, page, per_page: perPage, jobs: rows.map(jobAnswer) });
    },
  );

  app.get(
    '/jobs/events',
    {
      config: reading,
      // Each word is to arrive when it is said.
      compress: false,
      schema: {
        summary: 'Follow jobs while they run',
        description:
          'Server-sent events: `jobs` with those that changed; about one job `settled` when it is over, then it ends.',
        tags: ['desk'],
        querystring: JobEventsParameters,
        response: {
          200: { content: { 'text/event-stream': { schema: JobEvent } } },
          503: problemAnswer('Too many follow already; ask for the list instead.'),
          ...closedAnswers,
        },
      },
    },
    (request, reply) => {
      const parameters = request.query as Parameters;
      checkNames(parameters, Object.keys(JobEventsParameters.properties));
      const faults: ParameterFault[] = [];
      const id = wholeNumber('id', single(parameters.id), 1, 2 ** 53 - 1, faults);
      if (faults.length > 0) throw badRequest(faults);
      const events = follow.open(actorOf(request), id);
      return sendEvents(reply, events);
    },
  );

  app.get(
    '/jobs/:id',
    {
      config: reading,
      schema: {
        summary: 'One job and its parts',
        tags: ['desk'],
        querystring: JobsParameters,
        response: { 200: JobResponse, 404: problemAnswer('There is none.'), ...closedAnswers },
      },
    },
    (request, reply) => {
      const row = jobOf(library, request);
      const { page, perPage } = placeAsked(request, 100);
      const total = jobs.countItems(row.id);
      reply.header('link', pageLinks(app.addressOf(request), page, Math.ceil(total / perPage)));
      const items = jobs.itemsOf(row.id, perPage, (page - 1) * perPage).map(jobItemAnswer);
      return reply.send({ ...jobAnswer(row), items: { total, page, per_page: perPage, items } });
    },
  );

  app.post(
    '/jobs',
    {
      config,
      schema: {
        summary: 'Start a job',
        description:
          'The same work is never queued twice: what waits already is answered, and begins as soon as it can.',
        tags: ['desk'],
        body: JobBody,
        response: {
          202: JobAnswer,
          400: problemAnswer('Something does not fit; it is named.'),
          409: problemAnswer('The same job is paused.'),
          ...closedAnswers,
        },
      },
    },
    (request, reply) => {
      const { kind, ...given } = givenBody(request.body, Object.keys(JobBody.properties));
      const faults: ParameterFault[] = [];
      const chosen = choice('kind', String(kind ?? ''), STARTABLE_JOBS, faults);
      if (!chosen) {
        throw badRequest([{ parameter: 'kind', detail: `One of ${STARTABLE_JOBS.join(', ')}.` }]);
      }
      const job = startJob(library, chosen, harvestGiven(given), actorOf(request));
      return reply.code(202).send(jobAnswer(job));
    },
  );

  for (const wish of JOB_WISHES) {
    app.post(
      `/jobs/:id/${wish}`,
      {
        config,
        schema: {
          summary: SUMMARIES[wish],
          tags: ['desk'],
          response: {
            200: JobAnswer,
            404: problemAnswer('There is none.'),
            409: problemAnswer('It is not in a state for it.'),
            ...closedAnswers,
          },
        },
      },
      (request, reply) =>
        reply.send(jobAnswer(wishJob(library, jobOf(library, request), wish, actorOf(request)))),
    );
  }
}

const SUMMARIES = {
  pause: 'Pause a job after the step in hand',
  resume: 'Have a paused job go on',
  cancel: 'Cancel a job after the step in hand',
  retry: 'Try a job again, or at once',
} as const;

function placeAsked(request: FastifyRequest, usual: number): { page: number; perPage: number } {
  const parameters = request.query as Parameters;
  checkNames(parameters, Object.keys(JobsParameters.properties));
  return placeIn(parameters, { usual });
}

/** @throws RequestError `bad-request` naming what is not of its kind. */
function harvestGiven({ files, limit, ...texts }: Record<string, unknown>): HarvestGiven {
  const faults: ParameterFault[] = [];
  for (const [parameter, value] of Object.entries(texts)) {
    if (typeof value !== 'string' || value.length > LONGEST_TEXT) {
      faults.push({ parameter, detail: `It is a text of ${LONGEST_TEXT} letters at most.` });
    }
  }
  if (files !== undefined && typeof files !== 'boolean') {
    faults.push({ parameter: 'files', detail: 'It is true or false.' });
  }
  if (faults.length > 0) throw badRequest(faults);
  const { address, set, prefix, from } = texts as Record<string, string | undefined>;
  const most = limit === undefined ? undefined : String(limit);
  return { address, set, prefix, from, limit: most, files: files === true };
}
