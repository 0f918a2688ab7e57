import type { LineCell, PageLine } from './pdf-lines.ts';

/** A line of a page; `row` when it is a row of a table, its cells parted by " | ". */
export type RowLine = PageLine & { row?: true };

/** White space between the cells of a table, in letter heights; justified lines stay below it. */
const CELL_GAP = 1.2;
/** How far the gaps of two rows must stand one below the other, in letter heights. */
const LEAST_OVERLAP = 0.7;
/** Lines that may stand between two rows: the further lines of their cells. */
const LINES_BETWEEN = 2;
/** What opens a paragraph and is set apart from it: "12.", "(a) 1.", "2.1", a bullet, "Article 5". */
const LABEL =
  /^(?:(?:\(?[\p{L}\p{N}]{1,6}(?:\.\p{N}{1,3})*[.)°º:–-]+\s*)+|\d{1,3}(?:\.\d{1,3})+|\p{L}+\.?\s*\(?\p{N}{1,3}[.):]?|\p{L}|[^\p{L}\p{N}]{1,3})$/u;
const LEADERS = /\.{4}|(?:\. ){4}|…{2}/;
const PAGE = /^(?:\d{1,4}|[ivxlc]{1,7})$/i;

/**
 * Finds the rows of tables: neighbouring lines whose wide gaps stand one below the other. Numbered
 * paragraphs and tables of contents have such gaps too and stay as they are.
 */
export function markTableRows(lines: readonly PageLine[]): readonly RowLine[] {
  const rows = lines.map(cellsOfRow);
  if (rows.every((cells) => cells === undefined)) return lines;
  return lines.map((line, index) => {
    const cells = rows[index];
    if (!cells || !hasNeighbour(rows, index, line.height)) return line;
    const order = isRightToLeft(line.text) ? [...cells].reverse() : cells;
    return { ...line, text: order.map((cell) => cell.text).join(' | '), row: true };
  });
}

/** The cells of a line that may be a row; `undefined` for any other line. */
function cellsOfRow(line: PageLine): LineCell[] | undefined {
  if (!line.cells || LEADERS.test(line.text)) return undefined;
  const cells: LineCell[] = [];
  for (const cell of line.cells) {
    const last = cells.at(-1);
    if (last && cell.left - last.right < line.height * CELL_GAP) {
      cells[cells.length - 1] = { ...last, text: `${last.text} ${cell.text}`, right: cell.right };
    } else cells.push(cell);
  }
  const text = cells.findIndex((cell) => !LABEL.test(cell.text));
  const own = text === -1 ? 0 : cells.length - text;
  if (own < 2 && cells.length < 3) return undefined;
  return own === 1 || (own === 2 && PAGE.test(cells.at(-1)?.text ?? '')) ? undefined : cells;
}

function hasNeighbour(
  rows: readonly (LineCell[] | undefined)[],
  index: number,
  height: number,
): boolean {
  const own = gapsOf(rows[index] ?? []);
  for (let distance = 1; distance <= LINES_BETWEEN + 1; distance += 1) {
    for (const other of [rows[index - distance], rows[index + distance]]) {
      if (other && standBelow(own, gapsOf(other), height * LEAST_OVERLAP)) return true;
    }
  }
  return false;
}

function gapsOf(cells: readonly LineCell[]): [from: number, to: number][] {
  return cells.slice(1).map((cell, index) => [cells[index]?.right ?? 0, cell.left]);
}

/** Whether each gap of the row with fewer of them meets a gap of the other. */
function standBelow(
  one: readonly [number, number][],
  other: readonly [number, number][],
  least: number,
): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.every(([from, to]) =>
    many.some(([start, end]) => Math.min(to, end) - Math.max(from, start) >= least),
  );
}

function isRightToLeft(text: string): boolean {
  return (text.match(/[\u0590-\u08ff]/g)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}
