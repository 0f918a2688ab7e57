import { setImmediate } from 'node:timers/promises';
import type { Database } from '../database.ts';
import type { DocumentRecord, DocumentRepository } from '../documents.ts';
import type { PassageRepository } from '../passages.ts';
import { rememberedDocuments } from '../remembered-documents.ts';
import { CONCEPT_LANGUAGES } from '../vocabularies/concepts.ts';
import type { PassageIndex, RankedDocument } from './engine/passage-index.ts';
import { type FacetEntry, facetTable } from './facet-table.ts';
import { type PassagesOf, passagesThatAnswer } from './found-passages.ts';
import { inTurn } from './in-turn.ts';
import { type Marker, markerOf } from './marks.ts';
import { findWords, languagesOf, match, type WordsFound } from './matching.ts';
import { groupsMissing } from './nearly.ts';
import { compare, inOrder } from './order.ts';
import { chosenPassages, worthReading } from './passage-choice.ts';
import { phraseLookup } from './phrases.ts';
import type { CountedFacet, FacetCount, Notice, SearchQuery, Snippet } from './query.ts';
import { asked } from './question/asked.ts';
import { prepareLikening } from './question/concept-likened.ts';
import { conceptsIn } from './question/concepts-in.ts';
import type { Group } from './question/groups.ts';
import { recentAnswers } from './recent-answers.ts';
import type { WordIndex } from './words/word-index.ts';

/** A document that answers, with its best passages. */
export interface FoundDocument {
  id: string;
  /** What is known of it. */
  record: Readonly<DocumentRecord>;
  passages: Snippet[];
  passageCount: number;
  apart: boolean;
  /** The reader's words that it lacks. */
  missing: string[];
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
  /** When the last of all that answer, whenever, changed, ISO 8601; absent when none answers. */
  updated?: string;
  documents: FoundDocument[];
}

/** All that answers, to be taken away whole. */
export interface WholeSet {
  /** Ids of the documents in the order of the pages. */
  ids: string[];
  notices: Notice[];
  /** Whether the question has words, so that some passages answer and others do not. */
  hasWords: boolean;
  /**
   * Which passages of some of these documents answer, by document id, in the order of the text.
   * Ask for a few hundred at once.
   */
  passagesOf(ids: readonly string[]): Promise<Map<string, readonly number[]>>;
}

/** Answers questions; the word index says which documents answer, the engine helps to rank them. */
export interface LibrarySearch {
  search(query: SearchQuery): Promise<Found>;
  /**
   * The same documents in the order of change; `sort` does not count.
   *
   * @param since - Only documents changed then or later, as `updatedAt` is written.
   */
  newest(query: SearchQuery, since?: string): Promise<NewestFound>;
  /**
   * Everything that answers, in the order of the pages; `page` and `perPage` do not count.
   */
  whole(query: SearchQuery): Promise<WholeSet>;
  /** Makes ready what the first question would wait half a second for. */
  warmUp(): Promise<void>;
  /** All passages of a document that answer, and how to mark the words in them. */
  inDocument(
    documentId: string,
    query: Pick<SearchQuery, 'q' | 'exact' | 'locale'>,
  ): Promise<{ passageIds: readonly number[]; marker: Marker }>;
}

/** Questions that are worked on at once: one more while the engine is asked for the other. */
const AT_ONCE = 2;
/**
 * Documents in the orders that are kept while nothing changes, for readers who turn pages and ask
 * what others asked: some 30 bytes each.
 */
