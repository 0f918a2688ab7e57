/** Random choices that are the same in every run, so that a failure can be seen again. */
export interface SeededRandom {
  /** A number from 0 up to, but not, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** `count` different values, in the order they stand in `values`. */
  some<T>(values: readonly T[], count: number): T[];
}

/** @param seed - Any whole number; Marsaglia's xorshift over 32 bits. */
export function seededRandom(seed: number): SeededRandom {
  let state = (seed ^ 0x9e3779b9) | 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x100000000;
  };
  for (let i = 0; i < 8; i++) next(); // neighbouring seeds begin alike
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(values: readonly T[]) => values[integer(0, values.length - 1)] as T;
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick,
    some(values, count) {
      const chosen = new Set<number>();
      while (chosen.size < Math.min(count, values.length)) {
        chosen.add(integer(0, values.length - 1));
      }
      return values.filter((_, at) => chosen.has(at));
    },
  };
}
