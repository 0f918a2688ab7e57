import { type Extraction, ExtractionError, type Parser } from './extraction.ts';
import { ODT } from './media-type.ts';
import { readOdtBody } from './odt-body.ts';
import { type OdtLists, readOdtLists } from './odt-lists.ts';
import { openZipPackage } from './zip-package.ts';

/**
 * Reads OpenDocument texts: headings and lists with their automatic numbers, tables row by row,
 * notes at the end. Tracked deletions are left out; objects and linked sections are never opened.
 */
export const odtParser: Parser = { mediaTypes: [ODT], parse: parseOdt };

async function parseOdt(bytes: Uint8Array, name: string): Promise<Extraction> {
  const file = openZipPackage(bytes);
  if (/<manifest:encryption-data\b/.test(file.text('META-INF/manifest.xml') ?? '')) {
    throw new ExtractionError(
      'encrypted',
      `"${name}" is protected by a password; save a copy without it.`,
    );
  }
  const content = file.text('content.xml');
  if (!content) {
    throw new ExtractionError('damaged', `"${name}" is not a readable ODT file; save it again.`);
  }
  const lists: OdtLists = new Map();
  readOdtLists(file.text('styles.xml') ?? '', lists);
  readOdtLists(content, lists);
  const blocks = readOdtBody(content, lists);
  if (blocks.length === 0) throw new ExtractionError('no-text', `"${name}" holds no text.`);
  return {
    mediaType: ODT,
    blocks,
    pages: [],
    textSource: 'markup',
    extractor: 'odt@1',
    declared: [],
    warnings: [],
  };
}
