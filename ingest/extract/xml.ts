import { akomaNtosoBlocks, isAkomaNtoso } from './akoma-ntoso.ts';
import { describeAkomaNtoso } from './akoma-ntoso-metadata.ts';
import { decodeText } from './charset.ts';
import { type Block, type Extraction, ExtractionError, type Parser } from './extraction.ts';
import { canonicalLanguage } from './frbr.ts';
import { describeJusticeLaws, isJusticeLaws, justiceLawsBlocks } from './justice-laws.ts';
import { LineBuilder } from './line-builder.ts';
import { findElement, type MarkupNode, parseMarkup, walkMarkup } from './markup-tree.ts';
import { XML } from './media-type.ts';

/** Reads laws in XML: Canada's Justice Laws DTD, Akoma Ntoso, and any other XML by its text. */
export const xmlParser: Parser = { mediaTypes: [XML], parse: parseXml };

async function parseXml(bytes: Uint8Array, name: string): Promise<Extraction> {
  const tree = parseMarkup(decodeText(bytes).text, true);
  const root = findElement(tree, () => true);
  if (!root) throw new ExtractionError('damaged', `"${name}" is XML without an element.`);
  const blocks = blocksOf(root);
  if (blocks.length === 0) throw new ExtractionError('no-text', `"${name}" is XML without text.`);
  const language = root.attribs?.['xml:lang'] ?? root.attribs?.lang;
  return {
    mediaType: XML,
    blocks,
    pages: [],
    textSource: 'markup',
    extractor: 'cheerio@1.2.0',
    declared: isJusticeLaws(root)
      ? describeJusticeLaws(root)
      : isAkomaNtoso(root)
        ? describeAkomaNtoso(root)
        : [],
    declaredLanguage: language ? canonicalLanguage(language) : undefined,
    warnings: [],
  };
}

function blocksOf(root: MarkupNode): Block[] {
  if (isJusticeLaws(root)) return justiceLawsBlocks(root);
  if (isAkomaNtoso(root)) return akomaNtosoBlocks(root);
  return anyBlocks(root);
}

/** XML of no known vocabulary: an element that holds words of its own is a block, what it holds is inline. */
function anyBlocks(root: MarkupNode): Block[] {
  const builder = new LineBuilder();
  const running = new Set<MarkupNode>();
  const inside = (element: MarkupNode): boolean =>
    element.parent !== null && element.parent !== undefined && running.has(element.parent);
  walkMarkup(root, {
    enter(element) {
      const hasWords = element.children?.some(
        (child) => child.type === 'text' && child.data?.trim(),
      );
      if (inside(element)) running.add(element);
      else {
        builder.open();
        if (hasWords) running.add(element);
      }
      return true;
    },
    leave(element) {
      if (!inside(element)) builder.open();
    },
    text: (data) => builder.add(data),
  });
  builder.open();
  return builder.blocks;
}
