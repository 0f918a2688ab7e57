import iconv from 'iconv-lite';
import jschardet from 'jschardet';
import { decodeWide, wideCharset } from './wide-charset.ts';

/** Text got from bytes, and the charset it was read with (WHATWG or IANA name, lower case). */
export interface DecodedText {
  text: string;
  charset: string;
}

/** Bytes looked at when the charset has to be guessed; more costs time and changes nothing. */
const GUESS_WINDOW = 65_536;
/** Declarations stand at the very start: HTML asks for the first 1024 bytes, XML for the first line. */
const DECLARATION_WINDOW = 2048;
/** The bytes are not UTF-8 by then, so even a weak guess beats windows-1252; short texts score low. */
const MINIMUM_GUESS_CONFIDENCE = 0.15;

/**
 * Decodes a text file: byte order mark, then the zero bytes of UTF-16 and UTF-32, then the charset that HTML or XML declares, then strict
 * UTF-8, then a guess by letter statistics, then windows-1252, which never fails. A declared
 * UTF-8 that the bytes contradict is not believed.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byteOrderMark(bytes);
  if (marked) {
    const text = decode(bytes.subarray(marked.length), marked.charset);
    return { text, charset: marked.charset };
  }

  const wide = wideCharset(bytes);
  if (wide) return { text: decodeWide(bytes, wide), charset: wide };

  const declared = declaredCharset(bytes);
  if (declared && declared !== 'utf-8' && iconv.encodingExists(declared)) {
    return { text: decode(bytes, declared), charset: declared };
  }
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, charset: 'utf-8' };

  const guess = jschardet.detect(Buffer.from(bytes.subarray(0, GUESS_WINDOW)));
  const charset = guess.encoding?.toLowerCase();
  if (
    charset &&
    charset !== 'ascii' &&
    charset !== 'utf-8' &&
    guess.confidence >= MINIMUM_GUESS_CONFIDENCE &&
    iconv.encodingExists(charset)
  ) {
    return { text: decode(bytes, charset), charset };
  }
  return { text: decode(bytes, 'windows-1252'), charset: 'windows-1252' };
}

/** @returns the charset that the mark at the start of a text names, and its length in bytes. */
export function byteOrderMark(bytes: Uint8Array): { charset: string; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { charset: 'utf-8', length: 3 };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return bytes[2] === 0 && bytes[3] === 0 && bytes.length >= 4
      ? { charset: 'utf-32le', length: 4 }
      : { charset: 'utf-16le', length: 2 };
  }
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff) {
    return { charset: 'utf-32be', length: 4 };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: 'utf-16be', length: 2 };
  return undefined;
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, DECLARATION_WINDOW)).toString('latin1');
  const declaration =
    /<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start) ??
    /<meta[^>]*\scharset\s*=\s*["']?([\w.:-]+)/i.exec(start);
  const name = declaration?.[1]?.toLowerCase();
  if (!name) return undefined;
  if (name === 'utf8') return 'utf-8';
  // A declaration that can be read as ASCII is not UTF-16 (HTML Standard, prescan of the bytes).
  if (name.startsWith('utf-16')) return 'utf-8';
  // The web reads Latin-1 as windows-1252 (WHATWG Encoding Standard).
  if (name === 'iso-8859-1' || name === 'latin1' || name === 'us-ascii') return 'windows-1252';
  return name;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, charset: string): string {
  if (charset.startsWith('utf-32')) return decodeWide(bytes, charset);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return iconv.decode(buffer, charset);
}
