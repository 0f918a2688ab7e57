import { setImmediate } from 'node:timers/promises';
import type { Database } from '../database.ts';
import type { DocumentRepository } from '../documents.ts';
import type { PassageRepository } from '../passages.ts';
import { asked } from './asked.ts';
import { type FacetEntry, facetTable } from './facet-table.ts';
import { bestPassages, type FoundPassage, passagesThatAnswer } from './found-passages.ts';
import { type Marker, markerOf } from './marks.ts';
import { languagesOf, type Matched, match } from './matching.ts';
import { compare, inOrder } from './order.ts';
import type { PassageIndex } from './passage-index.ts';
import type { CountedFacet, FacetCount, Notice, SearchQuery } from './query.ts';
import { recentAnswers } from './recent-answers.ts';
import type { WordIndex } from './word-index.ts';

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
/** Questions whose answer is kept while nothing changes, for readers who turn pages. */
const REMEMBERED = 50;

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

  const recent = recentAnswers<Ordered>(REMEMBERED);

  /** The order goes with the question, whichever page of it is read. */
  const ordered = (query: SearchQuery): Promise<Ordered> => {
    const entries = table.entries();
    const key = JSON.stringify({ ...query, page: 1, perPage: 1 });
    return recent(key, entries, async () => {
      await setImmediate();
      const matched = await match(query, entries, words, index);
      return { matched, sorted: inOrder(query, matched, words) };
    });
  };

  const passagesOf = async (
    query: SearchQuery,
    { asked: ready, ranking, meeting }: Matched,
    ids: string[],
  ) => {
    if (ready.groups.length === 0) return () => ({ passages: [], passageCount: 0, apart: false });
    // Much of the work waits for nobody: others get their turn between its two halves.
    await setImmediate();
    const answering = await passagesThatAnswer(ready, ids, words, index, meeting);
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
      const { matched, sorted } = await ordered(query);
      const { found, fewer, asked: ready } = matched;
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
      const { matched, sorted: found } = await ordered({ ...query, sort: '-year' });
      const sorted = found.toSorted(
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
      const ready = asked(query, languagesOf(table.entries()), words);
      const answering = await passagesThatAnswer(ready, [documentId], words, index);
      return {
        passageIds: ready.groups.length > 0 ? (answering.get(documentId)?.ids ?? []) : [],
        marker: markerOf(ready.groups, ready.taking),
      };
    },
  };
}

/** All documents that answer, in the reader's order, and why. */
interface Ordered {
  matched: Matched;
  sorted: FacetEntry[];
}

function pageOf<T>(all: readonly T[], { page, perPage }: SearchQuery): T[] {
  return all.slice((page - 1) * perPage, page * perPage);
}
