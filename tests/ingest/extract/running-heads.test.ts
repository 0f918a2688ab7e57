import { expect, it } from 'vitest';
import type { PageLine } from '../../../ingest/extract/pdf-lines.ts';
import { dropRunningHeads } from '../../../ingest/extract/running-heads.ts';

const line = (text: string, y: number): PageLine => ({ text, left: 60, right: 500, y, height: 11 });
/** Six lines of text that no other page has. */
const body = (page: number): PageLine[] =>
  Array.from({ length: 6 }, (_, row) =>
    line(`${'abcdefgh'[page]}${'klmnop'[row]} words of the law`, 120 + page * 7 + row * 14),
  );
const readable = (pages: readonly PageLine[][]): string[] =>
  dropRunningHeads(pages).flatMap((lines) =>
    lines.map(({ text }) => text).filter((text) => !text.endsWith('words of the law')),
  );
const pages = (
  edge: (page: number) => { top?: string | undefined; bottom?: string | undefined },
): PageLine[][] =>
  Array.from({ length: 8 }, (_, page) => {
    const { top, bottom } = edge(page);
    return [...(top ? [line(top, 40)] : []), ...body(page), ...(bottom ? [line(bottom, 780)] : [])];
  });

it('drops heads that stay the same and feet that count the pages', () => {
  expect(
    readable(
      pages((page) => ({
        top: page % 2 ? 'Mental Health Act' : '2017 No. 10',
        bottom: `GE.15-11348 ${page + 3}/71`,
      })),
    ),
  ).toEqual([]);
});

it('drops page numbers alone, whatever their digits', () => {
  expect(readable(pages((page) => ({ bottom: `- ${page + 1} -` })))).toEqual([]);
  expect(
    readable(pages((page) => ({ bottom: ['٣', 'iv', '5 of 9', '第 6 页'][page % 4] }))),
  ).toEqual([]);
});

it('keeps provisions that happen to begin their pages', () => {
  const numbers = [2, 5, 9, 10, 14, 20, 23, 31];
  const tops = numbers.map((number) => `Article ${number}:`);
  expect(readable(pages((page) => ({ top: tops[page] })))).toEqual(tops);
});

it('keeps a sentence that comes back, and what comes back on two pages only', () => {
  const sentence =
    'Any person who contravenes this section commits an offence and is liable to a fine.';
  expect(readable(pages(() => ({ bottom: sentence })))).toHaveLength(8);
  expect(readable(pages((page) => ({ top: page < 2 ? 'Schedule' : undefined })))).toHaveLength(2);
});

it('keeps lines that come back inside the page', () => {
  const inside = Array.from({ length: 5 }, (_, page) => [
    line(`${'abcde'[page]} opens words of the law`, 60),
    line('Penalty', 74),
    ...body(page),
  ]);
  expect(readable(inside)).toEqual(Array(5).fill('Penalty'));
});

it('keeps a heading of one Roman numeral and the only page there is', () => {
  expect(readable(pages((page) => ({ top: page === 3 ? 'IV' : undefined })))).toEqual(['IV']);
  expect(readable([[...body(0), line('12', 780)]])).toEqual(['12']);
});
