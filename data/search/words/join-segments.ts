import type { Database } from '../../database.ts';
import { stretches } from './pause.ts';

/** Up to so many pieces of an index a question takes about as long as of one. */
const FEW = 4;
/** Pages written in one step: some milliseconds, after which others may write. */
const PAGES = 64;

/**
 * Joins the segments that SQLite's full-text index of a table was written in, one for every few
 * documents: each is looked through for each word, and all together cost a fifth to a quarter of
 * the work of an answer (measured: 17 and 9 segments for 772 documents). It goes on in short
 * stretches beside the answering of questions, as SQLite's manual has it: FTS5, "The 'merge'
 * Command".
 */
export async function joinSegments(database: Database, table: string): Promise<void> {
  const sql = (text: string) => database.$client.prepare(text);
  const segments = sql(`SELECT count(DISTINCT segid) FROM ${table}_idx`).pluck();
  if ((segments.get() as number) <= FEW) return;
  const merge = sql(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`);
  const changes = sql('SELECT total_changes()').pluck();
  const pause = stretches();
  // A negative number puts all segments on one level first.
  for (let pages = -PAGES; database.$client.open; pages = PAGES) {
    const before = changes.get() as number;
    merge.run(pages);
    if ((changes.get() as number) - before < 2) return;
    await pause();
  }
}
