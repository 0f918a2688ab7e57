import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Library } from '../../../data/library.ts';
import {
  JOB_WISHES,
  LONG_JOBS,
  STARTABLE_JOBS,
  type StartableJob,
} from '../../../data/vocabularies/jobs.ts';
import { LOCALES } from '../../../data/vocabularies/languages.ts';
import { deskAddress } from '../../../web/addresses.ts';
import { confirmJobPage } from '../../../web/pages/desk/confirm-job.tsx';
import { jobPage } from '../../../web/pages/desk/job.tsx';
import { jobsPage } from '../../../web/pages/desk/jobs.tsx';
import { actorOf, deskContext } from '../../desk/desk-context.ts';
import { jobOf, startJob, wishJob } from '../../desk/job-orders.ts';
import { jobPageModel, jobsModel } from '../../desk/jobs-model.ts';
import { badRequest, type ParameterFault, RequestError } from '../../errors.ts';
import type { FormBody } from '../../plugins/forms.ts';
import { choice, type Parameters, single, wholeNumber } from '../../search/parameters.ts';

const LONGEST_TYPED = 2000;

/** What the library works on beside answering, for curators. */
export async function jobRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const path = `/:locale(^${LOCALES.join('|')}$)/desk/jobs`;
  const config = { access: 'curator' } as const;

  app.get(path, { config }, (request, reply) => {
    const model = jobsModel(library, pageOf(request));
    return app.sendPage(reply, jobsPage(deskContext(app, request), model));
  });

  app.get(`${path}/:id`, { config }, (request, reply) => {
    const model = jobPageModel(library, jobOf(library, request), pageOf(request));
    return app.sendPage(reply, jobPage(deskContext(app, request), model));
  });

  app.get(`${path}/start`, { config }, (request, reply) => {
    const context = deskContext(app, request);
    const given = single((request.query as Parameters).kind);
    // From a form that did not fit to the same page in another language.
    if (given === '') return reply.redirect(deskAddress(context.locale, 'jobs'), 303);
    const kind = kindOf(given);
    return app.sendPage(reply, confirmJobPage(context, { kind }));
  });

  app.post(`${path}/start`, { config }, (request, reply) => {
    const { locale } = app.pageContext(request);
    const kind = kindOf(typedIn(request, 'kind'));
    if (LONG_JOBS.has(kind) && typedIn(request, 'confirmed') !== 'true') {
      return reply.redirect(`${deskAddress(locale, 'jobs', 'start')}?kind=${kind}`, 303);
    }
    const typed = {
      ...{ address: typedIn(request, 'address').trim(), set: typedIn(request, 'set').trim() },
      files: typedIn(request, 'files') === 'true',
    };
    try {
      const { address, set, files } = typed;
      startJob(library, kind, { address, set: set || undefined, files }, actorOf(request));
    } catch (error) {
      return orFault(error, request, reply, typed);
    }
    return reply.redirect(deskAddress(locale, 'jobs'), 303);
  });

  /** What does not fit is said beside the form, with what was typed. */
  const orFault = (
    error: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
    typed: { address: string; set: string; files: boolean },
  ) => {
    if (!(error instanceof RequestError) || error.code !== 'bad-request') throw error;
    const harvest = { ...typed, fault: error.faults[0]?.detail ?? error.message };
    const model = { ...jobsModel(library, 1), harvest };
    return app.sendPage(reply.code(400), jobsPage(deskContext(app, request), model));
  };

  for (const wish of JOB_WISHES) {
    app.post(`${path}/:id/${wish}`, { config }, (request, reply) => {
      const { locale } = app.pageContext(request);
      const { id } = wishJob(library, jobOf(library, request), wish, actorOf(request));
      const within = typedIn(request, 'back') === 'job' ? String(id) : '';
      const anchor = within ? '' : `#job-${id}`;
      return reply.redirect(deskAddress(locale, 'jobs', within) + anchor, 303);
    });
  }
}

function pageOf(request: FastifyRequest): number {
  const faults: ParameterFault[] = [];
  const given = single((request.query as Parameters).page);
  const page = wholeNumber('page', given, 1, 1_000_000, faults) ?? 1;
  if (faults.length > 0) throw badRequest(faults);
  return page;
}

/** @throws RequestError when nobody can start such work. */
function kindOf(given: string): StartableJob {
  const faults: ParameterFault[] = [];
  const kind = choice('kind', given, STARTABLE_JOBS, faults);
  if (kind) return kind;
  throw badRequest([{ parameter: 'kind', detail: `One of ${STARTABLE_JOBS.join(', ')}.` }]);
}

function typedIn(request: FastifyRequest, name: string): string {
  const body = (request.body ?? {}) as FormBody;
  return single(body[name]).slice(0, LONGEST_TYPED);
}
