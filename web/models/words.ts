import type { DocumentCard } from '../../data/search/query.ts';

/** Laws that use words that stigmatise, as a reader sees them. */
export interface WordsModel {
  /** Country that was chosen. */
  country?: string;
  /** Countries with such laws, by name. */
  countries: string[];
  /** Laws on all pages. */
  total: number;
  page: number;
  pages: number;
  laws: {
    document: DocumentCard;
    standing: string;
    terms: { term: string; language: string; passages: number; passageId: number }[];
  }[];
}
