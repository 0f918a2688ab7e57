import { and, asc, eq, isNotNull, lt, ne, or } from 'drizzle-orm';
import { DOUBTFUL_BELOW } from './confidence.ts';
import { type Database, writing } from './database.ts';
import { files, pageReadings } from './schema.ts';

/** What OCR read on one page. */
export type PageReadingRow = typeof pageReadings.$inferSelect;

/** A file with pages that wait for OCR. */
export type WaitingFile = Pick<
  typeof files.$inferSelect,
  'id' | 'documentId' | 'sha256' | 'name' | 'language' | 'pages' | 'pagesNeedingOcr'
>;

/** Pages read by OCR. */
export function pageReadingRepository(database: Database) {
  return {
    /** All pages of a file that were tried, in order. */
    ofFile(sha256: string): PageReadingRow[] {
      return database
        .select()
        .from(pageReadings)
        .where(eq(pageReadings.sha256, sha256))
        .orderBy(asc(pageReadings.page))
        .all();
    },

    /** How sure the words of each page are that was read and shows some, 0–1. */
    confidences(sha256: string): Map<number, number> {
      const rows = database
        .select({ page: pageReadings.page, confidence: pageReadings.confidence })
        .from(pageReadings)
        .where(and(eq(pageReadings.sha256, sha256), ne(pageReadings.text, '')))
        .all();
      return new Map(rows.map(({ page, confidence }) => [page, confidence]));
    },

    /** Keeps a page; a later reading of the same page takes the place of an earlier. */
    put(reading: Omit<PageReadingRow, 'at'>): void {
      const row = { ...reading, at: new Date().toISOString() };
      database
        .insert(pageReadings)
        .values(row)
        .onConflictDoUpdate({ target: [pageReadings.sha256, pageReadings.page], set: row })
        .run();
    },

    /**
     * Forgets the pages that could not be read or are doubtful and asks for them again: a better
     * engine, or data for their language, may be there now.
     */
    forgetDoubtful(): void {
      const doubtful = or(
        isNotNull(pageReadings.error),
        lt(pageReadings.confidence, DOUBTFUL_BELOW),
      );
      const pagesOf = new Map<string, number[]>();
      for (const { sha256, page } of database.select().from(pageReadings).where(doubtful).all()) {
        pagesOf.set(sha256, [...(pagesOf.get(sha256) ?? []), page]);
      }
      writing(database, () => {
        for (const [sha256, pages] of pagesOf) {
          const file = eq(files.sha256, sha256);
          const asked = database.select().from(files).where(file).get()?.pagesNeedingOcr ?? [];
          const pagesNeedingOcr = [...new Set([...asked, ...pages])].sort((a, b) => a - b);
          database.update(files).set({ pagesNeedingOcr }).where(file).run();
        }
        database.delete(pageReadings).where(doubtful).run();
      })();
    },

    /** Files with pages that are pictures, the first brought in first. */
    waiting(): WaitingFile[] {
      return database
        .select({
          id: files.id,
          documentId: files.documentId,
          sha256: files.sha256,
          name: files.name,
          language: files.language,
          pages: files.pages,
          pagesNeedingOcr: files.pagesNeedingOcr,
        })
        .from(files)
        .where(and(ne(files.pagesNeedingOcr, []), isNotNull(files.pages)))
        .orderBy(asc(files.id))
        .all();
    },

    /** Asks for OCR of these pages, whatever text they have. */
    ask(fileId: number, pages: readonly number[]): void {
      database
        .update(files)
        .set({ pagesNeedingOcr: [...pages] })
        .where(eq(files.id, fileId))
        .run();
    },
  };
}

export type PageReadingRepository = ReturnType<typeof pageReadingRepository>;
