import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { processFile } from '../../ingest/process-file.ts';
import { cpuSecondsOfEndedChildren } from './process-figures.ts';
import { missing, type Row, row } from './table.ts';

/**
 * Pages read per second of processor time (extract, describe and split, in this process), beside
 * what poppler's pdftotext takes to get the bare text of the same files in the same run.
 *
 * @param pdfs - Absolute paths; files that cannot be read count on neither side.
 */
export async function measureReading(pdfs: readonly string[]): Promise<Row[]> {
  const what = 'pages read per CPU second';
  const [first] = pdfs;
  if (!first) return [missing(what, 'no corpus beside the project')];
  // Loads the parser and the language models, which a worker does once in its life.
  await processFile(await readFile(first), basename(first)).catch(() => {});
  const withPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
  let pages = 0;
  let files = 0;
  let ours = 0;
  let theirs = 0;
  for (const path of pdfs) {
    const bytes = await readFile(path);
    const before = process.cpuUsage();
    const read = await processFile(bytes, basename(path)).catch(() => undefined);
    const { user, system } = process.cpuUsage(before);
    if (!read) continue;
    files++;
    pages += read.pages.length;
    ours += (user + system) / 1e6;
    if (withPoppler) theirs += popplerSeconds(path);
  }
  const of = `${files} PDFs, ${pages} pages`;
  return [
    row(what, pages / ours, 'pages', `extract, describe, split; ${of}`),
    withPoppler
      ? row('  CPU against pdftotext', ours / theirs, '×', 'same files, same run', 2)
      : missing('  CPU against pdftotext', 'pdftotext is not installed (package poppler-utils)'),
  ];
}

function popplerSeconds(path: string): number {
  const before = cpuSecondsOfEndedChildren();
  spawnSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { stdio: 'ignore' });
  return cpuSecondsOfEndedChildren() - before;
}
