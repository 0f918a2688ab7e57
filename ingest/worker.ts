import { readFile } from 'node:fs/promises';
import type { OcrPage } from './ocr/with-ocr-pages.ts';
import type { ProcessedFile } from './process.ts';
import { processFile } from './process-file.ts';
import { answerRequests } from './thread.ts';

/** What a worker is asked: the bytes at `path`, called `name`. */
export interface WorkerRequest {
  path: string;
  name: string;
  /** Pages that OCR has read. */
  ocr?: readonly OcrPage[];
}

answerRequests<WorkerRequest, ProcessedFile>(async ({ path, name, ocr }) =>
  processFile(await readFile(path), name, ocr),
);
