import type { JobRow } from '../../data/jobs.ts';
import type { Library } from '../../data/library.ts';
import type { JobModel, JobPageModel, JobsModel } from '../../web/models/desk-jobs.ts';
import { wishesOf } from './job-answer.ts';

const PER_PAGE = 30;
const ITEMS_PER_PAGE = 100;
/** Open ones that are shown; more wait behind them. */
const MOST_OPEN = 100;
const AGAIN_SECONDS = 5;

/** The list of jobs; a page after the last one is the last one. */
export function jobsModel({ jobs }: Library, asked: number): JobsModel {
  const pages = Math.max(1, Math.ceil(jobs.countEnded() / PER_PAGE));
  const page = Math.min(asked, pages);
  const open = jobs.open(MOST_OPEN).map(jobModel);
  return {
    ...{ open, page, pages },
    ended: jobs.ended(PER_PAGE, (page - 1) * PER_PAGE).map(jobModel),
    again: open.some(isMoving) ? AGAIN_SECONDS : undefined,
  };
}

/** One job with a page of its parts. */
export function jobPageModel({ jobs }: Library, row: JobRow, asked: number): JobPageModel {
  const total = jobs.countItems(row.id);
  const pages = Math.max(1, Math.ceil(total / ITEMS_PER_PAGE));
  const page = Math.min(asked, pages);
  const items = jobs.itemsOf(row.id, ITEMS_PER_PAGE, (page - 1) * ITEMS_PER_PAGE);
  const job = jobModel(row);
  return {
    ...{ job, total, page, pages, again: isMoving(job) ? AGAIN_SECONDS : undefined },
    items: items.map(({ file, status, documentId, reason }) => ({
      ...{ file, status, document: documentId ?? undefined, reason: reason ?? undefined },
    })),
  };
}

/** Whether something of it may change by itself soon. */
function isMoving({ state, runAfter }: JobModel): boolean {
  return state === 'running' || (state === 'queued' && !runAfter);
}

function jobModel(row: JobRow): JobModel {
  const { id, kind, subject, state, done, attempts } = row;
  const isPlanned = state === 'queued' && (row.runAfter ?? '') > new Date().toISOString();
  return {
    ...{ id, kind, subject, state, done, attempts, may: wishesOf(row) },
    ...{ total: row.total ?? undefined, error: row.error ?? undefined },
    ...{ by: row.requestedBy ?? undefined, queuedAt: row.queuedAt ?? undefined },
    ...{ startedAt: row.startedAt || undefined, finishedAt: row.finishedAt ?? undefined },
    ...{ runAfter: isPlanned ? (row.runAfter ?? undefined) : undefined },
    wish: row.wish ?? undefined,
  };
}
