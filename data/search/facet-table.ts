import { setImmediate } from 'node:timers/promises';
import { count, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { DocumentRecord, DocumentRepository } from '../documents.ts';
import { passages, tags } from '../schema.ts';
import { type DocumentFacets, type DocumentTag, facetsOf } from './document-facets.ts';
import { sortTitle } from './engine/index-row.ts';
import { numbersOf } from './facet-values.ts';
import { newestFirst } from './order.ts';
import { normalise } from './words/normalise.ts';
import { textWords } from './words/word-tokens.ts';

/** A published document as far as questions are filtered, counted and put in order by it. */
export interface FacetEntry extends DocumentFacets {
  id: string;
  revision: number;
  sortTitle: string;
  /** Its own number, as written. */
  number: string | null;
  updatedAt: string;
  /** Number of its passages. */
  passages: number;
  /** Number of telling words in its title, about. */
  titleWords: number;
  /** All values that are counted, by number, see {@link numbersOf}. */
  values: readonly number[];
}

/**
 * All published documents with their facet values, in memory: some 1 kB a document. Counting
 * twenty thousand documents takes milliseconds, so that every count is of the very documents
 * that answer.
 */
export interface FacetTable {
  /** The documents as the database has them at this moment, the newest first. */
  entries(): readonly FacetEntry[];
  /**
   * Reads what has changed in steps between which others get their turn: all documents for the
   * first time, a hundred thousand in ten seconds, or what was changed in bulk.
   */
  prepare(): Promise<void>;
}

const DOCUMENTS_PER_READ = 200;

interface Published {
  id: string;
  revision: number;
}

/** Keeps the table true: it looks for changes before each answer, and reads only what changed. */
export function facetTable(database: Database, repository: DocumentRepository): FacetTable {
  let entries: FacetEntry[] = [];
  let isOf: unknown;

  // Triggers count there: drafts and sessions come and go without a change for readers.
  const changes = database.$client
    .prepare(`SELECT value FROM library_state WHERE key = 'published-changes'`)
    .pluck();
  const published = database.$client.prepare<[], Published>(
    `SELECT id, revision FROM documents WHERE review_state = 'published'`,
  );

  /** Documents that are to be read anew, and the entries of all others. */
  const compared = () => {
    const rows = new Map(published.all().map((row) => [row.id, row]));
    const kept = entries.filter(({ id, revision }) => {
      const isTrue = rows.get(id)?.revision === revision;
      if (isTrue) rows.delete(id);
      return isTrue;
    });
    return { kept, changed: [...rows.values()] };
  };

  /** The same list as long as it is true: answers are kept by it. */
  const put = (kept: FacetEntry[], read: readonly FacetEntry[]) => {
    if (read.length === 0 && kept.length === entries.length) return;
    entries = [...kept, ...read].sort(newestFirst);
  };

  const readEntries = (rows: readonly Published[]): FacetEntry[] => {
    const ids = rows.map(({ id }) => id);
    const tagsById = tagsOf(database, ids);
    const counts = passageCounts(database, ids);
    return repository
      .findMany(ids)
      .map((one) => entryOf(one, tagsById.get(one.id) ?? [], counts.get(one.id) ?? 0));
  };

  const catchUp = async () => {
    const now = changes.get();
    if (now === isOf) return;
    const { kept, changed } = compared();
    const read: FacetEntry[] = [];
    for (const some of slices(changed)) {
      read.push(...readEntries(some));
      if (some.length === DOCUMENTS_PER_READ) await setImmediate();
    }
    put(kept, read);
    isOf = now;
  };
  let catchingUp: Promise<void> | undefined;

  return {
    entries() {
      const now = changes.get();
      if (now !== isOf) {
        const { kept, changed } = compared();
        put(kept, [...slices(changed)].flatMap(readEntries));
        // What is not written for good may be counted anew under the same number.
        isOf = database.$client.inTransaction ? undefined : now;
      }
      return entries;
    },
    prepare() {
      catchingUp ??= catchUp().finally(() => {
        catchingUp = undefined;
      });
      return catchingUp;
    },
  };
}

function* slices<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += DOCUMENTS_PER_READ) {
    yield all.slice(at, at + DOCUMENTS_PER_READ);
  }
}

function tagsOf(database: Database, ids: readonly string[]): Map<string, DocumentTag[]> {
  const rows = database
    .selectDistinct({
      documentId: passages.documentId,
      article: tags.article,
      signal: tags.signal,
      stance: tags.stance,
    })
    .from(tags)
    .innerJoin(passages, eq(passages.id, tags.passageId))
    .where(inArray(passages.documentId, among(ids)))
    .all();
  const byId = new Map<string, DocumentTag[]>();
  for (const { documentId, ...tag } of rows) {
    byId.set(documentId, [...(byId.get(documentId) ?? []), tag]);
  }
  return byId;
}

function passageCounts(database: Database, ids: readonly string[]): Map<string, number> {
  const rows = database
    .select({ id: passages.documentId, passages: count() })
    .from(passages)
    .where(inArray(passages.documentId, among(ids)))
    .groupBy(passages.documentId)
    .all();
  return new Map(rows.map((row) => [row.id, row.passages]));
}

function among(ids: readonly string[]) {
  return sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}

function entryOf(
  document: DocumentRecord,
  documentTags: readonly DocumentTag[],
  passageCount: number,
): FacetEntry {
  const { id, revision, updatedAt, number } = document;
  const facets = facetsOf(document, documentTags);
  return {
    ...{ id, revision, updatedAt, number, passages: passageCount },
    sortTitle: sortTitle(document.title),
    titleWords: countWords(document.title, document.language ?? 'und'),
    ...facets,
    values: numbersOf(facets),
  };
}

/** Short words are mostly articles and prepositions. */
const SHORT = 3;

function countWords(title: string, language: string): number {
  let words = 0;
  for (const { word, unspaced } of textWords(normalise(title).text, language)) {
    if (unspaced) words += Math.ceil(word.length / 2);
    else if (word.length > SHORT || /\p{N}/u.test(word)) words += 1;
  }
  return words;
}
