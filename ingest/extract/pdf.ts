import type { Description } from '../../data/model.ts';
import { isBrokenArabic, repairArabicItems } from './arabic-layer.ts';
import { readingOrder } from './column-order.ts';
import {
  type Block,
  type Extraction,
  ExtractionError,
  type PageReading,
  type Parser,
} from './extraction.ts';
import { joinLines } from './join-lines.ts';
import { PDF } from './media-type.ts';
import { type OpenedPdf, openPdf, type PdfDocument, type PdfPage } from './pdf-engine.ts';
import { linesOf, type PageLine, type TextItem } from './pdf-lines.ts';
import { bodySize, paragraphsOf } from './pdf-paragraphs.ts';
import { readWithPoppler } from './pdf-second-engine.ts';
import { countBadCharacters, readRepairContext, repairText } from './repair.ts';
import { dropRunningHeads } from './running-heads.ts';

const EXTRACTOR = 'pdf-parse@2.4.5';
const SECOND_EXTRACTOR = 'pdftotext';
/** Limits of ENGINES §2: below and above these a page needs OCR. */
const LEAST_CHARACTERS = 50;
const MOST_BAD_SHARE = 0.1;
/** A text layer this broken is noise and stays out of the index. */
const UNREADABLE_SHARE = 0.2;
/** From this share of bad characters on, the second engine is asked. */
const DOUBTFUL_SHARE = 0.01;
const NEARLY_ALL = 0.9;

/** pdf.js operators that paint a picture: image masks, images, inline images and their groups. */
const FIRST_IMAGE_OPERATOR = 83;
const LAST_IMAGE_OPERATOR = 90;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]{2}/u;

interface OpenedPage {
  lines: PageLine[];
  reading: PageReading;
  /** Share of characters that no text has; 1 when the page could not be read at all. */
  bad: number;
}

/** Reads the text layer of PDF files, page by page. */
export const pdfParser: Parser = { mediaTypes: [PDF], parse: parsePdf };

async function parsePdf(bytes: Uint8Array, name: string): Promise<Extraction> {
  let opened: OpenedPdf;
  try {
    opened = await open(bytes, name);
  } catch (error) {
    const rescued = error instanceof ExtractionError && (await rescue(bytes, error));
    if (rescued) return rescued;
    throw error;
  }
  const { document, close } = opened;
  try {
    if (!(document.numPages > 0)) throw new ExtractionError('no-pages', `"${name}" has no pages.`);
    const warnings: string[] = [];
    const pages: OpenedPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPage(document, number, warnings));
    }
    const unread = warnings.length === pages.length;
    const again = await readDoubtfulAgain(bytes, pages);
    if (unread && again === 0) {
      throw new ExtractionError('damaged', `No page of "${name}" can be read: ${warnings[0]}`);
    }
    if (again > 0) warnings.push(`${again} of ${pages.length} pages were read by pdftotext.`);
    const readings = pages.map((page) => page.reading);
    return {
      mediaType: PDF,
      blocks: blocksOf(pages),
      pages: readings,
      ...textSourceOf(readings, warnings),
      extractor: again > 0 ? `${EXTRACTOR} + ${SECOND_EXTRACTOR}` : EXTRACTOR,
      declared: await declaredBy(document),
      warnings,
    };
  } finally {
    await close();
  }
}

async function open(bytes: Uint8Array, name: string): Promise<OpenedPdf> {
  try {
    return await openPdf(bytes);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw new ExtractionError(
        'encrypted',
        `"${name}" is protected by a password; save a copy without it.`,
        { cause },
      );
    }
    throw new ExtractionError('damaged', `"${name}" is not a readable PDF; fetch it again.`, {
      cause,
    });
  }
}

/** What the second engine makes of a file that pdf.js cannot open. */
async function rescue(bytes: Uint8Array, error: ExtractionError): Promise<Extraction | undefined> {
  if (error.code !== 'damaged') return undefined;
  const pages = (await readWithPoppler(bytes))?.map((lines, index) => judge(lines, index + 1));
  if (!pages?.some((page) => page.lines.length > 0)) return undefined;
  const readings = pages.map((page) => page.reading);
  const warnings = ['The file is damaged; pdftotext could read it, perhaps not all of it.'];
  return {
    mediaType: PDF,
    blocks: blocksOf(pages),
    pages: readings,
    ...textSourceOf(readings, warnings),
    extractor: SECOND_EXTRACTOR,
    declared: [],
    warnings,
  };
}

/**
 * Has the second engine read the pages that came out broken, and takes what it reads better.
 *
 * @returns how many pages it read better.
 */
