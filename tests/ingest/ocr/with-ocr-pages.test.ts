import { expect, it } from 'vitest';
import type { Extraction } from '../../../ingest/extract/extraction.ts';
import { withOcrPages } from '../../../ingest/ocr/with-ocr-pages.ts';

const engine = 'tesseract@5';

/** A file of pages: text, or undefined for a picture. */
function paged(texts: readonly (string | undefined)[]): Extraction {
  return {
    mediaType: 'application/pdf',
    blocks: texts.flatMap((text, at) =>
      text === undefined ? [] : [{ kind: 'paragraph' as const, text, page: at + 1 }],
    ),
    pages: texts.map((text, at) => ({
      number: at + 1,
      characters: text?.length ?? 0,
      needsOcr: text === undefined,
    })),
    textSource: texts.every((text) => text === undefined) ? 'needs-ocr' : 'text-layer',
    extractor: 'reader@1',
    declared: [],
    warnings: [],
  };
}

it('puts the pages that were read in their places', () => {
  const merged = withOcrPages(paged(['First page.', undefined, 'Third page.']), [
    { page: 2, text: 'Second page.', engine },
  ]);
  expect(merged.blocks.map(({ text, page }) => [page, text])).toEqual([
    [1, 'First page.'],
    [2, 'Second page.'],
    [3, 'Third page.'],
  ]);
  expect(merged.pages.some((page) => page.needsOcr)).toBe(false);
  expect(merged).toMatchObject({ textSource: 'text-layer', extractor: 'reader@1 + tesseract@5' });
});

it('says that the text comes from OCR when most of it does', () => {
  const read = [1, 2].map((page) => ({ page, text: 'Words.', engine }));
  expect(withOcrPages(paged([undefined, undefined, 'Text.']), read).textSource).toBe('ocr');
  expect(withOcrPages(paged([undefined, undefined, undefined]), read).textSource).toBe('ocr');
});

it('takes the place of a text layer where every page was asked for', () => {
  const merged = withOcrPages(paged(['Brokcn l4yer.']), [
    { page: 1, text: 'Broken layer.', engine },
  ]);
  expect(merged.blocks.map(({ text }) => text)).toEqual(['Broken layer.']);
});

it('joins the lines of a paragraph, and words broken at their ends', () => {
  const text = 'Every person has the right to com-\nmunity care.\n\nThe Minister shall report.';
  const { blocks } = withOcrPages(paged([undefined]), [{ page: 1, text, engine }]);
  expect(blocks.map((block) => block.text)).toEqual([
    'Every person has the right to community care.',
    'The Minister shall report.',
  ]);
});

it('begins a paragraph where a provision opens, though the engine saw none', () => {
  const text =
    'Article 4. No person shall be detained on the ground of disability.\nArticle 5. Consent is free and informed at every time.';
  const { blocks } = withOcrPages(paged([undefined]), [{ page: 1, text, engine }]);
  expect(blocks).toHaveLength(2);
});

it('drops running heads and page numbers of scanned pages', () => {
  const read = [1, 2, 3, 4].map((page) => ({
    page,
    text: `Official Gazette No. 12\n\nWords of page number ${'x'.repeat(page)}.\nMore words.\nAnd more of them.\n\n${page + 40}`,
    engine,
  }));
  const { blocks } = withOcrPages(paged([undefined, undefined, undefined, undefined]), read);
  const text = blocks.map((block) => block.text).join('\n');
  expect(text).not.toMatch(/Gazette|4[1-4]/);
  expect(text.match(/Words of page/g)).toHaveLength(4);
});
