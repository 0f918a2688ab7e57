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
  const rest = client.prepare(
    `SELECT ${COLUMNS} FROM audit WHERE batch = ? AND document_id IS NOT NULL ORDER BY document_id, id`,
  );
  const find = (name: string): BulkChange | undefined => {
    const row = first.get(name) as AuditRow | undefined;
    return row?.action === 'bulk-change' ? changeOf(name, row) : undefined;
  };

  const all = () =>
    (names.all({ before: 'bulk.' }) as string[]).flatMap((name) => find(name) ?? []);

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

    /** What a bulk change did, a document a row. */
    *toUndo(name: string): Generator<WantedRow> {
      let row = 1;
      let rows: AuditRow[] = [];
      const wanted = function* () {
        const [one] = rows;
        if (one?.documentId) yield { row: ++row, id: one.documentId, undo: wishOf(rows) };
      };
      for (const one of rest.iterate(name) as IterableIterator<AuditRow>) {
        if (rows[0] && rows[0].documentId !== one.documentId) {
          yield* wanted();
          rows = [];
        }
        rows.push(one);
      }
      yield* wanted();
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
