import type { Settings } from 'meilisearch';

/** Name of the index in the engine; the one being rebuilt stands beside it as `passages-next`. */
export const INDEX = 'passages';
export const NEXT_INDEX = 'passages-next';

/**
 * Raise with every change of {@link INDEX_SETTINGS}, of the rows or of the tokens of the word index:
 * both are then rebuilt.
 */
export const INDEX_VERSION = 7;

/**
 * Settings that were proven (ENGINES §1): `sort` first, or sorting by year is not strict;
 * `byWord`, for the nearness of words; distinct on the document with `page`/`hitsPerPage`, so
 * that hits, totals and facet counts are documents and exact.
 */
export const INDEX_SETTINGS: Settings = {
  searchableAttributes: ['title', 'heading', 'text'],
  // The engine gives the places of hits only in attributes that may be shown, asked for or not.
  displayedAttributes: ['id', 'docId', 'card', 'text'],
  filterableAttributes: [
    {
      attributePatterns: ['id', 'docId', 'fileId', 'year', 'ord', 'card', 'rev', 'lang', 'stance'],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
    {
      attributePatterns: [
        ...['country', 'region', 'subregion', 'income', 'topic', 'type', 'language'],
        ...['status', 'article', 'signal', 'decade'],
      ],
      features: { facetSearch: true, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: ['year', 'sortTitle', 'docId', 'ord'],
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
  distinctAttribute: 'docId',
  proximityPrecision: 'byWord',
  typoTolerance: { disableOnNumbers: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  // The Arabic article is split off as a word of its own by the engine's tokenizer.
  stopWords: ['ال'],
  pagination: { maxTotalHits: 1_000_000 },
  faceting: { maxValuesPerFacet: 400, sortFacetValuesBy: { '*': 'count' } },
  searchCutoffMs: 3000,
};
