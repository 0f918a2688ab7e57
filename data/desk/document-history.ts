import { type SQL, sql } from 'drizzle-orm';
import type { AuditRow } from '../audit.ts';
import type { Database } from '../database.ts';

/** Everything that was done to a document, its relations to others from either side among it. */
export function documentHistory(database: Database) {
  return {
    /** The newest first. */
    rows(id: string, limit: number, offset = 0): AuditRow[] {
      return database.all<AuditRow>(
        sql`SELECT id, at, actor, action, document_id AS documentId, field, before, after, reason, batch, hash
            ${ofDocument(id)} ORDER BY id DESC LIMIT ${limit} OFFSET ${offset}`,
      );
    },

    count(id: string): number {
      return database.get<{ n: number }>(sql`SELECT count(*) AS n ${ofDocument(id)}`).n;
    },

    row(id: string, row: number): AuditRow | undefined {
      return database.all<AuditRow>(
        sql`SELECT id, at, actor, action, document_id AS documentId, field, before, after, reason, batch, hash
            FROM audit WHERE id = ${row} AND document_id = ${id}`,
      )[0];
    },

    /** Who of the curators gave each field the value that it has. */
    curators(id: string): Map<string, string> {
      const rows = database.all<{ field: string; actor: string }>(
        sql`SELECT field, actor, max(id) FROM audit
            WHERE document_id = ${id} AND action IN ('revise', 'confirm') GROUP BY field`,
      );
      return new Map(rows.map(({ field, actor }) => [field, actor]));
    },
  };
}

export type DocumentHistory = ReturnType<typeof documentHistory>;

/** A relation is written at the one of its works that it goes out from. */
function ofDocument(id: string): SQL {
  return sql`FROM audit WHERE document_id = ${id} OR (
    document_id IN (SELECT from_id FROM relations WHERE to_id = ${id})
    AND action LIKE '%-relation' AND after = ${JSON.stringify(id)})`;
}
