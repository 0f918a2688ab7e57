import { setImmediate } from 'node:timers/promises';
import { count, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { whileUnchanged } from '../database-state.ts';
import type { DocumentRecord, DocumentRepository } from '../documents.ts';
import { documents, passages, tags } from '../schema.ts';
import { type DocumentFacets, type DocumentTag, facetsOf } from './document-facets.ts';
import { sortTitle } from './engine/index-row.ts';
import { COUNTED_FACETS, type CountedFacet, type FacetCount, type SearchQuery } from './query.ts';
import { normalise } from './words/normalise.ts';
import { textWords } from './words/word-tokens.ts';

/** A published document as far as questions are filtered, counted and put in order by it. */
export interface FacetEntry extends DocumentFacets {
  id: string;
  revision: number;
  sortTitle: string;
  createdAt: string;
  updatedAt: string;
  /** Number of its passages. */
  passages: number;
  /** Number of telling words in its title, about. */
  titleWords: number;
}

/**
 * All published documents with their facet values, in memory: some 1 kB a document. Counting
 * twenty thousand documents takes milliseconds, so that every count is of the very documents
 * that answer.
 */
export interface FacetTable {
  /** The documents as the database has them at this moment. */
  entries(): readonly FacetEntry[];
  /**
   * Reads all documents for the first time, in steps between which others get their turn: a hundred
   * thousand take ten seconds.
   */
  prepare(): Promise<void>;
}

/** Facets a question narrows by, each a reason to leave a document out. */
type Narrowing = CountedFacet | 'stance' | 'year';

const DOCUMENTS_PER_READ = 200;

/** Keeps the table true: it looks for changes before each answer, and reads only what changed. */
export function facetTable(database: Database, repository: DocumentRepository): FacetTable {
  let entries: FacetEntry[] = [];

  const published = () =>
    database
      .select({ id: documents.id, revision: documents.revision })
      .from(documents)
      .where(eq(documents.reviewState, 'published'))
      .orderBy(documents.id)
      .all();

  const read = () => {
    const held = new Map(entries.map((entry) => [entry.id, entry]));
    const rows = published();
    const changed = rows.filter(({ id, revision }) => held.get(id)?.revision !== revision);
    // The same list as long as it is true: answers are kept by it.
    if (changed.length === 0 && rows.length === held.size) return entries;
    for (const some of slices(changed))
      for (const entry of readEntries(some)) held.set(entry.id, entry);
    entries = rows.flatMap(({ id }) => held.get(id) ?? []);
    return entries;
  };

  const readEntries = (rows: readonly { id: string }[]): FacetEntry[] => {
    const ids = rows.map(({ id }) => id);
    const tagsById = tagsOf(database, ids);
    const counts = passageCounts(database, ids);
    return repository
      .findMany(ids)
      .map((one) => entryOf(one, tagsById.get(one.id) ?? [], counts.get(one.id) ?? 0));
  };

  const fill = async () => {
    const first: FacetEntry[] = [];
    for (const some of slices(published())) {
      first.push(...readEntries(some));
      await setImmediate();
    }
    // What changed meanwhile is read when the entries are asked for.
    if (entries.length === 0) entries = first;
  };
  let filled: Promise<void> | undefined;

  return {
    entries: whileUnchanged(database, read),
    prepare() {
      filled ??= fill();
      return filled;
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
  const { id, revision, createdAt, updatedAt } = document;
  return {
    ...{ id, revision, createdAt, updatedAt, passages: passageCount },
    sortTitle: sortTitle(document.title),
    titleWords: countWords(document.title, document.language ?? 'und'),
    ...facetsOf(document, documentTags),
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

/** What is left of a set of documents after a question's filters, with all counts. */
export interface Narrowed {
  /** In the order of the table. */
  entries: FacetEntry[];
  facets: Record<CountedFacet, FacetCount[]>;
  decades: FacetCount[];
}

/**
 * Applies a question's filters and counts. Values of one facet widen, facets narrow; each facet
 * is counted as if it were not in use, so that its other values keep their counts.
 */
export function narrow(entries: Iterable<FacetEntry>, query: SearchQuery): Narrowed {
  const tests = testsOf(query);
  const counts = new Map(
    [...COUNTED_FACETS, 'decade' as const].map((facet) => [facet, new Counter()]),
  );
  const kept: FacetEntry[] = [];
  for (const entry of entries) {
    let failed: Narrowing | undefined;
    let several = false;
    for (const [facet, passes] of tests) {
      if (passes(entry)) continue;
      several ||= failed !== undefined && failed !== facet;
      failed = facet;
    }
    if (several) continue;
    if (failed === undefined) {
      kept.push(entry);
      for (const [facet, counter] of counts) counter.add(entry[facet]);
    } else if (failed !== 'stance') {
      const facet = failed === 'year' ? 'decade' : failed;
      counts.get(facet)?.add(entry[facet]);
    }
  }
  const listed = (facet: CountedFacet | 'decade') => counts.get(facet)?.counted() ?? [];
  const facets = Object.fromEntries(
    COUNTED_FACETS.map((facet) => [facet, withChosen(listed(facet), query.filters[facet])]),
  ) as Record<CountedFacet, FacetCount[]>;
  const decades = listed('decade').sort((a, b) => (a.value < b.value ? -1 : 1));
  return { entries: kept, facets, decades };
}

/** How many documents have each value. */
class Counter {
  readonly #counts = new Map<string, number>();

  add(value: string | readonly string[]): void {
    if (typeof value === 'string') this.#count(value);
    else for (const one of value) this.#count(one);
  }

  counted(): FacetCount[] {
    return [...this.#counts].map(([value, count]) => ({ value, count }));
  }

  #count(value: string): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }
}

function testsOf(query: SearchQuery): [Narrowing, (entry: FacetEntry) => boolean][] {
  const { filters, yearFrom, yearTo } = query;
  const tests: [Narrowing, (entry: FacetEntry) => boolean][] = [];
  for (const facet of COUNTED_FACETS) {
    const chosen = new Set(filters[facet]);
    if (chosen.size === 0) continue;
    tests.push([
      facet,
      ({ [facet]: value }) =>
        typeof value === 'string' ? chosen.has(value) : value.some((one) => chosen.has(one)),
    ]);
  }
  const { signal: signals, stance: stances } = filters;
  if (stances.length > 0) {
    tests.push(['stance', ({ stance }) => stance.some((one) => stances.includes(one))]);
    // A stance is wanted on these very signals; while signals are counted, on any of them.
    const both = signals.flatMap((signal) => stances.map((stance) => `${signal}:${stance}`));
    if (both.length > 0) {
      tests.push(['signal', ({ stance }) => stance.some((one) => both.includes(one))]);
    }
  }
  if (yearFrom !== undefined || yearTo !== undefined) {
    const [from, to] = [yearFrom ?? Number.NEGATIVE_INFINITY, yearTo ?? Number.POSITIVE_INFINITY];
    tests.push(['year', ({ year }) => year !== undefined && year >= from && year <= to]);
  }
  return tests;
}

/** A chosen value stays in its facet with a count of zero, so that it can be taken back. */
function withChosen(counts: FacetCount[], chosen: readonly string[]): FacetCount[] {
  const known = new Set(counts.map(({ value }) => value));
  const missing = chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }));
  return [...counts, ...missing].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
