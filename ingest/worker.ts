import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { ExtractionError, type ExtractionFailure } from './extract/extraction.ts';
import type { OcrPage } from './ocr/with-ocr-pages.ts';
import type { ProcessedFile } from './process.ts';
import { processFile } from './process-file.ts';

/** What a worker is asked: the bytes at `path`, called `name`. */
export interface WorkerRequest {
  path: string;
  name: string;
  /** Pages that OCR has read. */
  ocr?: readonly OcrPage[];
}

/** What it answers; `ready` once, when it has loaded everything and can begin. */
export type WorkerAnswer =
  | 'ready'
  | { done: ProcessedFile }
  | { failed: { code: ExtractionFailure; reason: string } };

// Runs in a thread of its own, so that a file that never ends or eats all memory can be given up
// by ending the thread; see worker-pool.ts.
parentPort?.on('message', async (request: WorkerRequest) => {
  parentPort?.postMessage(await answer(request));
});

parentPort?.postMessage('ready' satisfies WorkerAnswer);

async function answer({ path, name, ocr }: WorkerRequest): Promise<Exclude<WorkerAnswer, 'ready'>> {
  try {
    return { done: await processFile(await readFile(path), name, ocr) };
  } catch (error) {
    if (error instanceof ExtractionError) {
      return { failed: { code: error.code, reason: error.message } };
    }
    const reason = error instanceof Error ? error.message : String(error);
    return { failed: { code: 'unexpected', reason: `Reading it broke off: ${reason}` } };
  }
}
