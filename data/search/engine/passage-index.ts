import type { SearchQuery } from '../query.ts';
import type { IndexRow } from './index-row.ts';

/** A document in the engine's order. */
export interface RankedDocument {
  docId: string;
  /** The passage that made it a hit; absent when the record's card did. */
  passageId?: number;
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
  /**
   * The best documents for words, by how near together and how literally they stand, slips of
   * typing forgiven.
   *
   * @param words - Phrases in quotation marks; at most ten words count.
   * @param query - Its filters narrow.
   */
  rank(words: string, query: SearchQuery, limit: number): Promise<RankedDocument[]>;
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
