import { createHash } from 'node:crypto';
import type SQLite from 'better-sqlite3';
import { and, asc, desc, eq, gte, lt, lte, type SQL } from 'drizzle-orm';
import type { Database } from './database.ts';
import { audit } from './schema.ts';

/** Something that somebody did. */
export type AuditRow = typeof audit.$inferSelect;

/** What is written of it; the moment is now. */
export type AuditEntry = Pick<AuditRow, 'actor' | 'action'> &
  Partial<Pick<AuditRow, 'at' | 'documentId' | 'field' | 'before' | 'after' | 'reason' | 'batch'>>;

/** Which rows are wanted; all of these at once. */
export interface AuditChoice {
  actor?: string;
  action?: string;
  documentId?: string;
  batch?: string;
  /** ISO 8601, inclusive. */
  from?: string;
  to?: string;
}

/** A row that is not as it was written, or that follows one that is gone. */
export interface BrokenRow {
  id: number;
  at: string;
}

/** What the digest of a row is made of; migration 0008 has the same words in a trigger. */
const DIGEST = `sha256(coalesce(lag(hash) OVER (ORDER BY id), '')
  || json_array(id, at, actor, action, document_id, field, before, after, reason, batch))`;

/**
 * The function that triggers of the audit call. Without it nothing can be written there.
 *
 * @param client - A connection that was just opened.
 */
export function addDigestFunction(client: SQLite.Database): void {
  client.function('sha256', { deterministic: true }, (text: unknown) =>
    createHash('sha256').update(String(text)).digest('hex'),
  );
}

/** Gives rows from before the chain their digests; does nothing when all have one. */
export function sealAudit(client: SQLite.Database): void {
  // Rows from before the chain are the oldest ones: when the first has a digest, all have.
  const first = client.prepare('SELECT hash FROM audit ORDER BY id LIMIT 1').pluck().get();
  if (first !== null) return;
  const unsealed = client.prepare('SELECT id FROM audit WHERE hash IS NULL ORDER BY id').pluck();
  const seal = client.prepare(
    `UPDATE audit SET hash = sha256(
       coalesce((SELECT p.hash FROM audit p WHERE p.id < audit.id ORDER BY p.id DESC LIMIT 1), '')
       || json_array(id, at, actor, action, document_id, field, before, after, reason, batch))
     WHERE id = ?`,
  );
  client
    .transaction(() => {
      for (const id of unsealed.all()) seal.run(id);
    })
    .immediate();
}

/** Who did what: rows are added by whoever writes, and read by admins. */
export function auditRepository(database: Database) {
  return {
    /** @param entry - `at` is now unless given. */
    add(entry: AuditEntry): void {
      database
        .insert(audit)
        .values({ at: new Date().toISOString(), ...entry })
        .run();
    },

    /**
     * The newest first.
     *
     * @param before - Only rows with a smaller id, to go on from there.
     */
    newest(choice: AuditChoice, limit: number, before?: number): AuditRow[] {
      return database
        .select()
        .from(audit)
        .where(and(...conditions(choice), before === undefined ? undefined : lt(audit.id, before)))
        .orderBy(desc(audit.id))
        .limit(limit)
        .all();
    },

    /** All of them in the order they were written, for exports. */
    *all(choice: AuditChoice = {}): Generator<AuditRow> {
      const rowsAtOnce = 1000;
      for (let after = 0; ; ) {
        const rows = database
          .select()
          .from(audit)
          .where(and(...conditions(choice), gte(audit.id, after)))
          .orderBy(asc(audit.id))
          .limit(rowsAtOnce)
          .all();
        yield* rows;
        const last = rows.at(-1);
        if (!last || rows.length < rowsAtOnce) return;
        after = last.id + 1;
      }
    },

    /** The first rows that are not as they were written; none when the chain is whole. */
    broken(limit = 20): BrokenRow[] {
      return database.$client
        .prepare(
          `SELECT id, at FROM (SELECT id, at, hash, ${DIGEST} AS expected FROM audit)
           WHERE hash IS NOT expected ORDER BY id LIMIT ?`,
        )
        .all(limit) as BrokenRow[];
    },
  };
}

export type AuditRepository = ReturnType<typeof auditRepository>;

function conditions({ actor, action, documentId, batch, from, to }: AuditChoice): SQL[] {
  return [
    actor === undefined ? [] : eq(audit.actor, actor),
    action === undefined ? [] : eq(audit.action, action),
    documentId === undefined ? [] : eq(audit.documentId, documentId),
    batch === undefined ? [] : eq(audit.batch, batch),
    from === undefined ? [] : gte(audit.at, from),
    to === undefined ? [] : lte(audit.at, to),
  ].flat();
}
