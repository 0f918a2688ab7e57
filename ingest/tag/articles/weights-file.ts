import type { Calibration } from './calibration.ts';
import type { FittedArticles } from './fit.ts';

/** A model as it stands in its file: weights in steps of 1/127 of an article's largest. */
export interface ArticleWeights {
  /** Of what it was learned from: see `fingerprintOf`. */
  fingerprint: number;
  calibration: Calibration;
  /** Value of one step, by article. */
  steps: Float32Array;
  biases: Float32Array;
  /** Hashes of the features, ascending. */
  features: Uint32Array;
  /** Inverse document frequency in steps of 1/20, by feature. */
  rarity: Uint8Array;
  /** In steps: all articles of the first feature, then of the second … */
  weights: Int8Array;
}

const MAGIC = 0x31_41_42_52;
const HEAD = 4 * 4 + 3 * 8;
const STEPS = 127;

export function encodeWeights(
  fitted: FittedArticles,
  calibration: Calibration,
  fingerprint: number,
): Uint8Array {
  const { space, weights, biases } = fitted;
  const articles = weights.length;
  const features = space.rarity.length;
  const bytes = new Uint8Array(HEAD + articles * 8 + features * (5 + articles));
  const view = new DataView(bytes.buffer);
  [MAGIC, features, articles, fingerprint].forEach((value, at) => {
    view.setUint32(at * 4, value, true);
  });
  const { margin, lead, offset } = calibration;
  [margin, lead, offset].forEach((value, at) => {
    view.setFloat64(16 + at * 8, value, true);
  });
  const steps = weights.map(
    (own) => own.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9) / STEPS,
  );
  for (let article = 0; article < articles; article += 1) {
    view.setFloat32(HEAD + article * 4, steps[article] ?? 0, true);
    view.setFloat32(HEAD + (articles + article) * 4, biases[article] ?? 0, true);
  }
  let at = HEAD + articles * 8;
  for (const feature of space.places.keys()) {
    view.setUint32(at, feature, true);
    at += 4;
  }
  for (const rarity of space.rarity) view.setUint8(at++, Math.round(rarity * 20));
  for (let feature = 0; feature < features; feature += 1) {
    for (let article = 0; article < articles; article += 1) {
      view.setInt8(at++, Math.round((weights[article]?.[feature] ?? 0) / (steps[article] ?? 1)));
    }
  }
  return bytes;
}

/** @throws Error when the bytes are no such file. */
export function decodeWeights(bytes: Uint8Array): ArticleWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [magic, features, articles] =
    bytes.length < HEAD ? [] : [0, 4, 8].map((at) => view.getUint32(at, true));
  const from = HEAD + (articles ?? 0) * 8;
  if (
    magic !== MAGIC ||
    features === undefined ||
    articles === undefined ||
    bytes.length !== from + features * (5 + articles)
  ) {
    throw new Error('The weights of the article model are broken: train it again (npm run train).');
  }
  const floats = (start: number) =>
    Float32Array.from({ length: articles }, (_, at) => view.getFloat32(start + at * 4, true));
  return {
    fingerprint: view.getUint32(12, true),
    calibration: {
      margin: view.getFloat64(16, true),
      lead: view.getFloat64(24, true),
      offset: view.getFloat64(32, true),
    },
    steps: floats(HEAD),
    biases: floats(HEAD + articles * 4),
    features: unsigned(view, from, features),
    rarity: bytes.subarray(from + features * 4, from + features * 5),
    weights: new Int8Array(
      bytes.buffer,
      bytes.byteOffset + from + features * 5,
      features * articles,
    ),
  };
}

/** A loop: four times as fast as `Uint32Array.from`, and the model has to load fast. */
function unsigned(view: DataView, from: number, length: number): Uint32Array {
  const values = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) values[at] = view.getUint32(from + at * 4, true);
  return values;
}
