/** What pdf.js does most often while it reads a page, done more quickly with the same result. */
import { constants, inflateRawSync } from 'node:zlib';

type Matrix = ArrayLike<number>;

/** A stream of pdf.js as far as it is looked into here; `bytes` when it lies in memory as it is. */
interface Stream {
  bytes?: Uint8Array;
  pos: number;
  end: number;
}

/** A deflated stream of pdf.js, decoded block by block into `buffer`. */
interface FlateStream {
  str: Stream;
  buffer: Uint8Array;
  bufferLength: number;
  codeSize: number;
  eof: boolean;
}

/** A message between the two halves of pdf.js; a chunk with items is text of a page. */
interface Message {
  stream?: number;
  chunk?: { items?: unknown[] };
}

/** What both halves of pdf.js listen to and speak into, within one thread. */
interface Port {
  addEventListener(
    name: string,
    listener: (event: { data: Message }) => void,
    options?: unknown,
  ): void;
  postMessage(message: Message, transfer?: unknown): void;
}

/** Bytes one stream of a page may inflate to in one go; more is left to pdf.js, block by block. */
const MOST_INFLATED = 64 * 1024 * 1024;

/**
 * Where the next letter stands: the current matrix times the text matrix times size and rise,
 * without the two arrays in between. pdf.js asks for it three times a letter, and multiplying it
 * out by way of arrays of many kinds is a third of all it takes to read a page (measured).
 */
export function placeOfLetter(page: Matrix, text: Matrix, scale: Matrix): number[] {
  const [p0 = 0, p1 = 0, p2 = 0, p3 = 0] = [page[0], page[1], page[2], page[3]];
  const [t0 = 0, t1 = 0, t2 = 0, t3 = 0] = [text[0], text[1], text[2], text[3]];
  const [width = 0, height = 0, rise = 0] = [scale[0], scale[3], scale[5]];
  const a = t0 * width;
  const b = t1 * width;
  const c = t2 * height;
  const d = t3 * height;
  const x = t2 * rise + (text[4] ?? 0);
  const y = t3 * rise + (text[5] ?? 0);
  return [
    p0 * a + p2 * b,
    p1 * a + p3 * b,
    p0 * c + p2 * d,
    p1 * c + p3 * d,
    p0 * x + p2 * y + (page[4] ?? 0),
    p1 * x + p3 * y + (page[5] ?? 0),
  ];
}

/**
 * Whether a letter that begins just where the last one ended is on the page. pdf.js compares every
 * letter's place with the last one's to find gaps and new lines; between two letters of one string
 * without extra spacing there are none, and this is what is left of the comparison.
 */
export function isOnPage(place: Matrix, width: number, view: Matrix, vertical: boolean): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = [view[0], view[1], view[2], view[3]];
  const [x = 0, y = 0] = [place[4], place[5]];
  return vertical
    ? x >= left && x <= right && y + width >= bottom && y <= top
    : x + width >= left && x <= right && y >= bottom && y <= top;
}

/** What pdf.js keeps of how text is set; the three matrices are copied by the caller. */
interface TextState {
  [name: string]: unknown;
}

/** A copy with the same shape as every other, which is what makes its fields quick to reach. */
export function copyOfState(state: TextState, prototype: object): TextState {
  const copy: TextState = Object.create(prototype);
  copy.ctm = state.ctm;
  copy.fontName = state.fontName;
  copy.fontSize = state.fontSize;
  copy.loadedName = state.loadedName;
  copy.font = state.font;
  copy.fontMatrix = state.fontMatrix;
  copy.textMatrix = state.textMatrix;
  copy.textLineMatrix = state.textLineMatrix;
  copy.charSpacing = state.charSpacing;
  copy.wordSpacing = state.wordSpacing;
  copy.leading = state.leading;
  copy.textHScale = state.textHScale;
  copy.textRise = state.textRise;
  return copy;
}

/** Text of pages comes out some five times as long; bytes asked for at once. */
const USUAL_RATIO = 6;
const LEAST_AT_ONCE = 1024;
const MOST_AT_ONCE = 1024 * 1024;

