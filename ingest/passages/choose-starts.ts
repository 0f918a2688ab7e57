/** Decides which of the possible starts really open a provision. */
import type { Line } from './lines.ts';
import { countWords } from './measure.ts';
import { findContents, mainNumbering, type NumberedLine } from './numbering.ts';
import { orderOf } from './numerals.ts';
import { plainNumbering } from './plain-numbering.ts';
import type { Start } from './provision-start.ts';

/** Positions of lines: from, up to but not including. */
export interface LineRange {
  from: number;
  to: number;
}

/** What was decided about a text's lines, by their positions. */
export interface Chosen {
  provisions: Map<number, Start>;
  /** Lines of the tables of contents: a gazette in three languages has three. */
  contents: readonly LineRange[];
}

/** With so many bare numbers, and twice as many as worded ones, the text is counted by paragraph. */
const PARAGRAPH_NUMBERING = 20;
/** Inside a long line a worded provision must follow its forerunner this closely. */
const LARGEST_INLINE_GAP = 300;
/** Languages of one paper, at most. */
const MOST_CONTENTS = 8;
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
/** Letters by which a title is known again. */
const TITLE_LETTERS = 12;

interface Candidate {
  line: number;
  start: Start;
}

export function chooseStarts(lines: readonly Line[]): Chosen {
  const inOrder = followInline(lines, candidates(lines, 'word'));
  const bare = candidates(lines, 'bare');
  const plain = candidates(lines, 'plain');
  const contents = contentsOf(lines, inOrder, bare, plain);
  const from = contents[0]?.to ?? 0;
  const worded = inOrder.filter(
    ({ line }) => !contents.some((table) => line >= table.from && line < table.to),
  );
  const marked = lines.some((line) => line.marked);
  const whole = { from, to: lines.length };
  const main = marked
    ? []
    : plainSeries(
        lines,
        plain.filter(({ line }) => line >= from),
        whole,
      );
  const segments = segmentsOf(lines, from, main);
  const provisions = new Map<number, Start>();
  const wordedBySegment = groupBySegment(worded, segments);
  const bareBySegment = groupBySegment(bare, segments);
  const plainBySegment = groupBySegment(plain, segments);
  const mainBySegment = groupBySegment(main, segments);
  for (const [index, segment] of segments.entries()) {
    const wordedHere = wordedBySegment[index] ?? [];
    const bareHere = withoutEchoes(lines, bareBySegment[index] ?? []);
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
    const own = mainBySegment[index] ?? [];
    const unstopped =
      main.length === 0 || own.length > 0
        ? own
        : plainSeries(lines, plainBySegment[index] ?? [], segment);
    const chosen =
      unstopped.length > usual.length * 2 ? unstopped : withLoneNumbers(lines, usual, bareHere);
    for (const { line, start } of withoutEchoes(lines, chosen)) provisions.set(line, start);
  }
  return { provisions, contents };
}

/** Numbers that stand alone, without the word for a provision, where the worded ones leave them out. */
function withLoneNumbers(
  lines: readonly Line[],
  chosen: readonly Candidate[],
  bare: readonly Candidate[],
): Candidate[] {
  const lone = bare.filter(({ line }) => lines[line]?.words === 1 && !lines[line]?.inline);
  if (lone.length === 0 || chosen.some(({ start }) => start.series === '')) return [...chosen];
  const all: Candidate[] = [];
  let next = 0;
  for (const candidate of chosen) {
    for (; next < lone.length && (lone[next] as Candidate).line < candidate.line; next += 1) {
      const order = lone[next]?.start.order ?? 0;
      const before = all.at(-1)?.start.order ?? Number.POSITIVE_INFINITY;
      const after = candidate.start.order ?? 0;
      const fits = before < order && order < after && after - before <= LARGEST_INLINE_GAP;
      if (fits) all.push(lone[next] as Candidate);
    }
    all.push(candidate);
  }
  return all;
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
  if (before.start.order !== start.order) return false;
  const [above, below] = [lines[before.line] as Line, lines[line] as Line];
  if (above.words > LONGEST_REPEATED || below.words <= countWords(start.label) + SHORTEST_TEXT) {
    return false;
  }
  // A list may begin with the number of its provision, but not with its title.
  const title = lettersAfter(above.text, before.start.label);
  if (title !== '') return lettersAfter(below.text, start.label).startsWith(title);
  const [short, long] = [before.start.series, start.series].sort((a, b) => a.length - b.length);
  return short !== '' && (long?.startsWith(short?.replace('.', '') ?? '') ?? false);
}

