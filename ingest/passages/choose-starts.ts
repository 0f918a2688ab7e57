/** Decides which of the possible starts really open a provision. */
import type { Line } from './lines.ts';
import { countWords } from './measure.ts';
import { findContents, mainNumbering, type NumberedLine } from './numbering.ts';
import { plainNumbering } from './plain-numbering.ts';
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
/** A label and its title, repeated where the text begins, have no more words than this. */
const LONGEST_REPEATED = 25;
const SHORTEST_TEXT = 5;

interface Candidate {
  line: number;
  start: Start;
}

export function chooseStarts(lines: readonly Line[]): Chosen {
  const worded = followInline(lines, candidates(lines, 'word'));
  const bare = candidates(lines, 'bare');
  const plain = candidates(lines, 'plain');
  const contents =
    contentsLines(lines, worded) ??
    contentsOfNumbers(lines, bare, worded) ??
    contentsOfPlain(lines, plain);
  const from = contents?.to ?? 0;
  const marked = lines.some((line) => line.marked);
  const whole = { from, to: lines.length };
  const main = marked ? [] : plainSeries(lines, within(plain, whole), whole);
  const segments = segmentsOf(lines, from, main);
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
    const markedHere = wordedHere.some(({ line }) => lines[line]?.marked);
    const usual =
      markedHere || (wordedHere.length > 1 && !byParagraph) || numbered.length === 0
        ? wordedHere
        : numbered;
    const own = within(main, segment);
    const unstopped =
      marked || own.length > 0 ? own : plainSeries(lines, within(plain, segment), segment);
    const chosen = unstopped.length > usual.length * 2 ? unstopped : usual;
    for (const { line, start } of withoutEchoes(lines, chosen)) provisions.set(line, start);
  }
  return { provisions, ...(contents ? { contents } : {}) };
}

/** Collections put a heading "Artículo 2" above a text that begins "Art. 2. …": one provision. */
function withoutEchoes(lines: readonly Line[], chosen: readonly Candidate[]): Candidate[] {
  return chosen.filter((candidate, index) => {
    const before = chosen[index - 1];
    return !(before && echoes(before, candidate, lines));
  });
}

function echoes(before: Candidate, { line, start }: Candidate, lines: readonly Line[]): boolean {
  if (before.line !== line - 1 || start.order === undefined) return false;
  const title = (lines[before.line]?.words ?? 0) <= LONGEST_REPEATED;
  const text = (lines[line]?.words ?? 0) > countWords(start.label) + SHORTEST_TEXT;
  const [short, long] = [before.start.series, start.series].sort((a, b) => a.length - b.length);
  const sameWord = long?.startsWith(short?.replace('.', '') ?? '') ?? false;
  return title && text && sameWord && before.start.order === start.order;
}

function plainSeries(
  lines: readonly Line[],
  plain: readonly Candidate[],
  segment: { from: number; to: number },
): Candidate[] {
  if (plain.length === 0) return [];
  let annexes = 0;
  let at = segment.from;
  const numbers = measured(lines, plain, segment.to).map(({ order, words }, index) => {
    for (; at < (plain[index]?.line ?? 0); at += 1) {
      if (lines[at]?.word?.kind === 'annex') annexes += 1;
    }
    return { order, words, annexes };
  });
  const found = plainNumbering(numbers, wordsBetween(lines, segment));
  return found.map((index) => plain[index] as Candidate);
}

function candidates(lines: readonly Line[], which: 'word' | 'bare' | 'plain'): Candidate[] {
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

/** Annexes count anew, but for those that stand inside the law's own count. */
function segmentsOf(
  lines: readonly Line[],
  from: number,
  main: readonly Candidate[],
): { from: number; to: number }[] {
  const starts = [from];
  for (let line = Math.max(from, main.at(-1)?.line ?? from) + 1; line < lines.length; line += 1) {
    if (lines[line]?.word?.kind === 'annex') starts.push(line);
  }
  return starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? lines.length }));
}

function within(
  found: readonly Candidate[],
  { from, to }: { from: number; to: number },
): Candidate[] {
  return found.filter(({ line }) => line >= from && line < to);
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

/** Only a text that goes on in such numbers has its contents counted by them. */
function contentsOfPlain(lines: readonly Line[], plain: readonly Candidate[]): Chosen['contents'] {
  const table = contentsLines(lines, plain);
  if (!table) return undefined;
  const below = plain.filter(({ line }) => line >= table.to);
  const series = plainSeries(lines, below, { from: table.to, to: lines.length });
  return series.length > 0 ? table : undefined;
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
