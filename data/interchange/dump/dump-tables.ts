import type { DumpedDocument } from './dump-format.ts';
import type { Table } from './table.ts';
import { FILES, PAGE_READINGS, PASSAGES, TAGS } from './tables-of-texts.ts';
import {
  DOCUMENTS,
  REDIRECTS,
  RELATIONS,
  REVISIONS,
  VALUES,
  WITHDRAWN,
} from './tables-of-works.ts';

/** Takes a row of a table. */
export type TakeRow = <Row>(table: Table<Row>, row: Row) => void;

/** All tables of a dump, those named by others first. */
export const TABLES: readonly Table<never>[] = [
  ...[DOCUMENTS, FILES, PASSAGES, TAGS, RELATIONS, VALUES, REVISIONS, PAGE_READINGS],
  ...[REDIRECTS, WITHDRAWN],
] as unknown as readonly Table<never>[];

/** Gives the rows that a document has in each of the tables made of documents. */
export function rowsOf(document: DumpedDocument, take: TakeRow): void {
  take(DOCUMENTS, document);
  for (const file of document.files) {
    take(FILES, { document, file });
    for (const passage of file.passages ?? []) {
      take(PASSAGES, { document, file, passage });
      for (const [at, tag] of (passage.tags ?? []).entries()) {
        take(TAGS, { document, file, passage, tag, nth: at + 1 });
      }
    }
    for (const reading of file.page_readings ?? [])
      take(PAGE_READINGS, { document, file, reading });
  }
  for (const relation of document.relations) {
    // Each stands with both of its documents, and once in the table.
    if (relation.direction === 'from') take(RELATIONS, { document, relation });
  }
  for (const value of document.values) take(VALUES, { document, value });
  for (const revision of document.revisions ?? []) take(REVISIONS, { document, revision });
}
