import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../data/library.ts';
import { tokensOf } from '../../data/search/words/document-tokens.ts';
import { wordIndex } from '../../data/search/words/word-index.ts';
import { enginePid } from './engine-pid.ts';
import { cpuSecondsOf } from './process-figures.ts';
import { type Row, row } from './table.ts';

/**
 * Rebuilds the whole index, and counts passages by the clock and by processor time. What the word
 * index costs is weighed against the engine's index alone, as it was before there was one.
 */
export async function measureIndexing(library: Library): Promise<Row[]> {
  const pid = enginePid(library);
  const engineBefore = cpuSecondsOf(pid);
  const ownBefore = ownCpuSeconds();
  const before = performance.now();
  await library.indexer.rebuild();
  const seconds = (performance.now() - before) / 1000;
  const engineCpu = cpuSecondsOf(pid) - engineBefore;
  const all = engineCpu + ownCpuSeconds() - ownBefore;
  const words = fillWordIndex(library);
  const { rows, documents } = await library.index.counts();
  const of = `${rows} passages and cards of ${documents} documents, index built anew`;
  const engineBytes = bytesUnder(join(library.config.LIBRARY_DIR, 'engine', 'data.ms', 'indexes'));
  const wordBytes = bytesOfWordIndex(library);
  return [
    row('passages indexed per second', rows / seconds, 'passages', of),
    row('passages indexed per engine CPU second', rows / engineCpu, 'passages'),
    row('CPU of the word index alone', words, 's', `of ${all.toFixed(0)} s in all`, 1),
    row('  CPU against the engine alone', all / (all - words), '×', 'promised: at most 1.5', 2),
    row('disk of the word index', wordBytes / 1e6, 'MB', `engine ${mb(engineBytes)} MB`),
    row(
      '  disk against the engine alone',
      (engineBytes + wordBytes) / engineBytes,
      '×',
      'promised: at most 1.6',
      2,
    ),
  ];
}

/** @returns processor seconds. */
function fillWordIndex({ database, documents, passages }: Library): number {
  const index = wordIndex(database);
  const before = ownCpuSeconds();
  for (const id of documents.allIds()) {
    const document = documents.find(id);
    if (document) index.put(tokensOf(document, passages.ofDocument(id)));
  }
  return ownCpuSeconds() - before;
}

function ownCpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function bytesOfWordIndex({ database }: Library): number {
  return database.$client
    .prepare(
      `SELECT sum(pgsize) FROM dbstat
       WHERE name LIKE 'document_words%' OR name LIKE 'passage_words%'`,
    )
    .pluck()
    .get() as number;
}

/** Bytes on disk of all files under a folder. */
function bytesUnder(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).blocks * 512, 0);
}

function mb(bytes: number): string {
  return Math.round(bytes / 1e6).toString();
}
