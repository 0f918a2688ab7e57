import { Meilisearch, type MultiSearchQuery } from 'meilisearch';
import type { Library } from '../../data/library.ts';
import { planPassages, planSearch } from '../../data/search/engine-query.ts';
import type { SearchQuery } from '../../data/search/query.ts';

interface Result {
  hits: { docId: string }[];
  totalHits?: number;
  facetDistribution?: { docId?: Record<string, number> };
}

/**
 * Asks the engine what our endpoint asks it for this question, and does nothing with the answer:
 * documents and counts, with fewer words when all find nothing, then the best passages.
 */
export function rawSearch(library: Library): (query: SearchQuery) => Promise<void> {
  const { engine } = library;
  const client = new Meilisearch({ host: engine.url(), apiKey: engine.keys().search });
  const ask = async (queries: MultiSearchQuery[]) =>
    (await client.multiSearch({ queries })).results as unknown as Result[];
  const documents = async (query: SearchQuery, strategy: 'all' | 'last') =>
    (await ask(planSearch(query, strategy).map((planned) => planned.query)))[0];

  return async (query) => {
    let strategy: 'all' | 'last' = 'all';
    let main = await documents(query, strategy);
    if (main?.totalHits === 0 && !query.exact && /\S\s+\S/.test(query.q)) {
      strategy = 'last';
      main = await documents(query, strategy);
    }
    const ids = (main?.hits ?? []).map(({ docId }) => docId);
    if (query.q === '' || ids.length === 0) return;
    const [passages] = await ask([planPassages(query, strategy, ids)]);
    const shown = new Set(passages?.hits.map(({ docId }) => docId));
    const outranked = ids.filter(
      (id) => !shown.has(id) && passages?.facetDistribution?.docId?.[id] !== undefined,
    );
    if (outranked.length > 0) {
      await ask(outranked.map((id) => planPassages(query, strategy, [id], 3)));
    }
  };
}