/** The first letters of what follows a label. */
function lettersAfter(text: string, label: string): string {
  const after = text.slice(text.indexOf(label) + label.length);
  return after
    .replace(/[^\p{L}]/gu, '')
    .slice(0, TITLE_LETTERS)
    .toLowerCase();
}

/** The place of the last section of a label that names several. */
function lastOf(label: string): number | undefined {
  const last = /\p{L}\s?(\p{Nd}[^\s]*)$/u.exec(label)?.[1];
  return last === undefined ? undefined : orderOf(last);
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
    return { order, upTo: lastOf(plain[index]?.start.label ?? '') ?? order, words, annexes };
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
    return { order: start.order ?? 0, upTo: start.upTo, words, inline, titled };
  });
}

function contentsOf(
  lines: readonly Line[],
  worded: readonly Candidate[],
  bare: readonly Candidate[],
  plain: readonly Candidate[],
): LineRange[] {
  const tables: LineRange[] = [];
  for (const series of new Set(worded.map(({ start }) => start.series))) {
    const own = worded.filter(({ start }) => start.series === series);
    for (let from = 0; tables.length < MOST_CONTENTS; from = tables.at(-1)?.to ?? 0) {
      const table = contentsLines(
        lines,
        own.filter(({ line }) => line >= from),
        tables.length > 0,
      );
      if (!table) break;
      tables.push(table);
    }
  }
  if (tables.length > 0) return tables.sort((one, other) => one.from - other.from);
  const table = contentsOfNumbers(lines, bare, worded) ?? contentsOfPlain(lines, plain);
  return table ? [table] : [];
}

/** Numbers below articles are lists, however much they look like a table of contents. */
function contentsOfNumbers(
  lines: readonly Line[],
  bare: readonly Candidate[],
  worded: readonly Candidate[],
): LineRange | undefined {
  const table = contentsLines(lines, bare);
  const before = table ? worded.filter(({ line }) => line < table.to).length : 0;
  return before === 0 || worded.length < FEWEST_ARTICLES ? table : undefined;
}

/** Only a text that goes on in such numbers has its contents counted by them. */
function contentsOfPlain(
  lines: readonly Line[],
  plain: readonly Candidate[],
): LineRange | undefined {
  const table = contentsLines(lines, plain);
  if (!table) return undefined;
  const below = plain.filter(({ line }) => line >= table.to);
  const series = plainSeries(lines, below, { from: table.to, to: lines.length });
  return series.length > 0 ? table : undefined;
}

/** @param later whether the table of another language has been found, so that it may stand anywhere */
function contentsLines(
  lines: readonly Line[],
  found: readonly Candidate[],
  later = false,
): LineRange | undefined {
  const counted = found.filter(({ start }) => start.order !== undefined);
  const table = findContents(measured(lines, counted, lines.length));
  if (!table) return undefined;
  const from = counted[table.from]?.line ?? 0;
  const last = counted[table.to - 1]?.line ?? 0;
  if (!later && last > FEW_LINES) {
    const before = wordsBetween(lines, { from: 0, to: last });
    const all = before + wordsBetween(lines, { from: last, to: lines.length });
    if (before > all * CONTENTS_WITHIN) return undefined;
  }
  // The line after the last entry belongs to the law's own beginning.
  return { from, to: last + 1 };
}
