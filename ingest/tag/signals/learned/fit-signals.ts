import { type CountedFeatures, countedFeatures } from '../../linear/counted-features.ts';
import { type Fitted, marginsOf } from '../../linear/fitted.ts';
import { type Judged, logisticRegression } from '../../linear/logistic.ts';
import { numbersFrom, rowsOf, separate } from '../../linear/separate.ts';
import { type Vector, vectorOf, vectorSpace } from '../../linear/vector-space.ts';
import { readPassage } from '../sayings.ts';
import { type RuledSignal, ruledSignals } from '../signal-rules.ts';
import { BELIEF_SIZE, featuresOf, READ_SIGNALS, readingsOf, type TwoReadings } from './belief.ts';
import type { LabelledProvision, Use } from './provisions.ts';
import { SIGNAL_SIGHT } from './sight.ts';

const { blocks, scales } = SIGNAL_SIGHT;
/** Laws in which a feature must occur. */
const LEAST_LAWS = 2;
const MOST_FEATURES = 90_000;
const COST = 1;
const FOLDS = 5;
const SEED = 11;
const RIDGE = 2;

/** A provision with what each reader sees of it. */
export interface SeenProvision extends LabelledProvision {
  features: CountedFeatures;
  /** What the rules find. */
  ruled: readonly RuledSignal[];
}

export function seenProvisions(provisions: readonly LabelledProvision[]): SeenProvision[] {
  const ruled = ruledSignals(provisions.map((one) => readPassage(one, one.matter)));
  return provisions.map((one, at) => ({
    ...one,
    features: countedFeatures(one.text, one.language, blocks),
    ruled: ruled[at] ?? [],
  }));
}

/** Learns a plane for each signal; the same provisions in the same order give the same weights. */
export function fitSignals(provisions: readonly SeenProvision[]): Fitted {
  const texts = provisions.map(({ features, law }) => ({ features, group: law }));
  const space = vectorSpace(texts, LEAST_LAWS, MOST_FEATURES);
  const bias = space.rarity.length;
  const rows = rowsOf(
    provisions.map(({ features }) => withBias(vectorOf(features, space, scales, blocks), bias)),
  );
  const costs = new Float64Array(provisions.length).fill(COST);
  const planes = READ_SIGNALS.map((signal) => {
    const isPositive = Uint8Array.from(provisions, ({ gold }) => Number(gold.has(signal)));
    return separate(rows, isPositive, costs, bias + 1);
  });
  return {
    space,
    weights: planes.map((plane) => plane.subarray(0, bias)),
    biases: Float64Array.from(planes, (plane) => plane[bias] as number),
  };
}

function withBias({ places, values }: Vector, bias: number): Vector {
  return {
    places: Int32Array.from([...places, bias]),
    values: Float32Array.from([...values, 1]),
  };
}

/** Two readings of each provision by a model that has seen nothing of its law. */
export function heldOutReadings(
  provisions: readonly SeenProvision[],
): { provision: SeenProvision; readings: TwoReadings[] }[] {
  const folds = foldsOf(provisions);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const fitted = fitSignals(provisions.filter(({ law }) => folds.get(law) !== fold));
    return provisions
      .filter(({ law }) => folds.get(law) === fold)
      .map((provision) => {
        const margins = marginsOf(provision.features, fitted, scales, blocks);
        return { provision, readings: readingsOf(provision.ruled, margins) };
      });
  }).flat();
}

/** Of provisions that were made up: rules were written with most of them in view. */
const WRITTEN = 0.5;

/** Laws that rules were first made for say nothing of them, those on other matters not enough. */
const SETTLING: ReadonlySet<Use> = new Set(['learn', 'check']);

/** How far rules and model are to be believed, settled on laws that the model has not seen. */
export function settledBelief(
  heldOut: readonly { provision: SeenProvision; readings: readonly TwoReadings[] }[],
): Float64Array {
  const cases = heldOut
    .filter(({ provision }) => SETTLING.has(provision.use))
    .flatMap(({ provision: { gold, isWritten }, readings }) =>
      readings.map((reading): Judged => {
        const isSo = gold.has(READ_SIGNALS[reading.signal] as string);
        return { ...featuresOf(reading), isSo, weight: isWritten ? WRITTEN : 1 };
      }),
    );
  return logisticRegression(cases, BELIEF_SIZE, RIDGE);
}

function foldsOf(provisions: readonly SeenProvision[]): Map<string, number> {
  const laws = [...new Set(provisions.map(({ law }) => law))].sort();
  const random = numbersFrom(SEED);
  for (let at = laws.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [laws[at], laws[other]] = [laws[other] ?? '', laws[at] ?? ''];
  }
  return new Map(laws.map((law, at) => [law, at % FOLDS]));
}
