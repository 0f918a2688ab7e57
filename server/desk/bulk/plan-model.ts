import type { Plan, PlanRow } from '../../../data/desk/bulk/plan.ts';
import { textOfField } from '../../../data/field-text.ts';
import type { Library } from '../../../data/library.ts';
import { ROW_OUTCOMES, type RowOutcome } from '../../../data/vocabularies/bulk.ts';
import type { BulkPlanModel, BulkRow } from '../../../web/models/desk-bulk.ts';
import { shownOutcome } from './bulk-answer.ts';

const ROWS_PER_PAGE = 50;
/** Letters of a value on a page: a summary may be long. */
const LONGEST_SHOWN = 1000;
const LOOK_AGAIN_SECONDS = 3;

/** A plan for its page. */
export function planModel(
  library: Library,
  plan: Plan,
  asked: { outcome?: RowOutcome; page: number },
): BulkPlanModel {
  const { bulk, jobs } = library;
  const outcome = shownOutcome(plan, asked.outcome);
  const pages = Math.max(1, Math.ceil(plan.counts[outcome] / ROWS_PER_PAGE));
  const page = Math.min(asked.page, pages);
  const rows = bulk.rows(plan.name, outcome, ROWS_PER_PAGE, (page - 1) * ROWS_PER_PAGE);
  const found = library.documents.findMany(rows.map(({ id }) => id));
  const byId = new Map(found.map((one) => [one.id, one]));
  const job = plan.jobId === undefined ? undefined : jobs.find(plan.jobId);
  const isWorking = job && ['queued', 'running', 'paused'].includes(job.state);
  const state = plan.state === 'queued' && !isWorking ? 'ready' : plan.state;
  const undone =
    plan.state === 'applied' ? bulk.list().find(({ name }) => name === plan.name) : undefined;
  return {
    plan: { ...plan, state },
    kind: plan.kind,
    ...{ outcome, page, pages },
    outcomes: ROW_OUTCOMES.map((one) => ({ outcome: one, count: plan.counts[one] })).filter(
      (one) => one.count > 0,
    ),
    rows: rows.map((row) => rowModel(row, plan, byId.get(row.id))),
    canApply: !isWorking && bulk.refusal(plan.name, 'theirs') === undefined,
    ...(job && isWorking
      ? { progress: { done: job.done, ...(job.total === null ? {} : { total: job.total }) } }
      : {}),
    ...(isWorking && plan.state === 'queued' ? { again: LOOK_AGAIN_SECONDS } : {}),
    ...(undone?.undoneBy ? { undoneBy: undone.undoneBy } : {}),
  };
}

function rowModel(
  { row, id, outcome, changes, conflicts, faults, leftOut }: PlanRow,
  { kind }: Plan,
  document: { title: string; language: string | null } | undefined,
): BulkRow {
  const title = changes.find(({ field }) => field === 'title');
  const discarded = kind === 'undo' && title !== undefined && title.to === null;
  const named = document?.title ?? (outcome === 'added' ? textOfField(title?.to) : id);
  return {
    row,
    ...(id
      ? {
          document: {
            ...{ id, title: named, isHeld: document !== undefined },
            ...(document?.language ? { language: document.language } : {}),
          },
        }
      : {}),
    changes: changes.map(({ field, from, to }) => ({ field, from: shown(from), to: shown(to) })),
    conflicts: conflicts.map((one) => ({
      field: one.field,
      ...{ shown: shown(one.shown), theirs: shown(one.theirs), yours: shown(one.yours) },
    })),
    faults,
    ...(leftOut ? { leftOut } : {}),
    ...(discarded ? { discarded } : {}),
  };
}

function shown(value: unknown): string {
  const text = textOfField(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)} […]` : text;
}
