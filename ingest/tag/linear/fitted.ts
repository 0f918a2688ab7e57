import type { CountedFeatures } from './counted-features.ts';
import { type BlockScale, type VectorSpace, vectorOf } from './vector-space.ts';

/** What is learned: a plane for each class over the features of a space. */
export interface Fitted {
  space: VectorSpace;
  /** One weight vector a class. */
  weights: readonly Float64Array[];
  biases: Float64Array;
}

/**
 * @param scales - By block.
 * @param blocks - Blocks of features that count; all unless told.
 * @returns how far a text is on a class's side of its plane, for each class.
 */
export function marginsOf(
  features: CountedFeatures,
  fitted: Fitted,
  scales: readonly BlockScale[],
  blocks?: readonly number[],
): Float64Array {
  const { places, values } = vectorOf(features, fitted.space, scales, blocks);
  return Float64Array.from(fitted.weights, (weights, one) => {
    let margin = fitted.biases[one] as number;
    for (let at = 0; at < places.length; at += 1) {
      margin += (weights[places[at] as number] as number) * (values[at] as number);
    }
    return margin;
  });
}
