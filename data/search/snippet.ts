import { normalise } from './normalise.ts';
import type { ByteSpan } from './passage-index.ts';
import type { TextPart } from './query.ts';

const SNIPPET_LENGTH = 260;
const ELLIPSIS = '…';

interface Span {
  start: number;
  end: number;
}

/**
 * Marks the hits in a passage's original text.
 *
 * @param text - The original text.
 * @param spans - Places in its normalised text, as the index gives them (UTF-8 bytes).
 */
export function markedText(text: string, spans: readonly ByteSpan[]): TextPart[] {
  return partsOf(text, originalSpans(text, spans), 0, text.length);
}

/**
 * The stretch of a passage that holds the most hits, cut at words, with the hits marked.
 *
 * @param length - Characters at most, about.
 */
export function snippet(
  text: string,
  spans: readonly ByteSpan[],
  length = SNIPPET_LENGTH,
): TextPart[] {
  const hits = originalSpans(text, spans);
  const centre = densest(hits, length);
  const from = wordStart(text, Math.max(0, Math.min(centre - length * 0.35, text.length - length)));
  const to = wordEnd(text, Math.min(text.length, from + length));
  const parts = partsOf(text, hits, from, to);
  if (from > 0) parts.unshift({ text: `${ELLIPSIS} `, hit: false });
  if (to < text.length) parts.push({ text: ` ${ELLIPSIS}`, hit: false });
  return parts;
}

/**
 * Leaves out a provision's label where the text begins with it, for pages that show the label
 * beside the text.
 */
export function withoutLabel(parts: readonly TextPart[], label: string | null): TextPart[] {
  const [first, ...rest] = parts;
  if (!label || !first || first.hit || !first.text.startsWith(label)) return [...parts];
  const after = first.text.slice(label.length);
  if (/^[\p{L}\p{N}]/u.test(after)) return [...parts]; // "1" is no label of "12 months"
  const text = after.replace(/^[\s.:,;)°º—–-]+/u, '');
  return text || rest.length > 0 ? [{ text, hit: false }, ...rest] : [first];
}

/** Places in the original for places in the normalised text, in order, without overlaps. */
function originalSpans(text: string, spans: readonly ByteSpan[]): Span[] {
  if (spans.length === 0) return [];
  const normalised = normalise(text);
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const ends = sorted.flatMap(({ start, length }) => [start, start + length]);
  const units = unitsOfBytes(normalised.text, ends);
  const found: Span[] = [];
  for (let i = 0; i < units.length; i += 2) {
    const start = toOriginal(normalised.origin, units[i] ?? 0);
    const end = wordEndAfter(
      text,
      toOriginal(normalised.origin, letterEnd(normalised.origin, units[i + 1] ?? 0)),
    );
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) found.push({ start, end });
  }
  return found;
}

function toOriginal(origin: Uint32Array | undefined, unit: number): number {
  return origin ? (origin[Math.min(unit, origin.length - 1)] ?? 0) : unit;
}

/**
 * The engine marks as many letters as the question has, the reader wants the word: "involuntari-a"
 * becomes whole. Not in scripts that write words without spaces between.
 */
const REST_OF_WORD =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])*/uy;

function wordEndAfter(text: string, at: number): number {
  REST_OF_WORD.lastIndex = at;
  return at + (REST_OF_WORD.exec(text)?.[0].length ?? 0);
}

/** A prefix may end inside what one letter stands for (ß is "ss"): the whole letter is marked. */
function letterEnd(origin: Uint32Array | undefined, unit: number): number {
  let end = unit;
  while (origin && end > 0 && end < origin.length - 1 && origin[end] === origin[end - 1]) end++;
  return end;
}

/** UTF-16 offsets for UTF-8 byte offsets (any order, but neighbours mostly ascend). */
function unitsOfBytes(text: string, offsets: readonly number[]): number[] {
  const order = offsets.map((offset, at) => ({ offset, at })).sort((a, b) => a.offset - b.offset);
  const units = new Array<number>(offsets.length).fill(text.length);
  let unit = 0;
  let bytes = 0;
  for (const { offset, at } of order) {
    while (bytes < offset && unit < text.length) {
      const code = text.codePointAt(unit) ?? 0;
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      unit += code < 0x10000 ? 1 : 2;
    }
    units[at] = unit;
  }
  return units;
}

/** Start of the hit after which, within `length`, most hits follow. */
function densest(hits: readonly Span[], length: number): number {
  let best = hits[0]?.start ?? 0;
  let most = 0;
  for (let first = 0, last = 0; first < hits.length; first++) {
    const start = hits[first]?.start ?? 0;
    while (last < hits.length && (hits[last]?.end ?? 0) < start + length * 0.65) last++;
    if (last - first > most) {
      most = last - first;
      best = start;
    }
  }
  return best;
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + 20).search(/\s/);
  return space < 0 ? avoidHalf(text, Math.floor(at)) : Math.floor(at) + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(Math.max(0, at - 20), at).search(/\s\S*$/);
  return space < 0 ? avoidHalf(text, at) : Math.max(0, at - 20) + space;
}

/** Never between the two halves of a character beyond the basic plane. */
function avoidHalf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

function partsOf(text: string, hits: readonly Span[], from: number, to: number): TextPart[] {
  const parts: TextPart[] = [];
  const add = (start: number, end: number, hit: boolean) => {
    if (end > start) parts.push({ text: text.slice(start, end), hit });
  };
  let at = from;
  for (const { start, end } of hits) {
    if (end <= from || start >= to) continue;
    add(at, Math.max(start, from), false);
    add(Math.max(start, from), Math.min(end, to), true);
    at = Math.min(end, to);
  }
  add(at, to, false);
  return parts;
}
