import type { IndexRow } from './index-row.ts';
import type { CountedFacet, FacetCount, SearchQuery } from './query.ts';

/** Where a question's words stand in a passage: offsets into its *normalised* text, UTF-8 bytes. */
export interface ByteSpan {
  start: number;
  length: number;
}

/** A passage that answers, by its database id, with the places of the words in its text. */
export interface PassageMatch {
  passageId: number;
  spans: ByteSpan[];
}

export interface IndexHit {
  docId: string;
  /** Best passages first; empty without words, or when only the record's card answers. */
  passages: PassageMatch[];
  passageCount: number;
}

export interface IndexAnswer {
  total: number;
  hits: IndexHit[];
  facets: Record<CountedFacet, FacetCount[]>;
  decades: FacetCount[];
  /** True when no passage held all words and fewer were asked for. */
  fewerWords: boolean;
}

/** The engine cannot be reached; the question may be asked again later. */
export class IndexUnavailable extends Error {
  constructor(options?: { cause?: unknown }) {
    super('The search engine does not answer.', options);
    this.name = 'IndexUnavailable';
  }
}

/** The search index as the library sees it: one engine today, several by configuration later. */
export interface PassageIndex {
  /** Makes the index when it is missing. @returns Whether it must be (re)built from the database. */
  ensure(): Promise<'ready' | 'created'>;
  search(query: SearchQuery): Promise<IndexAnswer>;
  /** All passages of one file that answer, in the order of the text. */
  searchInFile(fileId: number, q: string, exact: boolean): Promise<PassageMatch[]>;
  /** Number of rows and of documents the index shows. */
  counts(): Promise<{ rows: number; documents: number }>;
  /**
   * Adds rows, replacing those with the same id, and waits until they can be found.
   *
   * @param pieces of the rows; each is asked for when the one before has been handed over.
   */
  add(pieces: Iterable<IndexRow[]>, target?: 'live' | 'next'): Promise<void>;
  /** Removes the rows that show a revision older than the one given. */
  removeOlder(documents: readonly { id: string; revision: number }[]): Promise<void>;
  /** Removes all rows of these documents. */
  remove(documentIds: readonly string[]): Promise<void>;
  /** Starts an empty index beside the live one. */
  startNext(): Promise<void>;
  /** Puts the next index in the place of the live one, in one step, and drops the old. */
  swapNext(): Promise<void>;
}
