import {
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  type MultiSearchResponse,
} from 'meilisearch';
import type { Engine } from './engine.ts';
import {
  filterIn,
  filterValue,
  type PlannedQuery,
  planFile,
  planPassages,
  planSearch,
  type QueryPart,
} from './engine-query.ts';
import type { IndexRow } from './index-row.ts';
import { INDEX, INDEX_SETTINGS, NEXT_INDEX } from './index-settings.ts';
import {
  type ByteSpan,
  type IndexAnswer,
  type IndexHit,
  IndexUnavailable,
  type PassageIndex,
  type PassageMatch,
} from './passage-index.ts';
import { COUNTED_FACETS, type CountedFacet, type FacetCount, type SearchQuery } from './query.ts';

/** Passages shown under a document in a list of results. */
const PASSAGES_PER_HIT = 3;

interface Row {
  id: string;
  docId: string;
  card: boolean;
  _matchesPosition?: Record<string, ByteSpan[]>;
}

/** The passage index on a Meilisearch. */
export function meilisearchIndex(engine: Engine): PassageIndex {
  const reading = clientFor(engine, 'search');
  const writing = clientFor(engine, 'index');

  const ask = <T>(queries: Parameters<Meilisearch['multiSearch']>[0]['queries']) =>
    guard(() => reading().multiSearch({ queries })) as Promise<MultiSearchResponse<Row & T>>;

  return {
    async ensure() {
      try {
        await writing().getRawIndex(INDEX);
        return 'ready';
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
      await make(writing(), INDEX);
      return 'created';
    },

    async search(query) {
      const first = await plannedAnswer(ask, query, 'all');
      const severalWords = /\S\s+\S/.test(query.q.trim());
      const fewerWords = first.total === 0 && severalWords && !query.exact;
      const strategy = fewerWords ? 'last' : 'all';
      const answer = fewerWords ? await plannedAnswer(ask, query, 'last') : first;
      if (query.q.trim() !== '' && answer.hits.length > 0) {
        await addPassages(ask, query, strategy, answer.hits);
      }
      return { ...answer, fewerWords: fewerWords && answer.total > 0 };
    },

    async searchInFile(fileId, q, exact) {
      // As in a search: all words together, and only when no passage holds them all, some.
      for (const strategy of ['all', 'last'] as const) {
        const { results } = await ask([planFile(fileId, q, exact, strategy)]);
        const hits = results[0]?.hits ?? [];
        if (hits.length > 0 || exact) return hits.map(matchOf);
      }
      return [];
    },

    async counts() {
      const stats = await guard(() => writing().index(INDEX).getStats());
      const { results } = await ask([
        { indexUid: INDEX, q: '', attributesToRetrieve: ['id'], page: 1, hitsPerPage: 0 },
      ]);
      return { rows: stats.numberOfDocuments, documents: totalOf(results[0]) };
    },

    async add(pieces, target = 'live') {
      const index = writing().index<IndexRow>(target === 'live' ? INDEX : NEXT_INDEX);
      const tasks: ReturnType<typeof index.addDocuments>[] = [];
      for (const rows of pieces) {
        const task = index.addDocuments(rows, { primaryKey: 'id' });
        await guard(() => task);
        tasks.push(task);
      }
      // The engine joins tasks that wait, so that pieces cost it little more than the whole.
      for (const task of tasks) await finished(task);
    },

    async removeOlder(documents) {
      if (documents.length === 0) return;
      const older = documents.map(({ id, revision }) => [
        `(docId = ${filterValue(id)} AND rev < ${revision})`,
      ]);
      await finished(
        writing()
          .index(INDEX)
          .deleteDocuments({ filter: [older.flat()] }),
      );
    },

    async remove(documentIds) {
      if (documentIds.length === 0) return;
      await finished(
        writing()
          .index(INDEX)
          .deleteDocuments({ filter: filterIn('docId', documentIds) }),
      );
    },

    async startNext() {
      await drop(writing(), NEXT_INDEX);
      await make(writing(), NEXT_INDEX);
    },

    async swapNext() {
      const client = writing();
      await finished(
        client.swapIndexes([{ indexes: [INDEX, NEXT_INDEX] as [string, string], rename: false }]),
      );
      await drop(client, NEXT_INDEX);
    },
  };
}

type Ask = (
  queries: Parameters<Meilisearch['multiSearch']>[0]['queries'],
) => Promise<MultiSearchResponse<Row>>;

/** The first step: documents, total and counts. */
async function plannedAnswer(
  ask: Ask,
  query: SearchQuery,
  strategy: 'all' | 'last',
): Promise<IndexAnswer> {
  const plan = planSearch(query, strategy);
  const { results } = await ask(plan.map((planned) => planned.query));
  const main = results[0];
  const counts = facetCounts(plan, results);
  return {
    total: totalOf(main),
    hits: (main?.hits ?? []).map(bestMatch),
    facets: Object.fromEntries(
      COUNTED_FACETS.map((facet) => [
        facet,
        withChosen(counts.get(facet) ?? [], query.filters[facet]),
      ]),
    ) as Record<CountedFacet, FacetCount[]>,
    decades: (counts.get('decade') ?? []).sort((a, b) => (a.value < b.value ? -1 : 1)),
    fewerWords: false,
  };
}

function facetCounts(
  plan: readonly PlannedQuery[],
  results: MultiSearchResponse<Row>['results'],
): Map<QueryPart, FacetCount[]> {
  const counts = new Map<QueryPart, FacetCount[]>();
  for (let i = 0; i < plan.length; i++) {
    for (const [facet, values] of Object.entries(results[i]?.facetDistribution ?? {})) {
      counts.set(
        facet as QueryPart,
        Object.entries(values).map(([value, count]) => ({ value, count })),
      );
    }
  }
  return counts;
}

/** A chosen value stays in its facet with a count of zero, so that it can be taken back. */
function withChosen(counts: FacetCount[], chosen: readonly string[]): FacetCount[] {
  const known = new Set(counts.map(({ value }) => value));
  const missing = chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }));
  return [...counts, ...missing].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The passage that made the document a hit serves when none answers by its text alone. */
