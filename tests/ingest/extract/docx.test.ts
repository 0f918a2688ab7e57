import { expect, it } from 'vitest';
import { docxParser } from '../../../ingest/extract/docx.ts';
import { makeDocx } from './sample-files.ts';

const read = (bytes: Uint8Array) => docxParser.parse(bytes, 'law.docx');
const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;

it('keeps headings, paragraphs and tables row by row', async () => {
  const { blocks } = await read(
    makeDocx([
      '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Part I</w:t></w:r></w:p>',
      'Every person has rights.',
      `<w:tbl><w:tr>${cell('Year')}${cell('Act')}</w:tr><w:tr>${cell('2006')}${cell('CRPD')}</w:tr></w:tbl>`,
    ]),
  );
  expect(blocks).toEqual([
    { kind: 'heading', text: 'Part I', page: 1, level: 1 },
    { kind: 'paragraph', text: 'Every person has rights.', page: 1 },
    { kind: 'paragraph', text: 'Year | Act', page: 1 },
    { kind: 'paragraph', text: '2006 | CRPD', page: 1 },
  ]);
});

it('refuses files that would unpack to too much, declared or not', async () => {
  await expect(read(makeDocx(['x'], 300 * 1024 * 1024))).rejects.toMatchObject({
    code: 'too-large',
  });
  await expect(read(makeDocx(['x'.repeat(5000)], 100))).rejects.toMatchObject({
    code: 'too-large',
  });
});

it('says why a file cannot be read', async () => {
  await expect(read(makeDocx([]))).rejects.toMatchObject({ code: 'no-text' });
  await expect(read(makeDocx(['<w:p>broken']))).rejects.toMatchObject({ code: 'damaged' });
  await expect(read(makeDocx(['x']).subarray(0, 200))).rejects.toMatchObject({ code: 'damaged' });
});
