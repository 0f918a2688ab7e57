import { expect, it } from 'vitest';
import { rtfParser } from '../../../ingest/extract/rtf.ts';

const HEAD = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset134 SimSun;}{\f3\fcharset2 Symbol;}}{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2\outlinelevel1 Artikel;}{\*\cs10 \additive Strong;}}`;
const read = async (body: string) =>
  (await rtfParser.parse(Buffer.from(`${HEAD}${body}}`, 'latin1'), 'law.rtf')).blocks;
const texts = async (body: string) => (await read(body)).map(({ text }) => text);

it('finds headings by style and by outline level', async () => {
  expect(
    await read(
      String.raw`\pard\s1 Act\par\pard\s2 Article 1\par\pard\outlinelevel2 Aim\par\pard Text.\par`,
    ),
  ).toEqual([
    { kind: 'heading', text: 'Act', page: 1, level: 1 },
    { kind: 'heading', text: 'Article 1', page: 1, level: 2 },
    { kind: 'heading', text: 'Aim', page: 1, level: 3 },
    { kind: 'paragraph', text: 'Text.', page: 1 },
  ]);
});

it('reads every way of writing a character', async () => {
  expect(
    await texts(
      String.raw`caf\'e9 \u1575?\u1604? {\uc2\u233\'c3\'a9t\u233 ??} \u-4051? {\f1 \'cf\'f0\'e8\'e2\'e5\'f2} {\f2 \'d6\'d0\'b9\'fa} \{a\}\~b\emdash\rquote\par {\f3 \'b7}{\f0 item}\par`,
    ),
  ).toEqual(['café ال été Привет 中国 {a} b—’', '•item']);
});

it('keeps the stored numbers of lists, rows of tables and notes at the end', async () => {
  expect(
    await texts(
      String.raw`{\listtext 12.\tab}Every person{\super\chftn{\footnote\pard{\super\chftn} See it.}} counts.\par
\trowd\pard\intbl Year\cell Act\cell\row\trowd\pard\intbl 2006\cell CRPD\par UN\cell\row\pard After.\par`,
    ),
  ).toEqual([
    '12. Every person[1] counts.',
    'Year | Act',
    '2006 | CRPD UN',
    'After.',
    '[1] See it.',
  ]);
});

it('passes over pictures, field codes, hidden and deleted text', async () => {
  expect(
    await texts(
      String.raw`{\info{\title no}}{\header no}kept {\field{\*\fldinst INCLUDETEXT "/etc/hostname"}{\fldrslt shown}} {\v no}{\deleted no}{\pict 89504e47}{\*\shppict{\pict 00}}{\object{\*\objdata 0102}{\result table}}{\*\unknown no}\bin3 }}}.\par`,
    ),
  ).toEqual(['kept shown table.']);
});

it('reads a file that is cut short as far as it goes', async () => {
  const { blocks } = await rtfParser.parse(Buffer.from(`${HEAD}{\\b Article 1`), 'law.rtf');
  expect(blocks.map(({ text }) => text)).toEqual(['Article 1']);
});
