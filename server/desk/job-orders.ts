import type { FastifyRequest } from 'fastify';
import type { JobRow, WantedJob } from '../../data/jobs.ts';
import type { Library } from '../../data/library.ts';
import type { JobWish, StartableJob } from '../../data/vocabularies/jobs.ts';
import { type HarvestGiven, JobRefused, jobWanted } from '../../ingest/client.ts';
import { badRequest, conflict, notFound } from '../errors.ts';

/** The job that an address names. @throws RequestError `not-found`. */
export function jobOf(library: Library, request: FastifyRequest): JobRow {
  const { id } = request.params as { id: string };
  const row = /^\d{1,15}$/.test(id) ? library.jobs.find(Number(id)) : undefined;
  if (!row) throw notFound('such job');
  return row;
}

/**
 * Starts work by hand.
 *
 * @throws RequestError `bad-request` when it does not fit, `conflict` when it is paused.
 */
export function startJob(
  library: Library,
  kind: StartableJob,
  given: HarvestGiven,
  actor: string,
): JobRow {
  try {
    return queueOnce(library, jobWanted(kind, given, actor));
  } catch (error) {
    if (!(error instanceof JobRefused)) throw error;
    throw badRequest([{ parameter: error.parameter, detail: error.message }]);
  }
}

/**
 * Queues work once: what waits already is done as soon as it can be, what runs goes on.
 *
 * @throws RequestError `conflict` when it is paused.
 */
export function queueOnce(library: Library, wanted: WantedJob): JobRow {
  const { jobs } = library;
  const { kind, subject, requestedBy: actor } = wanted;
  const same = jobs.openLike(kind, subject);
  if (same?.state === 'paused') {
    throw conflict(`Job ${same.id} does the same and is paused. Resume it.`);
  }
  if (same?.state === 'queued') jobs.want(same.id, 'retry');
  const id = same?.id ?? jobs.enqueue(wanted);
  library.audit.add({
    actor,
    action: 'start-job',
    field: `job ${id}`,
    after: `${kind}: ${subject}`,
  });
  return jobs.find(id) as JobRow;
}

/**
 * Has a job paused, resumed, cancelled or tried again.
 *
 * @throws RequestError `conflict` when it is not in a state for it.
 */
export function wishJob(library: Library, job: JobRow, wish: JobWish, actor: string): JobRow {
  const { jobs, audit } = library;
  if (!jobs.want(job.id, wish)) {
    throw conflict('The job is not in a state for this any more. Load the page again.');
  }
  const { kind, subject } = job;
  const what = `${kind}: ${subject}`;
  audit.add({
    actor,
    action: `${wish}-job`,
    field: `job ${job.id}`,
    before: job.state,
    after: what,
  });
  return jobs.find(job.id) as JobRow;
}
