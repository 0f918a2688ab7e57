import { asc, eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { documentRedirects, documentRevisions, type EarlierRecord } from './schema.ts';

/** What a document said for some time. */
export interface EarlierRevision {
  revision: number;
  /** Since when it said so, ISO 8601. */
  since: string;
  record: EarlierRecord;
}

/** Ids that lead elsewhere and revisions that are past: what makes an address last. */
export function identifierRepository(database: Database) {
  const target = (id: string) =>
    database
      .select({ toId: documentRedirects.toId })
      .from(documentRedirects)
      .where(eq(documentRedirects.fromId, id))
      .get()?.toId;

  return {
    /** The document that took the place of the one with this id; nothing when none did. */
    movedTo: (id: string): string | undefined => target(id),

    /** Lets an id lead to another document from now on; what led to it follows. */
    redirect(from: string, to: string): void {
      if (from === to || target(to) === from) throw new Error(`${from} cannot lead to itself.`);
      const at = new Date().toISOString();
      const final = target(to) ?? to;
      database.$client.transaction(() => {
        database
          .update(documentRedirects)
          .set({ toId: final })
          .where(eq(documentRedirects.toId, from))
          .run();
        database
          .insert(documentRedirects)
          .values({ fromId: from, toId: final, at })
          .onConflictDoUpdate({ target: documentRedirects.fromId, set: { toId: final, at } })
          .run();
      })();
    },

    /** Past revisions of a document, the first one first; the present one is not among them. */
    revisions(id: string): EarlierRevision[] {
      return database
        .select()
        .from(documentRevisions)
        .where(eq(documentRevisions.documentId, id))
        .orderBy(asc(documentRevisions.revision))
        .all()
        .map(({ revision, since, record }) => ({ revision, since, record }));
    },
  };
}

export type IdentifierRepository = ReturnType<typeof identifierRepository>;
