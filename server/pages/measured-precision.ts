import { type MeasuredTagger, measuredTagger } from '../../ingest/client.ts';

/** Precision of a signal seen less often says nothing. */
const LEAST_CASES = 10;

/** Share of the readings of a signal that were right, and whose they were. */
export interface MeasuredPrecision {
  signal: string;
  share: number;
  /** `rules@1` or the like. */
  by: string;
}

/**
 * How many readings of these signals were right when the tagger was measured last. Left out are
 * signals with too few cases, and those with a reading here that is not by what was measured.
 */
export function measuredPrecision(
  readings: readonly { signal: string; origin: string }[],
  { signals: measured }: MeasuredTagger = measuredTagger(),
): MeasuredPrecision[] {
  if (!measured) return [];
  const measuredReaders = measured.rules.split('+');
  const byOthers = new Set(
    readings
      .filter(({ origin }) => !origin.split('+').every((one) => measuredReaders.includes(one)))
      .map(({ signal }) => signal),
  );
  return [...new Set(readings.map(({ signal }) => signal))].flatMap((signal) => {
    const figures = measured.signals[signal];
    if (!figures || figures.n < LEAST_CASES || byOthers.has(signal)) return [];
    return [{ signal, share: figures.precision, by: measured.rules }];
  });
}
