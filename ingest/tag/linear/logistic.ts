/** A case to be judged: its features, sparsely, and whether it is so. */
export interface Judged {
  places: readonly number[];
  values: readonly number[];
  isSo: boolean;
  /** How much it counts. */
  weight: number;
}

const ROUNDS = 30;
/** Steps smaller than this change nothing. */
const ENOUGH = 1e-7;

/**
 * Logistic regression with ridge, by Newton's method; the last feature should be a constant.
 *
 * @param size - Features.
 * @param ridge - How dear large weights are.
 * @returns a weight for each feature.
 */
export function logisticRegression(
  cases: readonly Judged[],
  size: number,
  ridge: number,
): Float64Array {
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = Float64Array.from(weights, (weight) => -ridge * weight);
    const hessian = Array.from({ length: size }, (_, at) => {
      const row = new Float64Array(size);
      row[at] = ridge;
      return row;
    });
    for (const one of cases) {
      const p = logistic(dot(one, weights));
      const error = one.weight * (Number(one.isSo) - p);
      const weight = one.weight * p * (1 - p);
      for (const [i, place] of one.places.entries()) {
        const value = one.values[i] as number;
        gradient[place] = (gradient[place] as number) + error * value;
        const row = hessian[place] as Float64Array;
        for (const [j, other] of one.places.entries()) {
          row[other] = (row[other] as number) + weight * value * (one.values[j] as number);
        }
      }
    }
    const step = solved(hessian, gradient);
    let largest = 0;
    for (const [at, change] of step.entries()) {
      weights[at] = (weights[at] as number) + change;
      largest = Math.max(largest, Math.abs(change));
    }
    if (largest < ENOUGH) break;
  }
  return weights;
}

export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function dot({ places, values }: Pick<Judged, 'places' | 'values'>, weights: Float64Array): number {
  let sum = 0;
  for (const [i, place] of places.entries()) {
    sum += (values[i] as number) * (weights[place] as number);
  }
  return sum;
}

/** Gaussian elimination; the matrix is symmetric and positive definite. */
function solved(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((row) => row.slice());
  const values = right.slice();
  for (let at = 0; at < size; at += 1) {
    const pivot = rows[at] as Float64Array;
    for (let below = at + 1; below < size; below += 1) {
      const row = rows[below] as Float64Array;
      const factor = (row[at] as number) / (pivot[at] as number);
      if (factor === 0) continue;
      for (let i = at; i < size; i += 1) {
        row[i] = (row[i] as number) - factor * (pivot[i] as number);
      }
      values[below] = (values[below] as number) - factor * (values[at] as number);
    }
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = rows[at] as Float64Array;
    let value = values[at] as number;
    for (let i = at + 1; i < size; i += 1) value -= (row[i] as number) * (values[i] as number);
    values[at] = value / (row[at] as number);
  }
  return values;
}
