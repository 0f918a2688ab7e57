import { readWordPart, type WordContext } from './docx-body.ts';
import { wordNames } from './docx-names.ts';
import { readWordNumbering } from './docx-numbering.ts';
import { readWordStyles } from './docx-styles.ts';
import { type Block, type Extraction, ExtractionError, type Parser } from './extraction.ts';
import { DOCX } from './media-type.ts';
import { readXml } from './xml-events.ts';
import { openZipPackage, partBeside, type ZipPackage } from './zip-package.ts';

/**
 * Reads Word files of 2007 and later: headings, lists with their automatic numbers, tables row by
 * row, footnotes and endnotes at the end, each opened by the mark it has in the text. Tracked
 * deletions are left out. Pictures, linked and embedded files are never opened.
 */
export const docxParser: Parser = { mediaTypes: [DOCX], parse: parseDocx };

async function parseDocx(bytes: Uint8Array, name: string): Promise<Extraction> {
  const file = openZipPackage(bytes);
  const main = mainPart(file);
  const xml = file.text(main);
  if (!xml) {
    throw new ExtractionError('damaged', `"${name}" is not a readable Word file; save it again.`);
  }
  const parts = partsOf(file, main);
  const names = wordNames(xml);
  const text = (kind: string) => file.text(parts.get(kind) ?? '');
  const stylesXml = text('styles');
  const style = readWordStyles(stylesXml, wordNames(stylesXml ?? ''));
  const numberingXml = text('numbering');
  const context: WordContext = {
    names,
    style,
    numbering: readWordNumbering(
      numberingXml,
      wordNames(numberingXml ?? ''),
      (id) => style(id).numId,
    ),
    notes: [],
  };
  const blocks = readWordPart(xml, context).get('') ?? [];
  blocks.push(...noteBlocks(text('footnotes'), text('endnotes'), context));
  if (blocks.length === 0) throw new ExtractionError('no-text', `"${name}" holds no text.`);
  return {
    mediaType: DOCX,
    blocks,
    pages: [],
    textSource: 'markup',
    extractor: 'docx@1',
    declared: [],
    warnings: [],
  };
}

/** Notes in the order of their marks; notes that nothing refers to are not shown by Word either. */
function noteBlocks(
  footnotes: string | undefined,
  endnotes: string | undefined,
  context: WordContext,
): Block[] {
  const marks = [...context.notes];
  const read = (xml: string | undefined): Map<string, Block[]> =>
    xml ? readWordPart(xml, { ...context, names: wordNames(xml), notes: [] }) : new Map();
  const byKind = { footnote: read(footnotes), endnote: read(endnotes) };
  return marks.flatMap((mark, index) => {
    const [kind, id = ''] = mark.split(' ');
    const note = byKind[kind as keyof typeof byKind].get(id) ?? [];
    const text = note.map((block) => block.text).join('\n');
    return text === ''
      ? []
      : [{ kind: 'paragraph' as const, text: `[${index + 1}] ${text}`, page: 1 }];
  });
}

function mainPart(file: ZipPackage): string {
  const declared = relationsOf(file, '_rels/.rels', '').get('officeDocument');
  return declared && file.names.includes(declared) ? declared : 'word/document.xml';
}

/** Parts that belong to the document, by the last word of their relationship's type. */
function partsOf(file: ZipPackage, main: string): Map<string, string> {
  const slash = main.lastIndexOf('/') + 1;
  const relations = `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`;
  return relationsOf(file, relations, main);
}

function relationsOf(file: ZipPackage, part: string, base: string): Map<string, string> {
  const found = new Map<string, string>();
  readXml(file.text(part) ?? '', {
    open(tag, attribute) {
      if (!/(?:^|:)Relationship$/.test(tag) || attribute('TargetMode') === 'External') return;
      const kind = attribute('Type')?.split('/').at(-1);
      const target = attribute('Target');
      if (kind && target && !found.has(kind)) found.set(kind, partBeside(base, target));
    },
    close() {},
  });
  return found;
}