const KEPT_IN_ORDER = 500_000;
/** The same of what words find, for readers who try filters with them: some 200 bytes each. */
const KEPT_OF_WORDS = 60_000;
/** What is shown of documents takes the same room in any library: some 1 kB of each. */
const KEPT_OF_SHOWN = Number.POSITIVE_INFINITY;
/** Documents of one question whose passages are kept. */
const MOST_SHOWN = 120;

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
  const recordsOf = rememberedDocuments(database, documents);
  const phrases = phraseLookup(words, documents, passages);
  const turn = inTurn(AT_ONCE);

  const recentWords = recentAnswers<Looked>(KEPT_OF_WORDS);
  const recentShown = recentAnswers<Map<string, ShownPassages>>(KEPT_OF_SHOWN);
  const recent = recentAnswers<Ordered>(KEPT_IN_ORDER, ({ isRanked }) => isRanked);

  /** What words find is the same for all filters, orders and pages that a reader tries with them. */
  const look = ({ q, exact, locale }: SearchQuery, entries: readonly FacetEntry[]) =>
    recentWords(JSON.stringify([q, exact, locale]), entries, async () => {
      // Much of the work waits for nobody: others get their turn between its parts.
      await setImmediate();
      const found = await findWords({ q, exact, locale }, entries, words, phrases);
      const { groups, taking } = found.asked;
      return { found, marker: markerOf(groups, taking) };
    });

  /** The order goes with the question, whichever page of it is read. */
  const ordered = async (query: SearchQuery): Promise<Ordered> => {
    await table.prepare();
    const entries = table.entries();
    const key = JSON.stringify({ ...query, page: 1, perPage: 1 });
    return recent(key, entries, async () => {
      const { found: finds } = await look(query, entries);
      const matched = await match(query, finds, index);
      const { found, lacking, ranking, isRanked, asked: ready } = matched;
      const sorted = inOrder(query, matched, words);
      const notices: Notice[] = [...ready.notices];
      if (lacking && sorted.length > 0) {
        const code = lacking === 'all' ? 'fewer-words' : 'words-missing';
        notices.push({ code, words: query.q });
      }
      const { facets, decades } = found;
      return { sorted, facets, decades, notices, ranking, isRanked };
    });
  };

  /** What is shown of these documents, by id. */
  const passagesOf = async (
    query: SearchQuery,
    { ranking }: Ordered,
    entries: readonly FacetEntry[],
  ): Promise<Map<string, ShownPassages>> => {
    const { q, exact, locale } = query;
    // Passages of chosen languages are others than those of all.
    const { language } = query.filters;
    const key = JSON.stringify([q, exact, locale, language]);
    const shown = await recentShown(key, table.entries(), async () => new Map());
    if (shown.size > MOST_SHOWN) shown.clear();
    const ready = new Map<string, ShownPassages>();
    for (const { id } of entries) {
      const known = shown.get(id);
      if (known) ready.set(id, known);
    }
    const others = entries.filter(({ id }) => !ready.has(id));
    if (others.length > 0) {
      const { found, marker } = await look(query, table.entries());
      await setImmediate();
      const ids = others.map(({ id }) => id);
      const answering = await passagesThatAnswer(found.asked, ids, words, phrases, found.lookup);
      const first = new Map(
        ranking.flatMap(({ docId, passageId }) => (passageId ? [[docId, [passageId]]] : [])),
      );
      const from = new Map(
        Array.from(answering, ([id, { ids: all, telling }]) => [
          id,
          worthReading(all, [...(first.get(id) ?? []), ...telling]),
        ]),
      );
      const wanted = { languages: language, reader: locale };
      const chosen = chosenPassages(from, marker, passages, wanted);
      for (const entry of others) {
        const { id } = entry;
        const { ids: all, groups } = answering.get(id) ?? NOTHING;
        // Words that a document lacks, as when none has them all, do not stand apart in it.
        const met = found.hits.filter(({ documents }) => documents.has(id)).length;
        const apart = all.length > 0 && groups < met;
        const missing = groupsMissing(entry, found.asked.groups, found.hits).flatMap(wordsOf);
        const one = { passages: chosen.get(id) ?? [], passageCount: all.length, apart, missing };
        ready.set(id, one);
        shown.set(id, one);
      }
    }
    return ready;
  };

  const shown = async (
    query: SearchQuery,
    answer: Ordered,
    sorted: readonly FacetEntry[],
  ): Promise<FoundDocument[]> => {
    const entries = pageOf(sorted, query);
    const passages = await passagesOf(query, answer, entries);
    const ids = entries.map(({ id }) => id);
    const records = recordsOf(ids);
    return ids.flatMap((id) => {
      const record = records.get(id);
      return record ? { id, record, ...(passages.get(id) ?? NO_PASSAGES) } : [];
    });
  };

  return {
    search: (query) =>
      turn(async () => {
        const answer = await ordered(query);
        const { sorted, facets, decades, notices } = answer;
        const documents = await shown(query, answer, sorted);
        return { total: sorted.length, documents, facets, decades, notices };
      }),

    async newest(query, since = '') {
      const all = await ordered({ ...query, sort: '-year' });
      const sorted = all.sorted.toSorted(
        (a, b) => compare(b.updatedAt, a.updatedAt) || compare(a.id, b.id),
      );
      const changed = sorted.filter(({ updatedAt }) => updatedAt >= since);
      const documents = await shown(query, all, changed);
      return { total: changed.length, updated: sorted[0]?.updatedAt, documents };
    },

    async whole(query) {
      const { sorted, notices } = await ordered(query);
      const { found } = await look(query, table.entries());
      return {
        ids: sorted.map(({ id }) => id),
        notices,
        hasWords: found.asked.groups.length > 0,
        async passagesOf(ids) {
          const answering = await passagesThatAnswer(
            found.asked,
            ids,
            words,
            phrases,
            found.lookup,
          );
          return new Map([...answering].map(([id, passagesOf]) => [id, passagesOf.ids]));
        },
      };
    },

    async warmUp() {
      // The words of each language by themselves: others get their turn between them.
      for (const language of CONCEPT_LANGUAGES) {
        conceptsIn('a 一', language);
        await setImmediate();
        prepareLikening(language);
        await setImmediate();
      }
      await table.prepare();
      table.entries();
    },

    async inDocument(documentId, query) {
      const ready = asked(query, languagesOf(table.entries()), words);
      const answering = await passagesThatAnswer(ready, [documentId], words, phrases);
      return {
        passageIds: ready.groups.length > 0 ? (answering.get(documentId)?.ids ?? []) : [],
        marker: markerOf(ready.groups, ready.taking),
      };
    },
  };
}

type ShownPassages = Omit<FoundDocument, 'id' | 'record'>;

const NOTHING: PassagesOf = { ids: [], groups: 0, telling: [] };
const NO_PASSAGES: ShownPassages = { passages: [], passageCount: 0, apart: false, missing: [] };

/** What the words of a question found, and how to mark them. */
interface Looked {
  found: WordsFound;
  marker: Marker;
}

/** All documents that answer, in the reader's order, with all counts. */
interface Ordered extends Pick<Found, 'facets' | 'decades' | 'notices'> {
  sorted: FacetEntry[];
  ranking: RankedDocument[];
  /** False when the engine should have helped with the order, and was away. */
  isRanked: boolean;
}

/** As the reader typed them. */
function wordsOf({ clause }: Group): string[] {
  return clause.anyOf.map(({ text }) => text);
}

function pageOf<T>(all: readonly T[], { page, perPage }: SearchQuery): T[] {
  return all.slice((page - 1) * perPage, page * perPage);
}
