import type { TextPart } from '../../data/search/query.ts';
import type { QuestionGroup, Side } from '../../data/vocabularies/crpd-questions.ts';
import type { Stance } from '../../data/vocabularies/signals.ts';
import type { GapQuote } from './gap.ts';

/** The form to check a draft. */
export interface CheckFormModel {
  /** The most that is taken. */
  megabytes: number;
  /** Languages with rules, BCP 47. */
  languages: readonly string[];
  /** What went wrong when it was sent. */
  error?: CheckError;
}

export interface CheckError {
  /** Key of the closed list of error codes. */
  code: 'empty-draft' | 'bad-request' | 'too-large' | 'unreadable' | 'too-slow' | 'busy';
  /** In English, where it says more than the code. */
  detail?: string;
}

/** A draft held against the questions of an assessor. */
export interface CheckModel {
  provisions: number;
  /** Main language first; `und` for one that is not known. */
  languages: string[];
  languagesWithoutRules: string[];
  /** What it was read as: wholly or partly of the field, or of something else. */
  matter: 'whole' | 'field' | 'else';
  /** In English. */
  warnings: string[];
  /** Provisions that protect and that restrict, each counted once. */
  protects: number;
  restricts: number;
  /** Questions to which something was found. */
  groups: { group: QuestionGroup; questions: CheckQuestion[] }[];
  /** Questions to which nothing was found. */
  unanswered: UnansweredQuestion[];
  /** The first provisions, cut. */
  listed: ListedProvision[];
}

export interface UnansweredQuestion {
  id: string;
  articles: readonly string[];
  /** Practices and rights that are looked for. */
  looked: string[];
  comparable: GapQuote[];
}

export interface CheckQuestion {
  id: string;
  articles: readonly string[];
  sides: { side: Side; count: number; quotes: DraftQuote[] }[];
  comparable: GapQuote[];
}

/** Whose reading of what. */
export interface DraftReading {
  signal: string;
  stance: Stance;
  origin: string;
}

/** The words of a provision of the draft that answer. */
export interface DraftQuote {
  label?: string;
  /** 1-based; absent where the format has no pages. */
  page?: number;
  language: string;
  parts: TextPart[];
  readings: DraftReading[];
}

export interface ListedProvision extends Omit<DraftQuote, 'parts'> {
  text: string;
  articles: string[];
}
