import type { Database } from '../database.ts';
import type { DocumentRepository } from '../documents.ts';
import type { PassageRepository } from '../passages.ts';
import { LOCALES } from '../vocabularies/languages.ts';
import { type Asked, asked } from './asked.ts';
import { documentHits, documentsWithout } from './document-sets.ts';
import { type FacetEntry, facetTable, type Narrowed, narrow } from './facet-table.ts';
import {
  bestPassages,
  expressionOf,
  type FoundPassage,
  passagesThatAnswer,
} from './found-passages.ts';
import type { Group } from './groups.ts';
import { type Marker, markerOf } from './marks.ts';
import type { PassageIndex, RankedDocument } from './passage-index.ts';
import type { CountedFacet, FacetCount, Notice, SearchQuery } from './query.ts';
import { byTurns, type GroupHits, scoreOf, signsOf, weightOf } from './rank.ts';
import { allOf, oneOf, type WordIndex } from './word-index.ts';
import { tokenLanguage } from './word-tokens.ts';

/** A document that answers, with its best passages. */
export interface FoundDocument {
  id: string;
  passages: FoundPassage[];
  passageCount: number;
  apart: boolean;
}

export interface Found {
  /** Documents; exact. */
  total: number;
  /** Those of the page asked for. */
  documents: FoundDocument[];
  facets: Record<CountedFacet, FacetCount[]>;
  decades: FacetCount[];
  notices: Notice[];
}

/** Documents that answer, the last changed first. */
export interface NewestFound {
  total: number;
  /** When the last of all that answer changed, ISO 8601; absent when none answers. */
  updated?: string;
  documents: (FoundDocument & Pick<FacetEntry, 'createdAt' | 'updatedAt'>)[];
}

/** Answers questions; the word index says which documents answer, the engine helps to rank them. */
export interface LibrarySearch {
  /** @throws IndexUnavailable when the engine is needed and does not answer. */
  search(query: SearchQuery): Promise<Found>;
  /** The same documents in the order of change; `sort` does not count. */
  newest(query: SearchQuery): Promise<NewestFound>;
  /** All passages of a document that answer, and how to mark the words in them. */
  inDocument(
    documentId: string,
    query: Pick<SearchQuery, 'q' | 'exact' | 'locale'>,
  ): Promise<{ passageIds: number[]; marker: Marker }>;
}

/** Passages shown under a document in a list of results. */
const PASSAGES_PER_HIT = 3;
/** Documents whose place in the engine's answer counts. */
const RANKED = 60;
/** Passages that count when none says the whole question. */
const PARTS = 300;
/** Share of the telling words that a document must hold when none holds all. */
const MOST_OF_THE_WORDS = 0.6;

/** What a question is answered with. */
export interface SearchSources {
  database: Database;
  documents: DocumentRepository;
  passages: PassageRepository;
  index: PassageIndex;
  words: WordIndex;
}

