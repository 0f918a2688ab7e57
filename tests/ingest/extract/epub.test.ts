import { expect, it } from 'vitest';
import { epubParser } from '../../../ingest/extract/epub.ts';
import { makeEpub, makeZip } from './sample-files.ts';

it('reads the chapters in the order of the spine, and what the book says about itself', async () => {
  const { blocks, declared, declaredLanguage } = await epubParser.parse(
    makeEpub(
      { 'z.xhtml': '<h1>Chapter 1</h1><p>First.</p>', 'a%20b.xhtml': '<p>missing</p>' },
      '<dc:title>Act for Readers</dc:title><dc:language>fr-CA</dc:language>',
    ),
    'law.epub',
  );
  expect(blocks.map(({ text }) => text)).toEqual(['Chapter 1', 'First.']);
  expect(declaredLanguage).toBe('fr');
  expect(declared).toMatchObject([
    { field: 'title', value: 'Act for Readers', origin: 'file' },
    { field: 'language', value: 'fr' },
  ]);
});

it('tells a copy-protected book, but not one whose fonts are protected', async () => {
  const protect = (part: string) => ({
    'META-INF/container.xml': '<container><rootfile full-path="b.opf"/></container>',
    'META-INF/encryption.xml': `<encryption><enc:EncryptedData><enc:CipherReference URI="${part}"/></enc:EncryptedData></encryption>`,
    'b.opf':
      '<package><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>',
    'c.xhtml': '<p>Act</p>',
  });
  await expect(epubParser.parse(makeZip(protect('c.xhtml')), 'a')).rejects.toMatchObject({
    code: 'encrypted',
  });
  const { blocks } = await epubParser.parse(makeZip(protect('font.otf')), 'a');
  expect(blocks.map(({ text }) => text)).toEqual(['Act']);
});

it('never looks for chapters outside the book', async () => {
  const book = makeEpub({ '../../../../etc/passwd': '', 'https://example.org/a.xhtml': '' });
  await expect(epubParser.parse(book, 'a.epub')).rejects.toMatchObject({ code: 'no-text' });
});
