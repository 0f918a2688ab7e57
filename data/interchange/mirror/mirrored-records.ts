import type { Database } from '../../database.ts';
import type { Field } from '../../model.ts';
import type { DumpedDocument } from '../dump/dump-format.ts';
import { keptRecord } from '../dump/earlier-record.ts';
import { type KnownHere, MIRROR_ACTION, MIRROR_ACTOR, type Mirrored } from './known-here.ts';

/** Columns of `documents` that have the name of the API. */
const COLUMNS = [
  ...['title', 'title_en', 'number', 'country', 'level', 'issuer', 'type', 'type_word', 'status'],
  ...['year', 'date_adopted', 'date_in_force', 'date_repealed', 'language', 'summary'],
  ...['source_url', 'source', 'rights'],
] as const;

/** What a field shows that a curator has emptied. */
const EMPTY: Partial<Record<Field, unknown>> = { otherTitles: [], topics: [], status: 'unknown' };

/** What is known of a document besides its files. */
export function mirroredRecords(database: Database) {
  const sql = (text: string) => database.$client.prepare(text);
  const sets = [...COLUMNS, 'other_titles'].map((column) => `"${column}" = @${column}`).join(', ');
  const insert = sql(
    `INSERT INTO documents (id, title, review_state, revision, created_at, updated_at)
     VALUES (@id, @title, 'published', @revision, @created, @updated) ON CONFLICT (id) DO NOTHING`,
  );
  const update = sql(
    `UPDATE documents SET ${sets}, review_state = 'published', state_note = @state_note,
       revision = @revision, created_at = @created, updated_at = @updated WHERE id = @id`,
  );
  const forgetValues = sql(
    `DELETE FROM metadata_values WHERE document_id = ?
     AND NOT (origin = 'curator' AND field IN (SELECT value FROM json_each(?)))`,
  );
  const addValue = sql(
    `INSERT INTO metadata_values (document_id, field, value, origin, confidence, evidence, at)
     VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const valueSaidHere = sql(
    `SELECT value FROM metadata_values WHERE document_id = ? AND field = ? AND origin = 'curator'`,
  ).pluck();
  const forgetTopics = sql('DELETE FROM document_topics WHERE document_id = ?');
  const addTopic = sql('INSERT OR IGNORE INTO document_topics VALUES (?, ?)');
  const forgetLanguages = sql('DELETE FROM document_languages WHERE document_id = ?');
  const addLanguage = sql('INSERT OR IGNORE INTO document_languages VALUES (?, ?)');
  const addOwnLanguages = sql(
    `INSERT OR IGNORE INTO document_languages
     SELECT document_id, language FROM files WHERE document_id = @id AND language IS NOT NULL
     UNION SELECT id, language FROM documents WHERE id = @id AND language IS NOT NULL`,
  );
  const addRevision = sql('INSERT OR IGNORE INTO document_revisions VALUES (?, ?, ?, ?)');
  const addNote = sql(
    `INSERT INTO audit (at, actor, action, document_id, before, after)
     VALUES (?, '${MIRROR_ACTOR}', '${MIRROR_ACTION}', ?, ?, ?)`,
  );

  const saidValue = (id: string, field: Field): unknown =>
    JSON.parse(valueSaidHere.get(id, field) as string);

  return {
    /**
     * Compares what curators of this library have said with what comes.
     *
     * @returns the conflicts, in words, and whether something was said here of which curators of
     *   the other library have said nothing.
     */
    saidHere(document: DumpedDocument, fields: readonly Field[]) {
      const conflicts: string[] = [];
      let more = false;
      for (const field of fields) {
        const said = comparable(saidValue(document.id, field), field);
        const saidThere = document.values.some(
          (value) => value.field === field && value.origin === 'curator',
        );
        if (!saidThere) more = true;
        const there = comparable(shownValue(document, field), field);
        if (JSON.stringify(said) !== JSON.stringify(there)) {
          conflicts.push(
            `a curator here says ${field} is ${shortened(said)}, which stays; there it is ${shortened(there)}`,
          );
        }
      }
      return { conflicts, more };
    },

    /** Writes the record and who said what of it; fields that were spoken of here stay. */
    put(
      document: DumpedDocument,
      its: { revision: number; updated: string; saidHere: readonly Field[] },
    ): void {
      const { id, created } = document;
      const { revision, updated, saidHere } = its;
      const row: Record<string, unknown> = {
        ...{ id, created, revision, updated, state_note: document.state_note ?? null },
        other_titles: JSON.stringify(document.other_titles),
      };
      for (const column of COLUMNS) row[column] = document[column] ?? null;
      for (const field of saidHere) {
        const said = saidValue(id, field) ?? EMPTY[field] ?? null;
        if (field === 'topics' || (field === 'title' && said === null)) continue;
        row[columnOf(field)] = Array.isArray(said) ? JSON.stringify(said) : said;
      }
      insert.run(row);
      update.run(row);
      forgetValues.run(id, JSON.stringify(saidHere));
      for (const { field, value, origin, confidence, evidence, at } of document.values) {
        const why = evidence ? JSON.stringify(evidence) : null;
        addValue.run(id, field, JSON.stringify(value), origin, confidence, why, at);
      }
      for (const { revision: number, since, record } of document.revisions ?? []) {
        if (number < revision) {
          addRevision.run(id, number, since, JSON.stringify(keptRecord(record)));
        }
      }
    },

    /** Writes topics and languages, when the files are here. */
    putLists({ id, topics, languages }: DumpedDocument, saidHere: readonly Field[]): void {
      forgetTopics.run(id);
      const own = saidHere.includes('topics') ? saidValue(id, 'topics') : topics;
      for (const topic of (own ?? []) as string[]) addTopic.run(id, topic);
      forgetLanguages.run(id);
      for (const language of languages) addLanguage.run(id, language);
      addOwnLanguages.run({ id });
    },

    /** Remembers what came, so that later it is told apart from what is said here. */
    note(document: DumpedDocument, here: KnownHere | undefined): void {
      const curator: Mirrored['curator'] = {};
      for (const { field, origin, at } of document.values) {
        if (origin === 'curator' && !here?.saidHere.includes(field)) curator[field] = at;
      }
      const files = document.files.map(({ sha256 }) => sha256);
      const { revision, updated } = document;
      const before = here
        ? JSON.stringify({ revision: here.revision, updated: here.updated })
        : null;
      const after = JSON.stringify({ revision, updated, curator, files });
      addNote.run(new Date().toISOString(), document.id, before, after);
    },
  };
}

/** What a document shows for a field. */
function shownValue(document: DumpedDocument, field: Field): unknown {
  return (document as unknown as Record<string, unknown>)[columnOf(field)];
}

/** A value as it can be compared: topics are a set, and an empty field may be written in two ways. */
function comparable(value: unknown, field: Field): unknown {
  if (value === undefined || value === null) return EMPTY[field] ?? null;
  return field === 'topics' && Array.isArray(value) ? [...value].sort() : value;
}

/** `titleEn` → `title_en` */
function columnOf(field: Field): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function shortened(value: unknown): string {
  const text = value === null ? 'not stated' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
