import { expect, it } from 'vitest';
import { markdownBlocks, markdownParser } from '../../../ingest/extract/markdown.ts';

const kinds = (text: string) => markdownBlocks(text).map((block) => [block.kind, block.text]);

it('keeps headings with their level and joins wrapped lines', () => {
  expect(markdownBlocks('# Act\n\nOne\ntwo  \nthree\n\n### § 12 Title\n')).toEqual([
    { kind: 'heading', text: 'Act', page: 1, level: 1 },
    { kind: 'paragraph', text: 'One two\nthree', page: 1 },
    { kind: 'heading', text: '§ 12 Title', page: 1, level: 3 },
  ]);
});

it('takes a heading that carries the words of its provision for a paragraph', () => {
  expect(
    kinds(
      '##### ARTICULO 1° — La presente ley tiene por objeto asegurar el derecho.\n## Art. 5\n##### Article 3. Objecte',
    ),
  ).toEqual([
    ['paragraph', 'ARTICULO 1° — La presente ley tiene por objeto asegurar el derecho.'],
    ['heading', 'Art. 5'],
    ['heading', 'Article 3. Objecte'],
  ]);
});

it('keeps the numbers of items, reads tables row by row, drops marks and comments', () => {
  expect(
    kinds(
      '1. first\n2. second\n- *third* [link](http://a.example)\n\n| a | b |\n|---|---|\n| **c** | d |\n<!-- no -->',
    ),
  ).toEqual([
    ['paragraph', '1. first'],
    ['paragraph', '2. second'],
    ['paragraph', 'third link'],
    ['paragraph', 'a | b'],
    ['paragraph', 'c | d'],
  ]);
});

it('joins wrapped Chinese lines without a space', () => {
  expect(kinds('第一条 为了保护\n公民健康。')).toEqual([
    ['paragraph', '第一条 为了保护公民健康。'],
  ]);
});

it('reads front matter into declared values and leaves nonsense out', async () => {
  const { declared, declaredLanguage, blocks } = await markdownParser.parse(
    Buffer.from(
      '---\ntitle: "Ley 1"\ncountry: ARG\nyear: soon\nlang: es-AR\nurl: javascript:x\n---\n# Ley\n\nTexto.',
    ),
    'ley.md',
  );
  expect(declared.map(({ field, value }) => [field, value])).toEqual([
    ['title', 'Ley 1'],
    ['country', 'ARG'],
    ['language', 'es'],
  ]);
  expect(declaredLanguage).toBe('es');
  expect(blocks).toHaveLength(2);
});

it('takes hostile marks in little time', () => {
  const started = performance.now();
  markdownBlocks(`${'**a '.repeat(20_000)}\n\n${'['.repeat(50_000)}\n\n${'a_'.repeat(20_000)}`);
  expect(performance.now() - started).toBeLessThan(5000);
});
