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

/** What became of one file. */
type FileAnswer = { done: ProcessedFile } | { failed: { code: ExtractionFailure; reason: string } };

/**
 * What it answers; `ready` once, when it has loaded everything and can begin. `memory` is what the
 * thread holds after the file, in megabytes: its heap and the buffers outside it.
 */
export type WorkerAnswer = 'ready' | (FileAnswer & { memory: number });

// Runs in a thread of its own, so that a file that never ends or eats all memory can be given up
// by ending the thread; see worker-pool.ts.
parentPort?.on('message', async (request: WorkerRequest) => {
  const said = await answer(request);
  const { heapTotal, external } = process.memoryUsage();
  const memory = Math.round((heapTotal + external) / 1024 / 1024);
  parentPort?.postMessage({ ...said, memory } satisfies WorkerAnswer);
});

parentPort?.postMessage('ready' satisfies WorkerAnswer);

async function answer({ path, name, ocr }: WorkerRequest): Promise<FileAnswer> {
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
