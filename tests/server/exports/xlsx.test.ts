import { text } from 'node:stream/consumers';
import readWorkbook from 'read-excel-file/node';
import { expect, onTestFinished, test } from 'vitest';
import * as yauzl from 'yauzl';
import { XLSX } from '../../../server/exports/xlsx.ts';
import { makeFolder, removeFolder } from '../../support/temporary-folder.ts';
import { exportSample, written } from './export-sample.ts';

async function sample() {
  const folder = makeFolder();
  onTestFinished(() => removeFolder(folder));
  return exportSample(folder);
}

/** As a workbook can hold it: XML has no control characters. */
const held = (title: string) => title.replaceAll('\u0000', ' ').replaceAll('\u0007', ' ');

async function rowsOf(bytes: Buffer): Promise<unknown[][]> {
  const sheets = await readWorkbook(bytes);
  const [first] = sheets as unknown as { data?: unknown[][] }[];
  return (first?.data ?? sheets) as unknown[][];
}

test('writes a workbook with a row a document that another program reads', async () => {
  const { set, ids, titles } = await sample();
  const bytes = await written(XLSX, set, { columns: ['id', 'title', 'year', 'topics'] });
  const [head, ...rows] = await rowsOf(bytes);
  expect(head).toEqual(['id', 'title', 'year', 'topics']);
  expect(rows.map(([id]) => id)).toEqual(ids);
  expect(rows.map(([, title]) => String(title).replaceAll('\r\n', '\n'))).toEqual(
    titles.map((title) => held(title).replaceAll('\r\n', '\n')),
  );
  expect(rows.map(([, , year]) => year)).toEqual(ids.map((_, at) => 2000 + at));
});

test('has no formulas, whatever cells begin with', async () => {
  const { set } = await sample();
  const bytes = await written(XLSX, set, { rows: 'passages', columns: ['document_title', 'text'] });
  const rows = await rowsOf(bytes);
  expect(String(rows[1]?.[1])).toMatch(/^=A text/);
  const sheet = await sheetXml(bytes);
  expect(sheet).toContain('=A text');
  expect(sheet).not.toMatch(/<f[ >]/);
});

test('says where a text is longer than a cell can be', async () => {
  const { set } = await sample();
  const long = 'x'.repeat(40_000);
  const longer = {
    ...set,
    async *documents() {
      for await (const documents of set.documents()) {
        yield documents.map((one) => ({ ...one, title: long }));
      }
    },
  };
  const bytes = await written(XLSX, longer, { columns: ['title'] });
  const [, row] = await rowsOf(bytes);
  expect(String(row?.[0])).toHaveLength(32_767);
  expect(String(row?.[0])).toMatch(/x \[…\]$/);
});

/** The XML of the first sheet. */
async function sheetXml(bytes: Buffer): Promise<string> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'xl/worksheets/sheet1.xml') continue;
    return text(await zip.openReadStreamPromise(entry));
  }
  throw new Error('There is no sheet.');
}
