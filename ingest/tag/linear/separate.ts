import type { Vector } from './vector-space.ts';

/** Many vectors in one piece of memory. */
export interface Rows {
  /** Where each row begins; one more entry for the end. */
  starts: Int32Array;
  places: Int32Array;
  values: Float32Array;
  /** Squared length of each row. */
  squares: Float64Array;
}

export function rowsOf(vectors: readonly Vector[]): Rows {
  const starts = new Int32Array(vectors.length + 1);
  for (const [at, { places }] of vectors.entries())
    starts[at + 1] = (starts[at] as number) + places.length;
  const places = new Int32Array(starts[vectors.length] as number);
  const values = new Float32Array(places.length);
  const squares = new Float64Array(vectors.length);
  for (const [at, vector] of vectors.entries()) {
    places.set(vector.places, starts[at]);
    values.set(vector.values, starts[at]);
    squares[at] = vector.values.reduce((sum, value) => sum + value * value, 0);
  }
  return { starts, places, values, squares };
}

const MOST_ROUNDS = 30;
/** Gradients below this are as good as none. */
const ENOUGH = 0.05;

/**
 * Separates rows by a plane: support vector machine with squared hinge loss, by dual coordinate
 * descent (Hsieh and others, "A dual coordinate descent method for large-scale linear SVM", ICML
 * 2008), with rows that have come to rest left out of later rounds.
 *
 * @param isPositive - 1 for the rows of the class, 0 for others.
 * @param costs - How much each row's error counts.
 * @param size - Length of a weight vector.
 * @returns the weights.
 */
export function separate(
  rows: Rows,
  isPositive: Uint8Array,
  costs: Float64Array,
  size: number,
): Float64Array {
  const { starts, places, values, squares } = rows;
  const weights = new Float64Array(size);
  const alphas = new Float64Array(costs.length);
  const order = Int32Array.from(costs, (_, row) => row).filter((row) => (costs[row] as number) > 0);
  const random = numbersFrom(1);
  let active = order.length;
  let border = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let largest = Number.NEGATIVE_INFINITY;
    let smallest = Number.POSITIVE_INFINITY;
    for (let at = 0; at < active; at += 1) {
      const other = at + Math.floor(random() * (active - at));
      const row = order[other] as number;
      order[other] = order[at] as number;
      order[at] = row;
    }
    for (let at = 0; at < active; at += 1) {
      const row = order[at] as number;
      const sign = isPositive[row] ? 1 : -1;
      const end = starts[row + 1] as number;
      let margin = 0;
      for (let i = starts[row] as number; i < end; i += 1) {
        margin += (weights[places[i] as number] as number) * (values[i] as number);
      }
      const slack = 0.5 / (costs[row] as number);
      const alpha = alphas[row] as number;
      const gradient = sign * margin - 1 + alpha * slack;
      if (alpha === 0 && gradient > border) {
        active -= 1;
        order[at] = order[active] as number;
        order[active] = row;
        at -= 1;
        continue;
      }
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      largest = Math.max(largest, projected);
      smallest = Math.min(smallest, projected);
      if (Math.abs(projected) < 1e-12) continue;
      const next = Math.max(alpha - gradient / ((squares[row] as number) + slack), 0);
      const step = (next - alpha) * sign;
      alphas[row] = next;
      for (let i = starts[row] as number; i < end; i += 1) {
        const place = places[i] as number;
        weights[place] = (weights[place] as number) + step * (values[i] as number);
      }
    }
    if (largest - smallest <= ENOUGH) {
      if (active === order.length) break;
      active = order.length;
      border = Number.POSITIVE_INFINITY;
      continue;
    }
    border = largest > 0 ? largest : Number.POSITIVE_INFINITY;
  }
  return weights;
}

/** Mulberry32: the same numbers from the same seed on every machine. */
export function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
