import { Meilisearch } from 'meilisearch';
import type { Library } from '../../data/library.ts';
import { filterOf } from '../../data/search/engine/engine-query.ts';
import { INDEX } from '../../data/search/engine/index-settings.ts';
import { COUNTED_FACETS, type SearchQuery } from '../../data/search/query.ts';

/** Orders of the library as the engine is asked for them. */
const SORT: Record<SearchQuery['sort'], string[]> = {
  relevance: [],
  '-year': ['year:desc', 'docId:asc'],
  year: ['year:asc', 'docId:asc'],
  title: ['sortTitle:asc', 'docId:asc'],
};

/**
 * Asks the engine the plain question: one search for the words with the filters, a page of
 * documents with their best passage, marked and cut, the total and all facet counts.
 */
export function rawSearch(library: Library): (query: SearchQuery) => Promise<void> {
  const { engine } = library;
  const client = new Meilisearch({
    host: engine.url(),
    apiKey: engine.keys().search,
    // As the library asks; compressed answers take 40 ms more on one machine.
    requestInit: { headers: { 'accept-encoding': 'identity' } },
  });
  return async (query) => {
    await client.index(INDEX).search(query.exact ? `"${query.q}"` : query.q, {
      filter: filterOf(query),
      facets: [...COUNTED_FACETS, 'decade'],
      sort: SORT[query.sort],
      matchingStrategy: 'all',
      attributesToRetrieve: ['id', 'docId'],
      attributesToCrop: ['text'],
      cropLength: 40,
      attributesToHighlight: ['text'],
      page: query.page,
      hitsPerPage: query.perPage,
    });
  };
}
