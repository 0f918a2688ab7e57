import { expect, it } from 'vitest';
import { docxParser } from '../../../ingest/extract/docx.ts';
import { makeDocx } from './sample-files.ts';

const read = (bytes: Uint8Array) => docxParser.parse(bytes, 'law.docx');
const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;

it('keeps headings, paragraphs and tables row by row', async () => {
  const { blocks } = await read(
    makeDocx([
      '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Part I</w:t></w:r></w:p>',
      'Every person has rights.',
      `<w:tbl><w:tr>${cell('Year')}${cell('Act')}</w:tr><w:tr>${cell('2006')}${cell('CRPD')}</w:tr></w:tbl>`,
    ]),
  );
  expect(blocks).toEqual([
    { kind: 'heading', text: 'Part I', page: 1, level: 1 },
    { kind: 'paragraph', text: 'Every person has rights.', page: 1 },
    { kind: 'paragraph', text: 'Year | Act', page: 1 },
    { kind: 'paragraph', text: '2006 | CRPD', page: 1 },
  ]);
});

it('refuses files that would unpack to too much, declared or not', async () => {
  await expect(read(makeDocx(['x'], 300 * 1024 * 1024))).rejects.toMatchObject({
    code: 'too-large',
  });
  await expect(read(makeDocx(['x'.repeat(5000)], 100))).rejects.toMatchObject({
    code: 'too-large',
  });
});

it('says why a file cannot be read', async () => {
  await expect(read(makeDocx([]))).rejects.toMatchObject({ code: 'no-text' });
  await expect(read(makeDocx(['<w:p>broken']))).rejects.toMatchObject({ code: 'damaged' });
  await expect(read(makeDocx(['x']).subarray(0, 200))).rejects.toMatchObject({ code: 'damaged' });
});

const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const item = (text: string, list: number, level = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const textsOf = async (body: string[], parts: Record<string, string> = {}) =>
  (await read(makeDocx(body, undefined, parts))).blocks.map(({ text }) => text);

it('writes the automatic numbers of sections, paragraphs and headings', async () => {
  const numbering = `
    <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', 'Part %1', '<w:pStyle w:val="Part"/>')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="2">${level(0, 'chineseCounting', '第%1条')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="3">${level(0, 'bullet', '·')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>
    <w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="12"/></w:lvlOverride></w:num>`;
  const styles =
    '<w:style w:type="paragraph" w:styleId="Part"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
  expect(
    await textsOf(
      [
        paragraph('General', '<w:pStyle w:val="Part"/>'),
        item('Short title', 1),
        item('one', 1, 1),
        item('deep', 1, 2),
        item('two', 1, 1),
        item('Application', 1),
        item('one again', 1, 1),
        paragraph('Rights', '<w:pStyle w:val="Part"/>'),
        item('Legal', 2, 1),
        item('总则', 3),
        item('bullet', 4),
        item('Twelfth', 5),
        item('Thirteenth', 5),
      ],
      { numbering, styles },
    ),
  ).toEqual([
    'Part I General',
    '1. Short title',
    '(a) one',
    '(i) deep',
    '(b) two',
    '2. Application',
    '(a) one again',
    'Part II Rights',
    '2.1 Legal',
    '第一条 总则',
    'bullet',
    '12. Twelfth',
    '13. Thirteenth',
  ]);
});

it('takes headings from styles of any name by what they are based on', async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Kapitel"><w:name w:val="Kapitel"/><w:basedOn w:val="1"/></w:style>`;
  const { blocks } = await read(
    makeDocx([paragraph('Kapitel 1', '<w:pStyle w:val="Kapitel"/>')], undefined, { styles }),
  );
  expect(blocks).toMatchObject([{ kind: 'heading', level: 2 }]);
});

it('keeps notes apart at the end and drops what was deleted or hidden', async () => {
  const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph('line')}</w:footnote><w:footnote w:id="7">${paragraph('See the Convention.')}</w:footnote>`;
  const endnotes = `<w:endnote w:id="7">${paragraph('Repealed in 2001.')}</w:endnote>`;
  expect(
    await textsOf(
      [
        '<w:p><w:r><w:t>A right</w:t><w:footnoteReference w:id="7"/></w:r><w:del><w:r><w:delText>no</w:delText><w:t>no</w:t></w:r></w:del><w:ins><w:r><w:t> stands</w:t><w:endnoteReference w:id="7"/></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r></w:p>',
        '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>joined </w:t></w:r></w:p><w:p><w:r><w:t>again</w:t></w:r></w:p>',
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDETEXT "/etc/hostname"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>shown</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      ],
      { footnotes, endnotes },
    ),
  ).toEqual([
    'A right[1] stands[2]',
    'joined again',
    'shown',
    '[1] See the Convention.',
    '[2] Repealed in 2001.',
  ]);
});
