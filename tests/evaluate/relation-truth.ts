import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { RelationKind } from '../../data/model.ts';
import type { CorpusRow } from './corpus.ts';

/** What two files are to each other; any of the kinds is right. */
export interface TrueRelation {
  one: string;
  other: string;
  kinds: RelationKind[];
}

const READ = fileURLToPath(new URL('./relations-read.csv', import.meta.url));

/**
 * Relations within the corpus: translations and other formats as the manifest shows them, versions
 * from a list made by reading all pairs with a quarter of their words in common.
 */
export function relationTruth(rows: readonly (CorpusRow & { source?: string })[]): TrueRelation[] {
  const files = new Set(rows.map(({ file }) => file));
  const read = parse(readFileSync(READ), { columns: true }) as Record<string, string>[];
  return [
    ...canadianPairs(rows),
    ...otherFormats(rows),
    ...read.map(({ one = '', other = '', kinds = '' }) => ({
      ...{ one, other, kinds: kinds.split(' ') as RelationKind[] },
    })),
  ].filter(({ one, other }) => files.has(one) && files.has(other));
}

/** Canada publishes each act in both languages under one number. */
function canadianPairs(rows: readonly CorpusRow[]): TrueRelation[] {
  const byNumber = new Map<string, string[]>();
  for (const { file } of rows.filter((row) => row.file.startsWith('laws-xml/'))) {
    const number = (file.split('/').at(-1) ?? '').replace('DORS', 'SOR').replace('_ch._', '_c._');
    byNumber.set(number, [...(byNumber.get(number) ?? []), file]);
  }
  return [...byNumber.values()].flatMap(([one, other]) =>
    one && other ? [{ one, other, kinds: ['translation'] }] : [],
  );
}

/** Reports that the manifest lists under one title in two formats. */
function otherFormats(rows: readonly CorpusRow[]): TrueRelation[] {
  return rows.flatMap((one) =>
    rows
      .filter(
        (other) =>
          one.title !== '' &&
          one.title === other.title &&
          one.country === other.country &&
          one.file.startsWith('reports-pdf/') &&
          other.file.startsWith('reports-doc/'),
      )
      .map((other) => ({ one: one.file, other: other.file, kinds: ['same-text' as const] })),
  );
}
