import { asc, count, eq, isNotNull, sum } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { Evidence, RelationKind } from './model.ts';
import { documents, statements } from './schema.ts';

/** What a text says its work does to another work. */
export interface Statement {
  kind: RelationKind;
  /** The other work as the text names it. */
  target: string;
  /** Year in its name. */
  year?: number;
  confidence: number;
  evidence: Evidence;
  /** Keys by which the other work can be found, whatever its language writes around them. */
  names: string[];
}

/** A statement with the work that makes it. */
export type KeptStatement = Statement & { documentId: string };

/** A work by what it can be named. */
export type NamedWork = Pick<
  typeof documents.$inferSelect,
  'id' | 'number' | 'title' | 'titleEn' | 'otherTitles' | 'type' | 'year'
>;

const NAMED = {
  id: documents.id,
  number: documents.number,
  title: documents.title,
  titleEn: documents.titleEn,
  otherTitles: documents.otherTitles,
  type: documents.type,
  year: documents.year,
};

/** What texts say of other works, held or not. */
export function statementRepository(database: Database) {
  return {
    /** Keeps what a file says in the place of what it said before. */
    put(documentId: string, fileId: number, said: readonly Statement[]): void {
      database.delete(statements).where(eq(statements.fileId, fileId)).run();
      if (said.length === 0) return;
      database
        .insert(statements)
        .values(said.map((statement) => ({ documentId, fileId, ...statement })))
        .run();
    },

    /** What the works of a country say, work by work in the order of their texts. */
    ofCountry(country: string): KeptStatement[] {
      return database
        .select()
        .from(statements)
        .innerJoin(documents, eq(documents.id, statements.documentId))
        .where(eq(documents.country, country))
        .orderBy(asc(statements.documentId), asc(statements.id))
        .all()
        .map(({ statements: { year, id: _, fileId: __, ...statement } }) => ({
          ...statement,
          ...(year === null ? {} : { year }),
        }));
    },

    /**
     * Countries with works and statements, each with a sign that is another one as soon as a work
     * was added or changed.
     */
    countries(): Map<string, string> {
      const rows = database
        .select({
          country: documents.country,
          works: count(),
          revisions: sum(documents.revision),
        })
        .from(documents)
        .where(isNotNull(documents.country))
        .groupBy(documents.country)
        .orderBy(asc(documents.country))
        .all();
      return new Map(rows.map((row) => [row.country as string, `${row.works} ${row.revisions}`]));
    },

    /** Every work of a country by what it can be named. */
    namedWorks(country: string): NamedWork[] {
      return database
        .select(NAMED)
        .from(documents)
        .where(eq(documents.country, country))
        .orderBy(asc(documents.id))
        .all();
    },
  };
}

export type StatementRepository = ReturnType<typeof statementRepository>;
