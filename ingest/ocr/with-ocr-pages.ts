import { DOUBTFUL_BELOW } from '../../data/confidence.ts';
import type { TextSource } from '../../data/model.ts';
import type { Block, Extraction, PageReading } from '../extract/extraction.ts';
import { joinLines } from '../extract/join-lines.ts';
import type { PageLine } from '../extract/pdf-lines.ts';
import { endsSentence, opensProvision } from '../extract/provision-start.ts';
import { type RepairContext, readRepairContext, repairText } from '../extract/repair.ts';
import { dropRunningHeads } from '../extract/running-heads.ts';

/** What OCR read on one page; `text` as in {@link RecognisedText}. */
export interface OcrPage {
  /** 1-based. */
  page: number;
  text: string;
  /** Engine and version. */
  engine: string;
  /** How sure the engine is of the words, 0–1. */
  confidence?: number;
}

/** Text counts as read by OCR when this share of the written pages is. */
const MOSTLY = 0.5;
/** A line this much shorter than the longest of its page ends a paragraph. */
const SHORT_LINE = 0.75;

/**
 * The same file with the pages that OCR read in their places: what the text layer gave on those
 * pages gives way, all other pages stay as they are.
 */
export function withOcrPages(extraction: Extraction, read: readonly OcrPage[]): Extraction {
  const byPage = new Map(read.map((page) => [page.page, page]));
  if (byPage.size === 0) return extraction;
  const ocrBlocks = blocksOf(read);
  const blocks = extraction.pages.flatMap(({ number }) =>
    byPage.has(number)
      ? (ocrBlocks.get(number) ?? [])
      : extraction.blocks.filter((block) => block.page === number),
  );
  const pages = extraction.pages.map((page): PageReading => {
    const ocr = byPage.get(page.number);
    if (!ocr) return page;
    const characters = ocr.text.replace(/\s+/g, '').length;
    const doubtful = ocr.confidence !== undefined && ocr.confidence < DOUBTFUL_BELOW;
    return { ...page, characters, needsOcr: false, ...(doubtful ? { doubtful } : {}) };
  });
  const engines = [...new Set(read.map(({ engine }) => engine))].sort();
  return {
    ...extraction,
    blocks,
    pages,
    textSource: textSourceOf(extraction, pages, byPage),
    extractor: [extraction.extractor, ...engines].join(' + '),
    warnings: [],
  };
}

function textSourceOf(
  { textSource }: Extraction,
  pages: readonly PageReading[],
  byPage: ReadonlyMap<number, OcrPage>,
): TextSource {
  const written = pages.filter((page) => !page.needsOcr && page.characters > 0);
  if (written.length === 0) return pages.some((page) => page.needsOcr) ? 'needs-ocr' : 'none';
  const ocr = written.filter((page) => byPage.has(page.number)).length;
  if (ocr >= written.length * MOSTLY) return 'ocr';
  return textSource === 'needs-ocr' ? 'text-layer' : textSource;
}

function blocksOf(read: readonly OcrPage[]): Map<number, Block[]> {
  const lines = dropRunningHeads(read.map(({ text }) => linesOf(text)));
  const context = readRepairContext(
    lines.map((ofPage) => ofPage.map((line) => line.text).join('\n')).join('\n'),
  );
  return new Map(
    read.map(({ page }, index) => [page, paragraphsOf(lines[index] ?? [], page, context)]),
  );
}

/** Distance of lines and of pages for {@link dropRunningHeads}: the nth line stands at one height. */
const LINE = 12;
const PAGE_HEIGHT = 12_000;

/** A line that knows whether the engine saw a paragraph begin with it. */
interface OcrLine extends PageLine {
  opensParagraph: boolean;
}

function linesOf(text: string): OcrLine[] {
  const lines = text
    .split('\n\n')
    .flatMap((paragraph) =>
      paragraph.split('\n').map((line, index) => ({ text: line, opensParagraph: index === 0 })),
    );
  // Heads are counted from the top of the page, feet from its bottom.
  return lines.map(({ text: words, opensParagraph }, index) => ({
    text: words,
    left: 0,
    right: words.length,
    height: LINE,
    y: index < lines.length / 2 ? index * LINE : PAGE_HEIGHT - (lines.length - index) * LINE,
    opensParagraph,
  }));
}

function paragraphsOf(lines: readonly PageLine[], page: number, context: RepairContext): Block[] {
  const longest = Math.max(0, ...lines.map((line) => line.text.length));
  const paragraphs: string[] = [];
  let before: PageLine | undefined;
  for (const line of lines) {
    const ended =
      before !== undefined &&
      (endsSentence(before.text) || before.text.length < longest * SHORT_LINE);
    const opens =
      before === undefined ||
      (line as OcrLine).opensParagraph ||
      (ended && opensProvision(line.text));
    if (opens) paragraphs.push(line.text);
    else paragraphs.push(`${paragraphs.pop()}\n${line.text}`);
    before = line;
  }
  return paragraphs.flatMap((rough): Block[] => {
    const text = joinLines(repairText(rough, context));
    return text === '' ? [] : [{ kind: 'paragraph', text, page }];
  });
}
