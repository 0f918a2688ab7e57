import SQLite from 'better-sqlite3';
import { asc, count, gt, max, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { documents } from '../../schema.ts';
import { stretches } from './pause.ts';
import { typedWords } from './typed-words.ts';

/** A document whose title the reader may be typing. */
export interface TitleSuggestion {
  documentId: string;
  /** The title, English title or other title that begins like what was typed. */
  name: string;
}

/** Suggests titles while a reader types; see {@link titleSuggester}. */
export interface TitleSuggester {
  /**
   * @param typed - What stands in the search box.
   * @param limit - Most suggestions wanted.
   */
  suggest(typed: string, limit: number): Promise<TitleSuggestion[]>;
  close(): void;
}

/** Looking whether the documents changed costs a query: not more often than this, ms. */
const CHECK_AFTER = 2_000;
/** While documents come in, making the list anew takes at most a twentieth of the time. */
const REST_AFTER_MAKING = 20;
const LONGEST_NAME = 300;
const MOST_WORDS = 12;
const ROWS_AT_ONCE = 500;

interface List {
  client: SQLite.Database;
  beginning: SQLite.Statement<[string, number], TitleSuggestion>;
  revision: string;
  /** When it was made and how long that took, ms. */
  at: number;
  took: number;
}

/**
 * Titles of published documents in a list of their own, in memory, apart from the search engine:
 * about 300 bytes for each title. Made when first asked for, and made anew beside the old one
 * when documents have changed.
 */
export function titleSuggester(database: Database): TitleSuggester {
  let list: List | undefined;
  let making: Promise<List> | undefined;
  let checked = 0;
  let closed = false;

  const make = () => {
    making ??= makeList(database, () => closed)
      .then((made) => {
        list?.client.close();
        list = made;
        return made;
      })
      .finally(() => {
        making = undefined;
      });
    return making;
  };
  const current = async (): Promise<List> => {
    const now = performance.now();
    if (!list) return make();
    if (now > checked + CHECK_AFTER && now > list.at + list.took * REST_AFTER_MAKING) {
      checked = now;
      // The reader is answered from the old list meanwhile, unless the new one is quick to make.
      if (revisionOf(database) !== list.revision) {
        const made = make();
        if (list.took < 50) return made;
        made.catch(() => {});
      }
    }
    return list;
  };

  return {
    async suggest(typed, limit) {
      const words = typedWords(typed.slice(0, LONGEST_NAME)).slice(0, MOST_WORDS);
      if (words.length === 0 || closed) return [];
      const { beginning } = await current();
      const found = new Map<string, TitleSuggestion>();
      // Titles that begin so come first, then titles that hold words that begin so.
      for (const match of [`^ ${phrase(words.flat())}`, words.map(phrase).join(' AND ')]) {
        if (found.size >= limit) break;
        for (const row of beginning.all(match, limit * 3)) {
          if (found.size < limit && !found.has(row.documentId)) found.set(row.documentId, row);
        }
      }
      return [...found.values()];
    },

    close() {
      closed = true;
      list?.client.close();
    },
  };
}

/** Tokens in a row, the last one as a beginning. Tokens are letters and digits only. */
function phrase(tokens: readonly string[]): string {
  return `${tokens.map((token) => `"${token}"`).join(' + ')} *`;
}

/** Changes whenever a title may have changed. */
function revisionOf(database: Database): string {
  const row = database
    .select({ n: count(), at: max(documents.updatedAt) })
    .from(documents)
    .get();
  return `${row?.n} ${row?.at}`;
}

async function makeList(database: Database, isClosed: () => boolean): Promise<List> {
  const begun = performance.now();
  const revision = revisionOf(database);
  const pause = stretches();
  const client = new SQLite(':memory:');
  // Words come folded; marks of scripts such as Devanagari belong to their words.
  client.exec(
    `CREATE VIRTUAL TABLE names USING fts5(words, name UNINDEXED, documentId UNINDEXED,
      tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'", prefix = '1 2 3 4')`,
  );
  const insert = client.prepare('INSERT INTO names VALUES (?, ?, ?)');
  for (const names of await namesByLength(database, pause, isClosed)) {
    for (let at = 0; at < (names?.length ?? 0) && !isClosed(); at += ROWS_AT_ONCE / 5) {
      client.transaction(() => {
        for (const { name, documentId } of names.slice(at, at + ROWS_AT_ONCE / 5)) {
          insert.run(typedWords(name).flat().join(' '), name, documentId);
        }
      })();
      await pause();
    }
  }
  const took = performance.now() - begun;
  return {
    client,
    // In the order of the rows, which is that of length: nothing is ranked, so a single letter
    // that begins half of all titles costs no more than a long word.
    beginning: client.prepare(
      'SELECT documentId, name FROM names WHERE names MATCH ? ORDER BY rowid LIMIT ?',
    ),
    revision,
    at: performance.now(),
    took,
  };
}

/** Short titles first: they name the principal act, long ones its amendments. */
async function namesByLength(
  database: Database,
  pause: () => Promise<void>,
  isClosed: () => boolean,
): Promise<TitleSuggestion[][]> {
  const byLength: TitleSuggestion[][] = Array.from({ length: LONGEST_NAME + 1 }, () => []);
  for (let after = 0; !isClosed(); ) {
    const rows = database
      .select({
        rowid: sql<number>`rowid`,
        id: documents.id,
        title: documents.title,
        titleEn: documents.titleEn,
        otherTitles: documents.otherTitles,
        state: documents.reviewState,
      })
      .from(documents)
      .where(gt(sql`rowid`, after))
      .orderBy(asc(sql`rowid`))
      .limit(ROWS_AT_ONCE)
      .all();
    if (rows.length === 0) break;
    for (const { id, title, titleEn, otherTitles, state } of rows) {
      if (state !== 'published') continue;
      for (const name of new Set([title, titleEn ?? '', ...otherTitles])) {
        if (name) byLength[Math.min(name.length, LONGEST_NAME)]?.push({ documentId: id, name });
      }
    }
    after = rows.at(-1)?.rowid ?? after;
    await pause();
  }
  return byLength;
}
