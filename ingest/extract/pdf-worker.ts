import { readFile } from 'node:fs/promises';
import { Script } from 'node:vm';
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
function placeOfLetter(page: Matrix, text: Matrix, scale: Matrix): number[] {
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
function isOnPage(place: Matrix, width: number, view: Matrix, vertical: boolean): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = [view[0], view[1], view[2], view[3]];
  const [x = 0, y = 0] = [place[4], place[5]];
  return vertical
    ? x >= left && x <= right && y + width >= bottom && y <= top
    : x + width >= left && x <= right && y >= bottom && y <= top;
}

/** Inflates a stream in one go by the system's zlib. @returns false when pdf.js shall do it */
function inflateWhole(stream: FlateStream): boolean {
  const { bytes, pos, end } = stream.str;
  if (!bytes || stream.bufferLength > 0 || stream.codeSize > 0) return false;
  try {
    const inflated = inflateRawSync(bytes.subarray(pos, end), {
      maxOutputLength: MOST_INFLATED,
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
function sendAsIs(port: Port): void {
  const { addEventListener, postMessage } = port;
  const listeners: ((event: { data: Message }) => void)[] = [];
  port.addEventListener = (name, listener, options) => {
    listeners.push(listener);
    addEventListener.call(port, name, listener, options);
  };
  port.postMessage = (message, transfer) => {
    if (!message.chunk?.items) return postMessage.call(port, message, transfer);
    const data = { ...message, chunk: { ...message.chunk } };
    queueMicrotask(() => {
      for (const listener of listeners) listener.call(port, { data });
    });
  };
}

/** What is said more quickly, by the words of pdf.js 5.4; each stands there once. */
const QUICKER: readonly (readonly [said: string, better: string])[] = [
  [
    'return Util.transform(textState.ctm, Util.transform(textState.textMatrix, tsm));',
    'return placeOfLetter(textState.ctm, textState.textMatrix, tsm);',
  ],
  // A state saved as the prototype of the next one has a shape of its own for every saving.
  [
    'const clone = Object.create(this);\n    clone.textMatrix',
    'const clone = Object.assign(new TextState(), this);\n    clone.textMatrix',
  ],
  [
    'const scale = textState.fontMatrix[0] * textState.fontSize;',
    'const scale = textState.fontMatrix[0] * textState.fontSize; let settled = false;',
  ],
  [
    'let charSpacing = textState.charSpacing + (i + 1',
    'const follows = settled; settled = false; let charSpacing = textState.charSpacing + (i + 1',
  ],
  [
    '&& !compareWithLastPosition(scaledDim)',
    '&& !(follows && isOnPage(textContentItem.prevTransform, scaledDim, viewBox, font.vertical)) && !compareWithLastPosition(scaledDim)',
  ],
  [
    'textChunk.prevTransform = getCurrentTextTransform();',
    'textChunk.prevTransform = getCurrentTextTransform(); settled = charSpacing === 0;',
  ],
  // A page is sent whole, not by tens of its pieces.
  ['const TEXT_CHUNK_BATCH_SIZE = 10;', 'const TEXT_CHUNK_BATCH_SIZE = Infinity;'],
  ['textContent.items.length >= (sink?.desiredSize ?? 1)', 'false'],
  ['let buffer, hdr, len;', 'if (inflateWhole(this)) return; let buffer, hdr, len;'],
  ['static setup(handler, port) {', 'static setup(handler, port) { sendAsIs(port);'],
  // Whole sentences make poor keys: keeping them costs more than looking at their letters again.
  ['let glyphs = this._charsCache[chars];', 'let glyphs;'],
  ['return this._charsCache[chars] = glyphs;', 'return glyphs;'],
  // The letters of a page are asked for one by one: out of plain memory they come soonest.
  [
    'new Lexer(stream, EvaluatorPreprocessor.opMap)',
    'new Lexer(new Stream(stream.getBytes(), 0, undefined, stream.dict), EvaluatorPreprocessor.opMap)',
  ],
];

/**
 * Source text of pdf.js's worker, with its costliest arithmetic put more quickly and the same
 * result. A release that does not say these things once each is left as it is.
 *
 * @param source of `pdf.worker.mjs`.
 */
export function quicken(source: string): string {
  let quick = source.replace(/^\/\/# sourceMappingURL=.*$/m, '');
  for (const [said, better] of QUICKER) {
    const at = quick.indexOf(said);
    if (at < 0 || quick.includes(said, at + 1)) return source;
    quick = quick.slice(0, at) + better + quick.slice(at + said.length);
  }
  return quick;
}

/**
 * Loads the worker of pdf.js into this thread, where pdf.js looks for it first. Reading happens in
 * a thread of ours already, so that it needs none of its own. If it cannot be loaded, pdf.js loads
 * its own as it stands.
 *
 * It is run as a script: the loader of TypeScript would rewrite two megabytes of module and keep
 * 200 MB for it.
 *
 * @param path of `pdf.worker.mjs`.
 */
export async function loadPdfWorker(path: string): Promise<void> {
  try {
    const module = quicken(await readFile(path, 'utf8'));
    const body = module.replace(/^export \{.*\};?$/m, '').replaceAll('import.meta.url', "''");
    const script = `'use strict'; ((placeOfLetter, isOnPage, inflateWhole, sendAsIs) => {\n${body}\n})`;
    new Script(script, { filename: path }).runInThisContext()(
      placeOfLetter,
      isOnPage,
      inflateWhole,
      sendAsIs,
    );
  } catch (e) {
    console.error(e);
    // Slower, and all the same.
  }
}
