import { CRPD_ARTICLES } from '../vocabularies/crpd.ts';
import { QUALITY_RIGHTS } from '../vocabularies/qualityrights.ts';
import { SIGNALS, type Stance } from '../vocabularies/signals.ts';

/**
 * What a passage can be read for: an article, a theme (any of its articles), a signal whatever its
 * stance, or one stance of it.
 */
export interface Reading {
  article?: string;
  theme?: number;
  signal?: string;
  stance?: Stance;
}

/** Everything a passage can be read for, in the order of the vocabularies. */
export const READINGS: readonly Reading[] = [
  ...CRPD_ARTICLES.map(({ article }) => ({ article })),
  ...QUALITY_RIGHTS.map(({ theme }) => ({ theme })),
  ...SIGNALS.flatMap(({ signal, stances }) => [
    { signal },
    ...stances.map((stance) => ({ signal, stance })),
  ]),
];

const places = new Map(READINGS.map((reading, at) => [nameOf(reading), at]));

/** @returns the place of a reading in `READINGS`, or undefined for one that makes no sense. */
export function placeOfReading(reading: Reading): number | undefined {
  return places.get(nameOf(reading));
}

function nameOf({ article, theme, signal, stance }: Reading): string {
  if (article !== undefined) return `article ${article}`;
  return theme === undefined ? `signal ${signal} ${stance ?? ''}` : `theme ${theme}`;
}
