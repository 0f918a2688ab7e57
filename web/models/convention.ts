import type { DocumentCard, TextPart } from '../../data/search/query.ts';
import type { Stance } from '../../data/vocabularies/signals.ts';

/** How much of something is about an article, a theme or a signal. */
export interface Share {
  /** Passages held, and those about it. */
  passages: number;
  tagged: number;
  /** Of a hundred passages held. */
  density: number;
}

/** The index of articles and themes. */
export interface ConventionModel {
  articles: { article: string; documents: number; countries: number }[];
  themes: { theme: number; documents: number; countries: number }[];
}

/** What provisions do that bears on an article or a theme. */
export interface SignalCount {
  signal: string;
  stance: Stance;
  passages: number;
  documents: number;
  countries: number;
}

/** A provision quoted in its own language, with the way to it. */
export interface QuotedProvision {
  passageId: number;
  fileId: number;
  /** 1-based; absent where the format has no pages. */
  page?: number;
  label?: string;
  language: string;
  parts: TextPart[];
  document: DocumentCard;
  readings: { signal: string; stance: Stance; origin: string }[];
}

/** An article of the Convention, or a theme of QualityRights. */
export interface SubjectModel {
  /** One of the two. */
  article?: string;
  theme?: number;
  /** Articles that it is: one, or those of the theme. */
  articles: string[];
  /** Of the theme. */
  standards: { standard: string; articles: string[]; signals: SignalCount[] }[];
  documents: number;
  /** Treaty-body documents about it. */
  bodyDocuments: number;
  signals: SignalCount[];
  /** From the documents most about it. */
  provisions: QuotedProvision[];
  densest: ({ document: DocumentCard } & Share)[];
  countries: ({ country: string; documents: number } & Share)[];
  /** By decade ("1990") of the documents, without gaps. */
  decades: ({ decade: number; documents: number } & Share)[];
}
