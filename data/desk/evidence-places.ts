import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { Evidence } from '../model.ts';

/** Where in the texts of a document the words stand that a value rests on. */
export interface EvidencePlace {
  passageId: number;
  fileId: number;
  /** Position in the file, from 0. */
  ordinal: number;
}

/** Passages that are looked through: to read all of a code of laws takes too long for a page. */
const LOOKED_THROUGH = 200;

/**
 * @returns the passage that holds the quote, or else the first of its page; nothing when none does
 *   among the first of the page, or of the document when no page is known.
 */
export function evidencePlace(
  database: Database,
  documentId: string,
  { quote, page }: Evidence,
): EvidencePlace | undefined {
  const onPage = page === undefined ? sql`` : sql`AND page_from <= ${page} AND page_to >= ${page}`;
  const holds = sql`instr(text, ${quote}) > 0`;
  return database.all<EvidencePlace>(
    sql`SELECT id AS passageId, file_id AS fileId, ordinal FROM (
          SELECT id, file_id, ordinal, text FROM passages
          WHERE document_id = ${documentId} ${onPage} ORDER BY id LIMIT ${LOOKED_THROUGH}
        ) ${page === undefined ? sql`WHERE ${holds}` : sql``}
        ORDER BY ${holds} DESC, id LIMIT 1`,
  )[0];
}
