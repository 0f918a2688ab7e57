import { open, readFile } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { byteOrderMark, decodeText } from './charset.ts';
import { ExtractionError } from './extraction.ts';
import { wideCharset } from './wide-charset.ts';
import { bytesInMemory, inflateEntry, readZipDirectory } from './zip-directory.ts';

export const PDF = 'application/pdf';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const DOC = 'application/msword';
export const ODT = 'application/vnd.oasis.opendocument.text';
export const EPUB = 'application/epub+zip';
export const RTF = 'application/rtf';
export const ZIP = 'application/zip';
export const HTML = 'text/html';
export const XML = 'application/xml';
export const MARKDOWN = 'text/markdown';
export const PLAIN_TEXT = 'text/plain';

/** Junk before `%PDF-` that readers put up with; the format's notes ask for 1024 bytes. */
const PDF_WINDOW = 4096;
const TEXT_WINDOW = 65_536;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const CONTENT_TYPES_LIMIT = 1024 * 1024;

/**
 * Tells what a file is by its content; the name only tells Markdown from plain text, and only
 * together with the content.
 *
 * @param name file name, for the messages and the Markdown ending.
 * @returns a media type that a parser of the registry reads.
 * @throws ExtractionError `unsupported-type` naming what was found, `encrypted` for protected
 * office files, `damaged` for broken zip files.
 */
export async function detectMediaType(bytes: Uint8Array, name: string): Promise<string> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PDF_WINDOW));
  if (head.includes('%PDF-', 0, 'latin1')) return PDF;
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipMediaType(bytes, name);
  if (startsWith(bytes, COMPOUND_FILE)) return compoundMediaType(bytes, name);

  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74])) return RTF;

  const textual = looksTextual(bytes);
  const markup = textual ? sniffMarkup(bytes) : undefined;
  if (markup) return markup;
  const found = byteOrderMark(bytes) ? undefined : await signatureOf(bytes);
  if (found && !(textual && found.mime.startsWith('application/xml'))) {
    throw unsupported(name, found.mime);
  }
  if (!textual) throw unsupported(name, 'unknown binary data');
  return looksLikeMarkdown(bytes, name) ? MARKDOWN : PLAIN_TEXT;
}

/**
 * The same of a file on disk. Only archives are read whole, as their directory stands at the end;
 * of others the beginning tells.
 *
 * @throws ExtractionError as {@link detectMediaType}.
 */
export async function detectMediaTypeOfFile(path: string, name: string): Promise<string> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(TEXT_WINDOW), 0, TEXT_WINDOW, 0);
    const head = buffer.subarray(0, bytesRead);
    const whole = startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, COMPOUND_FILE);
    return await detectMediaType(whole ? await readFile(path) : head, name);
  } finally {
    await file.close();
  }
}

/** Not of marked text: FF FE begins frames of MPEG audio as well, and words can begin as files do. */
function signatureOf(bytes: Uint8Array): ReturnType<typeof fileTypeFromBuffer> {
  return fileTypeFromBuffer(bytes.subarray(0, TEXT_WINDOW)).catch(() => undefined);
}

function unsupported(name: string, found: string): ExtractionError {
  return new ExtractionError(
    'unsupported-type',
    `"${name}" is ${found}, which cannot be read as a document; convert it to PDF, DOCX, HTML or text.`,
  );
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function zipMediaType(bytes: Uint8Array, name: string): string {
  const file = bytesInMemory(bytes);
  const entries = readZipDirectory(file);
  const types = entries.find((entry) => entry.name === '[Content_Types].xml');
  if (types) {
    const xml = inflateEntry(file, types, CONTENT_TYPES_LIMIT).toString('utf8');
    if (
      /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabledTemplate\.main\+xml|ms-word\.document\.macroEnabled\.main\+xml/.test(
        xml,
      )
    ) {
      return DOCX;
    }
    const office = /(spreadsheetml|presentationml)/.exec(xml);
    throw unsupported(name, office ? `an office file (${office[1]})` : 'an unknown office file');
  }
  const mimetype = entries.find((entry) => entry.name === 'mimetype');
  if (mimetype) {
    const declared = inflateEntry(file, mimetype, 256).toString('latin1').trim();
    if (declared === EPUB) return EPUB;
    if (/^application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?$/.test(declared))
      return ODT;
    throw unsupported(name, declared.slice(0, 100));
  }
  if (entries.some((entry) => entry.name === 'META-INF/container.xml')) return EPUB;
  throw unsupported(name, ZIP);
}

/** Directory entries of a compound file are 128 bytes, aligned, and begin with the stream's name. */
function hasStream(bytes: Uint8Array, stream: string): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = Buffer.from(`${stream}\0`, 'utf16le');
  let at = view.indexOf(wanted);
  while (at >= 0 && at % 128 !== 0) at = view.indexOf(wanted, at + 2);
  return at >= 0;
}

