/**
 * Waits for work, but not longer than it may take.
 *
 * @throws Error when the time is over or the signal asked for the end; the caller stops the work.
 */
export function within<T>(seconds: number, work: Promise<T>, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The page took longer than ${seconds} s.`)),
      seconds * 1000,
    );
    const abort = () => reject(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    });
  });
}
