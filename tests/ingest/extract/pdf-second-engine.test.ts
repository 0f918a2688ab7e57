import { expect, it } from 'vitest';
import { pdfParser } from '../../../ingest/extract/pdf.ts';
import { readWithPoppler } from '../../../ingest/extract/pdf-second-engine.ts';
import { findProgram } from '../../../ingest/ocr/run-program.ts';
import { makePdf } from './sample-files.ts';

const installed = findProgram('pdftotext') !== undefined;
const file = makePdf([
  [{ text: 'Rights & remedies of <persons>', x: 72, y: 700, size: 10 }],
  [
    { text: 'The second page', x: 100, y: 700, size: 20 },
    { text: 'goes on.', x: 100, y: 600, size: 10 },
  ],
]);

it.skipIf(!installed)('reads lines with their places and sizes', async () => {
  const pages = await readWithPoppler(file);
  expect(pages?.map((lines) => lines.map((line) => line.text))).toEqual([
    ['Rights & remedies of <persons>'],
    ['The second page', 'goes on.'],
  ]);
  const [title, text] = pages?.[1] ?? [];
  expect(title?.left).toBeCloseTo(100, 0);
  expect((text?.y ?? 0) - (title?.y ?? 0)).toBeGreaterThan(80);
  expect((title?.height ?? 0) / (text?.height ?? 1)).toBeCloseTo(2, 1);
});

it.skipIf(!installed)('reads only the pages asked for', async () => {
  expect(await readWithPoppler(file, 2, 2)).toHaveLength(1);
});

it('gives nothing, and no error, for bytes that are no PDF', async () => {
  expect(await readWithPoppler(Buffer.from('%PDF-1.4 nothing more'))).toBeUndefined();
});

it('leaves files that read well to the first engine', async () => {
  const { extractor, warnings } = await pdfParser.parse(file, 'law.pdf');
  expect(extractor).not.toContain('pdftotext');
  expect(warnings).toEqual([]);
});
