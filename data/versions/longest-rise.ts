/**
 * Which members of a list of different numbers belong to its longest rising part: the others are
 * those that moved. Patience sorting, n log n.
 */
export function inLongestRise(numbers: readonly number[]): boolean[] {
  /** For each length, the place of the smallest number that ends a rising part of it. */
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  });
  const inside = numbers.map(() => false);
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) inside[at] = true;
  return inside;
}
