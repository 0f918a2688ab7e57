import { join } from 'node:path';
import { DOUBTFUL_BELOW } from '../../data/confidence.ts';
import type { Library } from '../../data/library.ts';
import type { PageReadingRow, WaitingFile } from '../../data/page-readings.ts';
import { takeLock } from '../../data/search/engine/process-lock.ts';
import { findPlace } from '../../data/vocabularies/places.ts';
import { catchUp } from '../pipeline.ts';
import { type WorkerPool, workerPool } from '../worker-pool.ts';
import { findPagePictures } from './find-page-pictures.ts';
import { findRecogniser } from './find-recogniser.ts';
import { likelyLanguage } from './ocr-languages.ts';
import type { PagePictures } from './page-pictures.ts';
import { readPage } from './read-page.ts';
import type { Recogniser } from './recogniser.ts';
import { storeOcr } from './store-ocr.ts';

/** What became of one file. */
export interface OcrFile {
  sha256: string;
  name: string;
  /** Pages whose text is in the library now, and those of them that are doubtful. */
  read: number;
  doubtful: number;
  /** Pages that could not be read. */
  failed: number;
}

/** What a run of OCR did, for people and programs. */
export interface OcrReport {
  /** Engine and version; absent when none is installed. */
  engine?: string;
  /** Pages that were read in this run. */
  pages: number;
  files: OcrFile[];
  /** Remarks, e.g. which language data is missing. */
  notes: string[];
}

export interface OcrOptions {
  /** Files (SHA-256) all of whose pages are read by OCR, whatever text they have. */
  wholly?: readonly string[];
  /** Read pages again that could not be read before or are doubtful. */
  retry?: boolean;
  /** Stop after the pages in hand; a later run goes on. */
  signal?: AbortSignal;
  /** Finds the engine; `findRecogniser` when absent. */
  find?: () => Promise<Recogniser | undefined>;
  onProgress?: (done: number, total: number, file: string) => void;
  onNote?: (note: string) => void;
}

/** What a run works with. */
interface Work {
  library: Library;
  recogniser: Recogniser;
  pictures: PagePictures;
  signal: AbortSignal | undefined;
  /** Languages without data, with the number of pages. */
  missing: Map<string, number>;
  /** Called after each page. */
  pageDone: (file: WaitingFile) => void;
}

/** Files read anew are sent to the index after so long, beside the reading. */
const INDEX_EVERY_MS = 60_000;

/**
 * Reads the pages of the library that are pictures, page by page, and splits and describes their
 * files anew. Each page is kept as soon as it is read: a run that was killed goes on with the next
 * page, a run repeated changes nothing. One bad page never stops a run.
 */
export async function runOcr(library: Library, options: OcrOptions = {}): Promise<OcrReport> {
  const unlock = await takeLock(join(library.config.LIBRARY_DIR, 'ingest.lock'));
  try {
    if (options.retry) library.pageReadings.forgetDoubtful();
    askWholly(library, options.wholly ?? []);
    const files = library.pageReadings.waiting().filter((file) => hasWork(library, file));
    const total = files.reduce((sum, file) => sum + unread(library, file).length, 0);
    const report: OcrReport = { pages: 0, files: [], notes: [] };
    if (files.length === 0) return report;
    const recogniser = await (options.find ?? findRecogniser)();
    if (!recogniser) {
      const note = `${total} pages of ${files.length} files are pictures and wait for OCR. Install tesseract with the data of their languages, and poppler (Debian: tesseract-ocr tesseract-ocr-fra … poppler-utils), or the optional npm packages; the next ingest reads them.`;
      options.onNote?.(note);
      return { ...report, notes: [note] };
    }
    options.onNote?.(
      `Reading ${total} pages of ${files.length} files by OCR (${recogniser.name}).`,
    );
    return await readFiles(library, files, total, recogniser, options);
  } finally {
    unlock();
  }
}

async function readFiles(
  library: Library,
  files: readonly WaitingFile[],
  total: number,
  recogniser: Recogniser,
  options: OcrOptions,
): Promise<OcrReport> {
  const { signal, onProgress } = options;
  const { config, jobs } = library;
  const report: OcrReport = { engine: recogniser.name, pages: 0, files: [], notes: [] };
  const job = jobs.start('ocr', `${total} pages`, total);
  const pictures = findPagePictures();
  const pool = workerPool({
    workers: 1,
    deadline: config.INGEST_DEADLINE,
    memory: config.INGEST_MEMORY,
  });
  const missing = new Map<string, number>();
  const pageDone = (file: WaitingFile) => {
    report.pages += 1;
    jobs.progress(job, report.pages);
    onProgress?.(report.pages, total, file.name);
  };
  const work: Work = { library, recogniser, pictures, signal, missing, pageDone };
  let indexed = Date.now();
  try {
    for (const file of files) {
      await readFile(work, file);
      if (signal?.aborted) break;
      report.files.push(await mergeFile(work, pool, file, report.notes));
      if (Date.now() - indexed < INDEX_EVERY_MS) continue;
      await catchUp(library);
      indexed = Date.now();
    }
    await catchUp(library);
    jobs.finish(job, signal?.aborted ? 'interrupted' : 'done');
    report.notes.push(...[...missing].map(missingData));
    return report;
  } finally {
    await Promise.all([pool.close(), pictures.close(), recogniser.close()]);
  }
}

