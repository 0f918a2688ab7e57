import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestSource } from '../../ingest/sources/manifest.ts';

/** The reading corpus stands beside the project, not in it. */
export const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** Absolute paths of the PDFs that the corpus's manifest lists, in its order; none when it is absent. */
export function corpusPdfs(): string[] {
  const manifest = join(CORPUS, 'manifest.csv');
  if (!existsSync(manifest)) return [];
  return manifestSource(manifest, CORPUS)
    .items.flatMap(({ path }) => path ?? [])
    .filter((path) => path.toLowerCase().endsWith('.pdf'));
}

/** So many of a list, evenly spread, always the same. */
export function sampleOf<T>(list: readonly T[], size: number): T[] {
  if (size >= list.length) return [...list];
  return Array.from({ length: size }, (_, at) => list[Math.floor((at * list.length) / size)] as T);
}
