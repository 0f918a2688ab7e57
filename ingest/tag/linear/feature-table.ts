/** Bits of the sieve: most features of a text are unknown, and are so without a look at the table. */
const SIEVE_BITS = 2 ** 21;

/** Places of features by their hashes: one look into an array instead of a map of objects. */
export class FeatureTable {
  readonly #mask: number;
  /** A feature and its place + 1, side by side; 0 where nothing is. */
  readonly #slots: Uint32Array;
  readonly #sieve = new Uint32Array(SIEVE_BITS / 32);

  constructor(features: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(features.length * 2 + 2));
    this.#mask = size - 1;
    this.#slots = new Uint32Array(2 * size);
    for (let place = 0; place < features.length; place += 1) {
      const feature = features[place] as number;
      let at = feature & this.#mask;
      while (this.#slots[2 * at + 1]) at = (at + 1) & this.#mask;
      this.#slots[2 * at] = feature;
      this.#slots[2 * at + 1] = place + 1;
      const bit = bitOf(feature);
      this.#sieve[bit >>> 5] = (this.#sieve[bit >>> 5] as number) | (1 << (bit & 31));
    }
  }

  /** @returns the place of a feature, or -1. */
  placeOf(feature: number): number {
    const bit = bitOf(feature);
    if (!((this.#sieve[bit >>> 5] as number) & (1 << (bit & 31)))) return -1;
    let at = feature & this.#mask;
    for (;;) {
      const place = this.#slots[2 * at + 1] as number;
      if (place === 0) return -1;
      if (this.#slots[2 * at] === feature) return place - 1;
      at = (at + 1) & this.#mask;
    }
  }
}

/** Of its upper bits: the lower ones say where it stands in the table. */
function bitOf(feature: number): number {
  return (feature >>> 11) & (SIEVE_BITS - 1);
}
