import { expect, it } from 'vitest';
import { ExtractionError } from '../../../ingest/extract/extraction.ts';
import { extract } from '../../../ingest/extract/registry.ts';
import { makeDocx, makePdf } from './sample-files.ts';

const LINE = 'Every person has the right to the highest attainable standard of mental health.';

it.each([
  ['law.docx', makePdf([[{ text: LINE, y: 700 }]]), 'application/pdf'],
  ['law.pdf', Buffer.from(`<html><p>${LINE}</p></html>`), 'text/html'],
  ['law.html', Buffer.from(`<?xml version="1.0"?><a>${LINE}</a>`), 'application/xml'],
  ['law.doc', Buffer.from(LINE), 'text/plain'],
  [
    'law',
    makeDocx([LINE]),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
])('reads %s by its content, not by its name', async (name, bytes, mediaType) => {
  const extraction = await extract(bytes, name);
  expect(extraction.mediaType).toBe(mediaType);
  expect(extraction.blocks.map((block) => block.text)).toEqual([LINE]);
});

it('leaves the bytes it was given as they were', async () => {
  const bytes = makePdf([[{ text: LINE, y: 700 }]]);
  const before = Buffer.from(bytes);
  await extract(bytes, 'law.pdf');
  expect(before.equals(bytes)).toBe(true);
});

it('says that an empty file is empty and a blank one has no text', async () => {
  await expect(extract(new Uint8Array(), 'a.txt')).rejects.toMatchObject({ code: 'empty-file' });
  await expect(extract(Buffer.from(' \n '), 'a.txt')).rejects.toMatchObject({ code: 'no-text' });
});

it('throws nothing but ExtractionError, whatever the bytes', async () => {
  const seeds = [makePdf([[{ text: LINE, y: 700 }]]), makeDocx([LINE])];
  for (const seed of seeds) {
    for (let step = 1; step < 40; step += 1) {
      const bytes = Uint8Array.from(seed);
      for (let at = step * 7; at < bytes.length; at += step * 13)
        bytes[at] = (step * 31 + at) % 256;
      const outcome = await extract(bytes.subarray(0, bytes.length - step), 'fuzz').catch(
        (error) => error,
      );
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ExtractionError);
      else expect(outcome.extractor).not.toBe('');
    }
  }
});

it('leaves Array.prototype.push as the platform made it', async () => {
  await extract(makePdf([[{ text: LINE, y: 700 }]]), 'law.pdf');
  expect(Array.prototype.push.toString()).toContain('[native code]');
});
