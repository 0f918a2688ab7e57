import { and, desc, eq } from 'drizzle-orm';
import { type AuditRow, auditRepository } from '../audit.ts';
import { type Database, writing } from '../database.ts';
import type { DocumentRecord, DocumentRepository } from '../documents.ts';
import { identifierRepository } from '../identifiers.ts';
import type { Description, Field, FieldValues } from '../model.ts';
import { audit } from '../schema.ts';

/** Values for fields; null empties one. */
export type Changes = { [F in Field]?: FieldValues[F] | null };

/** Who changes a document, and what he had before his eyes. */
export interface Edit {
  id: string;
  /** The revision that was shown to whoever edits. */
  revision: number;
  changes: Changes;
  actor: string;
  reason?: string;
  /** Name of the bulk change that it is part of. */
  batch?: string;
}

/** A field that somebody else changed since it was shown. */
export interface FieldConflict {
  field: Field;
  /** What was shown. */
  shown: unknown;
  /** What it is now. */
  theirs: unknown;
  /** What was to be written. */
  yours: unknown;
}

/** Somebody else changed the same fields: nothing was written. */
export class EditConflict extends Error {
  override name = 'EditConflict';
  readonly conflicts: readonly FieldConflict[];
  /** The revision that the document has now. */
  readonly revision: number;
  constructor(conflicts: readonly FieldConflict[], revision: number) {
    super(`Changed by somebody else meanwhile: ${conflicts.map(({ field }) => field).join(', ')}.`);
    this.conflicts = conflicts;
    this.revision = revision;
  }
}

/** Changes that people make to what is known of documents. */
export function editRepository(database: Database, documents: DocumentRepository) {
  const identifiers = identifierRepository(database);
  const log = auditRepository(database);

  /** What a field said at a revision; nothing when that revision is not known. */
  const shownAt = (now: DocumentRecord, revision: number) => {
    if (now.revision === revision) return now as Record<Field, unknown>;
    const past = identifiers.revisions(now.id).find((one) => one.revision === revision);
    return past?.record as Record<Field, unknown> | undefined;
  };

  const write = writing(database, (edit: Edit): Field[] => {
    const { id, changes, actor } = edit;
    const now = documents.find(id);
    if (!now) throw new Error(`No document ${id}.`);
    const fields = Object.keys(changes) as Field[];
    const shown = shownAt(now, edit.revision);
    const conflicts = fields
      .map((field) => ({
        ...{ field, shown: shown?.[field] ?? null, yours: changes[field] ?? null },
        theirs: (now as Record<Field, unknown>)[field] ?? null,
      }))
      .filter(({ shown: before, theirs, yours }) => !same(before, theirs) && !same(theirs, yours));
    if (!shown || conflicts.length > 0) throw new EditConflict(conflicts, now.revision);
    const said = documents.values(id).filter(({ origin }) => origin === 'curator');
    const kept = said.filter(({ field }) => !fields.includes(field));
    const given = fields.map((field) => ({
      ...{ field, value: changes[field], confidence: 1, origin: 'curator' },
    }));
    const changed = documents.revise(
      id,
      [...kept, ...given] as Description[],
      ['curator'],
      actor,
      edit,
    );
    // What a machine found and somebody says is right is another's word from now on.
    for (const field of fields.filter((one) => !changed.includes(one))) {
      const { reason, batch } = edit;
      const value = JSON.stringify(changes[field] ?? null);
      const row = { actor, action: 'confirm', documentId: id, field, after: value, reason, batch };
      log.add(row);
    }
    return changed;
  });

  return {
    /**
     * Writes what somebody corrected. Fields that others changed meanwhile and he did not stay as
     * they are.
     *
     * @returns the fields that readers now see differently.
     * @throws EditConflict when somebody else changed the same fields to something else.
     */
    write,

    /** What was done to a document, the newest first. */
    history(id: string, limit = -1, offset = 0): AuditRow[] {
      return database
        .select()
        .from(audit)
        .where(eq(audit.documentId, id))
        .orderBy(desc(audit.id))
        .limit(limit)
        .offset(offset)
        .all();
    },

    /**
     * Takes one change of one field back.
     *
     * @param row - Id of its row in the history.
     * @returns the field, or nothing when there is no such change.
     * @throws EditConflict when the field says something else again by now.
     */
    revert(id: string, row: number, actor: string, reason?: string): Field | undefined {
      const change = database
        .select()
        .from(audit)
        .where(and(eq(audit.documentId, id), eq(audit.id, row)))
        .get();
      if (change?.action !== 'revise' || !change.field) return undefined;
      const field = change.field as Field;
      const now = documents.find(id);
      if (!now) return undefined;
      const theirs = (now as Record<Field, unknown>)[field] ?? null;
      const shown = parsed(change.after);
      const yours = parsed(change.before);
      if (!same(theirs, shown)) {
        throw new EditConflict([{ field, shown, theirs, yours }], now.revision);
      }
      const changes = { [field]: yours } as Changes;
      write({ id, revision: now.revision, changes, actor, reason });
      return field;
    },
  };
}

export type EditRepository = ReturnType<typeof editRepository>;

function parsed(written: string | null): unknown {
  return written === null ? null : JSON.parse(written);
}

/** Lists in another order are other lists, but for topics, which have none. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
