import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** The reading corpus stands beside the project, not in it. */
export const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** What the manifest says of one file; an empty cell means that no source states it. */
export interface CorpusRow {
  /** Path below the corpus. */
  file: string;
  title: string;
  country: string;
  year: string;
  language: string;
  /** The source's own word for the type. */
  type: string;
  /** `yes` when the file has no text but pictures of it. */
  scanned: string;
  bytes: string;
  sha256: string;
  /** Which year the manifest means, and where it has it from. */
  year_basis: string;
}

/** @returns the rows of the manifest whose files are there; none when the corpus is absent. */
export function corpusRows(): CorpusRow[] {
  const manifest = join(CORPUS, 'manifest.csv');
  if (!existsSync(manifest)) return [];
  const rows = parse(readFileSync(manifest), { columns: true, bom: true }) as CorpusRow[];
  return rows.filter(({ file }) => existsSync(join(CORPUS, file)));
}

/**
 * The part a document belongs to: rules are written while looking at `development` and judged by
 * `test`. The split goes by a hash of the path, so it never changes.
 */
export function partOf({ file }: CorpusRow): 'development' | 'test' {
  return hashOf(file) % 2 === 0 ? 'development' : 'test';
}

/** Folder and language: what the figures are grouped by. */
export function groupOf({ file, language }: CorpusRow): string {
  return `${file.split('/')[0]} ${language || '?'}`;
}

/**
 * How many files `--sample` asks for.
 *
 * @param usual - Asked for when the option is absent.
 * @throws when it is no whole number from 1 up
 */
export function sampleSize(sample: string | undefined, usual: number): number {
  const size = sample === undefined ? usual : Number(sample);
  if (!Number.isInteger(size) || size < 1) {
    throw new Error(`--sample wants a number of files, not "${sample}".`);
  }
  return size;
}

/** So many rows, taken from every folder and language by turns; always the same. */
export function sampleOf(rows: readonly CorpusRow[], size: number): CorpusRow[] {
  const groups = new Map<string, CorpusRow[]>();
  for (const row of [...rows].sort((a, b) => hashOf(a.file) - hashOf(b.file))) {
    const group = groups.get(groupOf(row));
    if (group) group.push(row);
    else groups.set(groupOf(row), [row]);
  }
  const sample: CorpusRow[] = [];
  const wanted = Math.min(size, rows.length);
  for (let turn = 0; sample.length < wanted; turn += 1) {
    for (const group of groups.values()) {
      const row = group[turn];
      if (row && sample.length < wanted) sample.push(row);
    }
  }
  return sample;
}

function hashOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE();
}
