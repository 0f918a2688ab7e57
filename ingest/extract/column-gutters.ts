import type { LineCell, PageLine } from './pdf-lines.ts';

/** White space between two columns of a page, in points from its left edge. */
export interface Gutter {
  left: number;
  right: number;
}

const LEAST_GUTTER_POINTS = 4;
const LEAST_PAGE_POINTS = 150;
const LEAST_LINES = 12;
/** Share of the lines beside it that may run across a gutter: titles, full-width paragraphs. */
const MOST_CROSSING = 0.1;
/** Lines wider than this share of the page run across one gutter or another. */
const WIDE = 0.85;
const MOST_WIDE = 0.2;
/** Narrower columns hold the numbers of paragraphs, pages or rows. */
const NARROWEST_COLUMN = 0.15;
const LEAST_ROWS = 5;
const LEAST_CHARACTERS = 14;
const LEAST_FILL = 0.5;

/** The stretches of a line that white space parts; the whole line when nothing does. */
export function cellsOfLine(line: PageLine): readonly LineCell[] {
  return line.cells ?? [line];
}

/**
 * Finds the gutters that part a page of running text into columns. Tables, lists and tables of
 * contents have none: their columns are narrow, or hold a few words a line.
 *
 * @returns gutters from left to right; empty when the page has one column.
 */
export function guttersOf(lines: readonly PageLine[]): Gutter[] {
  const cells = lines.flatMap(cellsOfLine);
  if (cells.length < LEAST_LINES) return [];
  const left = Math.min(...cells.map((cell) => cell.left));
  const right = Math.max(...cells.map((cell) => cell.right));
  if (!(right - left >= LEAST_PAGE_POINTS) || right - left > 10_000) return [];
  // Most pages have one column, which is soonest seen by how wide their lines are.
  const wide = cells.filter((cell) => cell.right - cell.left > (right - left) * WIDE).length;
  if (wide > cells.length * MOST_WIDE) return [];
  const gutters = wideEnough(whiteStretches(cells, left, right), left, right);
  return gutters.length > 0 && areColumns(lines, gutters, left, right) ? gutters : [];
}

/** Which of the columns between `gutters` a cell stands in; `undefined` when it runs across one. */
export function columnOf(cell: LineCell, gutters: readonly Gutter[]): number | undefined {
  let column = 0;
  for (const gutter of gutters) {
    const middle = (gutter.left + gutter.right) / 2;
    if (cell.left >= middle - 1) column += 1;
    else if (cell.right > middle + 1) return undefined;
  }
  return column;
}

/** Stretches of the page, counted point by point, that hardly a cell covers. */
function whiteStretches(cells: readonly LineCell[], left: number, right: number): Gutter[] {
  const steps = new Int32Array(Math.ceil(right - left) + 2);
  for (const cell of cells) {
    const from = Math.floor(cell.left - left);
    const to = Math.ceil(cell.right - left);
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to] = (steps[to] ?? 0) - 1;
  }
  let covering = 0;
  const cover = Array.from(steps, (step) => {
    covering += step;
    return covering;
  });
  const usual = [...cover].sort((a, b) => a - b)[Math.floor(cover.length * 0.75)] ?? 0;
  const stretches: Gutter[] = [];
  let start = -1;
  for (const [at, count] of cover.entries()) {
    const white = count <= usual * MOST_CROSSING;
    if (white && start < 0) start = at;
    if (!white && start >= 0) {
      if (start > 0 && at - start >= LEAST_GUTTER_POINTS) {
        stretches.push({ left: left + start, right: left + at });
      }
      start = -1;
    }
  }
  return stretches;
}

/** Leaves out gutters beside a column too narrow for text. */
function wideEnough(stretches: readonly Gutter[], left: number, right: number): Gutter[] {
  const least = (right - left) * NARROWEST_COLUMN;
  const kept: Gutter[] = [];
  for (const stretch of stretches) {
    const from = kept.at(-1)?.right ?? left;
    if (stretch.left - from >= least && right - stretch.right >= least) kept.push(stretch);
  }
  return kept;
}

/** Whether every column holds enough lines of text that fill it. */
function areColumns(
  lines: readonly PageLine[],
  gutters: readonly Gutter[],
  left: number,
  right: number,
): boolean {
  return [...gutters, undefined].every((gutter, index) => {
    const width = (gutter?.left ?? right) - (gutters[index - 1]?.right ?? left);
    let rows = 0;
    let characters = 0;
    let filled = 0;
    for (const line of lines) {
      const own = cellsOfLine(line).filter((cell) => columnOf(cell, gutters) === index);
      if (own.length > 0) rows += 1;
      for (const cell of own) {
        characters += cell.text.length;
        filled += cell.right - cell.left;
      }
    }
    return (
      rows >= LEAST_ROWS &&
      characters >= rows * LEAST_CHARACTERS &&
      filled >= rows * width * LEAST_FILL
    );
  });
}
