import { type Block, type Extraction, ExtractionError, type Parser } from './extraction.ts';
import { htmlBlocks } from './html-blocks.ts';
import { parseMarkup } from './markup-tree.ts';
import { DOCX } from './media-type.ts';
import { guardAgainstZipBomb, readZipDirectory } from './zip-directory.ts';

/** Reads Word files of 2007 and later. Pictures and linked files are never opened. */
export const docxParser: Parser = { mediaTypes: [DOCX], parse: parseDocx };

async function parseDocx(bytes: Uint8Array, name: string): Promise<Extraction> {
  guardAgainstZipBomb(bytes, readZipDirectory(bytes));
  const { default: mammoth } = await import('mammoth');
  const warnings: string[] = [];
  let blocks: Block[];
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { value, messages } = await mammoth.convertToHtml(
      { buffer },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
      },
    );
    if (messages.some((message) => message.type === 'error')) {
      warnings.push('Parts of the Word file could not be read.');
    }
    blocks = htmlBlocks(parseMarkup(value, false)).filter((block) => !/^↑$/.test(block.text));
  } catch (cause) {
    if (cause instanceof ExtractionError) throw cause;
    throw new ExtractionError('damaged', `"${name}" is not a readable Word file; save it again.`, {
      cause,
    });
  }
  if (blocks.length === 0) throw new ExtractionError('no-text', `"${name}" holds no text.`);
  return {
    mediaType: DOCX,
    blocks,
    pages: [],
    textSource: 'markup',
    extractor: 'mammoth@1.13.0',
    declared: [],
    warnings,
  };
}
