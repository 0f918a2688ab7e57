import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Library } from '../../data/library.ts';
import { missing, type Row, row } from './table.ts';

const ROUNDS = 3;
/** With less, the one who takes the archive is slower than the server: `curl` is not. */
const WRITTEN_AT_ONCE = 1024 * 1024;

/**
 * Takes all original files away as an archive over HTTP, against `zip -0` on the same files, by
 * turns in one run.
 */
export async function measureArchive(library: Library, site: string): Promise<Row[]> {
  const what = 'archive of all original files against zip -0';
  if (spawnSync('zip', ['-v']).error) return [missing(what, 'zip is not installed')];
  const files = library.database.$client
    .prepare(
      "SELECT sha256 FROM files JOIN documents d ON d.id = document_id WHERE d.review_state = 'published'",
    )
    .pluck()
    .all() as string[];
  if (files.length === 0) return [missing(what, 'the library holds no files')];
  const paths = files.map((sha256) => library.files.pathOf(sha256)).join('\n');
  const folder = mkdtempSync(join(tmpdir(), 'rightsbank-bench-zip-'));
  const times = { ours: Number.POSITIVE_INFINITY, zip: Number.POSITIVE_INFINITY };
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const target = join(folder, `${round}.zip`);
      times.zip = Math.min(times.zip, await timed(() => zipped(target, paths)));
      rmSync(target);
      times.ours = Math.min(times.ours, await timed(() => taken(site, target)));
      rmSync(target);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const note = `${files.length} files, ${times.ours.toFixed(2)} s against ${times.zip.toFixed(2)} s; promised: at least 0.7 × its speed`;
  return [row(what, times.zip / times.ours, '× the speed', note, 2)];
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function zipped(target: string, paths: string): void {
  const { status, stderr } = spawnSync('zip', ['-0', '-q', '-@', target], { input: paths });
  if (status !== 0) throw new Error(`zip ended with ${status}: ${stderr}`);
}

async function taken(site: string, target: string): Promise<void> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${site}/api/v1/export/zip?parts=files`, resolve).on('error', reject);
  });
  if (answer.statusCode !== 200) throw new Error(`It was answered ${answer.statusCode}.`);
  await pipeline(answer, createWriteStream(target, { highWaterMark: WRITTEN_AT_ONCE }));
}
