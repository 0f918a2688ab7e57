import { and, count, desc, eq, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { documents, type ReviewState } from '../schema.ts';

/** Which documents are looked for, whatever their state. */
export interface DocumentChoice {
  /** Words of an id or a title; all of them. */
  q?: string;
  state?: ReviewState;
}

/** Words beyond these narrow nothing. */
const WORDS = 10;

/** Finds documents for those who work on them: drafts and withdrawn ones too. */
export function documentFinder(database: Database) {
  return {
    /** The ids of those that were changed last, first. */
    find(choice: DocumentChoice, limit: number, offset = 0): string[] {
      return database
        .select({ id: documents.id })
        .from(documents)
        .where(conditions(choice))
        .orderBy(desc(documents.updatedAt), desc(documents.id))
        .limit(limit)
        .offset(offset)
        .all()
        .map(({ id }) => id);
    },

    count(choice: DocumentChoice): number {
      return (
        database.select({ n: count() }).from(documents).where(conditions(choice)).get()?.n ?? 0
      );
    },
  };
}

export type DocumentFinder = ReturnType<typeof documentFinder>;

function conditions({ q = '', state }: DocumentChoice): SQL | undefined {
  const words = q.normalize('NFC').split(/\s+/u).filter(Boolean).slice(0, WORDS);
  return and(
    state === undefined ? undefined : eq(documents.reviewState, state),
    ...words.map((word) => or(...spellings(word).map(inName))),
  );
}

function inName(word: string): SQL {
  const { id, title, titleEn, number, otherTitles } = documents;
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  const all = sql`${id} || char(10) || ${title} || char(10) || coalesce(${titleEn}, '') || char(10) || coalesce(${number}, '') || char(10) || ${otherTitles}`;
  return sql`${all} LIKE ${pattern} ESCAPE '\\'`;
}

/** LIKE knows capitals of the Latin alphabet without accents only. */
function spellings(word: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything but ASCII.
  if (/^[\x00-\x7f]*$/.test(word)) return [word];
  const small = word.toLowerCase();
  const [first = ''] = small;
  return [
    ...new Set([word, small, small.toUpperCase(), first.toUpperCase() + small.slice(first.length)]),
  ];
}
