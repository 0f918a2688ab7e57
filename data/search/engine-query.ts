import type { MultiSearchQuery } from 'meilisearch';
import { INDEX } from './index-settings.ts';
import { normalise } from './normalise.ts';
import { COUNTED_FACETS, type CountedFacet, type SearchQuery } from './query.ts';

/** Which part of the answer a query of the multi-search gives. */
export type QueryPart = 'main' | CountedFacet | 'decade';

/** One query of a multi-search with what it is for. */
export interface PlannedQuery {
  part: QueryPart;
  query: MultiSearchQuery;
}

/**
 * Writes a value for the engine's filter language; quotes and backslashes cannot end it. Half
 * characters (a question cut in an emoji) are replaced: the engine refuses them.
 */
export function filterValue(value: string): string {
  return `'${value.toWellFormed().replace(/[\\']/g, '\\$&')}'`;
}

/** `field IN [...]` over strings. */
export function filterIn(field: string, values: readonly (string | number)[]): string {
  const list = values.map((value) => (typeof value === 'number' ? value : filterValue(value)));
  return `${field} IN [${list.join(', ')}]`;
}

/**
 * The reader's words as the engine takes them: normalised like the index; with `exact` every
 * word is quoted, which turns off typo tolerance and prefixes.
 */
export function engineWords(q: string, exact: boolean): string {
  const words = normalise(q.toWellFormed()).text.replace(/\s+/g, ' ').trim();
  if (!exact) return words;
  return (words.match(/-?"[^"]*"?|\S+/g) ?? [])
    .map((word) => (/^-?"/.test(word) ? word : quoted(word)))
    .join(' ');
}

function quoted(word: string): string {
  return word.startsWith('-') && word.length > 1 ? `-"${word.slice(1)}"` : `"${word}"`;
}

const SORT: Record<SearchQuery['sort'], string[]> = {
  relevance: [],
  '-year': ['year:desc', 'docId:asc'],
  year: ['year:asc', 'docId:asc'],
  title: ['sortTitle:asc', 'docId:asc'],
};

/**
 * Plans the multi-search for a question: the hits, and for each facet in use a count without its
 * own filter, so that the other values of a chosen facet keep their counts (disjunctive facets).
 */
export function planSearch(query: SearchQuery, strategy: 'all' | 'last'): PlannedQuery[] {
  const words = engineWords(query.q, query.exact);
  const common = { indexUid: INDEX, q: words, matchingStrategy: strategy };
  const parts = [...COUNTED_FACETS, 'decade'] as const;
  const main: PlannedQuery = {
    part: 'main',
    query: {
      ...common,
      filter: filterOf(query),
      facets: parts.filter((part) => !isChosen(query, part)),
      // Without words there is no rank: newest first, then by id, the same on every page.
      sort: words || query.sort !== 'relevance' ? SORT[query.sort] : SORT['-year'],
      attributesToRetrieve: ['id', 'docId', 'card'],
      showMatchesPosition: words !== '',
      page: query.page,
      hitsPerPage: query.perPage,
    },
  };
  const counts = parts
    .filter((part) => isChosen(query, part))
    .map((part) => ({
      part,
      query: {
        ...common,
        filter: filterOf(without(query, part)),
        facets: [part],
        attributesToRetrieve: ['id'],
        page: 1,
        hitsPerPage: 0,
      },
    }));
  return [main, ...counts];
}

/** More passages than any file has. */
const PASSAGES_PER_FILE = 20_000;
/** Passages of all documents on a page of results that are asked for at once. */
const PASSAGES_AT_ONCE = 100;

/**
 * Plans the second step: the best passages of the documents found, all in one query, because
 * the engine works out the words of each query anew. How many each document has is counted by
 * the facet `docId`; a document whose passages are all outranked is asked for again by itself.
 *
 * @param perDocument - Passages wanted of one document, when it is asked for by itself.
 */
export function planPassages(
  query: SearchQuery,
  strategy: 'all' | 'last',
  docIds: readonly string[],
  perDocument?: number,
): MultiSearchQuery {
  const languages = query.filters.language;
  return {
    indexUid: INDEX,
    q: engineWords(query.q, query.exact),
    matchingStrategy: strategy,
    filter: [
      filterIn('docId', docIds),
      'card = false',
      ...(languages.length > 0 ? [filterIn('lang', languages)] : []),
    ],
    distinct: 'id',
    // Words of title and headings stand on many passages: only its own text makes one answer.
    attributesToSearchOn: ['text'],
    attributesToRetrieve: ['id', 'docId'],
    showMatchesPosition: true,
    facets: perDocument ? [] : ['docId'],
    page: 1,
    hitsPerPage: perDocument ?? PASSAGES_AT_ONCE,
  };
}

/** Plans the search inside one file: every passage that answers, in the order of the text. */
export function planFile(
  fileId: number,
  q: string,
  exact: boolean,
  strategy: 'all' | 'last',
): MultiSearchQuery {
  return {
    indexUid: INDEX,
    q: engineWords(q, exact),
    matchingStrategy: strategy,
    filter: [`fileId = ${fileId}`, 'card = false'],
    distinct: 'id',
    attributesToSearchOn: ['text'],
    attributesToRetrieve: ['id'],
    showMatchesPosition: true,
    sort: ['ord:asc'],
    page: 1,
    hitsPerPage: PASSAGES_PER_FILE,
  };
}

/** The engine's filter for a question: facets narrow (AND), values of one facet widen (IN). */
function filterOf({ filters, yearFrom, yearTo }: SearchQuery): string[] {
  const clauses = COUNTED_FACETS.filter((facet) => filters[facet].length > 0).map((facet) =>
    filterIn(facet, filters[facet]),
  );
  if (filters.stance.length > 0) {
    const { signal: signals, stance: stances } = filters;
    const values = signals.flatMap((signal) => stances.map((stance) => `${signal}:${stance}`));
    clauses.push(filterIn('stance', signals.length > 0 ? values : stances));
  }
  if (yearFrom !== undefined) clauses.push(`year >= ${yearFrom}`);
  if (yearTo !== undefined) clauses.push(`year <= ${yearTo}`);
  return clauses;
}

function without(query: SearchQuery, part: CountedFacet | 'decade'): SearchQuery {
  if (part === 'decade') return { ...query, yearFrom: undefined, yearTo: undefined };
  return { ...query, filters: { ...query.filters, [part]: [] } };
}

function isChosen(query: SearchQuery, part: CountedFacet | 'decade'): boolean {
  if (part === 'decade') return query.yearFrom !== undefined || query.yearTo !== undefined;
  return query.filters[part].length > 0;
}
