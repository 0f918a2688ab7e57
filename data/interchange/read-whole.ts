import type { Database } from '../database.ts';
import { type DocumentRecord, type DocumentRepository, documentRepository } from '../documents.ts';
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
  /** The records alone: values, files and relations stay empty; or the records and their files. */
  bare?: boolean | 'with-files';
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
  // Rows as lists: a hundred thousand documents have millions of them.
  const ofIds = (columns: string, table: string, order: string) =>
    database.$client
      .prepare(
        `SELECT ${columns} FROM ${table} WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY ${order}`,
      )
      .raw();
  const values = ofIds(VALUE_COLUMNS, 'metadata_values', 'field, id');
  const files = ofIds(FILE_COLUMNS, 'files', 'id');
  const passages = ofIds(PASSAGE_COLUMNS, 'passages', 'file_id, ordinal');
  const tags = database.$client
    .prepare(
      `SELECT ${TAG_COLUMNS} FROM tags t JOIN passages p ON p.id = t.passage_id
       WHERE p.document_id IN (SELECT value FROM json_each(?)) ORDER BY t.id`,
    )
    .raw();
  const relations = ofIds(RELATION_COLUMNS, RELATIONS_BOTH_WAYS, 'kind, direction, other');

  return (ids, { bare = false, text = false, tags: tagged = false } = {}) => {
    const wanted = JSON.stringify(ids);
    const read = <T>(statement: typeof values, make: (row: Row) => T, leftOut = Boolean(bare)) =>
      leftOut ? new Map<Cell, T[]>() : grouped(statement.all(wanted) as Row[], make);
    const valuesOf = read(values, statedValue);
    const relationsOf = read(relations, relationOf);
    const noFiles = bare === true;
    const tagsOf = text && tagged ? read(tags, tagOf, noFiles) : undefined;
    const passagesOf = text ? read(passages, (row) => passageOf(row, tagsOf), noFiles) : undefined;
    const filesOf = read(files, (row) => fileOf(row, passagesOf), noFiles);
    return documents.findMany(ids).map((document) => {
      const whole = recordOf(document);
      whole.values = valuesOf.get(document.id) ?? [];
      whole.files = filesOf.get(document.id) ?? [];
      whole.relations = relationsOf.get(document.id) ?? [];
      return whole;
    });
  };
}

const VALUE_COLUMNS = 'document_id, field, value, origin, confidence, evidence, at';
const FILE_COLUMNS =
  'document_id, id, sha256, name, role, language, media_type, bytes, pages, pages_needing_ocr, text_source, extractor, added_at';
const PASSAGE_COLUMNS = 'file_id, id, ordinal, page_from, page_to, label, headings, language, text';
const TAG_COLUMNS =
  't.passage_id, article, signal, stance, score, origin, evidence_start, evidence_end';
const RELATION_COLUMNS =
  'document_id, kind, direction, other, origin, state, confidence, evidence, at';
const RELATIONS_BOTH_WAYS = `(
  SELECT from_id AS document_id, 'from' AS direction, to_id AS other, * FROM relations
  WHERE state <> 'rejected'
  UNION ALL
  SELECT to_id AS document_id, 'to' AS direction, from_id AS other, * FROM relations
  WHERE state <> 'rejected'
)`;

type Cell = string | number | null;
/** What it belongs to, and the other columns in the order above. */
type Row = [Cell, ...Cell[]];

function recordOf(document: DocumentRecord): WholeDocument {
  const { id, revision, createdAt, updatedAt, reviewState } = document;
  const whole = { id, revision, created: createdAt, updated: updatedAt } as WholeDocument;
  whole.state = reviewState;
  put(whole, 'state_note', document.stateNote);
  whole.title = document.title;
  put(whole, 'title_en', document.titleEn);
  whole.other_titles = document.otherTitles;
  put(whole, 'number', document.number);
  put(whole, 'country', document.country);
  put(whole, 'level', document.level);
  put(whole, 'issuer', document.issuer);
  put(whole, 'type', document.type);
  put(whole, 'type_word', document.typeWord);
  whole.status = document.status;
  put(whole, 'year', document.year);
  put(whole, 'date_adopted', document.dateAdopted);
  put(whole, 'date_in_force', document.dateInForce);
  put(whole, 'date_repealed', document.dateRepealed);
  put(whole, 'language', document.language);
  whole.languages = document.languages;
  whole.topics = document.topics;
  put(whole, 'summary', document.summary);
  put(whole, 'source_url', document.sourceUrl);
  put(whole, 'source', document.source);
  put(whole, 'rights', document.rights);
  return whole;
}

function statedValue([, field, value, origin, confidence, evidence, at]: Row): WholeValue {
  const said = { field, value: JSON.parse(value as string), origin, confidence };
  const whole = said as WholeValue;
  if (evidence) whole.evidence = JSON.parse(evidence as string);
  whole.at = at as string;
  return whole;
}

function relationOf(row: Row): WholeRelation {
  const [, kind, direction, document, origin, state, confidence, evidence, at] = row;
  const whole = { kind, direction, document, origin, state, confidence } as WholeRelation;
  if (evidence) whole.evidence = JSON.parse(evidence as string);
  whole.at = at as string;
  return whole;
}

function fileOf(row: Row, passages: ReadonlyMap<Cell, WholePassage[]> | undefined): WholeFile {
  const [, id, sha256, name, role, language, media_type, bytes, pages, scanned, ...rest] = row;
  const [text_source, extractor, added] = rest;
  const whole = { sha256, name, role } as WholeFile;
  put(whole, 'language', language as string | null);
  Object.assign(whole, { media_type, bytes });
  put(whole, 'pages', pages as number | null);
  whole.pages_needing_ocr = JSON.parse(scanned as string);
  Object.assign(whole, { text_source, extractor, added });
  if (passages) whole.passages = passages.get(id as number) ?? [];
  return whole;
}

function passageOf(row: Row, tags: ReadonlyMap<Cell, WholeTag[]> | undefined): WholePassage {
  const [, id, ordinal, page_from, page_to, label, headings, language, text] = row;
  const whole = { ordinal, page_from, page_to } as WholePassage;
  put(whole, 'label', label as string | null);
  whole.headings = JSON.parse(headings as string);
  whole.language = language as string;
  whole.text = text as string;
  if (tags) whole.tags = tags.get(id as number) ?? [];
  return whole;
}

function tagOf([, article, signal, stance, score, origin, start, end]: Row): WholeTag {
  const whole = {} as WholeTag;
  put(whole, 'article', article as string | null);
  put(whole, 'signal', signal as string | null);
  put(whole, 'stance', stance as WholeTag['stance'] | null);
  whole.score = score as number;
  whole.origin = origin as string;
  put(whole, 'start', start as number | null);
  put(whole, 'end', end as number | null);
  return whole;
}

/** Says what is known; what is not is left out. */
function put<T, K extends keyof T>(whole: T, field: K, value: T[K] | null | undefined): void {
  if (value !== null && value !== undefined) whole[field] = value;
}

/** By what they belong to. */
function grouped<T>(rows: readonly Row[], make: (row: Row) => T): Map<Cell, T[]> {
  const found = new Map<Cell, T[]>();
  for (const row of rows) {
    const list = found.get(row[0]);
    if (list) list.push(make(row));
    else found.set(row[0], [make(row)]);
  }
  return found;
}
