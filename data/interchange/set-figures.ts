import type { Database } from '../database.ts';

/** How much a set of documents is, to tell the size of what is written of it. */
export interface SetFigures {
  documents: number;
  /** Bytes of what the records say: titles, summaries, addresses. */
  recordBytes: number;
  /** Metadata values with their origin and evidence, and their bytes. */
  values: number;
  valueBytes: number;
  files: number;
  /** Bytes of the original files. */
  fileBytes: number;
  passages: number;
  /** Bytes of their texts and headings in UTF-8. */
  textBytes: number;
  tags: number;
}

/** Documents that are measured at once: some milliseconds. */
const AT_ONCE = 500;

/**
 * Measures sets of documents.
 *
 * @returns a function that gives figures for parts of the set, to be added up with
 *   {@link addFigures}: between two of them others get their turn.
 */
export function setMeasurer(
  database: Database,
): (ids: readonly string[]) => Generator<SetFigures, void> {
  const of = (columns: string, tables: string, key = 'document_id') =>
    database.$client
      .prepare(`SELECT ${columns} FROM ${tables} WHERE ${key} IN (SELECT value FROM json_each(?))`)
      .raw();
  const size = (columns: readonly string[]) =>
    `total(${columns.map((column) => `coalesce(octet_length(${column}), 0)`).join(' + ')})`;
  const records = of(`count(*), ${size(RECORD_COLUMNS)}`, 'documents', 'id');
  const values = of(`count(*), ${size(['field', 'value', 'evidence'])}`, 'metadata_values');
  const files = of('count(*), total(bytes)', 'files');
  const passages = of(`count(*), ${size(['text', 'headings', 'label'])}`, 'passages');
  const tags = of('count(*)', 'passages p JOIN tags t ON t.passage_id = p.id', 'p.document_id');

  return function* (ids) {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const some = JSON.stringify(ids.slice(at, at + AT_ONCE));
      const pair = (statement: typeof records) => statement.get(some) as [number, number];
      const [documents, recordBytes] = pair(records);
      const [valueCount, valueBytes] = pair(values);
      const [fileCount, fileBytes] = pair(files);
      const [passageCount, textBytes] = pair(passages);
      const [tagCount] = pair(tags);
      yield {
        ...{ documents, recordBytes, values: valueCount, valueBytes, files: fileCount, fileBytes },
        ...{ passages: passageCount, textBytes, tags: tagCount },
      };
    }
  };
}

/** Figures of nothing. */
export const NO_FIGURES: Readonly<SetFigures> = {
  ...{ documents: 0, recordBytes: 0, values: 0, valueBytes: 0, files: 0, fileBytes: 0 },
  ...{ passages: 0, textBytes: 0, tags: 0 },
};

export function addFigures(a: SetFigures, b: SetFigures): SetFigures {
  const names = Object.keys(NO_FIGURES) as (keyof SetFigures)[];
  return Object.fromEntries(
    names.map((name) => [name, a[name] + b[name]]),
  ) as unknown as SetFigures;
}

const RECORD_COLUMNS = [
  ...['id', 'title', 'title_en', 'other_titles', 'number', 'issuer', 'type_word', 'summary'],
  ...['source_url', 'source', 'rights'],
];