function bestMatch(row: Row): IndexHit {
  const inText = (row._matchesPosition?.text?.length ?? 0) > 0;
  const passages = row.card || !inText ? [] : [matchOf(row)];
  return { docId: row.docId, passages, passageCount: passages.length };
}

/** The second step: the best passages of each document found. Changes the hits. */
async function addPassages(
  ask: Ask,
  query: SearchQuery,
  strategy: 'all' | 'last',
  hits: IndexHit[],
): Promise<void> {
  const ids = hits.map((hit) => hit.docId);
  const { results } = await ask([planPassages(query, strategy, ids)]);
  const counts = results[0]?.facetDistribution?.docId ?? {};
  const found = new Map<string, PassageMatch[]>();
  for (const row of results[0]?.hits ?? []) {
    const matches = found.get(row.docId) ?? [];
    if (matches.length < PASSAGES_PER_HIT) found.set(row.docId, [...matches, matchOf(row)]);
  }
  const outranked = ids.filter((id) => (counts[id] ?? 0) > 0 && !found.has(id));
  if (outranked.length > 0) {
    const plan = outranked.map((id) => planPassages(query, strategy, [id], PASSAGES_PER_HIT));
    const rest = (await ask(plan)).results;
    rest.forEach((result, i) => {
      found.set(outranked[i] as string, result.hits.map(matchOf));
    });
  }
  for (const hit of hits) {
    const passages = found.get(hit.docId);
    if (!passages) continue;
    hit.passages = passages;
    hit.passageCount = counts[hit.docId] ?? passages.length;
  }
}

function matchOf(row: Row): PassageMatch {
  return { passageId: Number(row.id), spans: row._matchesPosition?.text ?? [] };
}

function totalOf(result: unknown): number {
  return (result as { totalHits?: number } | undefined)?.totalHits ?? 0;
}

/** A client for the engine's present address; a new one when it was started again elsewhere. */
function clientFor(engine: Engine, right: 'search' | 'index'): () => Meilisearch {
  let client: Meilisearch | undefined;
  let url = '';
  return () => {
    if (!client || url !== engine.url()) {
      url = engine.url();
      client = new Meilisearch({ host: url, apiKey: engine.keys()[right] });
    }
    return client;
  };
}

async function make(client: Meilisearch, uid: string): Promise<void> {
  await finished(client.createIndex(uid, { primaryKey: 'id' }));
  await finished(client.index(uid).updateSettings(INDEX_SETTINGS));
}

async function drop(client: Meilisearch, uid: string): Promise<void> {
  const task = await client.deleteIndex(uid).waitTask({ timeout: 0 });
  if (task.status === 'failed' && task.error?.code !== 'index_not_found') throw taskError(task);
}

/** Tasks are asynchronous and time out after 5 s unless told otherwise: wait to the end. */
async function finished(task: ReturnType<Meilisearch['createIndex']>): Promise<void> {
  const done = await guard(() => task.waitTask({ timeout: 0, interval: 50 }));
  if (done.status !== 'succeeded') throw taskError(done);
}

function taskError(task: { error?: { code: string; message: string } | null }): Error {
  return new Error(`The search engine refused a task: ${task.error?.code} ${task.error?.message}`);
}

function isMissing(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found';
}

async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const unreachable =
      error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError;
    // A vanished index means a wiped engine that is being built anew: as good as down.
    if (unreachable || isMissing(error)) throw new IndexUnavailable({ cause: error });
    throw error;
  }
}
