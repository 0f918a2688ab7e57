import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { ExtractionError } from '../../ingest/extract/extraction.ts';
import type { ProcessedFile } from '../../ingest/process.ts';
import { workerPool } from '../../ingest/worker-pool.ts';
import { CORPUS, type CorpusRow } from './corpus.ts';

/** A file of the corpus and what was read from it; no `processed` when it could not be read. */
export interface BareReading {
  row: CorpusRow;
  processed?: ProcessedFile;
  /** Why it could not be read. */
  failure?: string;
}

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/;
const LIMITS = { workers: 2, deadline: 300, memory: 700 };

/**
 * Reads files from their text alone, two at a time: without the manifest, under a name that says
 * nothing (`file.md`), Markdown without its front matter. Metadata inside XML is part of the text.
 *
 * @param onRead called after each file with how many are done
 */
export async function readBare(
  rows: readonly CorpusRow[],
  onRead: (done: number) => void = () => {},
): Promise<BareReading[]> {
  const pool = workerPool(LIMITS);
  const folder = mkdtempSync(join(tmpdir(), 'rightsbank-evaluate-'));
  let done = 0;
  const read = async (row: CorpusRow, at: number): Promise<BareReading> => {
    const ending = extname(row.file);
    let path = join(CORPUS, row.file);
    if (ending === '.md') {
      const bare = readFileSync(path, 'utf8').replace(FRONT_MATTER, '');
      path = join(folder, `${at}.md`);
      writeFileSync(path, bare);
    }
    try {
      return { row, processed: await pool.process({ path, name: `file${ending}` }) };
    } catch (error) {
      return { row, failure: error instanceof ExtractionError ? error.code : String(error) };
    } finally {
      done += 1;
      onRead(done);
    }
  };
  try {
    return await Promise.all(rows.map(read));
  } finally {
    await pool.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
