import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { processFile } from '../../ingest/process-file.ts';
import { cpuSecondsOfEndedChildren } from './process-figures.ts';
import { missing, type Row, row } from './table.ts';

/**
 * Pages read per second of processor time (extract, describe and split, in this process), beside
 * what poppler's pdftotext takes to get the bare text of the same files in the same run. Files are
 * read twice: first while the JavaScript engine still compiles what it runs, which costs a worker
 * some seconds once in its life, then as the worker reads from there on.
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
  const cold = await readAll(pdfs, withPoppler);
  const warm = await readAll(pdfs, withPoppler);
  const of = `${warm.files} PDFs, ${warm.pages} pages`;
  const rows = [row(what, warm.pages / warm.seconds, 'pages', `extract, describe, split; ${of}`)];
  if (!withPoppler) {
    const why = 'pdftotext is not installed (package poppler-utils)';
    return [...rows, missing('  CPU against pdftotext', why)];
  }
  return [
    ...rows,
    row('  CPU against pdftotext', warm.seconds / warm.poppler, '×', 'same files, same run', 2),
    row('  the same from a cold start', cold.seconds / cold.poppler, '×', 'with compiling', 2),
  ];
}

/**
 * Reads each file, and counts the processor's seconds of those that can be read; pdftotext has its
 * turn after each of them, as the machine's speed changes from minute to minute.
 */
async function readAll(pdfs: readonly string[], withPoppler: boolean) {
  const sum = { files: 0, pages: 0, seconds: 0, poppler: 0 };
  for (const path of pdfs) {
    const bytes = await readFile(path);
    const before = process.cpuUsage();
    const file = await processFile(bytes, basename(path)).catch(() => undefined);
    const { user, system } = process.cpuUsage(before);
    if (!file) continue;
    sum.files += 1;
    sum.pages += file.pages.length;
    sum.seconds += (user + system) / 1e6;
    if (withPoppler) sum.poppler += popplerSeconds(path);
  }
  return sum;
}

function popplerSeconds(path: string): number {
  const before = cpuSecondsOfEndedChildren();
  spawnSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { stdio: 'ignore' });
  return cpuSecondsOfEndedChildren() - before;
}
