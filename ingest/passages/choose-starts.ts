/** Decides which of the possible starts really open a provision. */
import type { Line } from './lines.ts';
import { findContents, mainNumbering, type NumberedLine } from './numbering.ts';
import type { Start } from './provision-start.ts';

/** What was decided about a text's lines, by their positions. */
export interface Chosen {
  provisions: Map<number, Start>;
  /** Lines of the table of contents: from, up to but not including. */
  contents?: { from: number; to: number };
}

/** With so many bare numbers, and twice as many as worded ones, the text is counted by paragraph. */
const PARAGRAPH_NUMBERING = 20;
/** Inside a long line a worded provision must follow its forerunner this closely. */
const LARGEST_INLINE_GAP = 300;
/** A table of contents stands in the first part of a text, in words. */
const CONTENTS_WITHIN = 0.5;
/** In a text of few lines, whole acts stand in one, and places tell nothing. */
const FEW_LINES = 50;
/** A line or two that begin like an article may be mere references to one. */
const FEWEST_ARTICLES = 3;
/** A title on the line of its number has no more words than this. */
const LONGEST_TITLE = 15;

interface Candidate {
  line: number;
  start: Start;
}

export function chooseStarts(lines: readonly Line[]): Chosen {
  const worded = followInline(lines, candidates(lines, 'word'));
  const bare = candidates(lines, 'bare');
  const contents = contentsLines(lines, worded) ?? contentsOfNumbers(lines, bare, worded);
  const from = contents?.to ?? 0;
  const segments = segmentsOf(lines, from);
  const provisions = new Map<number, Start>();
  const wordedBySegment = groupBySegment(worded, segments);
  const bareBySegment = groupBySegment(bare, segments);
  for (const [index, segment] of segments.entries()) {
    const wordedHere = wordedBySegment[index] ?? [];
    const bareHere = bareBySegment[index] ?? [];
    const numbered = mainNumbering(
      measured(lines, bareHere, segment.to),
      wordsBetween(lines, segment),
    ).map((index) => bareHere[index] as Candidate);
    const byParagraph =
      numbered.length >= PARAGRAPH_NUMBERING && numbered.length >= wordedHere.length * 2;
    const marked = wordedHere.some(({ line }) => lines[line]?.marked);
    const chosen =
      marked || (wordedHere.length > 1 && !byParagraph) || numbered.length === 0
        ? wordedHere
        : numbered;
    for (const { line, start } of chosen) provisions.set(line, start);
  }
  return { provisions, ...(contents ? { contents } : {}) };
}

function candidates(lines: readonly Line[], which: 'word' | 'bare'): Candidate[] {
  const found: Candidate[] = [];
  for (const [line, { [which]: start }] of lines.entries()) {
    if (start?.kind === 'provision') found.push({ line, start });
  }
  return found;
}

/** Drops worded starts inside long lines that the numbering of their series does not bear out. */
function followInline(lines: readonly Line[], found: readonly Candidate[]): Candidate[] {
  const last = new Map<string, number>();
  return found.filter(({ line, start }) => {
    const before = last.get(start.series);
    const { order } = start;
    if (lines[line]?.inline) {
      if (order === undefined) return false;
      const gap = order - (before ?? 0);
      if (gap <= 0 || gap > LARGEST_INLINE_GAP) return false;
    }
    if (order !== undefined) last.set(start.series, order);
    return true;
  });
}

/** Annexes count anew. */
function segmentsOf(lines: readonly Line[], from: number): { from: number; to: number }[] {
  const starts = [from];
  for (let line = from + 1; line < lines.length; line += 1) {
    if (lines[line]?.word?.kind === 'annex') starts.push(line);
  }
  return starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? lines.length }));
}

function groupBySegment(
  found: readonly Candidate[],
  segments: readonly { from: number; to: number }[],
): Candidate[][] {
  const groups: Candidate[][] = segments.map(() => []);
  let index = 0;
  for (const candidate of found) {
    while (index < segments.length && candidate.line >= (segments[index]?.to ?? 0)) index += 1;
    if (candidate.line >= (segments[index]?.from ?? Number.POSITIVE_INFINITY)) {
      groups[index]?.push(candidate);
    }
  }
  return groups;
}

function wordsBetween(lines: readonly Line[], { from, to }: { from: number; to: number }): number {
  let words = 0;
  for (let at = from; at < to; at += 1) words += lines[at]?.words ?? 0;
  return words;
}

function measured(
  lines: readonly Line[],
  found: readonly Candidate[],
  end: number,
): NumberedLine[] {
  return found.map(({ line, start }, index) => {
    const next = found[index + 1]?.line ?? end;
    let words = 0;
    for (let at = line; at < next; at += 1) words += lines[at]?.words ?? 0;
    const { inline, words: own } = lines[line] as Line;
    const titled = !inline && own > 1 && own <= LONGEST_TITLE && next > line + 1;
    return { order: start.order ?? 0, words, inline, titled };
  });
}

/** Numbers below articles are lists, however much they look like a table of contents. */
function contentsOfNumbers(
  lines: readonly Line[],
  bare: readonly Candidate[],
  worded: readonly Candidate[],
): Chosen['contents'] {
  const table = contentsLines(lines, bare);
  const before = table ? worded.filter(({ line }) => line < table.to).length : 0;
  return before === 0 || worded.length < FEWEST_ARTICLES ? table : undefined;
}

function contentsLines(lines: readonly Line[], found: readonly Candidate[]): Chosen['contents'] {
  const series = found[0]?.start.series;
  const same = found.filter(({ start }) => start.series === series && start.order !== undefined);
  const table = findContents(measured(lines, same, lines.length));
  if (!table) return undefined;
  const from = same[table.from]?.line ?? 0;
  const last = same[table.to - 1]?.line ?? 0;
  const before = wordsBetween(lines, { from: 0, to: last });
  const all = before + wordsBetween(lines, { from: last, to: lines.length });
  if (before > all * CONTENTS_WITHIN && last > FEW_LINES) return undefined;
  // The line after the last entry belongs to the law's own beginning.
  return { from, to: last + 1 };
}
