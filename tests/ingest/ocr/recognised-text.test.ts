import { expect, it } from 'vitest';
import { recognisedText } from '../../../ingest/ocr/recognised-text.ts';
import { characterError } from './character-error.ts';

/** A row of Tesseract's table for one word. */
function word(block: number, paragraph: number, line: number, confidence: number, text: string) {
  return ['5', '1', block, paragraph, line, '1', '0', '0', '9', '9', confidence, text].join('\t');
}

it('keeps the lines and paragraphs the engine saw', () => {
  const table = [
    'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
    '2\t1\t1\t0\t0\t0\t0\t0\t9\t9\t-1\t',
    word(1, 1, 1, 90, 'Section'),
    word(1, 1, 1, 90, '1'),
    word(1, 1, 2, 90, 'Rights'),
    word(1, 2, 1, 90, 'Everyone'),
  ].join('\n');
  expect(recognisedText(table)).toEqual({ text: 'Section 1\nRights\n\nEveryone', confidence: 0.9 });
});

it('counts long words more than short ones', () => {
  const table = [word(1, 1, 1, 100, 'disability'), word(1, 1, 1, 0, 'an')].join('\n');
  expect(recognisedText(table).confidence).toBeCloseTo(0.83);
});

it('leaves out lines that are only rules and stains', () => {
  const table = [word(1, 1, 1, 20, '—_'), word(2, 1, 1, 90, 'Act')].join('\n');
  expect(recognisedText(table).text).toBe('Act');
});

it('puts no spaces between ideographs, and keeps them between other words', () => {
  const table = ['残疾', '人', '权利', 'CRPD', '公约'].map((text) => word(1, 1, 1, 90, text));
  expect(recognisedText(table.join('\n')).text).toBe('残疾人权利 CRPD 公约');
});

it('measures errors as the characters that must be changed', () => {
  expect(characterError('mental health', 'mental  heaIth')).toBeCloseTo(1 / 13);
  expect(characterError('精神 卫生', '精神卫生')).toBe(0);
  expect(characterError('abc', '')).toBe(1);
});
