import {
  type Config,
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  type MultiSearchQuery,
  type MultiSearchResponse,
} from 'meilisearch';
import type { Engine } from './engine.ts';
import { filterIn, filterValue, planRank } from './engine-query.ts';
import type { IndexRow } from './index-row.ts';
import { INDEX, INDEX_SETTINGS, NEXT_INDEX } from './index-settings.ts';
import { keptConnections } from './kept-connections.ts';
import { IndexUnavailable, type PassageIndex, type RankedDocument } from './passage-index.ts';

/**
 * Answers are asked for uncompressed: the engine sends compressed ones in pieces, of which the
 * second waits for an acknowledgement of the first, 40 ms later than needed (measured).
 */
const PLAIN = { headers: { 'accept-encoding': 'identity' } };

interface Row {
  id: string;
  docId: string;
  card: boolean;
}

/** The passage index on a Meilisearch. */
export function meilisearchIndex(engine: Engine): PassageIndex {
  const reading = clientFor(engine, 'search', keptConnections());
  const writing = clientFor(engine, 'index');

  const ask = (queries: MultiSearchQuery[]) =>
    guard(() => reading().multiSearch({ queries })) as Promise<MultiSearchResponse<Row>>;

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

    async rank(words, query, limit) {
      const { results } = await ask([planRank(words, query, limit)]);
      return (results[0]?.hits ?? []).map(rankedOf);
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

function rankedOf({ docId, id, card }: Row): RankedDocument {
  return card ? { docId } : { docId, passageId: Number(id) };
}

function totalOf(result: unknown): number {
  return (result as { totalHits?: number } | undefined)?.totalHits ?? 0;
}

/** A client for the engine's present address; a new one when it was started again elsewhere. */
function clientFor(
  engine: Engine,
  right: 'search' | 'index',
  httpClient?: Config['httpClient'],
): () => Meilisearch {
  let client: Meilisearch | undefined;
  let url = '';
  return () => {
    if (!client || url !== engine.url()) {
      url = engine.url();
      const apiKey = engine.keys()[right];
      client = new Meilisearch({ host: url, apiKey, requestInit: PLAIN, httpClient });
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
  } catch (thrown) {
    // What a client of ours throws is given as the cause of its own error.
    const { cause } = thrown as Error;
    const error = cause instanceof MeilisearchApiError ? cause : thrown;
    const unreachable =
      error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError;
    // A vanished index means a wiped engine that is being built anew: as good as down.
    if (unreachable || isMissing(error)) throw new IndexUnavailable({ cause: error });
    throw error;
  }
}
