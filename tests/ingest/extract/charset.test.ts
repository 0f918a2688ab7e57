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

/** UTF-32 is spoken by no library at hand. */
function utf32(text: string, write: 'writeUInt32LE' | 'writeUInt32BE'): Buffer {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  points.forEach((point, at) => {
    bytes[write](point, at * 4);
  });
  return bytes;
}

it.each([
  'Short',
  'Every person has the right to health.\nSection 2.',
  'لكل شخص الحق في الصحة النفسية وفي العيش في المجتمع.',
  'Каждый человек имеет право на здоровье.',
  '第一条 为了发展精神卫生事业，规范精神卫生服务，\n维护精神障碍患者的合法权益，制定本法。',
])('tells UTF-16 and UTF-32 without a byte order mark: %s', (text) => {
  const little = Buffer.from(text, 'utf16le');
  expect(decodeText(little)).toEqual({ text, charset: 'utf-16le' });
  expect(decodeText(Buffer.from(little).swap16())).toEqual({ text, charset: 'utf-16be' });
  expect(decodeText(utf32(text, 'writeUInt32LE')).text).toBe(text);
  expect(decodeText(utf32(text, 'writeUInt32BE')).text).toBe(text);
  expect(decodeText(utf32(`\ufeff${text}`, 'writeUInt32LE')).text).toBe(text);
});

it('does not take a few zero bytes for UTF-16', () => {
  const text = 'Каждый человек имеет право\0 на здоровье.';
  expect(decodeText(Buffer.from(text))).toEqual({ text, charset: 'utf-8' });
});

it.each([
  ['لكل شخص الحق في التمتع بأعلى مستوى من الصحة النفسية، ويحظر التمييز.', ['windows-1256']],
  ['Каждый человек имеет право на охрану здоровья. Статья 2.', ['koi8-r', 'cp866']],
  ['第一条 为了发展精神卫生事业，规范精神卫生服务，制定本法。', ['gb18030']],
  ['第一條 為促進人民心理健康，預防及治療精神疾病，特制定本法。', ['big5']],
  ['精神障害者の医療及び保護を行い、その社会復帰の促進を支援する。', ['shift_jis', 'euc-jp']],
  ['정신질환자의 인권과 복지를 보장하고 국민의 정신건강을 증진한다.', ['euc-kr']],
  ['כל אדם זכאי ליהנות מהרמה הגבוהה ביותר של בריאות הנפש.', ['windows-1255']],
  ['Każdy człowiek ma prawo do ochrony zdrowia. Świadczenia są bezpłatne.', ['windows-1250']],
  ['Κάθε άνθρωπος έχει δικαίωμα στην ψυχική υγεία. Άρθρο 2.', ['windows-1253']],
  ['บุคคลย่อมมีสิทธิในสุขภาพจิต มาตรา ๒ ห้ามเลือกปฏิบัติต่อคนพิการ', ['tis-620']],
])('guesses the code page of %s', (text, charsets) => {
  for (const charset of charsets) expect(decodeText(iconv.encode(text, charset)).text).toBe(text);
});
