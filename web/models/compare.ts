import type { DocumentCard } from '../../data/search/query.ts';
import type { Side } from '../../data/vocabularies/crpd-questions.ts';
import type { GapQuote, GapState } from './gap.ts';

/** What a comparison shows; `question` and `article` narrow it, without them all questions. */
export interface CompareChoice {
  /** Codes of countries, or ids of documents: one of the two is empty. */
  countries: readonly string[];
  documents: readonly string[];
  question?: string;
  article?: string;
}

export interface CompareModel {
  choice: CompareChoice;
  /** Fewer than two: nothing to compare yet. */
  columns: CompareColumn[];
  /** Those with something found first. */
  rows: CompareRow[];
  /** Ids of questions for which nothing was found in any column. */
  silent: string[];
  /** Countries that can be chosen, by code. */
  countries: string[];
  /** Documents that may be chosen beside the first. */
  suggested: Pick<DocumentCard, 'id' | 'title'>[];
  /** Two documents that are known to be texts of one law. */
  versions?: { older: string; newer: string };
}

/** A country or a document. */
export interface CompareColumn {
  country?: string;
  document?: DocumentCard;
  /** Documents that count, and how many of them could be read. */
  held: number;
  read: number;
}

/** A question, or an article itself. */
export interface CompareRow {
  question?: string;
  article?: string;
  /** Articles of the Convention it rests on. */
  articles: readonly string[];
  /** In the order of the columns. */
  cells: CompareCell[][];
}

/** What was found on one side of a question; without a side, what speaks of an article. */
export interface CompareCell {
  side?: Side;
  state: GapState;
  count: number;
  quotes: GapQuote[];
}
