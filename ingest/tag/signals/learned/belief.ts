import { SIGNALS } from '../../../../data/vocabularies/signals.ts';
import { type Judged, logistic } from '../../linear/logistic.ts';
import { isSure, type RuledSignal } from '../signal-rules.ts';

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
  /** Signals that are likelier by the model. */
  before: number;
  /** Of the likeliest by the model. */
  highest: number;
}

/** Features that all signals share. */
const SHARED = 7;
/** Margins beyond this say no more. */
const MOST_MARGIN = 1.5;
/** Numbers of a belief: the shared ones, then for each signal how often it is so, and when rules say it. */
export const BELIEF_SIZE = SHARED + 2 * READ_SIGNALS.length;

/** What is believed of two readings is a logistic regression over this. */
export function featuresOf({
  signal,
  ruled,
  margin,
  before,
  highest,
}: TwoReadings): Pick<Judged, 'places' | 'values'> {
  const m = clipped(margin);
  const sure = isSure({ score: ruled }) ? 1 : 0;
  const shared = [ruled, sure, m, m * sure, m * m, Math.log(1 + before), clipped(highest)];
  const own = SHARED + 2 * signal;
  return { places: [...shared.keys(), own, own + 1], values: [...shared, 1, sure] };
}

function clipped(margin: number): number {
  return Math.max(-MOST_MARGIN, Math.min(MOST_MARGIN, margin));
}

/**
 * What both say of each signal that the rules find in a provision.
 *
 * @param margins - Of all {@link READ_SIGNALS}.
 */
export function readingsOf(
  ruled: readonly Pick<RuledSignal, 'signal' | 'score'>[],
  margins: Float64Array,
): TwoReadings[] {
  const highest = Math.max(...margins);
  return ruled.map(({ signal: name, score }) => {
    const signal = READ_SIGNALS.indexOf(name);
    const margin = margins[signal] as number;
    const before = margins.filter((other) => other > margin).length;
    return { signal, ruled: score, margin, before, highest };
  });
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
