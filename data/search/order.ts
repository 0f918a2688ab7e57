import { sortTitle } from './engine/index-row.ts';
import type { FacetEntry } from './facet-table.ts';
import { expressionsOf, meetingOf } from './found-passages.ts';
import type { Matched } from './matching.ts';
import { SEVERAL } from './nearly.ts';
import type { SearchQuery } from './query.ts';
import { type Group, isNaming } from './question/groups.ts';
import { byTurns, scoreOf, signsOf } from './rank.ts';
import { oneOf, type WordIndex } from './words/word-index.ts';

/** Passages that count when none says the whole question. */
const PARTS = 300;
/** Its rarest groups tell which; asking for all of a long title took five times as long. */
const TELLING = 4;

/** All documents that answer, in the order the reader wants. */
export function inOrder(query: SearchQuery, matched: Matched, words: WordIndex): FacetEntry[] {
  const { found, hits, weights, asked: ready, ranking, lacking, together, lookup } = matched;
  if (found.entries.length === 0) return [];
  if (query.sort === 'title') {
    return found.entries.toSorted(
      (a, b) => compare(a.sortTitle, b.sortTitle) || compare(a.id, b.id),
    );
  }
  if (query.sort === 'year') {
    return found.entries.toSorted(
      (a, b) => (a.year ?? 10_000) - (b.year ?? 10_000) || compare(a.id, b.id),
    );
  }
  // They come in this order.
  if (query.sort === '-year' || hits.length === 0) return found.entries;
  const isParted = lacking === 'all' || (lacking === 'some' && hits.length >= SEVERAL);
  const telling = isParted ? expressionsOf(rarest(ready.groups, weights)) : [];
  const naming = namesIn(ready.groups);
  const input = {
    groups: hits,
    passageCounts: together,
    ...(naming === undefined ? {} : { namingCounts: lookup.counts(naming) }),
    ...(telling.length > 0 ? { partRank: partRank(telling, words) } : {}),
    engineRank: new Map(ranking.map(({ docId }, at) => [docId, at])),
    language: query.locale,
    asked: ready.question.clauses.map(({ anyOf }) => anyOf.map(({ text }) => sortTitle(text))),
    typed: sortTitle(query.q),
    numbers: ready.question.clauses.flatMap(({ anyOf }) =>
      anyOf.flatMap(({ kind, text }) => (kind === 'identifier' ? text : [])),
    ),
  };
  const scored = found.entries.map((entry) => ({
    entry,
    score: scoreOf(signsOf(entry, input, weights)),
  }));
  // What comes first of those that speak for the same is the newest, as before.
  const ranked = scored.sort((a, b) => b.score - a.score).map(({ entry }) => entry);
  const inTurn = (sorted: readonly FacetEntry[]) =>
    query.languages === 'all' ? byTurns(sorted, baseLanguage) : sorted;
  const isThere = ({ id }: FacetEntry) => matched.ofPlaces.has(id);
  const [there, elsewhere] = parted(ranked, isThere);
  return [...inTurn(there), ...inTurn(parted(elsewhere, foremost(matched)).flat())];
}

/**
 * Which documents stand before all others but those of a place asked for, when not all answer in the
 * same way: those with the very words before those of the concept that they are like, those with all
 * words in one place before those without some.
 */
function foremost(matched: Matched): (entry: FacetEntry) => boolean {
  const { asked: ready, hits, lacking, together } = matched;
  if (ready.isLikened) return ({ id }) => hits.every(({ elsewise }) => !elsewise.has(id));
  return ({ id }) => lacking !== 'some' || together.has(id);
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function baseLanguage({ language: [first = ''] }: FacetEntry): string {
  return first.split('-', 1)[0] ?? '';
}

/** An expression for the passages that say all concepts of a question that has other words, too. */
function namesIn(groups: readonly Group[]): string | undefined {
  const names = groups.filter(isNaming);
  return names.length < groups.length ? meetingOf(names) : undefined;
}

function rarest(groups: readonly Group[], weights: readonly number[]): Group[] {
  return groups
    .map((group, at) => ({ group, weight: weights[at] ?? 0 }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TELLING)
    .map(({ group }) => group);
}

/** Documents by their passage that says most of the question, rare words first. */
function partRank(expressions: readonly string[], words: WordIndex): Map<string, number> {
  const places = new Map<string, number>();
  for (const { id } of words.bestDocuments(oneOf(expressions), PARTS)) {
    if (!places.has(id)) places.set(id, places.size);
  }
  return places;
}

/** The last adopted first; of the same year, in the order of the ids. */
export function newestFirst(a: FacetEntry, b: FacetEntry): number {
  return (b.year ?? -1) - (a.year ?? -1) || compare(a.id, b.id);
}

/** By code points, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
