/** Readers who ask at the same time, each the next question as soon as the last is answered. */
export const READERS = 8;

/** Milliseconds of each question, all asked by several readers at once. */
export async function timed<T>(
  all: readonly T[],
  ask: (one: T) => Promise<void>,
  readers = READERS,
): Promise<number[]> {
  const waiting = [...all];
  const times: number[] = [];
  const reader = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const before = performance.now();
      await ask(one);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
  return times;
}

/** The value below which this share of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
