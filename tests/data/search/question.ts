import { FACETS, type Facet, type SearchQuery } from '../../../data/search/query.ts';

/** A question for everything, except for what is given. */
export function question({
  filters = {},
  ...rest
}: Partial<Omit<SearchQuery, 'filters'>> & {
  filters?: Partial<Record<Facet, string[]>>;
} = {}): SearchQuery {
  const none = Object.fromEntries(FACETS.map((facet) => [facet, [] as string[]]));
  return {
    ...{ q: '', exact: false, languages: 'own', locale: 'en' },
    ...{ sort: 'relevance', page: 1, perPage: 20 },
    ...rest,
    filters: { ...(none as Record<Facet, string[]>), ...filters },
  };
}