export function librarySearch(sources: SearchSources): LibrarySearch {
  const { database, documents, passages, index, words } = sources;
  const table = facetTable(database, documents);

  // Names of places are kept in the languages of the interface, titles also in no known one.
  const languages = (entries: readonly FacetEntry[]) => [
    ...new Set(['und', ...LOCALES, ...entries.flatMap(({ language }) => language)]),
  ];

  const match = async (query: SearchQuery): Promise<Matched> => {
    const entries = table.entries();
    const ready = asked(query, languages(entries), words);
    const { question, groups } = ready;
    const places = question.countries;
    const narrowed =
      places.length === 0 ? query : { ...query, filters: { ...query.filters, country: places } };
    const ranking =
      groups.length > 0 && query.sort === 'relevance'
        ? index.rank(engineWords(ready), narrowed, RANKED)
        : Promise.resolve([]);
    // Whatever goes wrong first is told; the other promise must not go unheard.
    ranking.catch(() => {});
    const hits = await documentHits(ready, words, index);
    const without = await documentsWithout(ready, words, index);
    const weights = hits.map((hit) => weightOf(hit.documents.size, entries.length));
    const allowed = entries.filter(({ id }) => !without.has(id));
    const whole = narrow(
      allowed.filter((entry) => meetsAll(entry, groups, hits)),
      narrowed,
    );
    const together = passagesOfAll(ready, words);
    const fewer = hits.length > 1 && !query.exact && isScattered(whole.entries, hits, together);
    const found = fewer ? narrow(mostOf(allowed, hits, weights), narrowed) : whole;
    return {
      asked: ready,
      hits,
      weights,
      held: entries.length,
      found,
      fewer,
      together,
      ranking: await ranking,
    };
  };

  const passagesOf = async (
    query: SearchQuery,
    { asked: ready, ranking }: Matched,
    ids: string[],
  ) => {
    if (ready.groups.length === 0) return () => ({ passages: [], passageCount: 0, apart: false });
    const answering = await passagesThatAnswer(ready, ids, words, index);
    const first = new Map(
      ranking.flatMap(({ docId, passageId }) => (passageId ? [[docId, passageId] as const] : [])),
    );
    const best = bestPassages(answering, first, markerOf(ready.groups, ready.taking), passages, {
      most: PASSAGES_PER_HIT,
      languages: query.filters.language,
      reader: query.locale,
    });
    return (id: string) => {
      const { ids: all, apart } = answering.get(id) ?? { ids: [], apart: false };
      return { passages: best.get(id) ?? [], passageCount: all.length, apart };
    };
  };

  return {
    async search(query) {
      const matched = await match(query);
      const { found, fewer, asked: ready } = matched;
      const sorted = inOrder(query, matched, words);
      const page = pageOf(sorted, query);
      const of = await passagesOf(
        query,
        matched,
        page.map(({ id }) => id),
      );
      return {
        total: sorted.length,
        documents: page.map(({ id }) => ({ id, ...of(id) })),
        facets: found.facets,
        decades: found.decades,
        notices: [
          ...ready.notices,
          ...(fewer && sorted.length > 0 ? [{ code: 'fewer-words' as const, words: query.q }] : []),
        ],
      };
    },

    async newest(query) {
      const matched = await match({ ...query, sort: '-year' });
      const sorted = matched.found.entries.toSorted(
        (a, b) => compare(b.updatedAt, a.updatedAt) || compare(a.id, b.id),
      );
      const page = pageOf(sorted, query);
      const of = await passagesOf(
        query,
        matched,
        page.map(({ id }) => id),
      );
      return {
        total: sorted.length,
        updated: sorted[0]?.updatedAt,
        documents: page.map(({ id, createdAt, updatedAt }) => ({
          ...{ id, createdAt, updatedAt },
          ...of(id),
        })),
      };
    },

    async inDocument(documentId, query) {
      const ready = asked(query, languages(table.entries()), words);
      const answering = await passagesThatAnswer(ready, [documentId], words, index);
      return {
        passageIds: ready.groups.length > 0 ? (answering.get(documentId)?.ids ?? []) : [],
        marker: markerOf(ready.groups, ready.taking),
      };
    },
  };
}

/** The documents that answer, and what is known of why. */
interface Matched {
  asked: Asked;
  hits: GroupHits[];
  weights: number[];
  /** Documents in the library. */
  held: number;
  found: Narrowed;
  /** True when no document meets every group as it should, so that most of them had to do. */
  fewer: boolean;
  /** Passages of each document in which all groups meet. */
  together: Map<string, number>;
  ranking: RankedDocument[];
}

/**
 * Whether a document meets every group. Of one that says a concept in another language no plain
 * word is asked that none of its languages has.
 */
