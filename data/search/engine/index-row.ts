import { normalise } from '../words/normalise.ts';

/**
 * One passage as the engine keeps it, with every field of its document copied on it: facets
 * under `distinct` are exact only when they are the same on all passages of a document.
 */
export interface IndexRow {
  /** Database id of the passage; `card-…` for the card that stands for the record itself. */
  id: string;
  docId: string;
  fileId: number | null;
  card: boolean;
  ord: number;
  title: string;
  heading: string;
  text: string;
  /** Language of this passage, to filter by. */
  lang: string;
  /** Revision of the document that this row shows: older rows are removed after newer ones came. */
  rev: number;
  country: string;
  region: string[];
  subregion: string[];
  income: string[];
  topic: string[];
  type: string;
  language: string[];
  status: string;
  article: string[];
  signal: string[];
  /** Both `permits` and `restraint:permits`: a stance alone, and the stance on one signal. */
  stance: string[];
  /** Absent when not stated: such documents sort last. */
  year?: number;
  decade: string;
  sortTitle: string;
}

/** Stands in facets for "no source states it", so that the counts of a facet add up. */
export const UNSTATED = 'unknown';

/** Decade of a year as a facet value: 1998 → `1990`. */
export function decadeOf(year: number | null | undefined): string {
  return year == null ? UNSTATED : String(Math.floor(year / 10) * 10);
}

/** The title as it is sorted: normalised, lower case, without leading marks. */
export function sortTitle(title: string): string {
  return normalise(title)
    .text.toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');
}
