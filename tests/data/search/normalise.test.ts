import { describe, expect, it } from 'vitest';
import { normalise } from '../../../data/search/words/normalise.ts';
import { type SeededRandom, seededRandom } from '../../support/seeded-random.ts';

/** Blocks whose letters are replaced, composed, dropped or doubled, and plain ones between. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x300, 0x36f],
  [0x400, 0x45f],
  [0x600, 0x6ff],
  [0x900, 0x97f],
  [0xe00, 0xe5b],
  [0x1100, 0x11ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x2460, 0x24ff],
  [0x3040, 0x30ff],
  [0x3300, 0x33ff],
  [0x4e00, 0x4eff],
  [0xac00, 0xacff],
  [0xfb00, 0xfb4f],
  [0xfe70, 0xfefc],
  [0xff01, 0xff9f],
  [0x1d400, 0x1d7ff],
  [0x1f600, 0x1f64f],
];

function randomText(random: SeededRandom): string {
  let text = '';
  for (let left = random.integer(0, 60); left > 0; left--) {
    text += String.fromCodePoint(random.integer(...random.pick(BLOCKS)));
  }
  return text;
}

/** Whether every stretch that came from one place is what that place alone gives. */
function leadsBack(text: string): boolean {
  const { text: out, origin } = normalise(text);
  if (!origin) return [...text].map((letter) => normalise(letter).text).join('') === out;
  if (origin.length !== out.length + 1 || origin[out.length] !== text.length) return false;
  for (let start = 0; start < out.length; ) {
    let end = start + 1;
    while (end < out.length && origin[end] === origin[start]) end++;
    const from = origin[start] as number;
    const to = origin[end] as number;
    if (to <= from || normalise(text.slice(from, to)).text !== out.slice(start, end)) return false;
    start = end;
  }
  return true;
}

describe('normalised text', () => {
  it.each([
    ['Учёт и надзор', 'Учет и надзор'],
    ['Straße, GROẞ', 'Strasse, GROSS'],
    ['أُسْرَة', 'اسره'],
    ['إلى آخر ٱلقانون', 'الي اخر القانون'],
    ['الصّحّـــة', 'الصحه'],
    ['مسؤولية الهيئة', 'مسووليه الهييه'],
    ['کتاب فارسی', 'كتاب فارسي'],
    ['can\u00ADnot', 'cannot'],
    ['d’un arrêté', "d'un arrêté"],
    ['pe\u0301rdida', 'pérdida'],
    ['ﬁnal', 'final'],
    ['第１２条', '第12条'],
    ['精神衛生法的機關', '精神卫生法的机关'],
    ['ہسپتال ﮨﮯ', 'هسپتال هي'],
    ['l‘acte, long‑term', "l'acte, long-term"],
  ])('takes %s for %s', (written, meant) => {
    expect(normalise(written).text).toBe(meant);
  });

  it.each([
    ['Arabic', 0x660],
    ['Persian', 0x6f0],
    ['Devanagari', 0x966],
    ['Bengali', 0x9e6],
    ['Tamil', 0xbe6],
    ['Thai', 0xe50],
    ['Khmer', 0x17e0],
    ['fullwidth', 0xff10],
    ['mathematical', 0x1d7ce],
    ['mathematical sans-serif', 0x1d7e2],
  ])('reads %s digits as 0 to 9', (_, zero) => {
    const digits = Array.from({ length: 10 }, (__, at) => String.fromCodePoint(zero + at));
    expect(normalise(digits.join('')).text).toBe('0123456789');
  });

  it('leaves text alone that needs nothing, and says that offsets are the same', () => {
    for (const text of ['', 'Section 12. Consent', '精神卫生法 第三十条', '인권 😀']) {
      expect(normalise(text)).toEqual({ text });
    }
  });

  it('leads every offset back to the letter it came from', () => {
    const random = seededRandom(1948);
    const texts = Array.from({ length: 4000 }, () => randomText(random));
    expect(texts.filter((text) => normalise(text).origin).length).toBeGreaterThan(1000);
    expect(texts.filter((text) => !leadsBack(text))).toEqual([]);
  });

  it('gives the same for a text and for what the text was normalised to, word by word', () => {
    const words = 'Учёт Straße أُسْرَة الصّحّـــة کتاب d’un pe\u0301rdida ﬁnal １２ ४५';
    const once = normalise(words).text;
    expect(normalise(once).text).toBe(once);
  });
});
