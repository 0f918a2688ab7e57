import { eachShingle } from './shingles.ts';

/** How two texts differ, word by word. */
export interface Changes {
  /** Words of either text that do not stand in the other among the same neighbours, of all: 0–1. */
  share: number;
  /** The most words in a row that only one of the texts has. */
  longest: number;
}

/** One changed word changes at least so many shingles. */
const TOGETHER = 3;

/**
 * Compares two texts whatever the order of their parts: notes may stand at the foot of the page in
 * one and at the end in the other.
 */
export function changesBetween(one: Iterable<string>, other: Iterable<string>): Changes {
  const left = shinglesOf(one);
  const right = shinglesOf(other);
  const a = missing(left, new Set(right));
  const b = missing(right, new Set(left));
  return {
    share: (a.count + b.count) / Math.max(1, left.length + right.length),
    longest: Math.max(a.longest, b.longest),
  };
}

function shinglesOf(texts: Iterable<string>): number[] {
  const shingles: number[] = [];
  eachShingle(texts, { shingle: (element) => shingles.push(element) });
  return shingles;
}

function missing(
  shingles: readonly number[],
  from: ReadonlySet<number>,
): { count: number; longest: number } {
  let count = 0;
  let longest = 0;
  let run = 0;
  for (const shingle of shingles) {
    run = from.has(shingle) ? 0 : run + 1;
    if (run > 0) count++;
    longest = Math.max(longest, run);
  }
  return { count, longest: Math.max(0, longest - TOGETHER + 1) };
}
