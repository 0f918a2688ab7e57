import type { BulkChange } from '../../../data/desk/bulk/bulk-changes.ts';
import type { Plan, PlanRow } from '../../../data/desk/bulk/plan.ts';
import { FIELD_NAMES } from '../../../data/field-names.ts';
import type { Library } from '../../../data/library.ts';
import type { Field } from '../../../data/model.ts';
import { ROW_OUTCOMES, type RowOutcome } from '../../../data/vocabularies/bulk.ts';

/** Which rows of a plan are shown: those asked for, or else the weightiest that there are. */
export function shownOutcome({ counts }: Plan, asked?: RowOutcome): RowOutcome {
  return asked ?? ROW_OUTCOMES.find((outcome) => counts[outcome] > 0) ?? 'unchanged';
}

/** A plan under the names of the API, with one page of its rows. */
export function planAnswer(
  library: Library,
  plan: Plan,
  { outcome: asked, page, perPage }: { outcome?: RowOutcome; page: number; perPage: number },
) {
  const outcome = shownOutcome(plan, asked);
  const rows = library.bulk.rows(plan.name, outcome, perPage, (page - 1) * perPage);
  const job = plan.jobId ? library.jobs.find(plan.jobId) : undefined;
  const { name, kind, state, at, by, source, counts, cells } = plan;
  return {
    ...{ name, kind, state, at, by, source, counts, cells },
    ...(plan.reason ? { reason: plan.reason } : {}),
    ...(kind === 'table'
      ? {
          add_new: plan.addNew,
          empty_clears: plan.emptyClears,
          unknown_columns: plan.unknownColumns,
          has_revision: plan.hasRevision,
        }
      : {}),
    ...(plan.again ? { again: true } : {}),
    ...(plan.error ? { error: plan.error } : {}),
    ...(job ? { job: { id: job.id, state: job.state, done: job.done, total: job.total } } : {}),
    ...{ outcome, total: counts[outcome], page, per_page: perPage, rows: rows.map(rowAnswer) },
  };
}

function rowAnswer({ row, id, changes, conflicts, faults, leftOut }: PlanRow) {
  return {
    row,
    ...(id ? { document: id } : {}),
    changes: changes.map(({ field, ...one }) => ({ field: nameOf(field), ...one })),
    conflicts: conflicts.map(({ field, ...one }) => ({ field: nameOf(field), ...one })),
    faults,
    ...(leftOut ? { left_out: leftOut } : {}),
  };
}

/** A bulk change that was applied, under the names of the API. */
export function changeAnswer({ undoneBy, ...change }: BulkChange) {
  return { ...change, ...(undoneBy ? { undone_by: undoneBy } : {}) };
}

function nameOf(field: Field | 'reviewState'): string {
  return field === 'reviewState' ? 'state' : FIELD_NAMES[field];
}
