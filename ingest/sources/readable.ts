import { extname } from 'node:path';

/** Endings of the kinds of file that are read; others are looked at by their first bytes. */
export const READABLE_ENDINGS: readonly string[] = [
  ...['.pdf', '.docx', '.docm', '.dotx', '.doc', '.odt', '.ott', '.rtf', '.epub'],
  ...['.html', '.htm', '.xhtml', '.xml', '.akn'],
  ...['.md', '.markdown', '.txt', '.text', '.zip'],
];

/** First bytes of the binary kinds, so that a wrong ending hides nothing: PDF, ZIP, CFB, RTF. */
const MAGIC = ['%PDF-', 'PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0', '{\\rtf'];

/** Bytes that {@link isReadableStart} wants to see. */
export const START_BYTES = 1024;

/** Whether a file's name promises a kind of file that is read. */
export function hasReadableEnding(name: string): boolean {
  return READABLE_ENDINGS.includes(extname(name).toLowerCase());
}

/** Whether a file begins like a kind of file that is read. */
export function isReadableStart(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, START_BYTES);
  return MAGIC.some((magic) => start.startsWith(magic)) || start.includes('%PDF-');
}
