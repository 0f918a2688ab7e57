import { setTimeout as wait } from 'node:timers/promises';

/** Longest stretch of background work in one go, ms: requests wait no longer for it. */
const STRETCH = 8;
/** Rest for each millisecond of work, so that requests get most of the processor. */
const REST = 1;

/**
 * Cuts long work beside the answering of requests into short stretches.
 *
 * @returns A function to be awaited often; it pauses when the present stretch is long enough.
 */
export function stretches(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    const worked = performance.now() - begun;
    if (worked < STRETCH) return;
    await wait(Math.ceil(worked * REST));
    begun = performance.now();
  };
}
