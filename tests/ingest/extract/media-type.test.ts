import { expect, it } from 'vitest';
import { detectMediaType } from '../../../ingest/extract/media-type.ts';
import { makeDocx, makeEpub, makeOdt, makeZip } from './sample-files.ts';

const detect = (content: string | Uint8Array, name: string) =>
  detectMediaType(typeof content === 'string' ? Buffer.from(content) : content, name);

it.each([
  ['%PDF-1.4\n', 'law.docx', 'application/pdf'],
  [`${'junk\n'.repeat(100)}%PDF-1.7`, 'law', 'application/pdf'],
  ['<!DOCTYPE html><p>Act</p>', 'law.pdf', 'text/html'],
  ['<!-- saved -->\n<html><p>Act</p>', 'law.txt', 'text/html'],
  ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', 'law.xml', 'text/html'],
  ['\ufeff<?xml version="1.0"?><Statute/>', 'law.html', 'application/xml'],
  ['<akomaNtoso><act/></akomaNtoso>', 'law.txt', 'application/xml'],
  ['# Act\n\n## Art. 1\n\n## Art. 2\n', 'law.txt', 'text/markdown'],
  ['# Act\n\ntext', 'law.md', 'text/markdown'],
  ['Just words, no marks.', 'law.md', 'text/plain'],
  ['1. Short title\n\nThis Act …', 'law.bin', 'text/plain'],
  ['{\\rtf1 Act}', 'law.doc', 'application/rtf'],
  [makeOdt('<text:p>Act</text:p>'), 'law.zip', 'application/vnd.oasis.opendocument.text'],
  [makeEpub({ 'a.xhtml': '<p>Act</p>' }), 'law.zip', 'application/epub+zip'],
])('tells %j named %s to be %s', async (content, name, mediaType) => {
  expect(await detect(content, name)).toBe(mediaType);
});

const LAW = '\ufeffСтатья 1. Каждый имеет право.\r\n';
it.each([
  ['UTF-16, as Windows writes it', Buffer.from(LAW, 'utf16le')],
  ['UTF-16, the other byte first', Buffer.from(LAW, 'utf16le').swap16()],
  [
    'UTF-16 without a space or a line end',
    Buffer.from('\ufeff第一条为了发展精神卫生事业', 'utf16le'),
  ],
  ['UTF-8 that begins as a picture does', Buffer.from('\ufeffBMA guidance')],
])('believes the byte order mark of a text: %s', async (_, bytes) => {
  expect(await detect(bytes, 'law.txt')).toBe('text/plain');
});

it('tells a Word file by its content types, whatever its name', async () => {
  expect(await detect(makeDocx(['Act']), 'law.zip')).toBe(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
});

it.each([
  [makeZip({ 'a.txt': 'text' }), 'laws.docx', 'application/zip'],
  [
    Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    'scan.pdf',
    'image/png',
  ],
  [Buffer.from([1, 2, 3, 0, 255, 254, 0]), 'law.txt', 'binary'],
])('refuses other files and names what it found', async (bytes, name, found) => {
  await expect(detect(bytes, name)).rejects.toMatchObject({
    code: 'unsupported-type',
    message: expect.stringContaining(found),
  });
});

it('tells a protected office file', async () => {
  const bytes = Buffer.alloc(1024);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from('EncryptedPackage\0', 'utf16le').copy(bytes, 512);
  await expect(detect(bytes, 'law.docx')).rejects.toMatchObject({ code: 'encrypted' });
});
