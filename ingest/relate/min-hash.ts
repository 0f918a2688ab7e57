/**
 * MinHash in one pass (one-permutation hashing, Li, Owen and Zhang 2012; empty places filled as
 * Shrivastava 2017 does): the share of places in which two sketches agree estimates the share of
 * elements that two sets have in common (Jaccard).
 */
export class MinHash {
  readonly #values: Uint32Array;
  readonly #bits: number;

  /** @param places - How many values the sketch has: a power of two. */
  constructor(places: number) {
    this.#values = new Uint32Array(places).fill(EMPTY);
    this.#bits = 32 - Math.log2(places);
  }

  /** @param element - Any 32-bit number; the same one twice counts once. */
  add(element: number): void {
    const hash = mixed(element);
    const place = hash >>> this.#bits;
    const value = Math.imul(hash, 0x9e3779b1) >>> 1;
    if (value < (this.#values[place] as number)) this.#values[place] = value;
  }

  /** The sketch; undefined when nothing was added. */
  sketch(): Uint32Array | undefined {
    const values = this.#values;
    if (values.every((value) => value === EMPTY)) return undefined;
    const places = values.length;
    return values.map((value, place) => {
      let filled = value;
      for (let attempt = 1; filled === EMPTY; attempt++) {
        filled = values[mixed(place * 8192 + attempt) % places] as number;
      }
      return filled;
    });
  }
}

const EMPTY = 0xffffffff;

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3). */
export function mixed(element: number): number {
  let hash = element | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Share of elements in common, 0–1, estimated from two sketches of the same length. */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  let same = 0;
  for (let at = 0; at < one.length; at++) if (one[at] === other[at]) same++;
  return same / one.length;
}

/**
 * Keys under which similar sketches meet: one for each `rows` values. Sets with the share j in
 * common meet under at least one of b keys with probability 1 − (1 − j^rows)^b.
 */
export function bandsOf(sketch: Uint32Array, rows: number): number[] {
  const bands: number[] = [];
  for (let at = 0; at + rows <= sketch.length; at += rows) {
    let low = mixed(at + 1);
    let high = mixed(at + 7919);
    for (let row = at; row < at + rows; row++) {
      low = mixed(low ^ (sketch[row] as number));
      high = mixed((high + (sketch[row] as number)) | 0);
    }
    // 52 bits: exact as a number here and as an integer in SQLite.
    bands.push((high & 0xfffff) * 0x100000000 + low);
  }
  return bands;
}
