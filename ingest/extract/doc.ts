import { type Block, type Extraction, ExtractionError, type Parser } from './extraction.ts';
import { DOC } from './media-type.ts';
import { repairText } from './repair.ts';

/** Quotation marks and dashes stay what they are. */
const AS_WRITTEN = { filterUnicode: false };

/**
 * Reads Word files of 97 to 2003: the text, then text boxes, then notes. Tracked deletions are left
 * out by the library; it knows neither headings nor automatic numbers.
 */
export const docParser: Parser = { mediaTypes: [DOC], parse: parseDoc };

async function parseDoc(bytes: Uint8Array, name: string): Promise<Extraction> {
  const { default: WordExtractor } = await import('word-extractor');
  let paragraphs: string[];
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const document = await new WordExtractor().extract(buffer);
    paragraphs = [
      document.getBody(AS_WRITTEN),
      document.getTextboxes({ ...AS_WRITTEN, includeHeadersAndFooters: false }),
      document.getFootnotes(AS_WRITTEN),
      document.getEndnotes(AS_WRITTEN),
    ].flatMap((part) => part.split(/\n+/));
  } catch (cause) {
    throw new ExtractionError(
      'damaged',
      `"${name}" is not a readable Word file; save it as DOCX or PDF.`,
      { cause },
    );
  }
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    // Cells of a table row are parted by tabs; so are the leaders of a table of contents.
    const text = repairText(paragraph.replace(/(?<=\S)\t+(?=\S)/g, ' | '));
    if (text !== '') blocks.push({ kind: 'paragraph', text, page: 1 });
  }
  if (blocks.length === 0) throw new ExtractionError('no-text', `"${name}" holds no text.`);
  return {
    mediaType: DOC,
    blocks,
    pages: [],
    textSource: 'markup',
    extractor: 'word-extractor@1.0.4',
    declared: [],
    warnings: [],
  };
}
