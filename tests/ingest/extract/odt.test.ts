import { expect, it } from 'vitest';
import { odtParser } from '../../../ingest/extract/odt.ts';
import { makeOdt, makeZip } from './sample-files.ts';

const read = async (...parts: Parameters<typeof makeOdt>) =>
  (await odtParser.parse(makeOdt(...parts), 'law.odt')).blocks;
const texts = async (...parts: Parameters<typeof makeOdt>) =>
  (await read(...parts)).map(({ text }) => text);

it('keeps headings, spaces, tables row by row and notes at the end', async () => {
  const blocks = await read(
    `<text:h text:outline-level="2">Part <text:span>I</text:span></text:h>
     <text:p>Every<text:s text:c="2"/>person<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See the Convention.</text:p></text:note-body></text:note> counts.</text:p>
     <table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell><text:p>Act</text:p></table:table-cell></table:table-row></table:table>`,
  );
  expect(blocks).toEqual([
    { kind: 'heading', text: 'Part I', page: 1, level: 2 },
    { kind: 'paragraph', text: 'Every person[1] counts.', page: 1 },
    { kind: 'paragraph', text: 'Year | Act', page: 1 },
    { kind: 'paragraph', text: '[1] See the Convention.', page: 1 },
  ]);
});

it('gives list items and headings the numbers a reader sees', async () => {
  const styles = `<text:list-style style:name="L1">
    <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
    </text:list-style>`;
  const outline =
    '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="Chapter "/></text:outline-style>';
  const item = (text: string, inner = '') =>
    `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`;
  const list = (items: string, more = '') =>
    `<text:list text:style-name="L1" ${more}>${items}</text:list>`;
  expect(
    await texts(
      `<text:h text:outline-level="1">Scope</text:h>
       ${list(item('One', `<text:list>${item('sub')}${item('sub two')}</text:list>`) + item('Two'))}
       <text:h text:outline-level="1">Rights</text:h>
       ${list(item('Three'), 'text:continue-numbering="true"')}${list(item('Anew'))}`,
      styles,
      outline,
    ),
  ).toEqual([
    'Chapter 1 Scope',
    '1. One',
    '(a) sub',
    '(b) sub two',
    '2. Two',
    'Chapter 2 Rights',
    '3. Three',
    '1. Anew',
  ]);
});

it('leaves out what was deleted, hidden or said about the text', async () => {
  expect(
    await texts(
      `<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region></text:tracked-changes>
       <text:p>kept<office:annotation><text:p>remark</text:p></office:annotation><text:hidden-text>hidden</text:hidden-text></text:p>
       <text:section text:display="none"><text:p>unseen</text:p></text:section>`,
    ),
  ).toEqual(['kept']);
});

it('says why a file cannot be read', async () => {
  const parse = (bytes: Uint8Array) => odtParser.parse(bytes, 'law.odt');
  await expect(parse(makeOdt(''))).rejects.toMatchObject({ code: 'no-text' });
  await expect(parse(makeOdt('<text:p>open'))).rejects.toMatchObject({ code: 'damaged' });
  await expect(
    parse(
      makeZip({
        'content.xml': 'x',
        'META-INF/manifest.xml':
          '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
      }),
    ),
  ).rejects.toMatchObject({ code: 'encrypted' });
});
