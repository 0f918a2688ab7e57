import { docParser } from './doc.ts';
import { docxParser } from './docx.ts';
import { epubParser } from './epub.ts';
import { type Extraction, ExtractionError, type Parser } from './extraction.ts';
import { htmlParser } from './html.ts';
import { markdownParser } from './markdown.ts';
import { detectMediaType } from './media-type.ts';
import { odtParser } from './odt.ts';
import { pdfParser } from './pdf.ts';
import { plainTextParser } from './plain-text.ts';
import { rtfParser } from './rtf.ts';
import { xmlParser } from './xml.ts';

const PARSERS: readonly Parser[] = [
  pdfParser,
  docxParser,
  docParser,
  odtParser,
  rtfParser,
  epubParser,
  htmlParser,
  xmlParser,
  markdownParser,
  plainTextParser,
];

/** Media types that can be read. */
export const READABLE_MEDIA_TYPES: readonly string[] = PARSERS.flatMap(
  (parser) => parser.mediaTypes,
);

/**
 * Reads a file: finds out what it is by its content and has the parser for that read it.
 *
 * @param bytes the whole file; not changed.
 * @param name its name, for messages and to tell Markdown from plain text.
 * @throws ExtractionError, and nothing else, when the file cannot be read.
 */
export async function extract(bytes: Uint8Array, name: string): Promise<Extraction> {
  if (bytes.byteLength === 0) throw new ExtractionError('empty-file', `"${name}" is empty.`);
  try {
    const mediaType = await detectMediaType(bytes, name);
    const parser = PARSERS.find((candidate) => candidate.mediaTypes.includes(mediaType));
    if (!parser) throw new ExtractionError('unsupported-type', `"${name}" is ${mediaType}.`);
    const extraction = await parser.parse(bytes, name);
    // Pages that wait for OCR and blank pages are kept; a text format without text is a failure.
    if (extraction.blocks.length === 0 && extraction.textSource === 'markup') {
      throw new ExtractionError('no-text', `"${name}" holds no text.`);
    }
    return extraction;
  } catch (cause) {
    if (cause instanceof ExtractionError) throw cause;
    throw new ExtractionError('damaged', `"${name}" cannot be read; fetch or save it again.`, {
      cause,
    });
  }
}
