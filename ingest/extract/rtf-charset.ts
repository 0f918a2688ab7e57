import iconv from 'iconv-lite';

/** Code pages of the character sets a font table names (RTF 1.9.1, `\fcharset`). */
const CODE_PAGES: Record<number, string> = {
  77: 'macroman',
  128: 'cp932',
  129: 'cp949',
  130: 'cp949',
  134: 'cp936',
  136: 'cp950',
  161: 'cp1253',
  162: 'cp1254',
  163: 'cp1258',
  177: 'cp1255',
  178: 'cp1256',
  186: 'cp1257',
  204: 'cp1251',
  222: 'cp874',
  238: 'cp1250',
  254: 'cp437',
  255: 'cp850',
};

/** Fonts of signs, not of letters. */
export const SYMBOL = 'symbol';

/**
 * Code page of a font.
 *
 * @param charset `\fcharset` of the font; 0 and 1 leave it to the document.
 * @param own what the document itself is written in.
 */
export function codePageOf(charset: number | undefined, own: string): string {
  if (charset === 2) return SYMBOL;
  return (charset !== undefined && CODE_PAGES[charset]) || own;
}

/** Code page that `\ansicpg` names; Western European when nobody knows it. */
export function namedCodePage(number: number): string {
  if (number === 65001) return 'utf-8';
  if (number === 10000) return 'macroman';
  const name = `cp${number}`;
  return iconv.encodingExists(name) ? name : 'cp1252';
}

/** Text of bytes; signs of symbol fonts become private-use characters, as Word writes them. */
export function decodeRtfBytes(bytes: readonly number[], codePage: string): string {
  if (codePage === SYMBOL) return String.fromCharCode(...bytes.map((byte) => 0xf000 + byte));
  return iconv.decode(Buffer.from(bytes), codePage);
}
