import { describe, expect, it } from 'vitest';
import type { TextPart, TextSpan } from '../../../data/search/query.ts';
import { markedText, snippet, withoutLabel } from '../../../data/search/snippet.ts';
import { seededRandom } from '../../support/seeded-random.ts';

/** Places of a word in a text. */
function spansOf(text: string, word: string): TextSpan[] {
  const spans: TextSpan[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    spans.push({ start, end: start + word.length });
  }
  return spans;
}

function hits(parts: readonly TextPart[]): string[] {
  return parts.filter((part) => part.hit).map((part) => part.text);
}

function whole(parts: readonly TextPart[]): string {
  return parts.map((part) => part.text).join('');
}

describe('marked text', () => {
  it.each([
    ['The guardian may consent. No guardian may refuse.', 'guardian', ['guardian', 'guardian']],
    ['Порядок учёта и учёт лиц', 'учёт', ['учёт', 'учёт']],
    ['精神障害者の権利は、法律で守る。', '権利', ['権利']],
    ['😀😀 rights 👩‍👩‍👧 of all 😀', 'rights', ['rights']],
    ['Nobody', 'Nobody', ['Nobody']],
  ])('marks in "%s" the places of "%s"', (text, word, expected) => {
    const spans = spansOf(text, word);
    expect(spans).toHaveLength(expected.length);
    const parts = markedText(text, spans);
    expect(hits(parts)).toEqual(expected);
    expect(whole(parts)).toBe(text);
  });

  it('joins places that overlap or touch, in whatever order they come', () => {
    const spans = [
      { start: 7, end: 10 },
      { start: 0, end: 4 },
      { start: 2, end: 7 },
    ];
    const parts = markedText('abcdefghij kl', spans);
    expect(parts).toEqual([
      { text: 'abcdefghij', hit: true },
      { text: ' kl', hit: false },
    ]);
  });

  it('leaves empty places out', () => {
    const parts = markedText('Section 5', [{ start: 3, end: 3 }]);
    expect(parts).toEqual([{ text: 'Section 5', hit: false }]);
  });

  it('shows the text as it is when nothing was found or a place lies beyond the end', () => {
    expect(markedText('Section 5', [])).toEqual([{ text: 'Section 5', hit: false }]);
    expect(whole(markedText('Section 5', [{ start: 400, end: 409 }]))).toBe('Section 5');
    expect(markedText('', [])).toEqual([]);
  });
});

describe('a snippet', () => {
  const filler = 'The person concerned shall be heard before any decision is made. ';

  it('shows a short passage whole', () => {
    const text = 'Nobody shall be detained.';
    expect(snippet(text, spansOf(text, 'detained'))).toEqual([
      { text: 'Nobody shall be ', hit: false },
      { text: 'detained', hit: true },
      { text: '.', hit: false },
    ]);
  });

  it('shows the stretch with most hits, cut at words, with dots where text was left out', () => {
    const text = `restraint ${filler.repeat(20)}restraint and restraint again, restraint ${filler.repeat(20)}`;
    const parts = snippet(text, spansOf(text, 'restraint'));
    expect(hits(parts)).toHaveLength(3);
    expect(parts[0]).toEqual({ text: '…\u00a0', hit: false });
    expect(parts.at(-1)).toEqual({ text: '\u00a0…', hit: false });
    const shown = whole(parts.slice(1, -1));
    expect(text).toContain(` ${shown} `);
  });

  it('is about as long as asked, in every script, and never cuts a character in two', () => {
    const random = seededRandom(12);
    const texts = [
      filler.repeat(30),
      '成年後見制度は、本人の意思を尊重する。'.repeat(40),
      '😀'.repeat(600),
    ];
    for (const text of texts) {
      for (let round = 0; round < 60; round++) {
        const width = text.startsWith('😀') ? 2 : 1;
        const start = random.integer(0, text.length / width - 3) * width;
        const parts = snippet(text, [{ start, end: start + 2 * width }]);
        const shown = whole(parts);
        expect(shown.length).toBeLessThanOrEqual(300);
        expect(shown.isWellFormed()).toBe(true);
        expect(hits(parts)).toHaveLength(1);
      }
    }
  });
});

describe('a text beside its label', () => {
  const plain = (text: string) => [{ text, hit: false }];

  it.each([
    ['ARTICULO 5° — La existencia de diagnóstico', 'ARTICULO 5°', 'La existencia de diagnóstico'],
    ['第三十条 国家对儿童', '第三十条', '国家对儿童'],
    ['12. The Committee is concerned', '12', 'The Committee is concerned'],
  ])('begins after the label: "%s"', (text, label, rest) => {
    expect(withoutLabel(plain(text), label)).toEqual(plain(rest));
  });

  it('stays whole when the label is not at its start, is part of a word, is a hit, or is all', () => {
    expect(withoutLabel(plain('12 months'), '1')).toEqual(plain('12 months'));
    expect(withoutLabel(plain('See Article 5'), 'Article 5')).toEqual(plain('See Article 5'));
    expect(withoutLabel([{ text: 'Article', hit: true }], 'Article')).toEqual([
      { text: 'Article', hit: true },
    ]);
    expect(withoutLabel(plain('Article 5'), 'Article 5')).toEqual(plain('Article 5'));
    expect(withoutLabel(plain('Nobody'), null)).toEqual(plain('Nobody'));
  });
});
