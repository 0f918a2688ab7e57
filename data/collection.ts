import { and, asc, count, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { DocumentRow } from './documents.ts';
import { documentLanguages, documents, documentTopics, files } from './schema.ts';

/** A document by its place in the table. */
export interface PublishedRow {
  row: number;
  id: string;
  /** ISO 8601. */
  updatedAt: string;
}

/** What readers may see of the collection as a whole: lists and counts of published works. */
export function collectionRepository(database: Database) {
  const sqlite = database.$client;
  const rowsBetween = sqlite.prepare(
    `SELECT rowid AS row, id, updated_at AS updatedAt FROM documents
     WHERE rowid > ? AND rowid < ? AND review_state = 'published' ORDER BY rowid LIMIT ?`,
  );
  const lastRow = sqlite.prepare('SELECT coalesce(max(rowid), 0) FROM documents').pluck();
  const lastChange = sqlite
    .prepare(
      `SELECT max(updated_at) FROM documents
       WHERE rowid >= ? AND rowid < ? AND review_state = 'published'`,
    )
    .pluck();

  return {
    /** The greatest row number of the table of documents; 0 when it is empty. */
    lastRow: (): number => lastRow.get() as number,

    /** When one of the documents in these rows changed last; nothing when there is none. */
    lastChange: (from: number, before: number): string | undefined =>
      (lastChange.get(from, before) as string | null) ?? undefined,

    /** Some of the documents in these rows of the table, in their order: for walking all of them. */
    publishedRows(after: number, before: number, limit: number): PublishedRow[] {
      return rowsBetween.all(after, before, limit) as PublishedRow[];
    },

    countByPlace(): { country: string; documents: number }[] {
      return database
        .select({ country: sql<string>`${documents.country}`, documents: count() })
        .from(documents)
        .where(and(isNotNull(documents.country), published))
        .groupBy(documents.country)
        .all();
    },

    /** Of one country or body, by type and newest first. */
    ofPlace(country: string): DocumentRow[] {
      return database
        .select()
        .from(documents)
        .where(and(eq(documents.country, country), published))
        .orderBy(asc(documents.type), desc(documents.year), asc(documents.title))
        .all();
    },

    recent(limit: number): DocumentRow[] {
      return database
        .select()
        .from(documents)
        .where(published)
        .orderBy(desc(documents.createdAt), asc(documents.id))
        .limit(limit)
        .all();
    },

    countBy(field: 'type' | 'topic', country?: string): { value: string; count: number }[] {
      const scope = and(published, country ? eq(documents.country, country) : undefined);
      const rows =
        field === 'type'
          ? database
              .select({ value: documents.type, count: count() })
              .from(documents)
              .where(and(scope, isNotNull(documents.type)))
              .groupBy(documents.type)
              .all()
          : database
              .select({ value: documentTopics.topic, count: count() })
              .from(documentTopics)
              .innerJoin(documents, eq(documents.id, documentTopics.documentId))
              .where(scope)
              .groupBy(documentTopics.topic)
              .all();
      return (rows as { value: string; count: number }[]).sort((a, b) => b.count - a.count);
    },

    totals(): { documents: number; withText: number; places: number; languages: number } {
      const one = database
        .select({ documents: count(), places: sql<number>`count(distinct ${documents.country})` })
        .from(documents)
        .where(published)
        .get();
      const text = database
        .select({ withText: sql<number>`count(distinct ${files.documentId})` })
        .from(files)
        .where(inArray(files.textSource, ['text-layer', 'markup', 'ocr']))
        .get();
      const spoken = database
        .select({ languages: sql<number>`count(distinct ${documentLanguages.language})` })
        .from(documentLanguages)
        .get();
      return {
        documents: one?.documents ?? 0,
        places: one?.places ?? 0,
        withText: text?.withText ?? 0,
        languages: spoken?.languages ?? 0,
      };
    },
  };
}

export type CollectionRepository = ReturnType<typeof collectionRepository>;

const published = eq(documents.reviewState, 'published');
