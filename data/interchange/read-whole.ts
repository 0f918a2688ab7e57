import type { Database } from '../database.ts';
import { type DocumentRecord, type DocumentRepository, documentRepository } from '../documents.ts';
import type { TagRow } from '../tags.ts';
import type {
  WholeDocument,
  WholeFile,
  WholePassage,
  WholeRelation,
  WholeTag,
  WholeValue,
} from './whole-document.ts';

/** Which parts of documents are wanted besides the records themselves. */
export interface WholeParts {
  /** The text of the files, by passages. */
  text?: boolean;
  /** With the text, what was read in it. */
  tags?: boolean;
}

/**
 * Reads documents with all that belongs to them, many at once.
 *
 * @returns a function that gives the documents with these ids in this order; unknown ones are
 *   left out, drafts and withdrawn ones are not. Ask for some hundred ids at once, for fewer with
 *   text: that of one document can have several megabytes.
 */
export function wholeReader(
  database: Database,
  documents: DocumentRepository = documentRepository(database),
): (ids: readonly string[], parts?: WholeParts) => WholeDocument[] {
  const sql = (text: string) => database.$client.prepare(text);
  const ofIds = (columns: string, table: string, order: string) =>
    sql(
      `SELECT ${columns} FROM ${table} WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY ${order}`,
    );
  const values = ofIds('*', 'metadata_values', 'field, id');
  const files = ofIds('*', 'files', 'id');
  const passages = ofIds('*', 'passages', 'file_id, ordinal');
  const tags = sql(
    `SELECT t.passage_id AS passageId, article, signal, stance, score, origin,
       evidence_start AS evidenceStart, evidence_end AS evidenceEnd
     FROM tags t JOIN passages p ON p.id = t.passage_id
     WHERE p.document_id IN (SELECT value FROM json_each(?)) ORDER BY t.id`,
  );
  const relations = sql(
    `SELECT * FROM (
       SELECT from_id AS document_id, 'from' AS direction, to_id AS other, * FROM relations
       UNION ALL
       SELECT to_id AS document_id, 'to' AS direction, from_id AS other, * FROM relations
     ) WHERE state <> 'rejected' AND document_id IN (SELECT value FROM json_each(?))
     ORDER BY kind, direction, other`,
  );

  return (ids, { text = false, tags: tagged = false } = {}) => {
    const wanted = JSON.stringify(ids);
    const valuesOf = byDocument(values.all(wanted) as Row[], saidValue);
    const relationsOf = byDocument(relations.all(wanted) as Row[], relationOf);
    const tagsOf = new Map<number, WholeTag[]>();
    if (text && tagged) {
      for (const row of tags.all(wanted) as TagRow[]) {
        append(tagsOf, row.passageId, tagOf(row));
      }
    }
    const passagesOf = new Map<number, WholePassage[]>();
    if (text) {
      for (const row of passages.all(wanted) as Row[]) {
        const read = tagged ? { tags: tagsOf.get(row.id as number) ?? [] } : {};
        append(passagesOf, row.file_id as number, { ...passageOf(row), ...read });
      }
    }
    const filesOf = byDocument(files.all(wanted) as Row[], (row) => ({
      ...fileOf(row),
      ...(text ? { passages: passagesOf.get(row.id as number) ?? [] } : {}),
    }));
    return documents.findMany(ids).map((document) => ({
      ...recordOf(document),
      values: valuesOf.get(document.id) ?? [],
      files: filesOf.get(document.id) ?? [],
      relations: relationsOf.get(document.id) ?? [],
    }));
  };
}

type Row = Record<string, unknown>;

function recordOf(document: DocumentRecord): Omit<WholeDocument, 'values' | 'files' | 'relations'> {
  const { id, revision, createdAt, updatedAt, reviewState, status } = document;
  return {
    ...{ id, revision, created: createdAt, updated: updatedAt, state: reviewState },
    ...known({ state_note: document.stateNote }),
    title: document.title,
    ...known({ title_en: document.titleEn }),
    other_titles: document.otherTitles,
    ...known({
      number: document.number,
      country: document.country,
      level: document.level,
      issuer: document.issuer,
      type: document.type,
      type_word: document.typeWord,
    }),
    status,
    ...known({
      year: document.year,
      date_adopted: document.dateAdopted,
      date_in_force: document.dateInForce,
      date_repealed: document.dateRepealed,
      language: document.language,
    }),
    languages: document.languages,
    topics: document.topics,
    ...known({
      summary: document.summary,
      source_url: document.sourceUrl,
      source: document.source,
      rights: document.rights,
    }),
  };
}

function saidValue({ field, value, origin, confidence, evidence, at }: Row): WholeValue {
  return {
    ...{ field, value: JSON.parse(value as string), origin, confidence },
    ...(evidence ? { evidence: JSON.parse(evidence as string) } : {}),
    at,
  } as WholeValue;
}

function relationOf(row: Row): WholeRelation {
  const { kind, direction, other, origin, state, confidence, evidence, at } = row;
  return {
    ...{ kind, direction, document: other, origin, state, confidence },
    ...(evidence ? { evidence: JSON.parse(evidence as string) } : {}),
    at,
  } as WholeRelation;
}

function fileOf(row: Row): WholeFile {
  const { sha256, name, role, language, media_type, bytes, pages, text_source, extractor } = row;
  return {
    ...{ sha256, name, role },
    ...known({ language }),
    ...{ media_type, bytes },
    ...known({ pages }),
    pages_needing_ocr: JSON.parse(row.pages_needing_ocr as string),
    ...{ text_source, extractor, added: row.added_at },
  } as WholeFile;
}

function passageOf(row: Row): WholePassage {
  const { ordinal, page_from, page_to, label, headings, language, text } = row;
  return {
    ...{ ordinal, page_from, page_to },
    ...known({ label }),
    ...{ headings: JSON.parse(headings as string), language, text },
  } as WholePassage;
}

function tagOf(row: TagRow): WholeTag {
  const { article, signal, stance, score, origin, evidenceStart, evidenceEnd } = row;
  return {
    ...known({ article, signal, stance }),
    ...{ score, origin },
    ...known({ start: evidenceStart, end: evidenceEnd }),
  } as WholeTag;
}

/** Without the fields that nothing is known of. */
function known<T extends Row>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const held = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(held) as { [K in keyof T]?: NonNullable<T[K]> };
}

function byDocument<T>(rows: readonly Row[], make: (row: Row) => T): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) append(found, row.document_id as string, make(row));
  return found;
}

function append<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
