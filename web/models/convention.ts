import type { DocumentCard } from '../../data/search/query.ts';
import type { Stance } from '../../data/vocabularies/signals.ts';
import type { GapQuote } from './gap.ts';

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
  provisions: GapQuote[];
  densest: ({ document: DocumentCard } & Share)[];
  countries: ({ country: string; documents: number } & Share)[];
  /** By decade ("1990") of the documents, without gaps. */
  decades: ({ decade: number; documents: number } & Share)[];
}
