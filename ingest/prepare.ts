import { readFile, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { sha256Of } from '../data/files.ts';
import type { Library } from '../data/library.ts';
import { ExtractionError } from './extract/extraction.ts';
import type { ProcessedFile } from './process.ts';
import type { IngestItem } from './sources/item.ts';
import { type Outcome, PIPELINE } from './store.ts';
import type { WorkerPool } from './worker-pool.ts';

/** A file that was looked at, before anything is written about it. */
export type Prepared =
  | { kind: 'known' | 'settled'; sha256?: string; outcome?: Outcome }
  | { kind: 'record' }
  | { kind: 'read'; sha256: string; bytes: number; processed: ProcessedFile };

/** What preparing needs besides the item; one for a whole run. */
export interface Preparing {
  library: Library;
  pool: WorkerPool;
  /** Read files again that this version of the pipeline could not read before. */
  retry: boolean;
  /** Bytes in hand: the same bytes under two names are read once. */
  reading: Map<string, Promise<ProcessedFile>>;
}

/**
 * Looks at one item: known bytes are recognised, others kept in the file store and read.
 *
 * @throws Error when the disk is full; everything else is an outcome of the item.
 */
export async function prepare(
  { library, pool, retry, reading }: Preparing,
  item: IngestItem,
): Promise<Prepared> {
  if (item.problem) return { kind: 'settled', outcome: item.problem };
  if (!item.path && !item.read) return { kind: 'record' };
  let sha256: string | undefined;
  try {
    const bytes = await bytesOf(item, library.config.INGEST_MAX_FILE);
    sha256 = sha256Of(bytes);
    if (item.sha256 && item.sha256 !== sha256) {
      return {
        kind: 'settled',
        sha256,
        outcome: {
          status: 'failed',
          code: 'checksum-mismatch',
          reason: `"${item.file}" (column sha256) is not the file that was described: its SHA-256 is ${sha256}. Get the right file, or empty the cell.`,
        },
      };
    }
    if (library.passages.findFileBySha256(sha256)) return { kind: 'known', sha256 };
    const before = retry ? undefined : library.jobs.lastFailure(sha256, PIPELINE);
    if (before) {
      return {
        kind: 'settled',
        sha256,
        outcome: {
          status: 'failed',
          code: before.code ?? undefined,
          reason: knownFailure(item.file, before.file, before.reason ?? ''),
        },
      };
    }
    const inHand = reading.get(sha256);
    const processed = inHand ?? readFirst(library, pool, sha256, bytes, basename(item.file));
    reading.set(sha256, processed);
    return { kind: 'read', sha256, bytes: bytes.length, processed: await processed };
  } catch (error) {
    const outcome = failure(item, error);
    if (sha256 && !library.passages.findFileBySha256(sha256)) {
      await rm(library.files.pathOf(sha256), { force: true });
    }
    return { kind: 'settled', sha256, outcome };
  } finally {
    if (sha256) reading.delete(sha256);
  }
}

/** @param limit megabytes a file may have. */
async function bytesOf({ path, read }: IngestItem, limit: number): Promise<Uint8Array> {
  const largest = limit * 1024 * 1024;
  if (read) return read(largest);
  if (!path) throw new Error('A record has no bytes.');
  const { size } = await stat(path);
  if (size > largest) {
    throw new ExtractionError(
      'too-large',
      `The file has more than ${limit} MB. Split it, or raise INGEST_MAX_FILE.`,
    );
  }
  return readFile(path);
}

async function readFirst(
  library: Library,
  pool: WorkerPool,
  sha256: string,
  bytes: Uint8Array,
  name: string,
): Promise<ProcessedFile> {
  await library.files.put(sha256, bytes);
  return pool.process({ path: library.files.pathOf(sha256), name });
}

const KNOWN = ' (Known from an earlier run; --retry reads it again.)';

function knownFailure(file: string, fileBefore: string, reason: string): string {
  const known = reason.endsWith(KNOWN) ? reason : `${reason}${KNOWN}`;
  return file === fileBefore ? known : `"${file}" has the same bytes as ${known}`;
}

function failure(item: IngestItem, error: unknown): Outcome {
  if (error instanceof ExtractionError) {
    // Parsers call the file by its name alone; the report by its place below the source.
    const own = `"${basename(item.file)}" `;
    const reason = error.message.startsWith(own)
      ? `"${item.file}" ${error.message.slice(own.length)}`
      : `"${item.file}": ${error.message}`;
    return { status: 'failed', code: error.code, reason };
  }
  const { code, message } = error as NodeJS.ErrnoException;
  // Without room nothing more can be kept: the run ends instead of failing every file.
  if (code === 'ENOSPC') {
    throw new Error(
      'The disk is full. Make room, then start the same command again: it goes on where it stopped.',
      { cause: error },
    );
  }
  if (code === 'ENOENT') {
    return {
      status: 'failed',
      code: 'missing-file',
      reason: `"${item.file}" is not there any more.`,
    };
  }
  return {
    status: 'failed',
    code: 'unreadable',
    reason: `"${item.file}" cannot be opened: ${message}. Give this user the right to read it.`,
  };
}
