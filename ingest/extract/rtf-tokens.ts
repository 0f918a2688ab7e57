/** One piece of an RTF file. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  /** A control word with its number, or a control sign such as `~` or `*`. */
  | { kind: 'word'; word: string; value: number | undefined }
  /** A character of the text as a byte, raw or written `\'hh`. */
  | { kind: 'byte'; byte: number };

const OPEN: RtfToken = { kind: 'open' };
const CLOSE: RtfToken = { kind: 'close' };
const BACKSLASH = 0x5c;

/** Cuts RTF into its pieces; raw data after `\bin` is passed over, whatever it holds. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    at += 1;
    if (byte === 0x7b) yield OPEN;
    else if (byte === 0x7d) yield CLOSE;
    else if (byte !== BACKSLASH) {
      if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: 'byte', byte };
    } else {
      const start = at;
      while (isLetter(bytes[at]) && at - start < 32) at += 1;
      if (at === start) {
        const sign = bytes[at] ?? 0;
        at += 1;
        if (sign === 0x27) {
          const hex = Number.parseInt(String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0), 16);
          at += 2;
          if (!Number.isNaN(hex)) yield { kind: 'byte', byte: hex };
        } else if (sign === BACKSLASH || sign === 0x7b || sign === 0x7d) {
          yield { kind: 'byte', byte: sign };
        } else yield { kind: 'word', word: String.fromCharCode(sign), value: undefined };
        continue;
      }
      const word = String.fromCharCode(...bytes.subarray(start, at));
      const digits = at;
      if (bytes[at] === 0x2d) at += 1;
      while (isDigit(bytes[at]) && at - digits < 12) at += 1;
      const number = Number.parseInt(String.fromCharCode(...bytes.subarray(digits, at)), 10);
      const value = Number.isNaN(number) ? undefined : number;
      if (bytes[at] === 0x20) at += 1;
      if (word === 'bin') at += Math.max(0, value ?? 0);
      else yield { kind: 'word', word, value };
    }
  }
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
