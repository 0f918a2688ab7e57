import { basename, extname, join } from 'node:path';
import { writing } from '../data/database.ts';
import type { Library } from '../data/library.ts';
import { takeLock } from '../data/search/engine/process-lock.ts';
import { type Prepared, type Preparing, prepare } from './prepare.ts';
import { relateWaiting } from './relate/relate.ts';
import { reportRelations } from './relate/report-relations.ts';
import { countItems, type IngestReport, type ReportItem } from './report.ts';
import type { IngestItem, IngestSource } from './sources/item.ts';
import { type Outcome, PIPELINE, settle, storeFile, storeRecord } from './store.ts';
import { type WorkerPool, workerPool } from './worker-pool.ts';

/** Passages after which what was taken in so far is sent to the index, beside the reading. */
const INDEX_AFTER_PASSAGES = 12_000;

export interface IngestOptions {
  /** Read files again that this version of the pipeline could not read before. */
  retry?: boolean;
  /** Stop after the file in hand; a later run goes on. */
  signal?: AbortSignal;
  /** Readers to go on with after this run; opened and closed by the run unless given. */
  pool?: WorkerPool;
  onProgress?: (done: number, total: number, file: string) => void;
  /** What the run is doing, in words. */
  onPhase?: (phase: 'waiting' | 'reading' | 'relating' | 'indexing') => void;
}

/**
 * Takes everything a source lists into the library: identify, read, describe, split, store in
 * one transaction a file, index in large batches. Files are read side by side and stored in the
 * order of the source, so that a run that was killed and started again ends with the same ids.
 * One bad file never stops a run.
 */
export async function runIngest(
  library: Library,
  source: IngestSource,
  options: IngestOptions = {},
): Promise<IngestReport> {
  const started = new Date().toISOString();
  const unlock = await takeLock(join(library.config.LIBRARY_DIR, 'ingest.lock'), () =>
    options.onPhase?.('waiting'),
  );
  const { config } = library;
  const pool = options.pool ?? poolOf(library);
  try {
    const index = indexBeside(library);
    if ((await library.indexer.prepare()) === 'outdated') await library.indexer.rebuild();
    const job = library.jobs.start('ingest', source.subject, source.items.length);
    options.onPhase?.('reading');
    const items: ReportItem[] = [];
    const seen = new Map<string, string>();
    // Enough files in hand to keep every worker busy while the oldest one is stored.
    const window = config.INGEST_WORKERS * 2;
    const inHand: Promise<Prepared>[] = [];
    const preparing: Preparing = {
      library,
      pool,
      retry: options.retry ?? false,
      reading: new Map(),
    };
    for (let at = 0, ahead = 0; at < source.items.length; at++) {
      if (options.signal?.aborted) break;
      while (ahead < source.items.length && ahead - at < window) {
        const ready = prepare(preparing, source.items[ahead++] as IngestItem);
        ready.catch(() => {}); // thrown where it is awaited, in the order of the source
        inHand.push(ready);
      }
      const item = source.items[at] as IngestItem;
      const outcome = keep(library, item, (await inHand.shift()) as Prepared, seen);
      items.push({ file: item.file, ...outcome });
      library.jobs.addItem({
        jobId: job,
        file: item.file,
        sha256: outcome.sha256 ?? null,
        status: outcome.status,
        documentId: outcome.document ?? null,
        code: outcome.code ?? null,
        reason: outcome.reason ?? null,
        pipeline: PIPELINE,
      });
      library.jobs.progress(job, at + 1);
      options.onProgress?.(at + 1, source.items.length, item.file);
      index.afterPassages(outcome.passages ?? 0);
    }
    await Promise.allSettled(inHand);
    options.onPhase?.('relating');
    reportRelations(library, items, await relateWaiting(library, options));
    options.onPhase?.('indexing');
    await index.finish();
    library.jobs.finish(job, options.signal?.aborted ? 'interrupted' : 'done');
    const finished = new Date().toISOString();
    for (const item of items) delete (item as Outcome).passages;
    return { started, finished, counts: countItems(items), warnings: source.warnings, items };
  } finally {
    if (!options.pool) await pool.close();
    unlock();
  }
}

/** Readers with the limits of a library's settings; whoever opens them closes them. */
export function poolOf({ config }: Pick<Library, 'config'>): WorkerPool {
  return workerPool({
    workers: config.INGEST_WORKERS,
    deadline: config.INGEST_DEADLINE,
    memory: config.INGEST_MEMORY,
  });
}

/** Writes what was found, in one transaction, and says what became of the item. */
function keep(
  library: Library,
  item: IngestItem,
  prepared: Prepared,
  seen: Map<string, string>,
): Outcome & { sha256?: string } {
  if (prepared.kind === 'settled')
    return { sha256: prepared.sha256, ...(prepared.outcome as Outcome) };
  if (prepared.kind === 'record')
    return writing(library.database, () => storeRecord(library, item))();
  const sha256 = prepared.sha256 as string;
  const twin = seen.get(sha256);
  if (twin !== undefined) {
    const document = library.passages.findFileBySha256(sha256)?.documentId;
    return {
      sha256,
      status: 'skipped',
      code: 'duplicate-bytes',
      document,
      reason: `"${item.file}" has the same bytes as "${twin}" and was not taken in again.`,
    };
  }
  seen.set(sha256, item.file);
  const outcome = writing(library.database, () =>
    prepared.kind === 'read'
      ? storeFile(library, item, fallbackTitle(item), { ...prepared })
      : settle(library, item, sha256),
  )();
  return { sha256, ...outcome };
}

function fallbackTitle(item: IngestItem): string {
  const name = basename(item.file, extname(item.file));
  return name.replace(/[_\s]+/g, ' ').trim() || item.file;
}

/** Sends what was stored to the index beside the reading, one batch after the other. */
function indexBeside(library: Library) {
  let waiting = 0;
  let running: Promise<unknown> | undefined;
  let error: unknown;
  const send = () => {
    waiting = 0;
    error = undefined; // what could not be sent before is sent now
    running = catchUp(library)
      .catch((cause) => {
        error = cause;
      })
      .finally(() => {
        running = undefined;
      });
  };
  return {
    afterPassages(count: number) {
      waiting += count;
      if (waiting >= INDEX_AFTER_PASSAGES && !running) send();
    },
    async finish() {
      await running;
      send();
      await running;
      if (error) throw error;
    },
  };
}

/** The engine may die while documents are sent: it is started again and they are sent again. */
export async function catchUp(library: Library): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await library.engine.ensureRunning();
      await library.indexer.prepare();
      await library.indexer.catchUp();
      return;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}
