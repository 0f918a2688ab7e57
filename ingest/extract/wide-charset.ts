/** Bytes looked at. */
const WINDOW = 65_536;
/** Share of characters that must be such as texts are made of. */
const PLAUSIBLE = 0.9;
const CANDIDATES = ['utf-32le', 'utf-32be', 'utf-16le', 'utf-16be'] as const;

/** Letters, marks, digits and punctuation of the scripts laws are written in, and white space. */
const ORDINARY =
  /[\t\n\r\x20-\x7e\u00a0-\u052f\u0590-\u06ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u10ff\u1200-\u137f\u1780-\u17ff\u1e00-\u1fff\u2010-\u203a\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]/g;
/** Spaces, line ends and ideographic punctuation tell the byte order, with the ASCII letters of short texts. */
const SEPARATORS = /[\n\r -z\u3000\u3001\u3002\uff0c]/g;

/**
 * Tells UTF-16 and UTF-32 without a byte order mark from the bytes. Both write ASCII spaces and
 * line ends with zero bytes, which no other text has.
 *
 * @returns undefined when the bytes are something else.
 */
export function wideCharset(bytes: Uint8Array): (typeof CANDIDATES)[number] | undefined {
  const window = bytes.subarray(0, WINDOW - (WINDOW % 4));
  if (window.length < 4 || !window.includes(0) || isUtf8WithStrays(window)) return undefined;
  let best: { charset: (typeof CANDIDATES)[number]; separators: number } | undefined;
  for (const charset of CANDIDATES) {
    const text = decodeWide(window, charset);
    const separators = text.match(SEPARATORS)?.length ?? 0;
    const ordinary = text.match(ORDINARY)?.length ?? 0;
    if (ordinary < text.length * PLAUSIBLE || separators <= (best?.separators ?? 0)) continue;
    best = { charset, separators };
  }
  return best?.charset;
}

/** UTF-8 with a few zero bytes between, as programs leave them that fill up fields. */
function isUtf8WithStrays(window: Uint8Array): boolean {
  const controls = window.filter((byte) => byte < 9).length;
  const zeros = window.filter((byte) => byte === 0).length;
  if (controls > zeros || zeros > window.length / 5) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(window, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Decodes UTF-16 or UTF-32; a last unit that is cut short is left out. */
export function decodeWide(bytes: Uint8Array, charset: string): string {
  if (charset.startsWith('utf-16')) return new TextDecoder(charset).decode(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = charset === 'utf-32le';
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = 0; at + 4 <= view.byteLength; at += 4) {
    const code = view.getUint32(at, little);
    units.push(code <= 0x10ffff ? code : 0xfffd);
    if (units.length === 4096) {
      parts.push(String.fromCodePoint(...units));
      units = [];
    }
  }
  return parts.join('') + String.fromCodePoint(...units);
}
