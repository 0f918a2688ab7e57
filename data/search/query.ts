/**
 * A question to the library and its answer, in the library's own words: one type for the page,
 * the API, the feed and the export. No engine's type appears here.
 */
import type { Locale } from '../vocabularies/languages.ts';

/**
 * Facets whose values each document has as a whole: these get counts beside every value.
 * `region` is the WHO's, `subregion` the UN's (M49), `income` the World Bank's group.
 */
export const COUNTED_FACETS = [
  'country',
  'region',
  'subregion',
  'income',
  'topic',
  'type',
  'language',
  'status',
  'article',
  'signal',
] as const;
export type CountedFacet = (typeof COUNTED_FACETS)[number];

/**
 * The facets a reader can narrow by. Values of one facet widen (OR), facets narrow (AND).
 * `standing` is what type and status together make of a document.
 */
export const FACETS = [...COUNTED_FACETS, 'standing', 'stance'] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['relevance', '-year', 'year', 'title'] as const;
/** `-year` is newest first. */
export type Sort = (typeof SORTS)[number];

export const LANGUAGE_CHOICES = ['own', 'all'] as const;

export interface SearchQuery {
  /** The reader's words, as typed; empty for "everything". */
  q: string;
  filters: Record<Facet, string[]>;
  /** Inclusive years; absent means open. */
  yearFrom?: number;
  yearTo?: number;
  /** Only these very words: no other forms, spellings or ways to say it. */
  exact: boolean;
  /**
   * `own`: what answers in the reader's words comes first; `all`: answers in all languages take
   * turns.
   */
  languages: (typeof LANGUAGE_CHOICES)[number];
  /** Language of the reader's interface. */
  locale: Locale;
  sort: Sort;
  /** From 1. */
  page: number;
  /** 1 to 100. */
  perPage: number;
}

/** A place in a text: UTF-16 units, end exclusive. */
export interface TextSpan {
  start: number;
  end: number;
}

/** Text in parts, so that a hit is marked without ever building HTML from a document's words. */
export interface TextPart {
  text: string;
  hit: boolean;
}

/** A passage that answers, ready to be shown and linked. */
export interface Snippet {
  /** Database id of the passage: its anchor in the text view is `p{passageId}`. */
  passageId: number;
  /** The expression (file) it stands in. */
  fileId: number;
  /** 1-based page; absent where the format has no pages. */
  page?: number;
  label?: string;
  headings: string[];
  language: string;
  parts: TextPart[];
}

/** One line in a list of documents. */
export interface DocumentCard {
  id: string;
  title: string;
  titleEn?: string;
  country?: string;
  year?: number;
  type?: string;
  typeWord?: string;
  number?: string;
  language?: string;
  status: string;
}

export interface SearchHit extends DocumentCard {
  languages: string[];
  summary?: string;
  /** The best passages, best first; empty when the question has no words. */
  passages: Snippet[];
  /** How many passages of this document answer; 0 when the question has no words. */
  passageCount: number;
  /** True when its words stand in different passages, and none holds them all. */
  apart: boolean;
  /** The reader's words that this document lacks, as when few documents hold all of them. */
  missing: string[];
}

export interface FacetCount {
  value: string;
  /** Documents; exact. A chosen value is listed even at 0. */
  count: number;
}

/** Something the reader should know about how the question was taken. */
export type Notice =
  | { code: 'query-cut'; limit: number }
  /** No document holds all words: these hold most of them. */
  | { code: 'fewer-words'; words: string }
  /** Few documents hold all words: others that name the concept are found, too. */
  | { code: 'words-missing'; words: string }
  /** Named as a country, and none is known by that name: looked for as words. */
  | { code: 'unknown-country'; name: string }
  /** Nothing was found with this word: near spellings were looked for instead. */
  | { code: 'respelt'; word: string; as: string[] }
  /** A concept was named: other ways to say it were looked for too, one a language. */
  | {
      code: 'also-searched';
      concept: string;
      /** What of the question named it. */
      words: string;
      terms: { language: string; term: string }[];
    };

export interface SearchAnswer {
  /** Documents; exact. */
  total: number;
  hits: SearchHit[];
  facets: Record<CountedFacet, FacetCount[]>;
  /** Documents per decade ("1990") without regard to the year range, for the histogram. */
  decades: FacetCount[];
  notices: Notice[];
}
