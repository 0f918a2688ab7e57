import type { Description } from '../../data/model.ts';
import { decodeText } from './charset.ts';
import { type Extraction, ExtractionError, type Parser } from './extraction.ts';
import { canonicalLanguage, describeFrbr, parseFrbrAddress } from './frbr.ts';
import { htmlBlocks } from './html-blocks.ts';
import { measurePage } from './html-furniture.ts';
import { findElement, findElements, type MarkupNode, parseMarkup, textOf } from './markup-tree.ts';
import { HTML } from './media-type.ts';
import { repairText } from './repair.ts';

/** The marked content is believed when it holds this much of what the page says. */
const CONTENT_SHARE = 0.3;

/** Reads saved web pages: the document without the site around it. */
export const htmlParser: Parser = { mediaTypes: [HTML], parse: parseHtml };

async function parseHtml(bytes: Uint8Array, name: string): Promise<Extraction> {
  const { text } = decodeText(bytes);
  const tree = parseMarkup(text, false);
  const body = findElement(tree, (element) => element.name === 'body') ?? tree;
  const { isFurniture, isFolded } = measurePage(body);
  const everything = htmlBlocks(body, isFurniture, isFolded);
  const marked = contentOf(tree);
  const content = marked ? htmlBlocks(marked, isFurniture, isFolded) : [];
  const blocks =
    lengthOf(content) >= lengthOf(everything) * CONTENT_SHARE && content.length > 0
      ? content
      : everything;
  if (blocks.length === 0) {
    throw new ExtractionError('no-text', `"${name}" is a web page without text of its own.`);
  }
  const root = findElement(tree, (element) => element.name === 'html');
  const language = root?.attribs?.lang ?? root?.attribs?.['xml:lang'];
  return {
    mediaType: HTML,
    blocks,
    pages: [],
    textSource: 'markup',
    extractor: 'cheerio@1.2.0',
    declared: declaredBy(tree),
    declaredLanguage: language ? canonicalLanguage(language) : undefined,
    warnings: [],
  };
}

function contentOf(tree: MarkupNode): MarkupNode | undefined {
  const articles = findElements(tree, (element) => element.name === 'article');
  return (
    findElement(tree, ({ name }) => name === 'la-akoma-ntoso') ??
    findElement(tree, ({ name, attribs }) => name === 'main' || attribs?.role === 'main') ??
    (articles.length === 1 ? articles[0] : undefined)
  );
}

function lengthOf(blocks: readonly { text: string }[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function declaredBy(tree: MarkupNode): Description[] {
  const declared: Description[] = [];
  const title = titleOf(tree);
  if (title) {
    declared.push({
      field: 'title',
      value: title,
      confidence: 0.6,
      origin: 'file',
      evidence: { quote: title },
    });
  }
  const source =
    metaOf(tree, 'og:url') ??
    findElement(tree, ({ name, attribs }) => name === 'link' && attribs?.rel === 'canonical')
      ?.attribs?.href;
  if (source && /^https?:\/\//i.test(source)) {
    declared.push({
      field: 'sourceUrl',
      value: source,
      confidence: 0.6,
      origin: 'file',
      evidence: { quote: source },
    });
  }
  const address = frbrOf(tree);
  if (address) declared.push(...describeFrbr(address, 0.7));
  return declared;
}

function titleOf(tree: MarkupNode): string | undefined {
  const shared =
    metaOf(tree, 'og:title') ?? metaOf(tree, 'dc.title') ?? metaOf(tree, 'dcterms.title');
  const heading = findElement(tree, ({ name }) => name === 'h1');
  const title = findElement(tree, ({ name }) => name === 'title');
  const words = shared ?? (heading && textOf(heading)) ?? (title && withoutSite(textOf(title)));
  const clean = words ? repairText(words).replaceAll('\n', ' ') : '';
  return /\p{L}{3}/u.test(clean) && clean.length <= 500 ? clean : undefined;
}

/** Sites put their name after the title: "Mental Health Act – Laws of Examplia". */
function withoutSite(title: string): string {
  return title.replace(/\s+[|–—»]\s+[^|–—»]{2,60}$/, '');
}

function metaOf(tree: MarkupNode, key: string): string | undefined {
  const meta = findElement(
    tree,
    ({ name, attribs }) =>
      name === 'meta' && (attribs?.name ?? attribs?.property)?.toLowerCase() === key,
  );
  return meta?.attribs?.content?.trim() || undefined;
}

/** Legislation sites name the law's own address in the page's head or around the text. */
function frbrOf(tree: MarkupNode) {
  const carriers = findElements(tree, ({ name, attribs = {} }) => {
    return name === 'meta' || name === 'link' || 'data-work-frbr-uri' in attribs;
  });
  for (const { attribs = {} } of carriers) {
    const address = parseFrbrAddress(
      attribs.content ?? attribs.href ?? attribs['data-work-frbr-uri'] ?? '',
    );
    if (address) return address;
  }
  return undefined;
}
