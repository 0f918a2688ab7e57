import type { MultiSearchQuery } from 'meilisearch';
import { COUNTED_FACETS, type SearchQuery } from '../query.ts';
import { normalise } from '../words/normalise.ts';
import { INDEX } from './index-settings.ts';
import type { PassageIndexColumn } from './passage-index.ts';

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

/** Plans the ranking of a question's words: the best documents and nothing else of them. */
export function planRank(words: string, query: SearchQuery, limit: number): MultiSearchQuery {
  return {
    indexUid: INDEX,
    q: normalise(words.toWellFormed()).text,
    // Not `page`: nobody wants to know how many there are, and counting costs as much again.
    limit,
    // Of long questions the frequent words are left out first.
    matchingStrategy: 'frequency',
    filter: filterOf(query),
    attributesToRetrieve: ['id', 'docId', 'card'],
  };
}

/** Documents named in one answer of the engine: a second's work. */
export const DOCUMENTS_AT_ONCE = 20_000;

/** Plans the list of all documents that hold a phrase. */
export function planDocuments(
  phrase: string,
  page: number,
  column?: PassageIndexColumn,
): MultiSearchQuery {
  return {
    indexUid: INDEX,
    q: quoted(phrase),
    attributesToSearchOn: column && [column],
    attributesToRetrieve: ['id', 'docId', 'card'],
    page,
    hitsPerPage: DOCUMENTS_AT_ONCE,
  };
}

/** Plans the list of the passages of some documents that hold a phrase in their text. */
export function planPassages(
  phrase: string,
  documentIds: readonly string[],
  limit: number,
  column?: PassageIndexColumn,
): MultiSearchQuery {
  return {
    indexUid: INDEX,
    q: quoted(phrase),
    filter: [filterIn('docId', documentIds), 'card = false'],
    distinct: 'id',
    // Words of a title stand on every passage of a document: only its own text makes one answer.
    attributesToSearchOn: [column === 'heading' ? 'heading' : 'text'],
    attributesToRetrieve: ['id', 'docId'],
    page: 1,
    hitsPerPage: limit,
  };
}

/** The engine takes words in quotation marks as they stand, in their order. */
function quoted(phrase: string): string {
  return `"${normalise(phrase.toWellFormed())
    .text.replace(/["\s]+/g, ' ')
    .trim()}"`;
}

/** The engine's filter for a question: facets narrow (AND), values of one facet widen (IN). */
export function filterOf({ filters, yearFrom, yearTo }: SearchQuery): string[] {
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
