import { Meilisearch } from 'meilisearch';
import { INDEX } from './index-settings.ts';

/** Keys with no more rights than their use needs; the master key only makes these. */
export interface EngineKeys {
  /** May search; used by the server for reading. */
  search: string;
  /** May add, remove and configure the passage indexes; used for indexing. */
  index: string;
}

// The engine derives a key from its uid and the master key: with fixed uids a wiped engine
// gets the same keys again.
const SEARCH_KEY = '6f4c7a52-3b1e-4f0e-9a53-6f1c0f6d2b01';
const INDEX_KEY = '6f4c7a52-3b1e-4f0e-9a53-6f1c0f6d2b02';

/** Makes the two keys unless they are there. */
export async function ensureKeys(url: string, masterKey: string): Promise<EngineKeys> {
  const client = new Meilisearch({ host: url, apiKey: masterKey });
  const { results } = await client.getKeys({ limit: 100 });
  const existing = new Map(results.map((key) => [key.uid, key.key]));
  const ensure = async (uid: string, name: string, indexes: string[], actions: string[]) =>
    existing.get(uid) ??
    (await client.createKey({ uid, name, actions, indexes, expiresAt: null })).key;
  return {
    search: await ensure(SEARCH_KEY, 'read', [`${INDEX}*`], ['search']),
    // The task of a swap belongs to no single index: a key bound to some indexes cannot wait for it.
    index: await ensure(
      INDEX_KEY,
      'index',
      ['*'],
      ['search', 'documents.*', 'indexes.*', 'settings.*', 'tasks.*', 'stats.get'],
    ),
  };
}
