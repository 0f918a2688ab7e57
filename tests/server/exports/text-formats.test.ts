import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { WholeDocument } from '../../../data/interchange/whole-document.ts';
import { BIBTEX, CSL, RIS } from '../../../server/exports/citation-lists.ts';
import { CSV } from '../../../server/exports/csv.ts';
import { JSONL } from '../../../server/exports/jsonl.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { exportSample, written } from './export-sample.ts';

// citation-js has no types of its own.
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core') as {
  Cite: new (given: unknown, options?: { forceType: string }) => { data: { title?: string }[] };
};
require('@citation-js/plugin-ris');
require('@citation-js/plugin-bibtex');

/** Rows of a table with the apostrophes taken back that keep spreadsheets from running a cell. */
function rowsOf(bytes: Buffer): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(bytes, { columns: true, bom: true });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'(?=[=+\-@\t\r])/, '')]),
    ),
  );
}

/** Line breaks and what cannot be seen are not kept in a line of a reference. */
const inOneLine = (title: string) => title.replace(/[\p{Cc}\s]+/gu, ' ').trim();

describe('hostile titles', () => {
  it('come back from CSV as they are, and none of them is run by a spreadsheet', async () => {
    const { set, ids, titles } = await exportSample(temporaryFolder());
    const bytes = await written(CSV, set);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows = rowsOf(bytes);
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(rows.map(({ title }) => title)).toEqual(titles);
    const cells: string[][] = parse(bytes, { bom: true });
    for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(bytes.toString()).toMatch(/\r\n$/);
  });

  it('come back from JSON Lines with texts and readings', async () => {
    const { set, titles } = await exportSample(temporaryFolder());
    const lines = (await written(JSONL, set)).toString().trimEnd().split('\n');
    const documents = lines.map((line) => JSON.parse(line) as WholeDocument);
    expect(documents.map(({ title }) => title)).toEqual(titles);
    for (const [at, { files, values }] of documents.entries()) {
      expect(values.length).toBeGreaterThan(2);
      const [passage] = files[0]?.passages ?? [];
      expect(passage?.text).toBe(`=A text, "quoted"\nof ${titles[at]}`);
      expect(passage?.tags).toMatchObject([{ signal: 'restraint', stance: 'permits' }]);
    }
  });

  it('leave texts and readings out when only records are wanted', async () => {
    const { set } = await exportSample(temporaryFolder());
    const lines = (await written(JSONL, set, { parts: new Set() }))
      .toString()
      .trimEnd()
      .split('\n');
    for (const line of lines) expect(JSON.parse(line).files[0]).not.toHaveProperty('passages');
  });

  it('come back from CSL JSON as they are', async () => {
    const { set, ids, titles } = await exportSample(temporaryFolder());
    const items = JSON.parse((await written(CSL, set)).toString());
    expect(items.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(items.map(({ title }: { title: string }) => title)).toEqual(titles);
    expect(new Cite(items).data).toHaveLength(ids.length);
  });

  it.each([
    ['RIS', RIS, '@ris/file'],
    ['BibTeX', BIBTEX, '@bibtex/text'],
  ] as const)('come back from %s in one line', async (_, format, forceType) => {
    const { set, titles } = await exportSample(temporaryFolder());
    const text = (await written(format, set)).toString();
    const { data } = new Cite(text, { forceType });
    expect(data.map(({ title }) => inOneLine(title ?? ''))).toEqual(titles.map(inOneLine));
  });
});

describe('a table', () => {
  it('has the columns that were chosen, in their order, with lists in one cell', async () => {
    const { set, ids } = await exportSample(temporaryFolder());
    const bytes = await written(CSV, set, { columns: ['year', 'id', 'files'] });
    const [header, first] = parse(bytes, { bom: true }) as string[][];
    expect(header).toEqual(['year', 'id', 'files']);
    expect(first?.slice(0, 2)).toEqual(['2000', ids[0]]);
    expect(first?.[2]).toMatch(/^https:\/\/example\.org\/files\/[0-9a-f]{64}\//);
  });

  it('has a row for each passage, with where it stands', async () => {
    const { set, ids, titles } = await exportSample(temporaryFolder());
    const rows = rowsOf(await written(CSV, set, { rows: 'passages' }));
    expect(rows.map((row) => row.document_id)).toEqual(ids);
    expect(rows.map((row) => row.document_title)).toEqual(titles);
    for (const [at, row] of rows.entries()) {
      expect(row.text).toBe(`=A text, "quoted"\nof ${titles[at]}`);
      expect(row).toMatchObject({ label: 'Section 1', headings: 'Part I', page_from: '1' });
      expect(row.url).toMatch(new RegExp(`/en/documents/${ids[at]}/text\\?.*#p${row.id}$`));
      expect(row.document_files).toMatch(/^https:/);
    }
  });
});

describe('a set without documents', () => {
  it('is still a whole file of its kind', async () => {
    const { set } = await exportSample(temporaryFolder());
    const empty = { ...set, ids: [], documents: async function* () {} };
    expect(parse(await written(CSV, empty), { bom: true })).toHaveLength(1);
    expect(JSON.parse((await written(CSL, empty)).toString())).toEqual([]);
    expect((await written(JSONL, empty)).length).toBe(0);
    expect((await written(RIS, empty)).length).toBe(0);
  });
});
