import { and, asc, desc, eq, sql } from 'drizzle-orm';
import {
  Meilisearch,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  type MultiSearchQuery,
  type MultiSearchResponse,
} from 'meilisearch';
import type { Library } from '../library.ts';
import { documents } from '../schema.ts';
import { planPassages, planSearch } from './engine-query.ts';
import { type ByteSpan, IndexUnavailable, type PassageMatch } from './passage-index.ts';
import type { SearchQuery } from './query.ts';

/** Documents that answer a question, the last changed first. */
export interface NewestMatches {
  /** All that answer. */
  total: number;
  /** When the last of all that answer changed, ISO 8601; absent when none answers. */
  updated?: string;
  /** Those of this page. */
  documents: {
    id: string;
    createdAt: string;
    updatedAt: string;
    /** The best passage; absent without words, or when only the record answers. */
    passage?: PassageMatch;
  }[];
}

/** Documents named in one answer of the engine: a second's work. */
const IDS_AT_ONCE = 20_000;

interface Row {
  id: string;
  docId: string;
  _matchesPosition?: Record<string, ByteSpan[]>;
}

/**
 * Answers a question in the order of change: the engine names all documents that hold all words,
 * the database puts them in order.
 *
 * @param query - `page` and `perPage` count; `sort` does not.
 * @throws IndexUnavailable when the engine does not answer.
 */
export async function newestMatches(
  { engine, database }: Pick<Library, 'engine' | 'database'>,
  query: SearchQuery,
): Promise<NewestMatches> {
  const client = new Meilisearch({ host: engine.url(), apiKey: engine.keys().search });
  const ids = await guard(() => matchingIds(client, query));
  const chosen = and(
    sql`${documents.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
    eq(documents.reviewState, 'published'),
  );
  const rows = database
    .select({ id: documents.id, createdAt: documents.createdAt, updatedAt: documents.updatedAt })
    .from(documents)
    .where(chosen)
    .orderBy(desc(documents.updatedAt), asc(documents.id))
    .all();
  const page = rows.slice((query.page - 1) * query.perPage, query.page * query.perPage);
  const matches = await guard(() =>
    bestPassages(
      client,
      query,
      page.map(({ id }) => id),
    ),
  );
  return {
    total: rows.length,
    updated: rows[0]?.updatedAt,
    documents: page.map((row, i) => ({ ...row, passage: matches[i] })),
  };
}

async function matchingIds(client: Meilisearch, query: SearchQuery): Promise<string[]> {
  const plan = planSearch({ ...query, sort: 'relevance' }, 'all').find(
    ({ part }) => part === 'main',
  );
  if (!plan) return [];
  const ids: string[] = [];
  for (let page = 1; ; page++) {
    const asked = { attributesToRetrieve: ['docId'], showMatchesPosition: false, facets: [] };
    const results = await ask(client, [
      { ...plan.query, ...asked, page, hitsPerPage: IDS_AT_ONCE },
    ]);
    const hits = results[0]?.hits ?? [];
    ids.push(...hits.map(({ docId }) => docId));
    if (hits.length < IDS_AT_ONCE) return [...new Set(ids)];
  }
}

/** The best passage of each document, asked for all at once. */
async function bestPassages(
  client: Meilisearch,
  query: SearchQuery,
  ids: readonly string[],
): Promise<(PassageMatch | undefined)[]> {
  if (query.q.trim() === '' || ids.length === 0) return [];
  const results = await ask(
    client,
    ids.map((id) => planPassages(query, 'all', [id], 1)),
  );
  return results.map(({ hits: [row] }) =>
    row ? { passageId: Number(row.id), spans: row._matchesPosition?.text ?? [] } : undefined,
  );
}

async function ask(
  client: Meilisearch,
  queries: MultiSearchQuery[],
): Promise<MultiSearchResponse<Row>['results']> {
  const answer = (await client.multiSearch({ queries })) as MultiSearchResponse<Row>;
  return answer.results;
}

async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const unreachable =
      error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError;
    if (unreachable) throw new IndexUnavailable({ cause: error });
    throw error;
  }
}
