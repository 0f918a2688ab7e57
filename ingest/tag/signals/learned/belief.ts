import { SIGNALS } from '../../../../data/vocabularies/signals.ts';
import { type Judged, logistic } from '../../linear/logistic.ts';
import { isSure } from '../signal-rules.ts';

/** The signals in the order of the second reader's margins. */
export const READ_SIGNALS: readonly string[] = SIGNALS.map(({ signal }) => signal);

/** What the two readers say of one signal in one provision. */
export interface TwoReadings {
  /** Place in {@link READ_SIGNALS}. */
  signal: number;
  /** Score of the rules. */
  ruled: number;
  /** Of the model. */
  margin: number;
}

/** Features that all signals share. */
const SHARED = 5;
/** Margins beyond this say no more. */
const MOST_MARGIN = 1.5;
/** Numbers of a belief: the shared ones, then for each signal how often it is so, and when rules say it. */
export const BELIEF_SIZE = SHARED + 2 * READ_SIGNALS.length;

/** What is believed of two readings is a logistic regression over this. */
export function featuresOf({
  signal,
  ruled,
  margin,
}: TwoReadings): Pick<Judged, 'places' | 'values'> {
  const m = Math.max(-MOST_MARGIN, Math.min(MOST_MARGIN, margin));
  const sure = isSure({ score: ruled }) ? 1 : 0;
  const own = SHARED + 2 * signal;
  return {
    places: [0, 1, 2, 3, 4, own, own + 1],
    values: [ruled, sure, m, m * sure, m * m, 1, sure],
  };
}

/** @param belief - {@link BELIEF_SIZE} weights. */
export function probabilityOf(readings: TwoReadings, belief: ArrayLike<number>): number {
  const { places, values } = featuresOf(readings);
  let sum = 0;
  for (const [at, place] of places.entries()) {
    sum += (belief[place] as number) * (values[at] as number);
  }
  return logistic(sum);
}
