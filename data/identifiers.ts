import { and, asc, eq, gt } from 'drizzle-orm';
import { type Database, writing } from './database.ts';
import {
  audit,
  documentRedirects,
  documentRevisions,
  documents,
  type EarlierRecord,
} from './schema.ts';

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

  const repository = {
    /** The document that took the place of the one with this id; nothing when none did. */
    movedTo: (id: string): string | undefined => target(id),

    /** Lets an id lead to another document from now on; what led to it follows. */
    redirect(from: string, to: string): void {
      if (from === to || target(to) === from) throw new Error(`${from} cannot lead to itself.`);
      const at = new Date().toISOString();
      const final = target(to) ?? to;
      writing(database, () => {
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

    /** Past revisions that readers could see: not those of a time before it was published. */
    publicRevisions(id: string): Omit<EarlierRevision, 'record'>[] {
      const turns = database
        .select({ at: audit.at, before: audit.before, after: audit.after })
        .from(audit)
        .where(
          and(
            eq(audit.documentId, id),
            eq(audit.action, 'set-state'),
            eq(audit.field, 'reviewState'),
          ),
        )
        .orderBy(asc(audit.id))
        .all();
      const stateAt = (moment: string) =>
        turns.findLast(({ at }) => at <= moment)?.after ?? turns[0]?.before ?? PUBLISHED;
      return database
        .select({ revision: documentRevisions.revision, since: documentRevisions.since })
        .from(documentRevisions)
        .where(eq(documentRevisions.documentId, id))
        .orderBy(asc(documentRevisions.revision))
        .all()
        .filter(({ since }) => stateAt(since) === PUBLISHED);
    },

    /** A past revision that readers could see. */
    publicRevision(id: string, revision: number): EarlierRevision | undefined {
      const known = repository.publicRevisions(id).find((one) => one.revision === revision);
      const row =
        known &&
        database
          .select({ record: documentRevisions.record })
          .from(documentRevisions)
          .where(
            and(eq(documentRevisions.documentId, id), eq(documentRevisions.revision, revision)),
          )
          .get();
      return known && row && { ...known, record: row.record };
    },

    /** When the revision after this one began; nothing when there is none. */
    endOf(id: string, revision: number): string | undefined {
      const next = database
        .select({ since: documentRevisions.since })
        .from(documentRevisions)
        .where(and(eq(documentRevisions.documentId, id), gt(documentRevisions.revision, revision)))
        .orderBy(asc(documentRevisions.revision))
        .limit(1)
        .get();
      const present = database
        .select({ since: documents.updatedAt, revision: documents.revision })
        .from(documents)
        .where(eq(documents.id, id))
        .get();
      if (next) return next.since;
      return present && present.revision > revision ? present.since : undefined;
    },
  };
  return repository;
}

/** As the audit writes it. */
const PUBLISHED = JSON.stringify('published');

export type IdentifierRepository = ReturnType<typeof identifierRepository>;