function compoundMediaType(bytes: Uint8Array, name: string): string {
  if (hasStream(bytes, 'EncryptedPackage')) {
    throw new ExtractionError(
      'encrypted',
      `"${name}" is protected by a password; save a copy without it.`,
    );
  }
  if (hasStream(bytes, 'WordDocument')) return DOC;
  throw unsupported(name, 'a compound file without a Word document');
}

/** UTF-16 or UTF-32, by its mark or by its zero bytes. */
function isWide(bytes: Uint8Array): boolean {
  const charset = byteOrderMark(bytes)?.charset ?? wideCharset(bytes);
  return charset !== undefined && charset !== 'utf-8';
}

function looksTextual(bytes: Uint8Array): boolean {
  if (isWide(bytes)) return true;
  const window = bytes.subarray(0, TEXT_WINDOW);
  let controls = 0;
  for (const byte of window) {
    // Tab, line breaks and escape (ISO-2022) occur in text; other controls are strays.
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls += 1;
  }
  return controls <= Math.max(2, window.length / 200);
}

function beginning(bytes: Uint8Array): string {
  const window = bytes.subarray(0, TEXT_WINDOW);
  return isWide(bytes) ? decodeText(window).text : Buffer.from(window).toString('utf8');
}

function sniffMarkup(bytes: Uint8Array): string | undefined {
  const start = skipLeadingComments(beginning(bytes));
  if (/^<!doctype\s+html|^<html[\s>]/i.test(start)) return HTML;
  if (/^<\?xml\s/i.test(start)) {
    const root = /<(?:!doctype\s+)?([A-Za-z_][\w.:-]*)/i.exec(start.slice(5));
    return root?.[1]?.toLowerCase() === 'html' ? HTML : XML;
  }
  if (
    /^<(?:head|body|title|meta|div|p|table|h[1-6]|center|font|span|article|section|main)[\s>]/i.test(
      start,
    )
  ) {
    return HTML;
  }
  if (/^<!doctype\s|^<[A-Za-z_][\w.:-]*(?:\s+[\w.:-]+\s*=\s*["'][^"']*["'])*\s*\/?>/i.test(start))
    return XML;
  return undefined;
}

function skipLeadingComments(text: string): string {
  let start = 0;
  for (;;) {
    while (start < text.length && (/\s/.test(text[start] ?? '') || text[start] === '\ufeff'))
      start += 1;
    if (!text.startsWith('<!--', start)) return text.slice(start, start + 4096);
    const end = text.indexOf('-->', start);
    if (end < 0) return '';
    start = end + 3;
  }
}

/** A Markdown name is believed unless nothing in the text is Markdown; without one the text must be plainly so. */
function looksLikeMarkdown(bytes: Uint8Array, name: string): boolean {
  const text = beginning(bytes);
  const headings = text.match(/^#{1,6} \S/gm)?.length ?? 0;
  const marks = text.match(/^(?:[-*+] |\d+\. |> |```|\|.*\||---\s*$)|\*\*\S|\]\(/gm)?.length ?? 0;
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(name)) return headings + marks > 0;
  const levels = new Set(text.match(/^#{1,6}(?= \S)/gm) ?? []);
  return headings >= 3 && levels.size >= 2;
}
