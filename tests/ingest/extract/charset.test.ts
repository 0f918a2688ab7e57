import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { decodeText } from '../../../ingest/extract/charset.ts';

it('follows a byte order mark before anything else', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Loi', 'utf16le')]);
  expect(decodeText(utf16)).toEqual({ text: 'Loi', charset: 'utf-16le' });
  expect(decodeText(Buffer.from('\ufeffLoi'))).toEqual({ text: 'Loi', charset: 'utf-8' });
});

it('follows the charset that HTML or XML declares', () => {
  const html = iconv.encode('<meta charset="windows-1251"><p>Закон</p>', 'windows-1251');
  expect(decodeText(html).text).toContain('Закон');
  const xml = iconv.encode('<?xml version="1.0" encoding="ISO-8859-2"?><a>Część</a>', 'iso-8859-2');
  expect(decodeText(xml).text).toContain('Część');
});

it('reads UTF-8 that declares nothing, or declares an unknown charset', () => {
  expect(decodeText(Buffer.from('Salud mental: ñ')).charset).toBe('utf-8');
  expect(decodeText(Buffer.from('<meta charset="nonsense">é')).text).toContain('é');
});

it('guesses Cyrillic by its letters and falls back to windows-1252', () => {
  const russian = 'Каждый человек имеет право на охрану психического здоровья. '.repeat(10);
  expect(decodeText(iconv.encode(russian, 'windows-1251')).text).toBe(russian);
  expect(decodeText(iconv.encode('é', 'windows-1252')).text).toBe('é');
});
