import type { Span } from '../model.ts';
import type { TextPart } from '../search/query.ts';
import { withoutLabel } from '../search/snippet.ts';

/** A passage as far as it is quoted. */
export interface Quotable {
  text: string;
  language: string;
  label: string | null;
}

/** Characters of a quote: sentences are added up to the first figure, and cut from the second on. */
const ENOUGH = 160;
const MOST = 340;
/** As long as the evidence may be: its last words are often those that matter. */
const MOST_OF_EVIDENCE = 440;
/** Scripts that say as much in a third of the characters. */
const DENSE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
/** How far around the evidence sentences are looked for. */
const AROUND = 600;

/**
 * The sentences that say it, with a little around them, cut between sentences or else between
 * words; the evidence is marked.
 *
 * @param evidence - The words that say it, the weightiest first: what the quote does not hold yet
 *   is added to it. Without any the passage is quoted from its beginning.
 */
export function quoteOf(
  { text, language, label }: Quotable,
  evidence: readonly Span[] = [],
): TextPart[] {
  const hits = (evidence.length > 0 ? evidence : [undefined]).map((span) =>
    inside(span, text, label),
  );
  const stretches: Span[] = [];
  for (const hit of hits) {
    const scale = DENSE.test(text.slice(hit.start, (hit.end || 200) + 1)) ? 0.4 : 1;
    const most = Math.max(MOST, Math.min(hit.end - hit.start, MOST_OF_EVIDENCE)) * scale;
    const isHeld = stretches.some(
      ({ start, end }) => start <= hit.start && Math.min(hit.end, hit.start + most) <= end,
    );
    if (isHeld) continue;
    const [start, end] = stretch(text, language, hit, { enough: ENOUGH * scale, most });
    stretches.push({ start, end });
  }
  const marks = joined(hits);
  const quoted = joined(stretches);
  const shown = quoted.flatMap((one, at) => [
    ...(at > 0 ? [LEFT_OUT] : []),
    ...excerpt(text, one, marks, label),
  ]);
  if ((quoted[0]?.start ?? 0) > 0) shown.unshift({ text: '… ', hit: false });
  if ((quoted.at(-1)?.end ?? 0) < text.trimEnd().length) shown.push({ text: ' …', hit: false });
  return shown.filter((part) => part.text !== '');
}

/** Stands between two places of one passage. */
const LEFT_OUT: TextPart = { text: ' … ', hit: false };

/** A stretch of the text in parts, without the label that may stand before it. */
function excerpt(
  text: string,
  { start: from, end: to }: Span,
  marks: readonly Span[],
  label: string | null,
): TextPart[] {
  const parts: TextPart[] = [];
  let at = from;
  for (const { start, end } of marks) {
    if (end <= at || start >= to) continue;
    parts.push({ text: text.slice(at, Math.max(at, start)), hit: false });
    parts.push({ text: text.slice(Math.max(at, start), Math.min(to, end)), hit: true });
    at = Math.min(to, end);
  }
  parts.push({ text: text.slice(at, to), hit: false });
  const spaced = parts
    .filter((part) => part.text !== '')
    .map((part) => ({ ...part, text: part.text.replace(/\s+/g, ' ') }));
  const shown = from === 0 ? withoutLabel(spaced, label) : spaced;
  const first = shown[0];
  const last = shown.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return shown;
}

/** In the order of the text; what touches becomes one. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** The evidence within the text; the label, which stands beside the quote, is no part of it. */
function inside(evidence: Span | undefined, text: string, label: string | null): Span {
  if (!evidence) return { start: 0, end: 0 };
  const end = Math.min(Math.max(0, evidence.end), text.length);
  const least = label && text.startsWith(label) ? label.length : 0;
  const start = Math.min(Math.max(least, evidence.start), end);
  const words = text.slice(start, end);
  return { start: start + (words.length - words.replace(/^[\s.:,;)°º—–-]+/, '').length), end };
}

/** From where to where to quote. */
function stretch(
  text: string,
  language: string,
  hit: Span,
  { enough, most }: { enough: number; most: number },
): [number, number] {
  const sentences = sentencesAround(text, language, hit);
  let first = sentences.findIndex(({ end }) => end > hit.start);
  if (first < 0) first = Math.max(0, sentences.length - 1);
  let last = first;
  while (last + 1 < sentences.length && (sentences[last]?.end ?? 0) < hit.end) last++;
  const from = () => sentences[first]?.start ?? 0;
  const to = () => sentences[last]?.end ?? text.length;
  const fits = (start: number, end: number) => end - start <= most;
  // What follows explains more often than what goes before.
  while (to() - from() < enough) {
    const next = sentences[last + 1];
    const before = sentences[first - 1];
    if (next && fits(from(), next.end)) last++;
    else if (before && fits(before.start, to())) first--;
    // A heading alone says little: as much of what follows as there is room for.
    else if (next) return [from(), wordBorder(text, Math.min(next.end, from() + most), -1)];
    else break;
  }
  if (fits(from(), to())) return [from(), to()];
  return cut(text, hit, [from(), to()], most);
}

/** Too long for a quote: the evidence in its middle, between words. */
function cut(
  text: string,
  hit: Span,
  [from, to]: [number, number],
  most: number,
): [number, number] {
  const room = Math.max(0, most - (hit.end - hit.start));
  let start = Math.max(from, hit.start - Math.floor(room / 2));
  let end = Math.min(to, Math.max(start + most, Math.min(hit.end, hit.start + most)));
  start = Math.max(from, Math.min(start, end - most));
  if (start > from) start = wordBorder(text, start, 1);
  if (end < to) end = wordBorder(text, end, -1);
  return [start, Math.max(end, start)];
}

/** The nearest border of a word, forwards or backwards; never between halves of a character. */
function wordBorder(text: string, at: number, step: 1 | -1): number {
  for (let moved = at; Math.abs(moved - at) <= 30; moved += step)
    if (/\s/.test(text[moved - 1] ?? ' ')) return moved;
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at;
}

const segmenters = new Map<string, Intl.Segmenter>();

function sentencesAround(text: string, language: string, hit: Span): Span[] {
  const from = Math.max(0, hit.start - AROUND);
  const to = Math.min(text.length, hit.end + AROUND);
  const sentences: Span[] = [];
  for (const { segment, index } of segmenterOf(language).segment(text.slice(from, to))) {
    const start = from + index;
    const last = sentences.at(-1);
    const before = last ? text.slice(last.start, last.end) : '';
    // "Art." or "(2) No." ends no sentence.
    if (last && ABBREVIATED.test(before)) last.end = start + segment.length;
    else sentences.push({ start, end: start + segment.length });
  }
  return sentences;
}

const ABBREVIATED = new RegExp(
  `(?:^|[\\s(«“"])(?:\\p{L}|\\d+|[ivxl]+|${[
    ...[
      'arts?',
      'secs?',
      'ss',
      'subs',
      'nos?',
      'núm',
      'nr',
      'paras?',
      'pars?',
      'párr',
      'cl',
      'chap',
    ],
    ...['cap', 'inc', 'fracc', 'frac', 'lit', 'al', 'abs', 'ziff', 'vol', 'pt', 'reg', 'cf', 'viz'],
    ...['bzw', 'sog', 'mr', 'mrs', 'dr', 'st', 'ст', 'гл', 'пп', 'абз'],
  ].join('|')})\\.\\s*$|^\\s*[\\p{L}\\d(). ]{1,6}\\s*$`,
  'iu',
);

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = segmenterIn(language);
  segmenters.set(language, made);
  return made;
}

function segmenterIn(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
