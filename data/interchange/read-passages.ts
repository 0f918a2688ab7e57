import type { Database } from '../database.ts';

/** A passage with the place it stands in. */
export interface PlacedPassage {
  /** Number of the passage in this library: its anchor in the text view. */
  id: number;
  documentId: string;
  /** The expression it stands in: number in this library, digest, name. */
  file: { id: number; sha256: string; name: string };
  /** From 0, within the file. */
  ordinal: number;
  /** Absent where the format of the file has no pages. */
  pageFrom?: number;
  pageTo?: number;
  label?: string;
  headings: string[];
  language: string;
  text: string;
}

/** Reads passages of many documents. */
export interface PassagesReader {
  /** All passages of these documents, by document, in the order of the text. */
  ofDocuments(ids: readonly string[]): Map<string, number[]>;
  /** These passages in the order of the text; unknown ones are left out. */
  inOrder(ids: readonly number[]): number[];
  /** In the order asked for; unknown ones are left out. */
  read(ids: readonly number[]): PlacedPassage[];
}

export function passagesReader(database: Database): PassagesReader {
  const sql = (text: string) => database.$client.prepare(text);
  const ofDocuments = sql(
    `SELECT document_id, id FROM passages
     WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY file_id, ordinal`,
  ).raw();
  const inOrder = sql(
    'SELECT id FROM passages WHERE id IN (SELECT value FROM json_each(?)) ORDER BY file_id, ordinal',
  ).pluck();
  const read = sql(
    `SELECT p.id, p.document_id, p.file_id, f.sha256, f.name, f.pages, p.ordinal, p.page_from,
       p.page_to, p.label, p.headings, p.language, p.text
     FROM json_each(?) wanted JOIN passages p ON p.id = wanted.value
     JOIN files f ON f.id = p.file_id ORDER BY wanted.key`,
  ).raw();

  return {
    ofDocuments(ids) {
      const found = new Map<string, number[]>();
      for (const [document, id] of ofDocuments.all(JSON.stringify(ids)) as [string, number][]) {
        const list = found.get(document);
        if (list) list.push(id);
        else found.set(document, [id]);
      }
      return found;
    },
    inOrder: (ids) => inOrder.all(JSON.stringify(ids)) as number[],
    read: (ids) => (read.all(JSON.stringify(ids)) as Row[]).map(placed),
  };
}

type Row = [
  ...[id: number, documentId: string, fileId: number, sha256: string, name: string],
  ...[pages: number | null, ordinal: number, pageFrom: number, pageTo: number],
  ...[label: string | null, headings: string, language: string, text: string],
];

function placed(row: Row): PlacedPassage {
  const [id, documentId, fileId, sha256, name, pages, ordinal, pageFrom, pageTo, ...said] = row;
  const [label, headings, language, text] = said;
  return {
    ...{ id, documentId, file: { id: fileId, sha256, name }, ordinal },
    ...(pages === null ? {} : { pageFrom, pageTo }),
    ...(label === null ? {} : { label }),
    ...{ headings: JSON.parse(headings), language, text },
  };
}
