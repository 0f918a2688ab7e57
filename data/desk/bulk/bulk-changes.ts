import type { Database } from '../../database.ts';
import type { Field } from '../../model.ts';
import type { ReviewState } from '../../schema.ts';
import type { PlanKind } from '../../vocabularies/bulk.ts';
import type { UndoWish, WantedRow } from './plan.ts';

/** A bulk change that was applied. */
export interface BulkChange {
  name: string;
  kind: PlanKind;
  at: string;
  by: string;
  reason?: string;
  documents: number;
  /** Fields that changed. */
  cells: number;
  /** Name of the table, the search, or the bulk change that it undid. */
  source: string;
  /** The bulk change that undid it, if one did. */
  undoneBy?: string;
}

interface AuditRow {
  id: number;
  at: string;
  actor: string;
  action: string;
  field: string | null;
  before: string | null;
  after: string | null;
  reason: string | null;
  documentId: string | null;
}

const COLUMNS = 'id, at, actor, action, field, before, after, reason, document_id AS documentId';

const ROWS_AT_ONCE = 500;

/** The bulk changes of the past, read from the audit. */
export function bulkChanges(database: Database) {
  const { $client: client } = database;
  // From name to name by the index: a bulk change may have a hundred thousand rows.
  const names = client
    .prepare(
      `WITH RECURSIVE batches(name) AS (
         SELECT max(batch) FROM audit WHERE batch < @before
         UNION ALL
         SELECT (SELECT max(batch) FROM audit WHERE batch < batches.name) FROM batches
         WHERE batches.name IS NOT NULL
       ) SELECT name FROM batches WHERE name >= 'bulk-' AND name < 'bulk.'`,
    )
    .pluck();
  const first = client.prepare(`SELECT ${COLUMNS} FROM audit WHERE batch = ? ORDER BY id LIMIT 1`);
  const following = client.prepare(
    `SELECT ${COLUMNS} FROM audit WHERE batch = ? AND id > ? ORDER BY id LIMIT ${ROWS_AT_ONCE}`,
  );

  const find = (name: string): BulkChange | undefined => {
    const row = first.get(name) as AuditRow | undefined;
    return row?.action === 'bulk-change' ? changeOf(name, row) : undefined;
  };

  const all = () =>
    (names.all({ before: 'bulk.' }) as string[])
      .flatMap((name) => find(name) ?? [])
      // Names tell when it was planned, which is not when it was written.
      .sort((a, b) => (a.at < b.at ? 1 : -1));

  return {
    find,

    /** The newest first. */
    list(): BulkChange[] {
      const changes = all();
      const undone = new Map<string, string>(
        changes.flatMap(({ kind, source, name }) =>
          kind === 'undo' ? [[source, name] as const] : [],
        ),
      );
      return changes.map((change) => {
        const undoneBy = undone.get(change.name);
        return undoneBy ? { ...change, undoneBy } : change;
      });
    },

    /** What a bulk change did, a document a row. Others may write between two rows. */
    *toUndo(name: string): Generator<WantedRow> {
      let row = 1;
      let rows: AuditRow[] = [];
      const wanted = (id: string) => ({ row: ++row, id, undo: wishOf(rows) });
      for (let after = 0; ; ) {
        const some = following.all(name, after) as AuditRow[];
        // What was done to one document was written in one go: its rows follow each other.
        for (const one of some) {
          const before = rows[0]?.documentId;
          if (before && before !== one.documentId) {
            yield wanted(before);
            rows = [];
          }
          if (one.documentId) rows.push(one);
        }
        const last = some.at(-1);
        if (!last) break;
        after = last.id;
      }
      const before = rows[0]?.documentId;
      if (before) yield wanted(before);
    },
  };
}

export type BulkChanges = ReturnType<typeof bulkChanges>;

function changeOf(name: string, { at, actor, field, after, reason }: AuditRow): BulkChange {
  const about = JSON.parse(after ?? '{}') as Pick<BulkChange, 'documents' | 'cells' | 'source'>;
  return {
    ...{ name, kind: field as PlanKind, at, by: actor, ...about },
    ...(reason ? { reason } : {}),
  };
}

function wishOf(rows: readonly AuditRow[]): UndoWish {
  const parsed = (text: string | null) => (text === null ? null : (JSON.parse(text) as unknown));
  const state = rows.find(({ action }) => action === 'set-state');
  return {
    fields: rows
      .filter(({ action }) => action === 'revise')
      .map(({ field, before, after }) => ({
        ...{ field: field as Field, before: parsed(before), after: parsed(after) },
      })),
    ...(state
      ? {
          state: {
            before: parsed(state.before) as ReviewState,
            after: parsed(state.after) as ReviewState,
          },
        }
      : {}),
    ...(rows.some(({ action }) => action === 'add') ? { added: true } : {}),
  };
}
