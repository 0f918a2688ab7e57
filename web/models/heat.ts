import type { Stance } from '../../data/vocabularies/signals.ts';

export const HEAT_SUBJECTS = ['articles', 'signals'] as const;
export type HeatSubject = (typeof HEAT_SUBJECTS)[number];

export const HEAT_VIEWS = ['map', 'table'] as const;
export type HeatView = (typeof HEAT_VIEWS)[number];

/** What of a practice is counted; a right is always one that is guaranteed. */
export const PRACTICE_STANCES = ['permits', 'forbids', 'any'] as const;
export type PracticeStance = (typeof PRACTICE_STANCES)[number];

/** What a heat map shows. */
export interface HeatChoice {
  by: HeatSubject;
  view: HeatView;
  /** With `signals` only. */
  practices: PracticeStance;
  /** WHO regions; all when empty. */
  region: readonly string[];
  /** Types of document; all national ones when empty. */
  type: readonly string[];
  /** Inclusive. */
  yearFrom?: number;
  yearTo?: number;
  /** From 1. */
  page: number;
}

/** A column: an article, or a signal with the stance that is counted. */
export interface HeatColumn {
  article?: string;
  signal?: string;
  stance?: Stance;
}

/**
 * What can be said of a country: `read`; `unread`, in no text or language that can be read; `unfit`,
 * what is held is of no type or year that was chosen; `nothing` is held.
 */
export type HeatState = 'read' | 'unread' | 'unfit' | 'nothing';

/** A country; `tagged` and `density` have a figure for every column. */
export interface HeatRow {
  country: string;
  state: HeatState;
  /** National documents that fit the choice, and passages of those whose language can be read. */
  documents: number;
  passages: number;
  /** Passages with the reading. */
  tagged: number[];
  /** Of a hundred passages held. */
  density: number[];
}

export interface HeatModel {
  choice: HeatChoice;
  columns: HeatColumn[];
  /** Countries of this page of the map, by name. */
  rows: HeatRow[];
  /** Countries on all pages. */
  countries: number;
  pages: number;
  /** Countries that fit the choice of region and of which nothing at all is held. */
  absent: string[];
  /** Types of national documents that are held. */
  types: string[];
  /** Documents left out of a choice of years because theirs is not known. */
  undated: number;
}