function meetsAll(
  entry: FacetEntry,
  groups: readonly Group[],
  hits: readonly GroupHits[],
): boolean {
  const missed = groups.filter((_, at) => !hits[at]?.documents.has(entry.id));
  if (missed.length === 0) return true;
  if (!hits.some(({ elsewise }) => elsewise.has(entry.id))) return false;
  const spoken = entry.language.map(tokenLanguage);
  return missed.every(
    ({ languages }) => languages && !spoken.some((language) => languages.has(language)),
  );
}

/** Groups from which on it is chance when a long document holds all of them somewhere. */
const SEVERAL = 5;

/** Whether no document says the question: none at all, or of a long one none in any one place. */
function isScattered(
  whole: readonly FacetEntry[],
  hits: readonly GroupHits[],
  together: ReadonlyMap<string, number>,
): boolean {
  if (whole.length === 0) return true;
  if (hits.length < SEVERAL) return false;
  return !whole.some(
    ({ id }) => together.has(id) || hits.every((hit) => hit.titles.has(id) || hit.about.has(id)),
  );
}

function passagesOfAll({ groups }: Asked, words: WordIndex): Map<string, number> {
  const expressions = groups.map(expressionOf).filter((one) => one !== undefined);
  return expressions.length > 0 ? words.passageCounts(allOf(expressions)) : new Map();
}

/** Documents that meet most of the groups, by weight; those that meet less than others left out. */
function mostOf(
  entries: readonly FacetEntry[],
  hits: readonly GroupHits[],
  weights: readonly number[],
): FacetEntry[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const scored = entries.map((entry) => ({
    entry,
    score: hits.reduce(
      (sum, hit, at) => sum + (hit.documents.has(entry.id) ? (weights[at] ?? 0) : 0),
      0,
    ),
  }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  const least = Math.min(MOST_OF_THE_WORDS * all, best);
  return best === 0 ? [] : scored.filter(({ score }) => score >= least).map(({ entry }) => entry);
}

/** All documents that answer, in the order the reader wants. */
function inOrder(query: SearchQuery, matched: Matched, words: WordIndex): FacetEntry[] {
  const { found, hits, weights, asked: ready, held, ranking, fewer, together } = matched;
  const newest = (a: FacetEntry, b: FacetEntry) =>
    (b.year ?? -1) - (a.year ?? -1) || compare(a.id, b.id);
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
  if (query.sort === '-year' || hits.length === 0) return found.entries.toSorted(newest);
  const meeting = ready.groups.map(expressionOf).filter((one) => one !== undefined);
  const input = {
    groups: hits,
    held,
    passageCounts: together,
    ...(fewer && meeting.length > 0 ? { partRank: partRank(meeting, words) } : {}),
    engineRank: new Map(ranking.map(({ docId }, at) => [docId, at])),
    language: query.locale,
  };
  const scores = new Map(
    found.entries.map((entry) => [entry.id, scoreOf(signsOf(entry, input, weights))]),
  );
  const sorted = found.entries.toSorted(
    (a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0) || newest(a, b),
  );
  return query.languages === 'all'
    ? byTurns(sorted, ({ language: [first = ''] }) => first.split('-', 1)[0] ?? '')
    : sorted;
}

/** Documents by their passage that says most of the question, rare words first. */
function partRank(expressions: readonly string[], words: WordIndex): Map<string, number> {
  const places = new Map<string, number>();
  for (const { id } of words.bestDocuments(oneOf(expressions), PARTS)) {
    if (!places.has(id)) places.set(id, places.size);
  }
  return places;
}

function pageOf<T>(all: readonly T[], { page, perPage }: SearchQuery): T[] {
  return all.slice((page - 1) * perPage, page * perPage);
}

/** Words for the engine: the first way to say each clause. */
function engineWords({ groups }: Asked): string {
  return groups
    .flatMap(({ clause, concepts }) =>
      concepts.length > 0 ? clause.anyOf : clause.anyOf.slice(0, 1),
    )
    .map(({ kind, text }) => (kind === 'phrase' ? `"${text.replaceAll('"', ' ')}"` : text))
    .join(' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
