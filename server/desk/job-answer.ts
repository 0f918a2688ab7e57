import type { JobItemRow, JobRow } from '../../data/jobs.ts';
import type { JobWish } from '../../data/vocabularies/jobs.ts';

/** A job in the form that the API gives. */
export function jobAnswer(row: JobRow) {
  return {
    ...{ id: row.id, kind: row.kind, subject: row.subject, state: row.state, done: row.done },
    total: row.total ?? undefined,
    error: row.error ?? undefined,
    by: row.requestedBy ?? undefined,
    attempts: row.attempts,
    priority: row.priority,
    queued: row.queuedAt ?? undefined,
    started: row.startedAt || undefined,
    finished: row.finishedAt ?? undefined,
    run_after: row.state === 'queued' ? (row.runAfter ?? undefined) : undefined,
    wish: row.wish ?? undefined,
    may: wishesOf(row),
  };
}

/** A part of a job in the form that the API gives. */
export function jobItemAnswer({ file, status, documentId, code, reason }: JobItemRow) {
  return {
    ...{ file, status, document: documentId ?? undefined },
    ...{ code: code ?? undefined, reason: reason ?? undefined },
  };
}

/** What may be wanted of a job as it is now; nothing of runs of the command line. */
export function wishesOf(row: JobRow, now = new Date().toISOString()): JobWish[] {
  if (!row.queuedAt) return [];
  switch (row.state) {
    case 'running':
      return row.wish ? [] : ['pause', 'cancel'];
    case 'queued':
      return [...((row.runAfter ?? '') > now ? (['retry'] as const) : []), 'pause', 'cancel'];
    case 'paused':
      return ['resume', 'cancel'];
    case 'done':
      return [];
    default:
      return ['retry'];
  }
}
