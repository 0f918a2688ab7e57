import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tablesSign } from './data-package.ts';
import { type EarlierDump, linkOrCopy } from './dump-folder.ts';
import { type DumpMark, SUMS_FILE } from './dump-format.ts';
import type { WrittenFile } from './hashed-file.ts';
import { readSums } from './sums.ts';

/** The data files of a dump, and rows by table. */
export interface DataFiles {
  written: WrittenFile[];
  counts: Readonly<Record<string, number>>;
}

/** What is read of an earlier package. */
interface EarlierPackage {
  dump: DumpMark & { state: string; counts: Record<string, number> };
  resources: { name: string; path: string; bytes: number; schema?: unknown }[];
}

/**
 * Puts the data files of an earlier dump into the new one, when they would be the same.
 *
 * @param state Sign of the library as it is now.
 * @returns nothing when they have to be written.
 */
export function earlierFiles(
  { folder, described }: EarlierDump,
  target: string,
  state: string,
): DataFiles | undefined {
  const { dump, resources } = described as unknown as EarlierPackage;
  if (dump.state !== state || !Array.isArray(resources)) return undefined;
  const tables = resources.filter(({ schema }) => schema);
  const sign = [dump.version, tables.map(({ name, schema }) => [name, schema])];
  if (JSON.stringify(sign) !== tablesSign()) return undefined;
  const sums = sumsIn(folder);
  const written = resources.map(({ path, bytes }) => ({
    ...{ path, bytes },
    sha256: sums.get(path) ?? '',
  }));
  const isAsLeft = ({ path, bytes, sha256 }: WrittenFile) =>
    sha256 !== '' && statSync(join(folder, path), { throwIfNoEntry: false })?.size === bytes;
  if (!written.every(isAsLeft)) return undefined;
  for (const { path } of written) linkOrCopy(join(folder, path), join(target, path));
  return { written, counts: dump.counts };
}

function sumsIn(folder: string): Map<string, string> {
  try {
    return readSums(readFileSync(join(folder, SUMS_FILE), 'utf8'));
  } catch {
    return new Map();
  }
}
