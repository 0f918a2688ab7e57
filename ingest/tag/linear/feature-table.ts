/** Places of features by their hashes: one look into an array instead of a map of objects. */
export class FeatureTable {
  readonly #mask: number;
  readonly #keys: Uint32Array;
  /** Place + 1; 0 where nothing is. */
  readonly #places: Int32Array;

  constructor(features: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(features.length * 2 + 2));
    this.#mask = size - 1;
    this.#keys = new Uint32Array(size);
    this.#places = new Int32Array(size);
    for (let place = 0; place < features.length; place += 1) {
      const feature = features[place] as number;
      let at = feature & this.#mask;
      while (this.#places[at]) at = (at + 1) & this.#mask;
      this.#keys[at] = feature;
      this.#places[at] = place + 1;
    }
  }

  /** @returns the place of a feature, or -1. */
  placeOf(feature: number): number {
    let at = feature & this.#mask;
    while (this.#places[at]) {
      if (this.#keys[at] === feature) return (this.#places[at] as number) - 1;
      at = (at + 1) & this.#mask;
    }
    return -1;
  }
}
