import type { TextPart, TextSpan } from './query.ts';

const SNIPPET_LENGTH = 260;
/** With a space that no line ends at. */
const BEFORE = '…\u00a0';
const AFTER = '\u00a0…';

/**
 * Marks the hits in a passage's text.
 *
 * @param marks - Places in it, in any order; they may overlap.
 */
export function markedText(text: string, marks: readonly TextSpan[]): TextPart[] {
  return partsOf(text, withoutOverlaps(marks), 0, text.length);
}

/**
 * The stretch of a passage that holds the most hits, cut at words, with the hits marked.
 *
 * @param length - Characters at most, about.
 */
export function snippet(
  text: string,
  marks: readonly TextSpan[],
  length = SNIPPET_LENGTH,
): TextPart[] {
  const hits = withoutOverlaps(marks);
  const centre = densest(hits, length);
  const from = wordStart(text, Math.max(0, Math.min(centre - length * 0.35, text.length - length)));
  const to = wordEnd(text, Math.min(text.length, from + length));
  const parts = partsOf(text, hits, from, to);
  if (from > 0) parts.unshift({ text: BEFORE, hit: false });
  if (to < text.length) parts.push({ text: AFTER, hit: false });
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

/** In order; what overlaps becomes one, and words of a phrase with only a space between. */
function withoutOverlaps(marks: readonly TextSpan[]): TextSpan[] {
  const found: TextSpan[] = [];
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) found.push({ start, end });
  }
  return found;
}

/** Start of the hit after which, within `length`, most hits follow. */
function densest(hits: readonly TextSpan[], length: number): number {
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

function partsOf(text: string, hits: readonly TextSpan[], from: number, to: number): TextPart[] {
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
