import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { expect, it, onTestFinished } from 'vitest';
import { runIngest } from '../../ingest/pipeline.ts';
import { manifestSource } from '../../ingest/sources/manifest.ts';
import { question } from '../data/search/question.ts';
import { temporaryLibrary } from '../support/library.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { csv, writeFiles } from '../support/write-files.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
const MANIFEST = join(CORPUS, 'manifest.csv');
const MOST_BYTES = 300_000;

/** The first small file with text of each folder of the corpus, with the words of the manifest. */
function sample(): { header: string[]; rows: Record<string, string>[] } {
  const all: Record<string, string>[] = parse(readFileSync(MANIFEST), { columns: true, bom: true });
  const perFolder = new Map<string, number>();
  const rows = all.filter(({ file = '', scanned }) => {
    const folder = file.split('/')[0] ?? '';
    const path = join(CORPUS, file);
    if (!file || scanned === 'yes' || !existsSync(path)) return false;
    if (statSync(path).size > MOST_BYTES || (perFolder.get(folder) ?? 0) >= 1) return false;
    perFolder.set(folder, (perFolder.get(folder) ?? 0) + 1);
    return true;
  });
  return { header: Object.keys(all[0] ?? {}), rows };
}

/** A word that the text says most often among its long ones; four characters in Chinese. */
function tellingWord(text: string): string {
  const counts = new Map<string, number>();
  const words = text.match(/\p{Script=Han}{4}|(?!\p{Script=Han})\p{L}{6,14}/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The text of a file as it is, without the reader under test; undefined for binary formats. */
function plainText(path: string): string | undefined {
  if (/\.(md|txt)$/.test(path))
    return readFileSync(path, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
  if (/\.(xml|html?)$/.test(path)) {
    const markup = readFileSync(path, 'utf8');
    return markup
      .replace(/<(head|style|script)[\s>][\s\S]*?<\/\1>/gi, ' ')
      .replace(/<[^>]*>/g, ' ');
  }
  return undefined;
}

it.skipIf(!existsSync(MANIFEST))(
  'finds real documents of every kind by a word of their text (skipped without the corpus)',
  async () => {
    const { header, rows } = sample();
    expect(rows.length).toBeGreaterThanOrEqual(10);
    const folder = temporaryFolder();
    const cells = rows.map((row) => header.map((column) => row[column] ?? ''));
    writeFiles(folder, { 'sample.csv': csv([header, ...cells]) });
    const { library, remove } = await temporaryLibrary();
    onTestFinished(remove);
    const report = await runIngest(library, manifestSource(join(folder, 'sample.csv'), CORPUS));
    expect(report.items.filter(({ status }) => status !== 'added')).toEqual([]);

    for (const [at, { file, document = '' }] of report.items.entries()) {
      const row = rows[at] as Record<string, string>;
      const found = library.documents.find(document);
      for (const field of ['title', 'country', 'year'] as const) {
        const given = row[field]?.trim();
        if (given) expect(String(found?.[field]), `${field} of ${file}`).toBe(given);
      }
      const read = library.passages.ofDocument(document).map(({ text }) => text);
      const word = tellingWord(plainText(join(CORPUS, file)) ?? read.join('\n'));
      expect(word, file).not.toBe('');
      const filters = row.country ? { country: [row.country] } : {};
      const query = question({ q: word, exact: true, perPage: 100, filters });
      const { documents } = await library.search.search(query);
      const hit = documents.find(({ id }) => id === document);
      expect(hit?.passageCount, `${word} in ${file}`).toBeGreaterThan(0);
    }
  },
  180_000,
);
