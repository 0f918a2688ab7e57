import { setImmediate } from 'node:timers/promises';
import type { Database } from '../database.ts';
import type { DocumentRepository } from '../documents.ts';
import type { PassageRepository } from '../passages.ts';
import type { PassageIndex } from './engine/passage-index.ts';
import { type FacetEntry, facetTable } from './facet-table.ts';
import { bestPassages, type FoundPassage, passagesThatAnswer } from './found-passages.ts';
import { type Marker, markerOf } from './marks.ts';
import { findWords, languagesOf, type Matched, match, type WordsFound } from './matching.ts';
import { compare, inOrder } from './order.ts';
import type { CountedFacet, FacetCount, Notice, SearchQuery } from './query.ts';
import { asked } from './question/asked.ts';
import { conceptsIn } from './question/concepts-in.ts';
import { recentAnswers } from './recent-answers.ts';
import type { WordIndex } from './words/word-index.ts';

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
  /** Makes ready what the first question would wait half a second for. */
  warmUp(): void;
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
/** Words whose finds are kept; readers try filters and orders with the same words. */
const REMEMBERED_WORDS = 120;
/** Documents of one question whose passages are kept, each with some 4 kB of text. */
const MOST_SHOWN = 100;

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

  const recentWords = recentAnswers<Looked>(REMEMBERED_WORDS);
  const recent = recentAnswers<Ordered>(REMEMBERED);

  /** What words find is the same for all filters, orders and pages that a reader tries with them. */
  const look = ({ q, exact, locale }: SearchQuery, entries: readonly FacetEntry[]) =>
    recentWords(JSON.stringify([q, exact, locale]), entries, async () => {
      // Much of the work waits for nobody: others get their turn between its parts.
      await setImmediate();
      const found = await findWords({ q, exact, locale }, entries, words, index);
      const { groups, taking } = found.asked;
      return { found, marker: markerOf(groups, taking), shown: new Map() };
    });

  /** The order goes with the question, whichever page of it is read. */
  const ordered = (query: SearchQuery): Promise<Ordered> => {
    const entries = table.entries();
    const key = JSON.stringify({ ...query, page: 1, perPage: 1 });
    return recent(key, entries, async () => {
      const looked = await look(query, entries);
      const matched = await match(query, looked.found, index);
      return { looked, matched, sorted: inOrder(query, matched, words) };
    });
  };

  const showPassages = async (
    query: SearchQuery,
    { looked, matched }: Ordered,
    ids: readonly string[],
  ): Promise<(id: string) => ShownPassages> => {
    if (looked.found.asked.groups.length === 0) return () => NO_PASSAGES;
    await setImmediate();
    const { language } = query.filters;
    // Passages of chosen languages are others than those of all.
    const shown = language.length > 0 ? new Map<string, ShownPassages>() : looked.shown;
    if (shown.size > MOST_SHOWN) shown.clear();
    const missing = ids.filter((id) => !shown.has(id));
    const { asked: ready, meeting } = looked.found;
    const answering = await passagesThatAnswer(ready, missing, words, index, meeting);
    const first = new Map(
      matched.ranking.flatMap(({ docId, passageId }) => (passageId ? [[docId, passageId]] : [])),
    );
    const best = bestPassages(answering, first, looked.marker, passages, {
      most: PASSAGES_PER_HIT,
      languages: language,
      reader: query.locale,
    });
    for (const [id, { ids: all, apart }] of answering) {
      shown.set(id, { passages: best.get(id) ?? [], passageCount: all.length, apart });
    }
    const found = new Map(ids.map((id) => [id, shown.get(id) ?? NO_PASSAGES]));
    return (id) => found.get(id) ?? NO_PASSAGES;
  };

  return {
    async search(query) {
      const all = await ordered(query);
      const { sorted, matched } = all;
      const { found, fewer, asked: ready } = matched;
      const page = pageOf(sorted, query);
      const of = await showPassages(query, all, idsOf(page));
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
      const all = await ordered({ ...query, sort: '-year' });
      const sorted = all.sorted.toSorted(
        (a, b) => compare(b.updatedAt, a.updatedAt) || compare(a.id, b.id),
      );
      const page = pageOf(sorted, query);
      const of = await showPassages(query, all, idsOf(page));
      return {
        total: sorted.length,
        updated: sorted[0]?.updatedAt,
        documents: page.map(({ id, createdAt, updatedAt }) => ({
          ...{ id, createdAt, updatedAt },
          ...of(id),
        })),
      };
    },

    warmUp() {
      table.entries();
      conceptsIn('a');
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

type ShownPassages = Omit<FoundDocument, 'id'>;

const NO_PASSAGES: ShownPassages = { passages: [], passageCount: 0, apart: false };

/** What the words of a question found, with what was shown of it so far. */
interface Looked {
  found: WordsFound;
  marker: Marker;
  /** By document. */
  shown: Map<string, ShownPassages>;
}

/** All documents that answer, in the reader's order, and why. */
interface Ordered {
  looked: Looked;
  matched: Matched;
  sorted: FacetEntry[];
}

function idsOf(entries: readonly FacetEntry[]): string[] {
  return entries.map(({ id }) => id);
}

function pageOf<T>(all: readonly T[], { page, perPage }: SearchQuery): T[] {
  return all.slice((page - 1) * perPage, page * perPage);
}
