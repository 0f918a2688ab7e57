import type { Library } from '../../data/library.ts';
import { enginePid } from './engine-pid.ts';
import { cpuSecondsOf } from './process-figures.ts';
import { type Row, row } from './table.ts';

/** Rebuilds the whole index, and counts passages by the clock and by the engine's processor time. */
export async function measureIndexing(library: Library): Promise<Row[]> {
  const pid = enginePid(library);
  const cpuBefore = cpuSecondsOf(pid);
  const before = performance.now();
  await library.indexer.rebuild();
  const seconds = (performance.now() - before) / 1000;
  const cpuSeconds = cpuSecondsOf(pid) - cpuBefore;
  const { rows, documents } = await library.index.counts();
  const of = `${rows} passages and cards of ${documents} documents, index built anew`;
  return [
    row('passages indexed per second', rows / seconds, 'passages', of),
    row('passages indexed per engine CPU second', rows / cpuSeconds, 'passages'),
  ];
}
