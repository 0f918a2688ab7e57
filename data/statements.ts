import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { Evidence, RelationKind } from './model.ts';
import { documents, statementNames, statements } from './schema.ts';

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
      for (const { names, ...statement } of said) {
        const { lastInsertRowid } = database
          .insert(statements)
          .values({ documentId, fileId, ...statement })
          .run();
        for (const name of new Set(names)) {
          database
            .insert(statementNames)
            .values({ name, statementId: Number(lastInsertRowid) })
            .run();
        }
      }
    },

    /** What a file says, in the order of its text. */
    ofFile(fileId: number): KeptStatement[] {
      const rows = database
        .select()
        .from(statements)
        .where(eq(statements.fileId, fileId))
        .orderBy(asc(statements.id))
        .all();
      return withNames(database, rows);
    },

    /** What works of a country say of a work with one of these names. */
    about(names: readonly string[], country: string): KeptStatement[] {
      if (names.length === 0) return [];
      const ids = database
        .select({ id: statementNames.statementId })
        .from(statementNames)
        .where(inArray(statementNames.name, [...names]));
      const rows = database
        .select()
        .from(statements)
        .innerJoin(documents, eq(documents.id, statements.documentId))
        .where(and(inArray(statements.id, ids), eq(documents.country, country)))
        .orderBy(asc(statements.id))
        .all();
      return withNames(
        database,
        rows.map((row) => row.statements),
      );
    },

    /** A work by what it can be named. */
    namedWork(id: string): NamedWork | undefined {
      return database.select(NAMED).from(documents).where(eq(documents.id, id)).get();
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

function withNames(
  database: Database,
  rows: readonly (typeof statements.$inferSelect)[],
): KeptStatement[] {
  return rows.map(({ id, documentId, kind, target, year, confidence, evidence }) => ({
    ...{ documentId, kind, target, confidence, evidence },
    ...(year === null ? {} : { year }),
    names: database
      .select({ name: statementNames.name })
      .from(statementNames)
      .where(eq(statementNames.statementId, id))
      .orderBy(asc(statementNames.name))
      .all()
      .map(({ name }) => name),
  }));
}
