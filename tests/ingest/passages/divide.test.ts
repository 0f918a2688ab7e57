import { describe, expect, it } from 'vitest';
import { countWords } from '../../../ingest/passages/measure.ts';
import { heading, keepsAllWords, sentence, split } from './extraction-of.ts';

const partsOf = (text: string) =>
  split([`Section 1. ${text}`, 'Section 2. End.']).filter(({ label }) => label === 'Section 1');

describe('parts of a long provision', () => {
  it('begin with subsections and then repeat nothing', () => {
    const text = Array.from(
      { length: 9 },
      (_, index) => `(${index + 1}) Rule ${index + 1} begins here. ${sentence(60)}`,
    ).join(' ');
    const parts = partsOf(text);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts.slice(1)) expect(part.text).toMatch(/^\(\d\) Rule/);
    const rules = parts.flatMap((part) => part.text.match(/Rule \d/g) ?? []);
    expect(rules).toEqual([...new Set(rules)]);
  });

  it('take no mention of a subsection for its beginning', () => {
    const text = Array.from(
      { length: 40 },
      (_, index) => `Person ${index} may ask under subsection (5) of this for a review.`,
    ).join(' ');
    for (const part of partsOf(text)) expect(part.text).not.toMatch(/^\(5\)/);
  });

  it('keep the first item of a list with what introduces it', () => {
    const text = Array.from(
      { length: 8 },
      (_, index) => `Case ${index} covers— (a) ${sentence(40)} (b) ${sentence(20)}`,
    ).join(' ');
    for (const part of partsOf(text)) expect(part.text).not.toMatch(/^\(a\)/);
  });

  it('repeat the last sentence when cut inside a paragraph', () => {
    const text = Array.from({ length: 60 }, (_, i) => `Sentence ${i} speaks of care and of help.`);
    const [first, second] = partsOf(text.join(' '));
    const repeated = second?.text.split('. ')[0] ?? '';
    expect(first?.text).toContain(repeated);
  });

  it('lose nothing and stay within their size', () => {
    const text = `${sentence(500)} (1) ${sentence(30)} (2) ${'care; '.repeat(300)}`;
    expect(keepsAllWords([`Section 1. ${text}`, 'Section 2. End.'])).toBe(true);
    for (const part of partsOf(text)) expect(countWords(part.text)).toBeLessThanOrEqual(300);
  });
});

describe('words', () => {
  it('are told apart where a sign of their own stands between them', () => {
    expect(countWords('ሰላም፡ለሁሉም፡ይሁን።')).toBe(3);
  });

  it.each([
    ['Tibetan', 'སེམས་ཁམས་བདེ་ཐང་ནི་ཀུན་གྱི་ཐོབ་ཐང་ཡིན།'],
    ['Yi', 'ꊿꂷꃅꄿꐨꐥꌠꅉꀕ'],
    ['Javanese', 'ꦱꦼꦲꦠ꧀ꦗꦶꦮꦤꦼꦏꦲꦏ꧀ꦏꦺꦧꦺꦃ'],
    ['Thai', 'สุขภาพจิตเป็นสิทธิของทุกคน'],
    ['rare Han', '𠀀𠀁𠀂𠀃𠀄𠀅'],
  ])('are estimated by characters in %s', (_, text) => {
    expect(countWords(text)).toBeGreaterThan(2);
    expect(countWords(text)).toBeLessThan(12);
  });

  it('keep long text without spaces from becoming one passage, no character cut in two', () => {
    const text = 'སེམས་ཁམས་བདེ་ཐང་'.repeat(400);
    const passages = split([heading(1, 'A title'), text]);
    expect(passages.length).toBeGreaterThan(3);
    for (const passage of passages) expect(passage.text).not.toMatch(/^\p{M}/u);
  });
});
