import { parentPort } from 'node:worker_threads';
import { ExtractionError, type ExtractionFailure } from './extract/extraction.ts';

/** What became of one request. */
type Answer<Done> = { done: Done } | { failed: { code: ExtractionFailure; reason: string } };

/**
 * What a thread answers; `ready` once, when it has loaded everything and can begin. `memory` is
 * what the thread holds after the request, in megabytes: its heap and the buffers outside it.
 */
export type ThreadAnswer<Done> = 'ready' | (Answer<Done> & { memory: number });

/**
 * Answers the requests of a pool, in a thread of its own, so that a file that never ends or eats all
 * memory can be given up by ending the thread; see thread-pool.ts.
 */
export function answerRequests<Request, Done>(work: (request: Request) => Promise<Done>): void {
  parentPort?.on('message', async (request: Request) => {
    const said = await answer(work, request);
    const { heapTotal, external } = process.memoryUsage();
    const memory = Math.round((heapTotal + external) / 1024 / 1024);
    parentPort?.postMessage({ ...said, memory } satisfies ThreadAnswer<Done>);
  });
  parentPort?.postMessage('ready' satisfies ThreadAnswer<Done>);
}

async function answer<Request, Done>(
  work: (request: Request) => Promise<Done>,
  request: Request,
): Promise<Answer<Done>> {
  try {
    return { done: await work(request) };
  } catch (error) {
    if (error instanceof ExtractionError) {
      return { failed: { code: error.code, reason: error.message } };
    }
    const reason = error instanceof Error ? error.message : String(error);
    return { failed: { code: 'unexpected', reason: `Reading it broke off: ${reason}` } };
  }
}
