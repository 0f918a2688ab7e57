import type { SearchQuery } from '../../data/search/query.ts';

/** What a reader can take away of what a search found. */
export interface ExportModel {
  query: SearchQuery;
  /** Documents found. */
  total: number;
  /** Parameters of the question, for the forms. */
  question: [name: string, value: string][];
  offers: ExportOffer[];
}

/** One way to take it away. */
export interface ExportOffer {
  /** In addresses: `csv`. */
  format: string;
  rows: 'documents' | 'passages';
  /** Whether the format has several kinds of rows, so that the form says which. */
  saysRows: boolean;
  passages: number;
  files: number;
  /** Estimated, within a factor of two. */
  bytes: number;
  parts: { name: string; chosen: boolean }[];
  columns: { name: string; chosen: boolean }[];
  /** Whether only some of the passages answer, so that there is a choice. */
  choosesPassages: boolean;
}
