import type { RankedDocument } from '../../data/search/engine/passage-index.ts';
import type { SearchQuery } from '../../data/search/query.ts';
import type { Found } from '../../data/search/search.ts';

/** What the server says to a thread that searches. */
export type ToSearchThread =
  | { question: number; query: SearchQuery }
  /** The engine's order that the thread asked for; nothing when the engine is away. */
  | { ranking: number; ranked: RankedDocument[] | undefined };

/** What the thread says to the server. */
export type FromSearchThread =
  /** From now on it takes questions. */
  | 'ready'
  /** The answer; nothing when the question failed, which the server then asks itself. */
  | { question: number; found: Found | undefined }
  /** What the engine is to be asked: the server alone knows where it runs. */
  | { ranking: number; words: string; query: SearchQuery; limit: number };
