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
 * How many of the readings of these signals were right when the tagger was measured last; signals
 * with too few cases are left out.
 */
export function measuredPrecision(
  wanted: Iterable<string>,
  { signals: measured }: MeasuredTagger = measuredTagger(),
): MeasuredPrecision[] {
  return [...wanted].flatMap((signal) => {
    const figures = measured?.signals[signal];
    if (!measured || !figures || figures.n < LEAST_CASES) return [];
    return [{ signal, share: figures.precision, by: measured.rules }];
  });
}