async function readDoubtfulAgain(bytes: Uint8Array, pages: OpenedPage[]): Promise<number> {
  const doubtful = pages.filter((page) => page.bad > DOUBTFUL_SHARE);
  const first = doubtful[0]?.reading.number;
  const last = doubtful.at(-1)?.reading.number;
  if (!first || !last) return 0;
  const others = await readWithPoppler(bytes, first, last);
  let better = 0;
  for (const page of doubtful) {
    const { number, characters } = page.reading;
    const other = judge(others?.[number - first] ?? [], number);
    // Fewer characters, not only better ones, would be text that was lost.
    if (other.bad * 2 >= page.bad || other.reading.characters < characters * 0.7) continue;
    if (other.reading.characters < LEAST_CHARACTERS) continue;
    // It gives the words of right-to-left scripts backwards, and has the same font to go by.
    if (other.lines.some((line) => RIGHT_TO_LEFT.test(line.text))) continue;
    pages[number - 1] = other;
    better += 1;
  }
  return better;
}

/** How good the lines of a page are, and whether they are good enough to be kept. */
function judge(lines: PageLine[], number: number): OpenedPage {
  const text = lines.map((line) => line.text).join('\n');
  const characters = text.replace(/\s+/g, '').length;
  const bad = isBrokenArabic(text) ? 1 : countBadCharacters(text) / Math.max(1, characters);
  const reading = { number, characters, needsOcr: bad > MOST_BAD_SHARE };
  return { lines: bad > UNREADABLE_SHARE ? [] : lines, reading, bad };
}

async function readPage(
  document: PdfDocument,
  number: number,
  warnings: string[],
): Promise<OpenedPage> {
  try {
    const page = await document.getPage(number);
    try {
      const { items } = await page.getTextContent({ disableNormalization: true });
      const written = items.filter((item): item is TextItem => 'str' in item);
      const read = judge(linesOf(await repairArabicItems(page, written)), number);
      if (read.reading.characters < LEAST_CHARACTERS && (await paintsPictures(page))) {
        read.reading.needsOcr = true;
      }
      return read;
    } finally {
      page.cleanup();
    }
  } catch (cause) {
    warnings.push(
      `Page ${number} could not be read: ${cause instanceof Error ? cause.message : cause}`,
    );
    return { lines: [], reading: { number, characters: 0, needsOcr: false }, bad: 1 };
  }
}

async function paintsPictures(page: PdfPage): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((code) => code >= FIRST_IMAGE_OPERATOR && code <= LAST_IMAGE_OPERATOR);
}

function blocksOf(pages: readonly OpenedPage[]): Block[] {
  const kept = dropRunningHeads(pages.map((page) => page.lines));
  const body = bodySize(kept);
  const rough = readingOrder(kept).flatMap(({ lines, page }) => paragraphsOf(lines, page, body));
  const context = readRepairContext(rough.map((block) => block.text).join('\n'));
  const blocks: Block[] = [];
  for (const block of rough) {
    const text = joinLines(repairText(block.text, context));
    if (text !== '') blocks.push({ ...block, text });
  }
  return blocks;
}

function textSourceOf(
  readings: readonly PageReading[],
  warnings: string[],
): Pick<Extraction, 'textSource'> {
  const needing = readings.filter((page) => page.needsOcr).length;
  const written = readings.filter((page) => !page.needsOcr && page.characters > 0).length;
  if (needing === 0 && written === 0) {
    warnings.push('No page has text or a picture.');
    return { textSource: 'none' };
  }
  if (needing >= (needing + written) * NEARLY_ALL) return { textSource: 'needs-ocr' };
  if (needing > 0)
    warnings.push(`${needing} of ${readings.length} pages are pictures without text.`);
  return { textSource: 'text-layer' };
}

/** Titles that programs write by themselves. */
const GENERATED_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)|untitled|document\d*|slide \d|doc\d|print(?:ing)?\b|layout \d|scan)|\.(?:docx?|pdf|indd|wpd|qxd|rtf|xlsx?|pptx?|tmp|odt)\b|[\\/]{1}\w+[\\/]|^\S+$/i;

/**
 * Only a title that reads like one is taken, with low confidence: authors leave the template's.
 * The dates of the file are its making, not the document's, and say nothing about the year.
 */
async function declaredBy(document: PdfDocument): Promise<Description[]> {
  const info = await document.getMetadata().then(
    (metadata) => metadata.info,
    () => ({}) as Record<string, unknown>,
  );
  const title = typeof info.Title === 'string' ? repairText(info.Title).replaceAll('\n', ' ') : '';
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  if (title.length > 300 || letters < 8 || GENERATED_TITLE.test(title)) return [];
  // One or two words name an organisation or a program more often than a document.
  if (/^[\p{Script=Latin}\s]+$/u.test(title) && title.split(' ').length < 3) return [];
  if (countBadCharacters(info.Title as string) > 0) return [];
  return [
    {
      field: 'title',
      value: title,
      confidence: 0.3,
      origin: 'file',
      evidence: { quote: `PDF title: ${title}` },
    },
  ];
}
