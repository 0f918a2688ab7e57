import type { MultiSearchQuery } from 'meilisearch';
import { standingOf } from '../../crpd/law-of-country.ts';
import { STATUSES } from '../../model.ts';
import { DOCUMENT_TYPES } from '../../vocabularies/document-types.ts';
import { COUNTED_FACETS, type SearchQuery } from '../query.ts';
import { normalise } from '../words/normalise.ts';
import { UNSTATED } from './index-row.ts';
import { INDEX } from './index-settings.ts';

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

/** The engine's filter for a question: facets narrow (AND), values of one facet widen (IN). */
export function filterOf({ filters, yearFrom, yearTo }: SearchQuery): string[] {
  const clauses = COUNTED_FACETS.filter((facet) => filters[facet].length > 0).map((facet) =>
    filterIn(facet, filters[facet]),
  );
  if (filters.standing.length > 0) clauses.push(standingIn(filters.standing));
  if (filters.stance.length > 0) {
    const { signal: signals, stance: stances } = filters;
    const values = signals.flatMap((signal) => stances.map((stance) => `${signal}:${stance}`));
    clauses.push(filterIn('stance', signals.length > 0 ? values : stances));
  }
  if (yearFrom !== undefined) clauses.push(`year >= ${yearFrom}`);
  if (yearTo !== undefined) clauses.push(`year <= ${yearTo}`);
  return clauses;
}

/** Types and statuses that make these standings: rows keep the two, not what follows from them. */
function standingIn(wanted: readonly string[]): string {
  const types = [...DOCUMENT_TYPES, UNSTATED];
  const clauses = STATUSES.map((status) => {
    const own = types.filter((type) => wanted.includes(standingOf(type, status)));
    return `(${filterIn('status', [status])} AND ${filterIn('type', own)})`;
  });
  return `(${clauses.join(' OR ')})`;
}