/** Reads the pages that were not tried yet, several side by side, and keeps each at once. */
async function readFile(work: Work, file: WaitingFile): Promise<void> {
  const { library, signal } = work;
  const pages = unread(library, file);
  // The first page with words settles where the others begin, also when a run goes on later.
  let expected = expectedLanguages(library, file);
  while (pages.length > 0 && !library.pageReadings.ofFile(file.sha256).some(isSound)) {
    if (signal?.aborted) return;
    await readOne(work, file, pages.shift() as number, expected);
  }
  expected = expectedLanguages(library, file);
  const lane = async () => {
    while (pages.length > 0 && !signal?.aborted) {
      await readOne(work, file, pages.shift() as number, expected);
    }
  };
  await Promise.all(Array.from({ length: library.config.INGEST_WORKERS }, lane));
}

async function readOne(
  { library, recogniser, pictures, signal, missing, pageDone }: Work,
  file: WaitingFile,
  page: number,
  expected: readonly string[],
): Promise<void> {
  const { sha256 } = file;
  const row = { sha256, page, engine: recogniser.name };
  try {
    const picture = await pictures.draw(library.files.pathOf(sha256), page, signal);
    const { text, confidence, language, ...read } = await readPage(
      recogniser,
      picture,
      expected,
      signal,
    );
    library.pageReadings.put({ ...row, text, confidence, language, error: null });
    if (read.missing) missing.set(read.missing, (missing.get(read.missing) ?? 0) + 1);
  } catch (error) {
    if (signal?.aborted) return; // not the page's fault: the next run reads it
    const why = error instanceof Error ? error.message : String(error);
    library.pageReadings.put({ ...row, text: '', confidence: 0, language: 'und', error: why });
  }
  pageDone(file);
}

/** Splits and describes the file anew with the pages that were read. */
async function mergeFile(
  { library }: Work,
  pool: WorkerPool,
  file: WaitingFile,
  notes: string[],
): Promise<OcrFile> {
  const { sha256, name } = file;
  const tried = library.pageReadings.ofFile(sha256);
  const read = tried.filter((page) => page.error === null);
  const outcome: OcrFile = {
    sha256,
    name,
    read: read.length,
    doubtful: read.filter((page) => page.text !== '' && page.confidence < DOUBTFUL_BELOW).length,
    failed: tried.length - read.length,
  };
  if (!read.some(({ page }) => file.pagesNeedingOcr.includes(page))) return outcome;
  try {
    const path = library.files.pathOf(sha256);
    storeOcr(library, file, await pool.process({ path, name, ocr: read }));
  } catch (error) {
    notes.push(`"${name}": the pages were read, but not the file: ${(error as Error).message}`);
  }
  return outcome;
}

/** Languages the text may be in, the likeliest first: pages read, file, work, country. */
function expectedLanguages(library: Library, file: WaitingFile): string[] {
  const read = library.pageReadings.ofFile(file.sha256).find(isSound);
  const document = library.documents.find(file.documentId);
  const iso2 = document?.country ? findPlace(document.country)?.iso2 : undefined;
  return [
    read?.language,
    file.language,
    ...(document?.languages ?? []),
    iso2 ? likelyLanguage(iso2) : undefined,
  ].flatMap((language) => language ?? []);
}

function isSound({ text, confidence }: PageReadingRow): boolean {
  return text !== '' && confidence >= DOUBTFUL_BELOW;
}

function askWholly(library: Library, files: readonly string[]): void {
  for (const sha256 of files) {
    const file = library.passages.findFileBySha256(sha256);
    if (!file?.pages) continue;
    const known = new Set(library.pageReadings.ofFile(sha256).map(({ page }) => page));
    const pages = Array.from({ length: file.pages }, (_, index) => index + 1);
    const asked = pages.filter((page) => !known.has(page) || file.pagesNeedingOcr.includes(page));
    if (asked.length > file.pagesNeedingOcr.length) library.pageReadings.ask(file.id, asked);
  }
}

/** Pages to read, or pages read that the text of the file does not have yet. */
function hasWork(library: Library, file: WaitingFile): boolean {
  if (unread(library, file).length > 0) return true;
  return library.pageReadings
    .ofFile(file.sha256)
    .some(({ page, error }) => error === null && file.pagesNeedingOcr.includes(page));
}

function unread(library: Library, file: WaitingFile): number[] {
  const tried = new Set(library.pageReadings.ofFile(file.sha256).map(({ page }) => page));
  return file.pagesNeedingOcr.filter((page) => !tried.has(page));
}

function missingData([language, pages]: [string, number]): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  return `${pages} pages seem to be in ${name}, for which OCR has no data here: install it (Debian: tesseract-ocr-…) and use --retry.`;
}
