import { setImmediate } from 'node:timers/promises';
import type { Database } from '../../database.ts';
import type { DocumentRecord, DocumentRepository } from '../../documents.ts';
import type { RowFaultCode, RowOutcome } from '../../vocabularies/bulk.ts';
import { checkCells, checkUndo, checkWish, type RowResult, type Said } from './check-row.ts';
import type { Plan, RowFault, WantedRow } from './plan.ts';
import type { CheckedRow, OpenPlan } from './plan-store.ts';

/** Rows looked at before others get their turn. */
const AT_ONCE = 50;

/** Looks every row of plans up in the library: the dry run. Nothing of the library is written. */
export function planChecker(database: Database, documents: DocumentRepository) {
  const earlier = database.$client
    .prepare('SELECT record FROM document_revisions WHERE document_id = ? AND revision = ?')
    .pluck();
  const byDigest = database.$client
    .prepare('SELECT document_id FROM files WHERE sha256 = ?')
    .pluck();
  const movedTo = database.$client
    .prepare('SELECT to_id FROM document_redirects WHERE from_id = ?')
    .pluck();

  const idOf = ({ id, sha256 }: WantedRow): string =>
    id ?? (sha256 ? ((byDigest.get(sha256) as string | undefined) ?? '') : '');

  /** What a document said at a revision that a table names. */
  const shownAt = (now: DocumentRecord, revision: string | undefined): Said | undefined => {
    if (revision === undefined || revision.trim() === '') return now;
    if (!/^\d{1,9}$/.test(revision.trim())) return undefined;
    const wanted = Number(revision);
    if (wanted === now.revision) return now;
    const record = earlier.get(now.id, wanted) as string | undefined;
    return record === undefined ? undefined : (JSON.parse(record) as Said);
  };

  const ofTable = (plan: Plan, wanted: WantedRow, id: string, now?: DocumentRecord): RowResult => {
    if (wanted.faults && wanted.faults.length > 0) return faulty(...wanted.faults);
    const { cells = {} } = wanted;
    if (!now) {
      if (wanted.isNew) return checkCells(cells, {}, {}, false);
      if (wanted.sha256 && !id) {
        const detail = 'No document has a file with this SHA-256. Give the id of the document.';
        return faulty(fault('sha256', 'unknown-file', detail));
      }
      const detail = `There is no document ${id}. Put the id right, or tick "add new records".`;
      return faulty(fault('id', 'unknown-document', detail));
    }
    if (wanted.isNew) {
      const detail = `There is a document ${id} by now. Load the table again.`;
      return faulty(fault('id', 'unknown-document', detail));
    }
    if (now.reviewState === 'merged') {
      const detail = `It was merged into ${movedTo.get(id)}. Change that one.`;
      return faulty(fault('id', 'merged', detail));
    }
    const shown = shownAt(now, wanted.revision);
    if (!shown) {
      const detail = `"${String(wanted.revision).slice(0, 20)}" is no revision of this document. Download the row again.`;
      return faulty(fault('revision', 'revision', detail));
    }
    return checkCells(cells, shown, now as Said, plan.emptyClears);
  };

  const check = (plan: Plan, wanted: WantedRow, id: string, now?: DocumentRecord): CheckedRow => {
    const result =
      plan.kind === 'undo' && wanted.undo
        ? checkUndo(wanted.undo, now)
        : plan.edit
          ? now
            ? checkWish(plan.edit, now)
            : { ...faulty(), leftOut: 'gone' as const }
          : ofTable(plan, wanted, id, now);
    return {
      ...{ row: wanted.row, id, base: now?.revision ?? 0 },
      ...{ outcome: outcomeOf(result, wanted), ...result },
    };
  };

  return {
    /** @throws whatever `signal` was aborted with. */
    async check(open: OpenPlan, signal?: AbortSignal): Promise<Plan> {
      const plan = open.plan();
      for (let after = 0; ; ) {
        signal?.throwIfAborted();
        const wanted = open.wanted(after, AT_ONCE);
        const last = wanted.at(-1);
        if (!last) break;
        const ids = wanted.map(idOf);
        const found = new Map(documents.findMany(ids.filter(Boolean)).map((one) => [one.id, one]));
        open.keep(
          wanted.map((one, at) => check(plan, one, ids[at] ?? '', found.get(ids[at] ?? ''))),
        );
        after = last.row;
        await setImmediate();
      }
      refuseTwice(open);
      open.update({ state: 'ready', counts: open.counts(), cells: open.cells() });
      return open.plan();
    },
  };
}

export type PlanChecker = ReturnType<typeof planChecker>;

/** Of two rows for one document nobody knows which one is meant. */
function refuseTwice(open: OpenPlan): void {
  const rows = new Map<string, number[]>();
  for (const { row, id } of open.twice()) rows.set(id, [...(rows.get(id) ?? []), row]);
  for (const [id, several] of rows) {
    const detail = `The rows ${several.slice(0, 5).join(', ')} are of the same document. Leave one of them.`;
    open.keep(
      several.map((row) => ({
        ...{ row, id, base: 0, outcome: 'fault' as const },
        ...faulty(fault('id', 'twice', detail)),
      })),
    );
  }
}

function outcomeOf(result: RowResult, { isNew }: WantedRow): RowOutcome {
  if (result.faults.length > 0) return 'fault';
  if (result.leftOut) return 'left-out';
  if (result.conflicts.length > 0) return 'conflict';
  if (isNew) return 'added';
  return result.changes.length > 0 ? 'changed' : 'unchanged';
}

function faulty(...faults: RowFault[]): RowResult {
  return { changes: [], conflicts: [], faults };
}

function fault(column: string, code: RowFaultCode, detail: string): RowFault {
  return { column, code, detail };
}
