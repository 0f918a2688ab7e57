import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../ingest/relate/fingerprint.ts';
import { likeness } from '../../../ingest/relate/min-hash.ts';
import { scanText } from '../../../ingest/relate/scan-text.ts';

function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  scanText(text, { word: () => {}, number: (value) => numbers.push(value) });
  return numbers;
}

function wordsIn(text: string): number {
  let words = 0;
  scanText(text, { word: () => words++, number: () => {} });
  return words;
}

const sketch = (text: string) => fingerprintOf([text], []).sketch as Uint32Array;

describe('numbers', () => {
  it.each([
    ['1,500 dollars and 2 cents', [1500, 2]],
    ['1 500 dollars et 2 cents', [1500, 2]],
    ['1.500 pesos', [1500]],
    ['المادة ١٢ لسنة ١٩٩٩', [12, 1999]],
    ['अनुच्छेद ४२', [42]],
    ['12, 345 and 6.78', [12, 345, 6, 78]],
  ])('are read from "%s"', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('words', () => {
  it('are letters with their accents and vowel signs; punctuation parts them', () => {
    expect(wordsIn('L’État, c’est «moi»')).toBe(5);
    expect(wordsIn('व्यक्तियों के अधिकार')).toBe(3);
  });

  it('are single characters where a script puts no spaces', () => {
    expect(wordsIn('精神卫生法')).toBe(5);
    expect(wordsIn('สุขภาพจิต')).toBeGreaterThan(5);
  });
});

describe('the fingerprint of a text', () => {
  it('does not see case, spaces, line ends and punctuation', () => {
    const { digest } = fingerprintOf(['Every person\nhas the right -- to vote.'], []);
    expect(fingerprintOf(['EVERY PERSON has', 'the right to vote'], []).digest).toBe(digest);
    expect(fingerprintOf(['Every person has the right to veto'], []).digest).not.toBe(digest);
    expect(fingerprintOf(['Every has person the right to vote'], []).digest).not.toBe(digest);
  });

  it('stays alike when a few characters change in a script without spaces', () => {
    const text = Array.from({ length: 400 }, (_, at) => String.fromCodePoint(0x4e00 + at * 7)).join(
      '',
    );
    const changed = text.replace(String.fromCodePoint(0x4e00 + 200 * 7), '一');
    const other = [...text].reverse().join('');
    expect(likeness(sketch(text), sketch(changed))).toBeGreaterThan(0.9);
    expect(likeness(sketch(text), sketch(other))).toBeLessThan(0.1);
  });
});
