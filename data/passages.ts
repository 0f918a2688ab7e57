import { and, asc, count, eq, inArray, isNotNull, max, sql } from 'drizzle-orm';
import { type Database, listed } from './database.ts';
import type { Passage } from './model.ts';
import { files, passages } from './schema.ts';
import { tagRepository } from './tags.ts';

/** An expression of a work as the database keeps it. */
export type FileRow = typeof files.$inferSelect;
export type PassageRow = typeof passages.$inferSelect;

/** Files (expressions) and the passages of their text. */
export function passageRepository(database: Database) {
  const tagged = tagRepository(database);
  const insertPassage = database
    .insert(passages)
    .values({
      documentId: sql.placeholder('documentId'),
      fileId: sql.placeholder('fileId'),
      ordinal: sql.placeholder('ordinal'),
      pageFrom: sql.placeholder('pageFrom'),
      pageTo: sql.placeholder('pageTo'),
      label: sql.placeholder('label'),
      headings: sql.placeholder('headings'),
      language: sql.placeholder('language'),
      text: sql.placeholder('text'),
    })
    .prepare();
  const bySha256 = database
    .select()
    .from(files)
    .where(eq(files.sha256, sql.placeholder('sha256')))
    .prepare();
  // Prepared once: these are asked for with every page of results.
  const byIds = database
    .select()
    .from(passages)
    .where(inArray(passages.id, listed('ids')))
    .prepare();
  const textsByIds = database
    .select({ id: passages.id, text: passages.text })
    .from(passages)
    .where(inArray(passages.id, listed('ids')))
    .prepare();
  const headingsByIds = database
    .select({ id: passages.id, label: passages.label, headings: passages.headings })
    .from(passages)
    .where(inArray(passages.id, listed('ids')))
    .prepare();
  const paged = database
    .select({ id: files.id })
    .from(files)
    .where(and(inArray(files.id, listed('ids')), isNotNull(files.pages)))
    .prepare();

  return {
    findFile(id: number): FileRow | undefined {
      return database.select().from(files).where(eq(files.id, id)).get();
    },

    findFileBySha256(sha256: string): FileRow | undefined {
      return bySha256.get({ sha256 });
    },

    /** Expressions of a work, the first brought in first. */
    filesOf(documentId: string): FileRow[] {
      return database
        .select()
        .from(files)
        .where(eq(files.documentId, documentId))
        .orderBy(asc(files.id))
        .all();
    },

    /** @returns Id of the new file. */
    addFile(file: Omit<FileRow, 'id'>): number {
      return Number(database.insert(files).values(file).run().lastInsertRowid);
    },

    /** How the text of a file was got has changed. */
    updateFile(
      id: number,
      changes: Partial<
        Pick<FileRow, 'role' | 'language' | 'textSource' | 'extractor' | 'pagesNeedingOcr'>
      >,
    ): void {
      database.update(files).set(changes).where(eq(files.id, id)).run();
    },

    setFileLanguage(id: number, language: string): void {
      database.update(files).set({ language }).where(eq(files.id, id)).run();
    },

    /** Which of these files are in a format with pages. */
    pagedFiles(ids: readonly number[]): Set<number> {
      if (ids.length === 0) return new Set();
      return new Set(paged.all({ ids: JSON.stringify(ids) }).map(({ id }) => id));
    },

    add(documentId: string, fileId: number, found: readonly Passage[]): void {
      for (const { tags = [], ...passage } of found) {
        const row = { documentId, fileId, ...passage, label: passage.label ?? null };
        tagged.add(Number(insertPassage.run(row).lastInsertRowid), tags);
      }
    },

    /** The text of a file was read anew: its passages take the place of the old ones. */
    replace(documentId: string, fileId: number, found: readonly Passage[]): void {
      database.delete(passages).where(eq(passages.fileId, fileId)).run();
      this.add(documentId, fileId, found);
    },

    findMany(ids: readonly number[]): PassageRow[] {
      return ids.length === 0 ? [] : byIds.all({ ids: JSON.stringify(ids) });
    },

    /** The texts alone: whoever looks through many needs nothing else of them. */
    findTexts(ids: readonly number[]): Pick<PassageRow, 'id' | 'text'>[] {
      return ids.length === 0 ? [] : textsByIds.all({ ids: JSON.stringify(ids) });
    },

    /** What stands above the texts alone. */
    findHeadings(ids: readonly number[]): Pick<PassageRow, 'id' | 'label' | 'headings'>[] {
      return ids.length === 0 ? [] : headingsByIds.all({ ids: JSON.stringify(ids) });
    },

    /** Ids from all over the library, so many at most; of some there may be no passage. */
    someIds(most: number): number[] {
      const last =
        database
          .select({ id: max(passages.id) })
          .from(passages)
          .get()?.id ?? 0;
      const count = Math.min(most, last);
      return Array.from({ length: count }, (_, at) => last - Math.floor((at * last) / count));
    },

    /** Passages of one file in the order of the text, from the `offset`th on. */
    ofFile(fileId: number, offset = 0, limit = -1): PassageRow[] {
      return database
        .select()
        .from(passages)
        .where(eq(passages.fileId, fileId))
        .orderBy(asc(passages.ordinal))
        .limit(limit)
        .offset(offset)
        .all();
    },

    /** What a table of provisions needs, without the text. */
    outlineOf(fileId: number): Pick<PassageRow, 'id' | 'ordinal' | 'label' | 'headings'>[] {
      return database
        .select({
          id: passages.id,
          ordinal: passages.ordinal,
          label: passages.label,
          headings: passages.headings,
        })
        .from(passages)
        .where(eq(passages.fileId, fileId))
        .orderBy(asc(passages.ordinal))
        .all();
    },

    /** Passages of a document, file by file, in the order of the text; of one file when given. */
    ofDocument(documentId: string, fileId?: number, offset = 0, limit = -1): PassageRow[] {
      return database
        .select()
        .from(passages)
        .where(within(documentId, fileId))
        .orderBy(asc(passages.fileId), asc(passages.ordinal))
        .limit(limit)
        .offset(offset)
        .all();
    },

    countOfDocument(documentId: string, fileId?: number): number {
      const rows = database.select({ n: count() }).from(passages).where(within(documentId, fileId));
      return rows.get()?.n ?? 0;
    },

    countOf(fileId: number): number {
      return (
        database.select({ n: count() }).from(passages).where(eq(passages.fileId, fileId)).get()
          ?.n ?? 0
      );
    },

    count(): number {
      return database.select({ n: count() }).from(passages).get()?.n ?? 0;
    },
  };
}

export type PassageRepository = ReturnType<typeof passageRepository>;

function within(documentId: string, fileId: number | undefined) {
  const inDocument = eq(passages.documentId, documentId);
  return fileId === undefined ? inDocument : and(inDocument, eq(passages.fileId, fileId));
}
