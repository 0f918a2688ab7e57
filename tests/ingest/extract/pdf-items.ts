/** Prints, for each PDF named on the command line, a digest of what pdf.js finds on its pages. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PDFParse, VerbosityLevel } from 'pdf-parse';
import type { PdfDocument } from '../../../ingest/extract/pdf-engine.ts';
import { openPdf } from '../../../ingest/extract/pdf-engine.ts';

/** Pages looked at in each file. */
const PAGES = 12;

const [engine, ...files] = process.argv.slice(2);
for (const file of files) {
  const digest = createHash('sha256');
  try {
    const bytes = new Uint8Array(readFileSync(file));
    const document = await (engine === 'ours' ? ours(bytes) : asItStands(bytes));
    for (let number = 1; number <= Math.min(document.numPages, PAGES); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      digest.update(JSON.stringify(items));
    }
  } catch (error) {
    digest.update(`no more: ${(error as Error).name}`);
  }
  console.log(digest.digest('hex'));
}

async function ours(bytes: Uint8Array): Promise<PdfDocument> {
  return (await openPdf(bytes)).document;
}

async function asItStands(data: Uint8Array): Promise<PdfDocument> {
  const parser = new PDFParse({ data, verbosity: VerbosityLevel.ERRORS });
  return (parser as unknown as { load(): Promise<PdfDocument> }).load();
}
