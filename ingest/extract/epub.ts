import type { Description } from '../../data/model.ts';
import { type Block, type Extraction, ExtractionError, type Parser } from './extraction.ts';
import { canonicalLanguage } from './frbr.ts';
import { htmlBlocks } from './html-blocks.ts';
import { findElement, findElements, type MarkupNode, parseMarkup, textOf } from './markup-tree.ts';
import { EPUB } from './media-type.ts';
import { openZipPackage, partBeside, type ZipPackage } from './zip-package.ts';

/** Reads EPUB books: the chapters in reading order, without the table of contents made for devices. */
export const epubParser: Parser = { mediaTypes: [EPUB], parse: parseEpub };

const CHAPTER_TYPES = /^(?:application\/xhtml\+xml|text\/html|application\/x-dtbook\+xml)$/i;

async function parseEpub(bytes: Uint8Array, name: string): Promise<Extraction> {
  const file = openZipPackage(bytes);
  const path = rootFile(file);
  const xml = path && file.text(path);
  if (!path || !xml) {
    throw new ExtractionError('damaged', `"${name}" is not a readable EPUB; fetch it again.`);
  }
  const book = parseMarkup(xml, true);
  const chapters = chaptersOf(book, path);
  const locked = lockedParts(file);
  if (chapters.some((chapter) => locked.has(chapter))) {
    throw new ExtractionError('encrypted', `"${name}" is copy-protected; get a copy without it.`);
  }
  const blocks: Block[] = [];
  const warnings: string[] = [];
  for (const chapter of chapters) {
    const markup = file.text(chapter);
    if (markup) blocks.push(...htmlBlocks(parseMarkup(markup, false)));
    else warnings.push(`The chapter ${chapter} is missing.`);
  }
  if (blocks.length === 0) throw new ExtractionError('no-text', `"${name}" holds no text.`);
  const language = metadataOf(book, 'language');
  return {
    mediaType: EPUB,
    blocks,
    pages: [],
    textSource: 'markup',
    extractor: 'epub@1',
    declared: declaredBy(book),
    declaredLanguage: language ? canonicalLanguage(language) : undefined,
    warnings,
  };
}

function localName(element: MarkupNode): string {
  return (element.name ?? '').replace(/^.*:/, '').toLowerCase();
}

/** The package document that `META-INF/container.xml` names (EPUB OCF 3.3, 4.2.6.3.1). */
function rootFile(file: ZipPackage): string | undefined {
  const container = parseMarkup(file.text('META-INF/container.xml') ?? '', true);
  const root = findElement(container, (element) => localName(element) === 'rootfile');
  const named = root?.attribs?.['full-path'];
  return named && file.names.includes(named)
    ? named
    : file.names.find((part) => /\.opf$/i.test(part));
}

/** Parts of the book in the order of its spine, as names of parts inside the file. */
function chaptersOf(book: MarkupNode, path: string): string[] {
  const items = new Map<string, MarkupNode>();
  for (const item of findElements(book, (element) => localName(element) === 'item')) {
    items.set(item.attribs?.id ?? '', item);
  }
  return findElements(book, (element) => localName(element) === 'itemref').flatMap((reference) => {
    const { attribs = {} } = items.get(reference.attribs?.idref ?? '') ?? {};
    const isNavigation = /(?:^|\s)nav(?:\s|$)/.test(attribs.properties ?? '');
    if (!attribs.href || isNavigation) return [];
    if (!CHAPTER_TYPES.test(attribs['media-type'] ?? '')) return [];
    return [partBeside(path, decoded(attribs.href))];
  });
}

/** Names of parts are addresses: "chapter%201.xhtml". */
function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** Parts that are encrypted. Fonts often are, which does not matter. */
function lockedParts(file: ZipPackage): Set<string> {
  const list = parseMarkup(file.text('META-INF/encryption.xml') ?? '', true);
  return new Set(
    findElements(list, (element) => localName(element) === 'cipherreference').map((reference) =>
      partBeside('', decoded(reference.attribs?.URI ?? '')),
    ),
  );
}

function metadataOf(book: MarkupNode, name: string): string | undefined {
  const metadata = findElement(book, (element) => localName(element) === 'metadata');
  const element = metadata && findElement(metadata, (candidate) => localName(candidate) === name);
  return (element && textOf(element)) || undefined;
}

/** What the book says about itself (Dublin Core). Its date is that of the book, not of the law. */
function declaredBy(book: MarkupNode): Description[] {
  const title = metadataOf(book, 'title');
  const language = canonicalLanguage(metadataOf(book, 'language') ?? '');
  const rights = metadataOf(book, 'rights');
  const origin = 'file' as const;
  return [
    ...(title
      ? [
          {
            field: 'title' as const,
            value: title,
            confidence: 0.7,
            origin,
            evidence: { quote: title },
          },
        ]
      : []),
    ...(language ? [{ field: 'language' as const, value: language, confidence: 0.7, origin }] : []),
    ...(rights ? [{ field: 'rights' as const, value: rights, confidence: 0.8, origin }] : []),
  ];
}
