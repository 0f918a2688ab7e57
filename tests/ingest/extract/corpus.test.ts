import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Extraction, ExtractionError } from '../../../ingest/extract/extraction.ts';
import { extract } from '../../../ingest/extract/registry.ts';

const CORPUS = path.resolve(import.meta.dirname, '../../../../shared/corpus');
const present = existsSync(CORPUS);
if (!present) console.warn('Skipped: the development corpus is not beside the project.');

const filesOf = (folder: string): string[] =>
  readdirSync(path.join(CORPUS, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
const read = (file: string): Promise<Extraction> =>
  extract(readFileSync(file), path.basename(file));

describe.skipIf(!present)('the development corpus', { timeout: 120_000 }, () => {
  it.each([
    'laws-md',
    'laws-txt',
    'laws-xml',
    'laws-zh',
    'gazette-html',
    'policies-txt',
    'policies-doc',
    'reports-doc',
  ])('gives text for every file of %s', async (folder) => {
    for (const file of filesOf(folder)) {
      const { blocks, textSource } = await read(file);
      expect(textSource, file).toBe('markup');
      expect(blocks.length, file).toBeGreaterThan(1);
      expect(
        blocks.every((block) => block.text.trim() === block.text && block.text !== ''),
        file,
      ).toBe(true);
    }
  });

  it('finds that scanned pages need OCR', async () => {
    for (const file of filesOf('scans')) {
      const { textSource, pages } = await read(file);
      expect(textSource, file).toBe('needs-ocr');
      expect(
        pages.every((page) => page.needsOcr),
        file,
      ).toBe(true);
    }
  });

  it('reads gazettes column by column and Arabic without swapped lam-alef', async () => {
    for (const file of [...filesOf('gazette-pdf'), ...filesOf('arabic-pdf')]) {
      const { blocks } = await read(file);
      expect(blocks.map((block) => block.text).join('\n')).not.toMatch(/ا[إأآ]ل/);
    }
  });

  describe('hostile files', () => {
    const outcomes = new Map<string, Extraction | Error>();
    beforeAll(async () => {
      for (const file of filesOf('hostile-pdf').filter((name) => name.endsWith('.pdf'))) {
        outcomes.set(path.basename(file), await read(file).catch((error: Error) => error));
      }
    });

    it('are read or fail with a reason', () => {
      expect(outcomes.size).toBeGreaterThan(20);
      for (const [name, outcome] of outcomes) {
        if (outcome instanceof Error) expect(outcome, name).toBeInstanceOf(ExtractionError);
      }
    });

    it('are named as encrypted when a password is what is missing', () => {
      expect(outcomes.get('pdfminer.six__rc4-128.pdf')).toMatchObject({ code: 'encrypted' });
      expect(outcomes.get('pdf.js__bug1020226.pdf')).toMatchObject({ code: 'damaged' });
    });
  });
});
