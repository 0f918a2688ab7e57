/** Slots of the table at first, a power of two; there are always twice as many as words. */
const FIRST_SLOTS = 1 << 12;

/** What the letters of a word are mixed into at first, for either half of its bits. */
export const ONE = 0x811c9dc5 | 0;
export const OTHER = 0x2f0b4c47;

/** The first half of a word's bits with one more UTF-16 unit. */
export function mixedOne(one: number, unit: number): number {
  return Math.imul(one ^ unit, 0x01000193);
}

/** The other half. */
export function mixedOther(other: number, unit: number): number {
  return Math.imul(other + unit, 0x5bd1e995) ^ (other >>> 15);
}

/**
 * Gives words numbers, 0, 1, 2 …: a word is known by its letters where it stands in a text, without
 * being cut out of it.
 *
 * Words are told apart by 64 bits made of their letters. That two of fifty thousand words have the
 * same is less likely than one in a thousand million; one wrong word found is all that comes of it.
 */
export class WordNumbers {
  #size = 0;
  /** By slot: the two halves of the bits, and the word's number plus one; 0 where there is none. */
  #slots = new Int32Array(3 * FIRST_SLOTS);

  /** Words that have a number. */
  get size(): number {
    return this.#size;
  }

  /** @returns the number of the word with these bits; -1 when it has none. */
  find(one: number, other: number): number {
    return (this.#slots[slotOf(this.#slots, one, other) + 2] as number) - 1;
  }

  /** @returns the next number, for a word that has none. */
  add(one: number, other: number): number {
    if (6 * this.#size >= this.#slots.length) this.#grow();
    this.#size += 1;
    this.#slots.set([one, other, this.#size], slotOf(this.#slots, one, other));
    return this.#size - 1;
  }

  #grow(): void {
    const larger = new Int32Array(2 * this.#slots.length);
    for (let at = 0; at < this.#slots.length; at += 3) {
      const [one = 0, other = 0, number = 0] = this.#slots.subarray(at, at + 3);
      if (number > 0) larger.set([one, other, number], slotOf(larger, one, other));
    }
    this.#slots = larger;
  }
}

/** Where these bits are in a table, or the free slot where they belong. */
function slotOf(slots: Int32Array, one: number, other: number): number {
  const last = slots.length / 3 - 1;
  let slot = (one ^ (one >>> 15) ^ other) & last;
  while (slots[3 * slot + 2] !== 0 && (slots[3 * slot] !== one || slots[3 * slot + 1] !== other)) {
    slot = (slot + 1) & last;
  }
  return 3 * slot;
}
