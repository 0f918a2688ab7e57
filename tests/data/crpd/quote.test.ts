import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../../data/crpd/quote.ts';
import type { TextPart } from '../../../data/search/query.ts';

const shown = (parts: TextPart[]) =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

function quote(
  text: string,
  words: string,
  { language = 'en', label = null as string | null } = {},
) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return shown(quoteOf({ text, language, label }, [{ start, end: start + words.length }]));
}

const filler = (n: number) =>
  `Sentence number ${n} speaks of ferries, lanterns and of the harbour office.`;

describe('a quote', () => {
  it('is the sentence of the evidence with a little around it, cut between sentences', () => {
    const text = [1, 2, 3, 4, 5, 6, 7, 8].map(filler).join('\n').replace('number 4', 'number  4');
    expect(quote(text, 'lanterns and')).toMatch(/^Sentence number 1 .*\[lanterns and\].* …$/);
    const middle = quote(text, 'number  4');
    expect(middle).toMatch(/^… Sentence \[number 4\] speaks .*office\. …$/);
    expect(middle).not.toContain('  ');
  });

  it('cuts a sentence that is too long between words, around the evidence', () => {
    const words = Array.from({ length: 300 }, (_, at) => `word${at}`).join(' ');
    const cut = quote(words, 'word150 word151');
    expect(cut).toMatch(/^… word\d+ .* \[word150 word151\] .* word\d+ …$/);
    expect(cut.length).toBeLessThan(400);
    for (const word of cut
      .replace(/[[\]…]/g, '')
      .trim()
      .split(/\s+/))
      expect(` ${words} `).toContain(` ${word} `);
  });

  it('holds long evidence whole: what matters may stand at its end', () => {
    const rest = 'or has left the country for longer than a year without leave; '.repeat(6);
    const text = `${filler(1)}\nA harbour master leaves office if he is bankrupt; ${rest}or is insane.`;
    const evidence = text.slice(text.indexOf('A harbour'));
    expect(evidence.length).toBeGreaterThan(400);
    expect(quote(text, evidence)).toContain('or is insane.]');
  });

  it('leaves out the label that is shown beside it, and does not end at an abbreviation', () => {
    const text = `Section 12. A person may, under Art. 5 of this Act, be held in a hospital for ten days. ${filler(2)}`;
    expect(quote(text, 'be held', { label: 'Section 12' })).toMatch(
      /^A person may, under Art\. 5 of this Act, \[be held\] in a hospital/,
    );
  });

  it('keeps letters of Chinese and of the planes beyond whole', () => {
    const chinese = '精神障碍患者的监护人应当同意住院治疗。'.repeat(40);
    const cut = quote(chinese, '同意住院', { language: 'zh' });
    expect(cut).toContain('[同意住院]');
    expect(cut.length).toBeLessThan(200);
    const rare = '𠀀'.repeat(600);
    expect(
      shown(quoteOf({ text: rare, language: 'zh', label: null }, [{ start: 600, end: 604 }])),
    ).not.toMatch(/(?:^|[^\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it('holds the words of each reading, from wherever in the passage they stand', () => {
    const text = Array.from({ length: 30 }, (_, at) => filler(at + 1)).join('\n');
    const of = (...wanted: string[]) =>
      shown(
        quoteOf(
          { text, language: 'en', label: null },
          wanted.map((words) => ({
            start: text.indexOf(words),
            end: text.indexOf(words) + words.length,
          })),
        ),
      );
    const apart = of('number 25', 'number 3 ');
    expect(apart).toMatch(/^… Sentence \[number 3 \]speaks.* … Sentence \[number 25\] speaks.* …$/);
    expect(apart).not.toContain('number 12');
    expect(of('number 5 ', 'number 6')).toMatch(
      /^… Sentence \[number 5 \]speaks[^…]* Sentence \[number 6\] speaks[^…]* …$/,
    );
  });

  it('stands without evidence, with wrong evidence and without text', () => {
    const quotable = { text: filler(1), language: 'xx-unknown-tag', label: null };
    expect(shown(quoteOf(quotable))).toBe(filler(1));
    expect(shown(quoteOf(quotable, [{ start: 500, end: 900 }]))).toBe(filler(1));
    expect(quoteOf({ ...quotable, text: '' }, [{ start: 0, end: 5 }])).toEqual([]);
  });
});
