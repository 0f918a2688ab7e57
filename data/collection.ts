import { and, asc, count, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { DocumentRow } from './documents.ts';
import { documentLanguages, documents, documentTopics, files } from './schema.ts';

/** What readers may see of the collection as a whole: lists and counts of published works. */
export function collectionRepository(database: Database) {
  return {
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
