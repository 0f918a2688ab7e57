import { gunzipSync, gzipSync } from 'node:zlib';
import type { Fitted } from './fitted.ts';

/** A model as it stands in its file: weights in steps of 1/127 of a class's largest. */
export interface Weights {
  /** Of what it was learned from: see `fingerprintOf`. */
  fingerprint: number;
  /** What turns margins into probabilities; the model's own affair. */
  calibration: readonly number[];
  /** Value of one step, by class. */
  steps: Float32Array;
  biases: Float32Array;
  /** Hashes of the features, the commonest first. */
  features: Uint32Array;
  /** Inverse document frequency in steps of 1/20, by feature. */
  rarity: Uint8Array;
  /** In steps: all classes of the first feature, then of the second … */
  weights: Int8Array;
}

const MAGIC = 0x31_41_42_52;
const STEPS = 127;

const BROKEN = 'The weights of a model are broken: train it again (npm run train).';
/** No model is larger. */
const MOST_BYTES = 64_000_000;

function unpacked(file: Uint8Array): Uint8Array {
  try {
    return gunzipSync(file, { maxOutputLength: MOST_BYTES });
  } catch (cause) {
    throw new Error(BROKEN, { cause });
  }
}

/** Bytes before the classes' own numbers. */
function headOf(calibration: number): number {
  return 4 * 4 + calibration * 8;
}

/** The file: packed, for most weights are small. */
export function encodeWeights(
  { space, weights, biases }: Fitted,
  calibration: readonly number[],
  fingerprint: number,
): Uint8Array {
  const classes = weights.length;
  const features = space.rarity.length;
  const head = headOf(calibration.length);
  const bytes = new Uint8Array(head + classes * 8 + features * (5 + classes));
  const view = new DataView(bytes.buffer);
  [MAGIC, features, classes, fingerprint].forEach((value, at) => {
    view.setUint32(at * 4, value, true);
  });
  calibration.forEach((value, at) => {
    view.setFloat64(16 + at * 8, value, true);
  });
  const steps = weights.map(
    (own) => own.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9) / STEPS,
  );
  for (let one = 0; one < classes; one += 1) {
    view.setFloat32(head + one * 4, steps[one] ?? 0, true);
    view.setFloat32(head + (classes + one) * 4, biases[one] ?? 0, true);
  }
  const hashes = [...space.places.keys()];
  const order = byCommonness(space.rarity);
  let at = head + classes * 8;
  for (const place of order) {
    view.setUint32(at, hashes[place] as number, true);
    at += 4;
  }
  for (const place of order) view.setUint8(at++, Math.round((space.rarity[place] ?? 0) * 20));
  for (const place of order) {
    for (let one = 0; one < classes; one += 1) {
      view.setInt8(at++, Math.round((weights[one]?.[place] ?? 0) / (steps[one] ?? 1)));
    }
  }
  return gzipSync(bytes, { level: 9 });
}

/** What most texts ask for stands together, where the processor's memory keeps it at hand. */
function byCommonness(rarity: Float32Array): number[] {
  return [...rarity.keys()].sort((a, b) => (rarity[a] ?? 0) - (rarity[b] ?? 0) || a - b);
}

/**
 * @param calibration - How many numbers the model's calibration has.
 * @throws Error when the bytes are no such file.
 */
export function decodeWeights(file: Uint8Array, calibration: number): Weights {
  const bytes = unpacked(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = headOf(calibration);
  const [magic, features, classes] =
    bytes.length < head ? [] : [0, 4, 8].map((at) => view.getUint32(at, true));
  const from = head + (classes ?? 0) * 8;
  if (
    magic !== MAGIC ||
    features === undefined ||
    classes === undefined ||
    bytes.length !== from + features * (5 + classes)
  ) {
    throw new Error(BROKEN);
  }
  const floats = (start: number) =>
    Float32Array.from({ length: classes }, (_, at) => view.getFloat32(start + at * 4, true));
  return {
    fingerprint: view.getUint32(12, true),
    calibration: Array.from({ length: calibration }, (_, at) => view.getFloat64(16 + at * 8, true)),
    steps: floats(head),
    biases: floats(head + classes * 4),
    features: unsigned(view, from, features),
    rarity: bytes.subarray(from + features * 4, from + features * 5),
    weights: new Int8Array(
      bytes.buffer,
      bytes.byteOffset + from + features * 5,
      features * classes,
    ),
  };
}

/** A loop: four times as fast as `Uint32Array.from`, and the model has to load fast. */
function unsigned(view: DataView, from: number, length: number): Uint32Array {
  const values = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) values[at] = view.getUint32(from + at * 4, true);
  return values;
}
