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

/** @returns the passage that holds the quote, or else the first of its page; nothing when none does. */
export function evidencePlace(
  database: Database,
  documentId: string,
  { quote, page }: Evidence,
): EvidencePlace | undefined {
  const onPage = sql`(page_from <= ${page ?? null} AND page_to >= ${page ?? null})`;
  const holds = sql`instr(text, ${quote}) > 0`;
  return database.all<EvidencePlace>(
    sql`SELECT id AS passageId, file_id AS fileId, ordinal FROM passages
        WHERE document_id = ${documentId} AND (${holds} OR ${onPage})
        ORDER BY ${holds} DESC, ${onPage} DESC, file_id, ordinal LIMIT 1`,
  )[0];
}