/** Inflates a stream in one go by the system's zlib. @returns false when pdf.js shall do it */
export function inflateWhole(stream: FlateStream): boolean {
  const { bytes, pos, end } = stream.str;
  if (!bytes || stream.bufferLength > 0 || stream.codeSize > 0) return false;
  try {
    const inflated = inflateRawSync(bytes.subarray(pos, end), {
      maxOutputLength: MOST_INFLATED,
      // Mostly all of it in one piece.
      chunkSize: Math.min(MOST_AT_ONCE, Math.max(LEAST_AT_ONCE, (end - pos) * USUAL_RATIO)),
      // What there is of a stream that was cut off is text too.
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    // pdf.js goes by the memory below, where a buffer of Node may lie among others.
    stream.buffer = new Uint8Array(inflated);
    stream.bufferLength = inflated.length;
    stream.eof = true;
    stream.str.pos = end;
    return true;
  } catch {
    return false;
  }
}

/**
 * Has the pieces of a page's text handed over as they are. pdf.js copies every message, because its
 * worker usually runs elsewhere; here both halves share one thread, and a piece once sent is let go.
 */
export function sendAsIs(port: Port): void {
  const { addEventListener, postMessage } = port;
  const listeners: ((event: { data: Message }) => void)[] = [];
  port.addEventListener = (name, listener, options) => {
    listeners.push(listener);
    addEventListener.call(port, name, listener, options);
  };
  port.postMessage = (message, transfer) => {
    const { stream, chunk } = message;
    // Without a chunk it is a word between the two ends of a stream.
    if (stream === undefined || (chunk && !chunk.items)) {
      return postMessage.call(port, message, transfer);
    }
    const data = chunk ? { ...message, chunk: { ...chunk } } : message;
    queueMicrotask(() => {
      for (const listener of listeners) listener.call(port, { data });
    });
  };
}

/** What reads the tokens of a file or a page; `currentChar` is the byte before `stream.pos`. */
interface Lexer {
  stream: Stream;
  currentChar: number;
  nextChar(): number;
  /** Present where a page is read. */
  knownCommands: Readonly<Record<string, unknown>> | null;
}

/** Longer strings are left to pdf.js. */
const LONGEST_STRING = 2000;

/** A string without escapes or inner brackets, at its opening one; undefined leaves it to pdf.js. */
export function plainString(lexer: Lexer): string | undefined {
  const { bytes, pos, end } = lexer.stream;
  if (!bytes) return undefined;
  const limit = Math.min(end, pos + LONGEST_STRING);
  for (let at = pos; at < limit; at += 1) {
    const byte = bytes[at];
    if (byte === 0x28 || byte === 0x5c) return undefined;
    if (byte !== 0x29) continue;
    lexer.stream.pos = at + 1;
    lexer.nextChar();
    return at === pos + 1 ? String.fromCharCode(bytes[pos] as number) : letters(bytes, pos, at);
  }
  return undefined;
}

function letters(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
}

/** White space and what opens or closes something: what a number or a command ends at. */
const ENDS = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) ENDS[byte] = 1;
for (const delimiter of '()<>[]{}/%') ENDS[delimiter.charCodeAt(0)] = 1;
const LONGEST_NUMBER = 12;

/** A number such as `-12.5` that ends as it should; undefined leaves it to pdf.js. */
export function plainNumber(lexer: Lexer): number | undefined {
  const { bytes, pos, end } = lexer.stream;
  if (!bytes) return undefined;
  const negative = lexer.currentChar === 0x2d;
  let digits = 0;
  let value = 0;
  let divideBy = 0;
  for (let at = negative ? pos : pos - 1; at < Math.min(end, pos + LONGEST_NUMBER); at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 0x30 && byte <= 0x39) {
      value = value * 10 + byte - 0x30;
      divideBy *= 10;
      digits += 1;
    } else if (byte === 0x2e && divideBy === 0) {
      divideBy = 1;
    } else if (ENDS[byte] === 1 && digits > 0) {
      lexer.stream.pos = at;
      lexer.nextChar();
      if (divideBy > 1) value /= divideBy;
      return negative ? -value : value;
    } else return undefined;
  }
  return undefined;
}

const commands = new Map<number, string>();
const LONGEST_COMMAND = 3;

/** A known command of a page that ends as it should; undefined leaves it to pdf.js. */
export function plainCommand(lexer: Lexer): string | undefined {
  const { bytes, pos, end } = lexer.stream;
  if (!bytes || !lexer.knownCommands) return undefined;
  let key = 0;
  for (let at = pos - 1; at < Math.min(end, pos + LONGEST_COMMAND); at += 1) {
    const byte = bytes[at] as number;
    if (ENDS[byte] !== 1) {
      key = key * 256 + byte;
      continue;
    }
    let command = commands.get(key);
    if (command === undefined) {
      command = letters(bytes, pos - 1, at);
      commands.set(key, command);
    }
    // Pictures within a page begin with "BI": pdf.js notes where.
    if (!lexer.knownCommands[command] || command === 'BI') return undefined;
    lexer.stream.pos = at;
    lexer.nextChar();
    return command;
  }
  return undefined;
}
