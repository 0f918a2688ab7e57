import { eq, sql } from 'drizzle-orm';
import { auditRepository } from '../audit.ts';
import { DOUBTFUL_BELOW } from '../confidence.ts';
import { type Database, writing } from '../database.ts';
import { documents, linkChecks, reviewKept } from '../schema.ts';

/**
 * Notes that somebody looked at what is doubtful and leaves it. Something new (pages read anew,
 * another address) is asked again.
 *
 * @returns whether there was anything of the kind.
 */
export function keepAsItIs(
  database: Database,
  id: string,
  reason: 'ocr' | 'link',
  actor: string,
  why?: string,
): boolean {
  const work = writing(database, (): boolean => {
    const what = reason === 'ocr' ? lastReading(database, id) : brokenAddress(database, id);
    if (!what) return false;
    const at = new Date().toISOString();
    database
      .insert(reviewKept)
      .values({ documentId: id, reason, what, actor, at })
      .onConflictDoUpdate({
        target: [reviewKept.documentId, reviewKept.reason],
        set: { what, actor, at },
      })
      .run();
    const row = { at, actor, action: 'keep-as-is', documentId: id, field: reason };
    auditRepository(database).add({ ...row, after: JSON.stringify(what), reason: why });
    return true;
  });
  return work();
}

/** When the doubtful pages of a document were read last. */
function lastReading(database: Database, id: string): string | undefined {
  const row = database.get<{ at: string | null }>(
    sql`SELECT max(page_readings.at) AS at FROM files
        JOIN page_readings ON page_readings.sha256 = files.sha256
        WHERE files.document_id = ${id} AND (text <> '' OR error IS NOT NULL)
          AND confidence < ${DOUBTFUL_BELOW}`,
  );
  return row?.at ?? undefined;
}

function brokenAddress(database: Database, id: string): string | undefined {
  return database
    .select({ url: linkChecks.url })
    .from(documents)
    .innerJoin(linkChecks, eq(linkChecks.url, documents.sourceUrl))
    .where(eq(documents.id, id))
    .get()?.url;
}
