import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EXTRACTION_FAILURES, ExtractionError } from '../../ingest/extract/extraction.ts';
import { workerPool } from '../../ingest/worker-pool.ts';
import { CORPUS } from './corpus.ts';
import type { Measured } from './measured.ts';

const FOLDER = 'hostile-pdf';
const LIMITS = { workers: 2, deadline: 60, memory: 700 };

/** Reads corrupt, encrypted and fuzzed files: each ends with text or with a failure that names a cause. */
export async function measureHostile(): Promise<Measured[]> {
  const pool = workerPool(LIMITS);
  const read = async (name: string): Promise<Measured> => {
    const file = `${FOLDER}/${name}`;
    let code = 'read';
    try {
      await pool.process({ path: join(CORPUS, file), name });
    } catch (error) {
      code = error instanceof ExtractionError ? error.code : 'unexpected';
    }
    const known = code === 'read' || (EXTRACTION_FAILURES as readonly string[]).includes(code);
    const right = known && code !== 'unexpected' ? 1 : 0;
    return { field: 'ends cleanly', file, group: FOLDER, part: 'test', right, of: 1, detail: code };
  };
  try {
    const names = readdirSync(join(CORPUS, FOLDER)).filter((name) => name.endsWith('.pdf'));
    return await Promise.all(names.map(read));
  } finally {
    await pool.close();
  }
}
