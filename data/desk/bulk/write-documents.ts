import type SQLite from 'better-sqlite3';
import type { Database } from '../../database.ts';
import type { DocumentRepository } from '../../documents.ts';
import { FIELDS } from '../../field-names.ts';
import type { Field } from '../../model.ts';
import type { ReviewState } from '../../schema.ts';
import type { PlannedChange } from './plan.ts';

/** The document is not as the dry run found it. */
export class ChangedSince extends Error {
  override name = 'ChangedSince';
}

/** Who changes, and as part of what. */
export interface Writing {
  at: string;
  actor: string;
  batch: string;
  reason?: string;
  /** Why documents are withdrawn, for the public. */
  note?: string;
}

/** What a column holds when a field says nothing. */
const EMPTY: Partial<Record<Field, string>> = { otherTitles: '[]', status: 'unknown' };

/**
 * Writes many documents in the shortest time, for nobody else can write meanwhile: what a curator
 * says is in force, so that nothing has to be read again. History, revision and audit are the same
 * as with single edits.
 */
export function documentWriter(database: Database, documents: DocumentRepository) {
  const { $client: client } = database;
  const statements = new Map<string, SQLite.Statement>();
  const prepared = (text: string) => {
    const known = statements.get(text);
    if (known) return known;
    const fresh = client.prepare(text);
    statements.set(text, fresh);
    return fresh;
  };

  const keepValue = (id: string, field: string, value: unknown, at: string) =>
    prepared(
      `INSERT INTO metadata_values (document_id, field, value, confidence, origin, evidence, at)
       VALUES (?, ?, ?, 1, 'curator', NULL, ?)
       ON CONFLICT (document_id, field, origin) DO UPDATE SET
         value = excluded.value, confidence = 1, evidence = NULL, at = excluded.at`,
    ).run(id, field, JSON.stringify(value), at);

  const setTopics = (id: string, topics: readonly string[]) => {
    prepared('DELETE FROM document_topics WHERE document_id = ?').run(id);
    const add = prepared(
      'INSERT OR IGNORE INTO document_topics (document_id, topic) VALUES (?, ?)',
    );
    for (const topic of topics) add.run(id, topic);
  };

  const audit = (
    { at, actor, batch, reason }: Writing,
    action: string,
    id: string | null,
    values: { field?: string; before?: unknown; after?: unknown },
  ) =>
    prepared(
      `INSERT INTO audit (at, actor, action, document_id, field, before, after, reason, batch)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      ...[at, actor, action, id, values.field ?? null],
      ...[written(values.before), written(values.after), reason ?? null, batch],
    );

  return {
    /**
     * @param base - The revision that the document has to have.
     * @throws ChangedSince when it has another one.
     */
    change(id: string, base: number, changes: readonly PlannedChange[], writing: Writing): void {
      const { at } = writing;
      const assigned: [string, unknown][] = [];
      for (const { field, to } of changes) {
        if (field === 'reviewState') {
          assigned.push(['review_state', to]);
          assigned.push(['state_note', to === 'withdrawn' ? (writing.note ?? null) : null]);
        } else if (field !== 'topics') {
          assigned.push([columnOf(field), columnValue(field, to)]);
        }
      }
      const columns = assigned.map(([column]) => `${column} = ?, `).join('');
      const done = prepared(
        `UPDATE documents SET ${columns}revision = revision + 1, updated_at = ?
         WHERE id = ? AND revision = ?`,
      ).run(...assigned.map(([, value]) => value), at, id, base);
      if (done.changes !== 1) throw new ChangedSince(`${id} is not at revision ${base}.`);
      for (const { field, from, to } of changes) {
        if (field === 'reviewState') {
          audit(writing, 'set-state', id, { field, before: from, after: to });
          continue;
        }
        keepValue(id, field, to, at);
        if (field === 'topics') setTopics(id, (to ?? []) as string[]);
        if (field === 'language') {
          documents.moveLanguage(id, from as string | null, to as string | null);
        }
        const before = shownAs(field, from);
        audit(writing, 'revise', id, { field, before, after: shownAs(field, to) });
      }
    },

    /** Makes a draft. @throws ChangedSince when there is such a document by now. */
    add(id: string, changes: readonly PlannedChange[], writing: Writing): void {
      const { at } = writing;
      const fields = changes.filter(({ field }) => field !== 'topics' && field !== 'reviewState');
      const columns = fields.map(({ field }) => columnOf(field as Field));
      const state: ReviewState = 'draft';
      const done = prepared(
        `INSERT OR IGNORE INTO documents (id, review_state, created_at, updated_at${columns.map((one) => `, ${one}`).join('')})
         VALUES (?, ?, ?, ?${', ?'.repeat(columns.length)})`,
      ).run(
        ...[id, state, at, at],
        ...fields.map(({ field, to }) => columnValue(field as Field, to)),
      );
      if (done.changes !== 1) throw new ChangedSince(`${id} is there by now.`);
      for (const { field, to } of changes) {
        keepValue(id, field, to, at);
        if (field === 'topics') setTopics(id, (to ?? []) as string[]);
        if (field === 'language') documents.moveLanguage(id, null, to as string | null);
      }
      audit(writing, 'add', id, {});
    },

    /** Takes a draft away that nobody but curators has seen. */
    discard(id: string, base: number, title: unknown, writing: Writing): void {
      const done = prepared(
        `DELETE FROM documents WHERE id = ? AND revision = ? AND review_state = 'draft'`,
      ).run(id, base);
      if (done.changes !== 1) throw new ChangedSince(`${id} is no draft at revision ${base}.`);
      audit(writing, 'discard', id, { before: title });
    },

    /** The first row of a bulk change in the audit: what it was. */
    begin: (kind: string, about: unknown, writing: Writing) =>
      audit(writing, 'bulk-change', null, { field: kind, after: about }),
  };
}

export type DocumentWriter = ReturnType<typeof documentWriter>;

const COLUMNS = new Map(
  FIELDS.map((field) => [field, field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]),
);

function columnOf(field: Field): string {
  const column = COLUMNS.get(field);
  if (!column) throw new Error(`No field ${field}.`);
  return column;
}

function columnValue(field: Field, value: unknown): unknown {
  if (value === null || value === undefined) return EMPTY[field] ?? null;
  return Array.isArray(value) ? JSON.stringify(value) : value;
}

/** A field as the record shows it. */
function shownAs(field: Field, value: unknown): unknown {
  if (value !== null && value !== undefined) return value;
  if (field === 'otherTitles' || field === 'topics') return [];
  return EMPTY[field] ?? null;
}

function written(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
