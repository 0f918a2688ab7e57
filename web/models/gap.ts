import type { Status } from '../../data/model.ts';
import type { TextPart } from '../../data/search/query.ts';
import type { CrpdStatus } from '../../data/vocabularies/crpd.ts';
import type { QuestionGroup, Side } from '../../data/vocabularies/crpd-questions.ts';
import type { Stance } from '../../data/vocabularies/signals.ts';

/** A country's law held against the questions of an assessor. */
export interface GapModel {
  code: string;
  fictional: boolean;
  crpd?: CrpdStatus;
  crpdSource: string;
  crpdAsOf: string;
  /** Documents in force, and how many of them could be read. */
  held: number;
  read: number;
  /** Passages in force that protect and that restrict, each and each law counted once. */
  protects: number;
  restricts: number;
  /** Questions with nothing found on either side. */
  nothing: number;
  /** Origin of readings by older rules and models, which are to be made anew. */
  outdatedReaders?: string;
  /** Share of readings found right when they were measured, by what the laws are. */
  precision?: {
    by: string;
    /** The share is absent where there were too few cases. */
    languages: { language: string; share?: number }[];
    /** In laws that mostly rule other matters: of all readings, and of practices alone. */
    elsewhere?: { all: number; practices: number };
  };
  groups: { group: QuestionGroup; questions: GapQuestion[] }[];
  /** Whether this is one question with all that was found, not the whole list. */
  single: boolean;
  documents: GapDocument[];
  missing: {
    /** Ids of types and topics of which nothing is held. */
    types: string[];
    topics: string[];
    withoutText: number;
    withoutRules: number;
    statusUnknown: number;
  };
}

/** A document that was considered. */
export interface GapDocument {
  id: string;
  title: string;
  country?: string;
  year?: number;
  type?: string;
  number?: string;
  language?: string;
  status: Status;
  level?: string;
  standing: string;
  /** Whether a newer text of the same law is in force and could be read. */
  superseded: boolean;
  read: 'read' | 'no-text' | 'no-rules';
}

/** One question with what was found. */
export interface GapQuestion {
  id: string;
  articles: readonly string[];
  sides: GapSide[];
  /** Share of readings found right when they were measured, by signal. */
  precision: { signal: string; share: number; by: string }[];
  /** What reviewers answered; the answers are absent while fewer than two have answered alone. */
  review?: { answered: number; agree?: boolean; answers?: GapAnswer[] };
}

export interface GapAnswer {
  reviewer: string;
  answer: string;
  note?: string;
  alone: boolean;
}

/**
 * `found`; `none-found` in what was read; `not-read`: documents are held, but none could be read;
 * `nothing-held`: no law or policy of the country is held.
 */
export type GapState = 'found' | 'none-found' | 'not-read' | 'nothing-held';

export interface GapSide {
  side: Side;
  state: GapState;
  /** Provisions in force, of which `quotes` are the best, newest first. */
  count: number;
  quotes: GapQuote[];
  drafts: { count: number; quotes: GapQuote[] };
  repealed: { count: number; quotes: GapQuote[] };
  /** In translations, copies and older texts of laws that count already. */
  otherTexts: { count: number; quotes: GapQuote[] };
  /** Signals and stances that were looked for. */
  signals: string[];
  stances: Stance[];
}

/** The words of a provision that answer. */
export interface GapQuote {
  passageId: number;
  fileId: number;
  document: GapDocument;
  label?: string;
  /** 1-based; absent where the format has no pages. */
  page?: number;
  /** BCP 47 language of the words. */
  language: string;
  parts: TextPart[];
  readings: { signal: string; stance: Stance; origin: string; disputed: boolean; score: number }[];
}

/** The form to object to a reading, and what became of it. */
export interface ObjectionModel {
  passageId: number;
  signal: string;
  stance: Stance;
  origin: string;
  quote: GapQuote;
  longestReason: number;
  longestContact: number;
  /** `added` or `known` once it was sent; otherwise what is wrong with what was typed. */
  outcome?: 'added' | 'known' | 'no-reason' | 'long-reason' | 'long-contact';
  /** What was typed, given back with an error. */
  reason?: string;
  contact?: string;
}
