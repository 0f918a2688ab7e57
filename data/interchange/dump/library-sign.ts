import { createHash } from 'node:crypto';
import type { Database } from '../../database.ts';

/** Tables that a dump is made of. */
const TABLES = [
  ...['documents', 'document_topics', 'document_languages', 'files', 'passages', 'tags'],
  ...['metadata_values', 'relations', 'document_redirects', 'document_revisions', 'page_readings'],
];
/** What the search index shows is no part of what is known. */
const LEFT_OUT = new Set(['indexed_revision']);
const PIECE = 1024 * 1024;

/**
 * A sign that is another one as soon as any row is that a dump is made of. Reading all of it takes
 * a fraction of what writing it does.
 */
export function librarySign(database: Database): string {
  const hash = createHash('sha256');
  for (const table of TABLES) {
    const all = database.$client.prepare(`PRAGMA table_info(${table})`).all() as { name: string }[];
    const columns = all.map(({ name }) => name).filter((name) => !LEFT_OUT.has(name));
    const rows = database.$client.prepare(`SELECT ${columns.join(', ')} FROM ${table}`).raw();
    hash.update(`${table} ${columns.join(' ')}\n`);
    let piece = '';
    for (const row of rows.iterate() as Iterable<unknown[]>) {
      // Lengths keep what stands in one cell from passing for two.
      for (const cell of row) piece += `${cell === null ? '-' : `${String(cell).length}:${cell}`} `;
      if (piece.length < PIECE) continue;
      hash.update(piece);
      piece = '';
    }
    hash.update(piece);
  }
  return hash.digest('hex');
}
