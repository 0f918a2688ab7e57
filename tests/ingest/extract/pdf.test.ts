import { expect, it } from 'vitest';
import { pdfParser } from '../../../ingest/extract/pdf.ts';
import { makePdf, type PlacedText } from './sample-files.ts';

const FULL = 'Every person with a disability shall enjoy legal capacity on an equal basis with';
const paragraph = (y: number): PlacedText[] => [
  { text: FULL, y },
  {
    text: 'others in all aspects of life, and no person shall be deprived of it on that ac-',
    y: y - 14,
  },
  { text: 'count.', y: y - 28 },
];
const read = (bytes: Uint8Array) => pdfParser.parse(bytes, 'law.pdf');

it('joins lines to paragraphs, mends broken words and tells headings by their size', async () => {
  const { blocks, textSource, pages } = await read(
    makePdf([[{ text: 'Legal capacity', y: 740, size: 18 }, ...paragraph(700), ...paragraph(630)]]),
  );
  expect(textSource).toBe('text-layer');
  expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'paragraph']);
  expect(blocks[0]).toMatchObject({ text: 'Legal capacity', page: 1 });
  expect(blocks[1]?.text).toMatch(/^Every person .* with others in .* on that account\.$/);
  expect(pages[0]).toMatchObject({ number: 1, needsOcr: false });
});

it('opens a block for each numbered provision', async () => {
  const { blocks } = await read(
    makePdf([
      [
        { text: '1. This Act may be cited as the Example Act.', y: 700 },
        {
          text: '2. In this Act a person means any human being and nothing whatsoever else at all.',
          y: 686,
        },
        { text: '(a) first;', y: 672 },
        { text: '(b) second.', y: 658 },
      ],
    ]),
  );
  expect(blocks).toHaveLength(4);
});

it('drops running heads, feet and page numbers but keeps the text', async () => {
  const pages = [1, 2, 3, 4, 5].map((number) => [
    { text: `Official Gazette No. ${number + 20}`, y: 770 },
    ...paragraph(700 - number * 20),
    { text: String(number), x: 300, y: 30 },
  ]);
  const { blocks } = await read(makePdf(pages));
  expect(blocks.map((block) => block.page)).toEqual([1, 2, 3, 4, 5]);
  expect(blocks.every((block) => block.text.startsWith('Every person'))).toBe(true);
});

it('sends pages that are only pictures to OCR, and leaves blank pages alone', async () => {
  const mixed = await read(makePdf([paragraph(700), 'picture', []]));
  expect(mixed.pages.map((page) => page.needsOcr)).toEqual([false, true, false]);
  expect(mixed.textSource).toBe('text-layer');
  expect(mixed.warnings.join()).toContain('1 of 3');
  expect((await read(makePdf(['picture', 'picture']))).textSource).toBe('needs-ocr');
  const blank = await read(makePdf([[], []]));
  expect(blank).toMatchObject({ textSource: 'none', blocks: [] });
  expect(blank.warnings).toHaveLength(1);
});

it('takes a title from the file only when it reads like one', async () => {
  const titled = await read(makePdf([paragraph(700)], '<< /Title (The Mental Health Act) >>'));
  expect(titled.declared).toMatchObject([
    { field: 'title', value: 'The Mental Health Act', origin: 'file' },
  ]);
  for (const title of [
    'Microsoft Word - draft final version',
    'act_final.docx',
    'United Nations',
  ]) {
    const { declared } = await read(makePdf([paragraph(700)], `<< /Title (${title}) >>`));
    expect(declared).toEqual([]);
  }
});

it('says why a file cannot be read', async () => {
  await expect(read(Buffer.from('%PDF-1.4 garbage'))).rejects.toMatchObject({ code: 'damaged' });
  await expect(read(makePdf([]))).rejects.toMatchObject({ code: 'no-pages' });
});
