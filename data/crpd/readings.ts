import { CRPD_ARTICLES } from '../vocabularies/crpd.ts';
import { SIGNALS, type Stance } from '../vocabularies/signals.ts';

/** What a passage can be read for: an article, a signal whatever its stance, or one stance of it. */
export interface Reading {
  article?: string;
  signal?: string;
  stance?: Stance;
}

/** Everything a passage can be read for, in the order of the vocabularies. */
export const READINGS: readonly Reading[] = [
  ...CRPD_ARTICLES.map(({ article }) => ({ article })),
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

function nameOf({ article, signal, stance }: Reading): string {
  return article === undefined ? `signal ${signal} ${stance ?? ''}` : `article ${article}`;
}
