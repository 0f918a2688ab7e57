import { logistic } from '../linear/logistic.ts';

/** Turns margins into probabilities. */
export interface Calibration {
  /** Of the margin itself. */
  margin: number;
  /** Of how far it is above the best of the other articles (negative: below). */
  lead: number;
  offset: number;
}

/** How many numbers it has, in the order of their names. */
export const CALIBRATION = 3;

/** Margins of one text with the places of its articles. */
export interface JudgedMargins {
  margins: Float64Array;
  gold: readonly number[];
}

const ROUNDS = 25;

/**
 * Logistic regression (Platt scaling) over every article of every text, on texts that the margins
 * were not learned from.
 */
export function calibrate(texts: readonly JudgedMargins[]): Calibration {
  const theta = [1, 1, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = [0, 0, 0];
    // A touch of ridge, so that the system can always be solved.
    const hessian = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    for (const { margins, gold } of texts) {
      const leads = leadsOf(margins);
      for (let article = 0; article < margins.length; article += 1) {
        const x = [margins[article] ?? 0, leads[article] ?? 0, 1];
        const p = logistic(dot(theta, x));
        const error = Number(gold.includes(article)) - p;
        for (let i = 0; i < 3; i += 1) {
          gradient[i] = (gradient[i] ?? 0) + error * (x[i] ?? 0);
          const row = hessian[i] as number[];
          for (let j = 0; j < 3; j += 1)
            row[j] = (row[j] ?? 0) + p * (1 - p) * (x[i] ?? 0) * (x[j] ?? 0);
        }
      }
    }
    const step = solved(hessian, gradient);
    for (let i = 0; i < 3; i += 1) theta[i] = (theta[i] ?? 0) + (step[i] ?? 0);
  }
  const [margin = 0, lead = 0, offset = 0] = theta;
  return { margin, lead, offset };
}

/** @returns for each article how far its margin is above the best of the others. */
function leadsOf(margins: Float64Array): Float64Array {
  let [best, second, place] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, -1];
  for (const [at, margin] of margins.entries()) {
    if (margin > best) [best, second, place] = [margin, best, at];
    else if (margin > second) second = margin;
  }
  return margins.map((margin, at) => margin - (at === place ? second : best));
}

/** @returns a probability for each article. */
export function probabilities(margins: Float64Array, calibration: Calibration): Float64Array {
  const leads = leadsOf(margins);
  const { margin, lead, offset } = calibration;
  return margins.map((own, at) => logistic(margin * own + lead * (leads[at] ?? 0) + offset));
}

/** What is left of a score where the text speaks of nothing of the field. */
const OFF_FIELD = 0.45;
/** Share of words the model has to know for its scores to hold. */
const FAMILIAR = 0.7;

/**
 * @param isOfField - Whether the text speaks of persons with disabilities or in care.
 * @param known - Share of its words that the model knows.
 * @returns what a probability is to be multiplied with: the paragraphs that it was learned from are
 *   all of the field, and in languages that the model knows.
 */
export function trustIn(isOfField: boolean, known: number): number {
  return (isOfField ? 1 : OFF_FIELD) * Math.min(1, known / FAMILIAR) ** 2;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/** Gaussian elimination; the matrix is symmetric and positive definite. */
function solved(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    for (const [below, row] of rows.entries()) {
      if (below === at) continue;
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (const [i, value] of pivot.entries()) row[i] = (row[i] ?? 0) - factor * value;
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
