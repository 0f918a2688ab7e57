import { standingOf } from '../crpd/law-of-country.ts';
import type { FacetEntry } from './facet-table.ts';
import { FacetCounter } from './facet-values.ts';
import { COUNTED_FACETS, type CountedFacet, type FacetCount, type SearchQuery } from './query.ts';

/** Facets a question narrows by, each a reason to leave a document out. */
type Narrowing = CountedFacet | 'standing' | 'stance' | 'year';

/** What is left of a set of documents after a question's filters, with all counts. */
export interface Narrowed {
  /** In the order of the table. */
  entries: FacetEntry[];
  facets: Record<CountedFacet, FacetCount[]>;
  decades: FacetCount[];
}

/**
 * Applies a question's filters and counts. Values of one facet widen, facets narrow; each facet
 * is counted as if it were not in use, so that its other values keep their counts.
 */
export function narrow(entries: Iterable<FacetEntry>, query: SearchQuery): Narrowed {
  const tests = testsOf(query);
  const counter = new FacetCounter();
  const kept: FacetEntry[] = [];
  for (const entry of entries) {
    let failed: Narrowing | undefined;
    let several = false;
    for (const [facet, passes] of tests) {
      if (passes(entry)) continue;
      several ||= failed !== undefined && failed !== facet;
      failed = facet;
    }
    if (several) continue;
    if (failed === undefined) {
      kept.push(entry);
      counter.add(entry.values);
    } else if (failed !== 'stance' && failed !== 'standing')
      counter.addIn(failed === 'year' ? 'decade' : failed, entry);
  }
  const { decade: decades, ...counted } = counter.counted();
  const facets = Object.fromEntries(
    COUNTED_FACETS.map((facet) => [facet, withChosen(counted[facet], query.filters[facet])]),
  ) as Narrowed['facets'];
  decades.sort((a, b) => (a.value < b.value ? -1 : 1));
  return { entries: kept, facets, decades };
}

function testsOf(query: SearchQuery): [Narrowing, (entry: FacetEntry) => boolean][] {
  const { filters, yearFrom, yearTo } = query;
  const tests: [Narrowing, (entry: FacetEntry) => boolean][] = [];
  for (const facet of COUNTED_FACETS) {
    const chosen = new Set(filters[facet]);
    if (chosen.size === 0) continue;
    tests.push([
      facet,
      ({ [facet]: value }) =>
        typeof value === 'string' ? chosen.has(value) : value.some((one) => chosen.has(one)),
    ]);
  }
  if (filters.standing.length > 0) {
    const chosen = new Set(filters.standing);
    tests.push(['standing', ({ type, status }) => chosen.has(standingOf(type, status))]);
  }
  const { signal: signals, stance: stances } = filters;
  if (stances.length > 0) {
    tests.push(['stance', ({ stance }) => stance.some((one) => stances.includes(one))]);
    // A stance is wanted on these very signals; while signals are counted, on any of them.
    const both = signals.flatMap((signal) => stances.map((stance) => `${signal}:${stance}`));
    if (both.length > 0) {
      tests.push(['signal', ({ stance }) => stance.some((one) => both.includes(one))]);
    }
  }
  if (yearFrom !== undefined || yearTo !== undefined) {
    const [from, to] = [yearFrom ?? Number.NEGATIVE_INFINITY, yearTo ?? Number.POSITIVE_INFINITY];
    tests.push(['year', ({ year }) => year !== undefined && year >= from && year <= to]);
  }
  return tests;
}

/** A chosen value stays in its facet with a count of zero, so that it can be taken back. */
function withChosen(counts: FacetCount[], chosen: readonly string[]): FacetCount[] {
  const known = new Set(counts.map(({ value }) => value));
  const missing = chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }));
  return [...counts, ...missing].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
