import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { extract } from '../../ingest/extract/registry.ts';
import { processFile, untaggedFile } from '../../ingest/process-file.ts';
import { tagsOfAll } from '../../ingest/tag/tag.ts';
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
  const extracting = await extractAll(pdfs);
  const of = `${warm.files} PDFs, ${warm.pages} pages`;
  const rows = [
    row(what, warm.pages / warm.seconds, 'pages', `extract, describe, split; ${of}`),
    row(
      '  CPU of tagging against PDF extraction',
      warm.tagging / extracting,
      '×',
      'promised: at most 1',
      2,
    ),
  ];
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
 * turn after each of them, as the machine's speed changes from minute to minute. Tagging is counted
 * by itself.
 */
async function readAll(pdfs: readonly string[], withPoppler: boolean) {
  const sum = { files: 0, pages: 0, seconds: 0, poppler: 0, tagging: 0 };
  for (const path of pdfs) {
    const bytes = await readFile(path);
    const name = basename(path);
    const { done, seconds } = await timed(() => untaggedFile(bytes, name).catch(() => undefined));
    if (!done) continue;
    const tagging = (await timed(async () => tagsOfAll(done.passages))).seconds;
    sum.files += 1;
    sum.pages += done.pages.length;
    sum.seconds += seconds;
    sum.tagging += tagging;
    if (withPoppler) sum.poppler += popplerSeconds(path);
  }
  return sum;
}

/** The processor's seconds of extraction alone: a file that was read a moment ago is read faster. */
async function extractAll(pdfs: readonly string[]): Promise<number> {
  let sum = 0;
  for (const path of pdfs) {
    const bytes = await readFile(path);
    const { done, seconds } = await timed(() =>
      extract(bytes, basename(path)).catch(() => undefined),
    );
    if (done) sum += seconds;
  }
  return sum;
}

async function timed<T>(work: () => Promise<T>): Promise<{ done: T; seconds: number }> {
  const before = process.cpuUsage();
  const done = await work();
  const { user, system } = process.cpuUsage(before);
  return { done, seconds: (user + system) / 1e6 };
}

function popplerSeconds(path: string): number {
  const before = cpuSecondsOfEndedChildren();
  spawnSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { stdio: 'ignore' });
  return cpuSecondsOfEndedChildren() - before;
}
