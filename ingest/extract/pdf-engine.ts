import { createRequire } from 'node:module';
import path from 'node:path';
import type { PDFParse } from 'pdf-parse';
import type { TextItem } from './pdf-lines.ts';
import { loadPdfWorker } from './pdf-worker.ts';

/**
 * What we use of the pdf.js document inside `PDFParse`. The class itself offers a page's text only
 * as one string, without the positions that tell paragraphs, headings and running heads apart, and
 * would draw each picture on a canvas to say that there is one.
 */
export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ info: Record<string, unknown> }>;
}

/** One page of a {@link PdfDocument}. */
export interface PdfPage {
  getTextContent(options: { disableNormalization: boolean }): Promise<{
    items: (TextItem | { type: string })[];
  }>;
  getOperatorList(options?: {
    annotationMode: number;
  }): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  cleanup(): void;
}

/** An open document and how to let go of it. */
export interface OpenedPdf {
  document: PdfDocument;
  close(): Promise<void>;
}

const nativePush = Array.prototype.push;
const require = createRequire(import.meta.url);
let worker: Promise<void> | undefined;

/**
 * Loads a PDF into memory. Nothing outside the bytes is read but pdf.js's own character maps, and
 * no code inside the file is run.
 *
 * @throws whatever pdf.js throws: `PasswordException`, `InvalidPDFException` and others.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  worker ??= loadPdfWorker(path.join(pdfjsFolder(), 'legacy', 'build', 'pdf.worker.mjs'));
  await worker;
  // Not imported: the loader of TypeScript would rewrite the whole library.
  const { PDFParse, VerbosityLevel }: typeof import('pdf-parse') = require('pdf-parse');
  const parser: PDFParse = new PDFParse({
    // pdf.js takes the buffer over, so it gets its own.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    // Maps for CJK fonts that name a character map instead of carrying one.
    cMapUrl: path.join(pdfjsFolder(), 'cmaps', path.sep),
    cMapPacked: true,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
  });
  try {
    const document = await (parser as unknown as { load(): Promise<PdfDocument> }).load();
    restoreNativePush();
    return { document, close: () => parser.destroy().catch(() => undefined) };
  } catch (error) {
    await parser.destroy().catch(() => undefined);
    throw error;
  }
}

function pdfjsFolder(): string {
  const manifest = createRequire(require.resolve('pdf-parse')).resolve('pdfjs-dist/package.json');
  return path.dirname(manifest);
}

/**
 * The legacy build of pdf.js brings a polyfill of `Array.prototype.push` in plain JavaScript that
 * Node does not need and that slows down every push of the process, pdf.js's own above all.
 */
function restoreNativePush(): void {
  if (Array.prototype.push === nativePush) return;
  Object.defineProperty(Array.prototype, 'push', {
    value: nativePush,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}
