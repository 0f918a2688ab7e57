import { ALL_BLOCKS, type CountedFeatures } from './counted-features.ts';

/** A text as a point: places of the features that are known, ascending by block, with values. */
export interface Vector {
  places: Int32Array;
  values: Float32Array;
}

/** The features a model knows, and what each is worth: rare ones say more. */
export interface VectorSpace {
  /** Hash of a feature → its place. */
  places: ReadonlyMap<number, number>;
  /** Inverse document frequency by place. */
  rarity: Float32Array;
}

/** How much a block of features counts against the others. */
export interface BlockScale {
  /** However many features it has: words, runs of letters, concepts, meanings. */
  weight: number;
  /**
   * Usual length of its vector. Where it is told, what a long text says counts more than its share:
   * one sentence of a long provision says as much as a short provision.
   */
  usual?: number;
}

/** @param square - Of the length of a block's vector. */
export function scaleOf({ weight, usual }: BlockScale, square: number): number {
  const length = Math.sqrt(square) || 1;
  return usual === undefined ? weight / length : weight / Math.sqrt(length * usual);
}

/**
 * Chooses features that stand in texts of several countries: what one State's papers say over and
 * over, such as the names of its offices, says nothing of another's.
 *
 * @param texts - With the group (country) of each.
 * @param least - Groups in which a feature must occur.
 * @param most - Features kept; the commonest.
 */
export function vectorSpace(
  texts: readonly { features: CountedFeatures; group: string }[],
  least: number,
  most: number,
): VectorSpace {
  const known = new Map<number, { texts: number; groups: number; last: string }>();
  const inOrder = [...texts].sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
  for (const { features, group } of inOrder) {
    for (const block of features) {
      for (const feature of block.keys()) {
        const seen = known.get(feature);
        if (!seen) known.set(feature, { texts: 1, groups: 1, last: group });
        else {
          seen.texts += 1;
          if (seen.last !== group) seen.groups += 1;
          seen.last = group;
        }
      }
    }
  }
  const kept = [...known]
    .filter(([, { groups }]) => groups >= least)
    .sort(([a, one], [b, other]) => other.texts - one.texts || a - b)
    .slice(0, most)
    .sort(([a], [b]) => a - b);
  return {
    places: new Map(kept.map(([feature], place) => [feature, place])),
    rarity: Float32Array.from(kept, ([, seen]) => rarityOf(seen.texts, texts.length)),
  };
}

/** As it is kept in the file: steps of 1/20. */
function rarityOf(texts: number, all: number): number {
  return Math.min(255, Math.round(20 * (1 + Math.log((1 + all) / (1 + texts))))) / 20;
}

/** How much a feature that occurs so often says. */
export function frequencyWeight(times: number): number {
  return 1 + Math.log(times);
}

/**
 * @param scales - By block.
 * @param blocks - Blocks to be seen; all unless told.
 */
export function vectorOf(
  features: CountedFeatures,
  { places, rarity }: VectorSpace,
  scales: readonly BlockScale[],
  blocks: readonly number[] = ALL_BLOCKS,
): Vector {
  const [found, values]: [number[], number[]] = [[], []];
  for (const block of blocks) {
    const from = found.length;
    let square = 0;
    for (const [feature, times] of features[block] ?? []) {
      const place = places.get(feature);
      if (place === undefined) continue;
      const value = frequencyWeight(times) * (rarity[place] ?? 0);
      found.push(place);
      values.push(value);
      square += value * value;
    }
    const scale = scaleOf(scales[block] as BlockScale, square);
    for (let at = from; at < values.length; at += 1) values[at] = (values[at] ?? 0) * scale;
  }
  return { places: Int32Array.from(found), values: Float32Array.from(values) };
}
