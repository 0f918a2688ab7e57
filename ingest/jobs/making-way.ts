import type { Turn } from './job-kind.ts';

const LOOK_EVERY_MS = 1000;

/**
 * Does long work that can stop at any moment, and stops it while more urgent work waits: who has
 * brought files in does not wait for hours.
 *
 * @param work - Does what is left to do; ends soon after its signal.
 * @returns `later` when it was stopped for other work.
 */
export async function makingWay(
  { signal, moreUrgent }: Pick<Turn, 'signal' | 'moreUrgent'>,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<'later' | undefined> {
  const way = new AbortController();
  const look = setInterval(() => moreUrgent() && way.abort(), LOOK_EVERY_MS);
  try {
    await work(AbortSignal.any([signal, way.signal]));
  } catch (error) {
    if (!way.signal.aborted) throw error;
  } finally {
    clearInterval(look);
  }
  return way.signal.aborted ? 'later' : undefined;
}
