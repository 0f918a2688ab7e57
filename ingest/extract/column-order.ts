import { cellsOfLine, columnOf, type Gutter, guttersOf } from './column-gutters.ts';
import { differInLanguage } from './column-languages.ts';
import type { PageLine } from './pdf-lines.ts';

/** Lines of one page that are read one after the other. */
export interface ReadingGroup {
  /** 1-based page number. */
  page: number;
  lines: PageLine[];
}

/** Pages in a row that are parted into columns at the same places. */
interface Stretch {
  /** Index of the first page. */
  from: number;
  /** Index after the last page. */
  to: number;
  /** Of each page; pages without gutters of their own have those of the page before. */
  gutters: Gutter[][];
}

/** Gutters of a stretch may move this far from page to page, in points. */
const GUTTER_DRIFT = 20;
/** Share of the lines of a short page that may run across the gutters of the pages around it. */
const MOST_ACROSS = 0.25;
/** Text a column is judged by, in characters. */
const SAMPLE = 6000;
/** Share of the lines with text on both sides of a gutter when a page is painted line by line. */
const LINE_BY_LINE = 0.4;

/**
 * Puts the lines of a document in reading order. Columns in different languages (gazettes that
 * print a law in two or three languages side by side) are read one language after the other over
 * all their pages; only the first page of the document is read as a page, as it has the titles.
 * Columns of one language are read page by page: the order the file paints is trusted unless it
 * runs across the gutter line by line.
 *
 * @param pages lines of each page, without running heads.
 */
export function readingOrder(pages: readonly PageLine[][]): ReadingGroup[] {
  const groups: ReadingGroup[] = [];
  let next = 0;
  for (const stretch of stretchesOf(pages)) {
    for (; next < stretch.from; next += 1) groups.push(wholePage(pages, next));
    next = stretch.to;
    const split = pages
      .slice(stretch.from, stretch.to)
      .map((lines, index) => splitAt(lines, stretch.gutters[index] ?? []));
    if (areParallel(split)) {
      groups.push(...byLanguage(split, stretch));
    } else {
      groups.push(...byPage(pages, stretch));
    }
  }
  for (; next < pages.length; next += 1) groups.push(wholePage(pages, next));
  return groups.filter(({ lines }) => lines.length > 0);
}

function wholePage(pages: readonly PageLine[][], index: number): ReadingGroup {
  return { page: index + 1, lines: pages[index] ?? [] };
}

function stretchesOf(pages: readonly PageLine[][]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, lines] of pages.entries()) {
    const last = stretches.at(-1);
    const before = last?.to === index ? last.gutters.at(-1) : undefined;
    const own = guttersOf(lines);
    const goesOn = before && (own.length > 0 ? sameGutters(own, before) : fits(lines, before));
    if (last && before && goesOn) {
      last.to = index + 1;
      last.gutters.push(own.length > 0 ? own : before);
    } else if (own.length > 0) {
      stretches.push({ from: index, to: index + 1, gutters: [own] });
    }
  }
  return stretches;
}

function sameGutters(one: readonly Gutter[], other: readonly Gutter[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ left, right }, index) => {
      const against = other[index];
      return (
        against !== undefined &&
        left <= against.right + GUTTER_DRIFT &&
        right >= against.left - GUTTER_DRIFT
      );
    })
  );
}

/** Whether a page without gutters of its own, often the last, goes on in the columns before it. */
function fits(lines: readonly PageLine[], gutters: readonly Gutter[]): boolean {
  const cells = lines.flatMap(cellsOfLine);
  const columns = cells.map((cell) => columnOf(cell, gutters));
  const across = columns.filter((column) => column === undefined).length;
  return across <= cells.length * MOST_ACROSS && new Set(columns).size > 1;
}

/** The lines of a page by column, each cut at the gutters; full-width lines stay in the first. */
function splitAt(lines: readonly PageLine[], gutters: readonly Gutter[]): PageLine[][] {
  const columns: PageLine[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const line of lines) {
    const cells = cellsOfLine(line);
    const places = cells.map((cell) => columnOf(cell, gutters));
    if (places.includes(undefined)) {
      columns[0]?.push(line);
      continue;
    }
    for (const [column, own] of columns.entries()) {
      const part = cells.filter((_, index) => places[index] === column);
      if (part.length === cells.length) own.push(line);
      else if (part.length > 0) own.push(cutLine(line, part));
    }
  }
  return columns;
}

function cutLine(line: PageLine, cells: NonNullable<PageLine['cells']>): PageLine {
  return {
    text: cells.map((cell) => cell.text).join(' '),
    left: cells[0]?.left ?? line.left,
    right: cells.at(-1)?.right ?? line.right,
    y: line.y,
    height: line.height,
    ...(cells.length > 1 ? { cells } : {}),
  };
}

function areParallel(split: readonly PageLine[][][]): boolean {
  const texts = (split[0] ?? []).map((_, column) =>
    sample(split.map((page) => page[column] ?? [])),
  );
  return texts.every((text, index) =>
    texts.slice(index + 1).every((other) => differInLanguage(text, other)),
  );
}

/** Some text of a column, from the pages that have most of it to give. */
function sample(pages: readonly PageLine[][]): string {
  let text = '';
  for (const lines of pages) {
    for (const line of lines) text += `${line.text}\n`;
    if (text.length > SAMPLE) break;
  }
  return text;
}

function byLanguage(split: readonly PageLine[][][], { from }: Stretch): ReadingGroup[] {
  const groups: ReadingGroup[] = [];
  const first = from === 0 ? 1 : 0;
  for (const columns of split.slice(0, first)) {
    for (const lines of columns) groups.push({ page: from + 1, lines: downwards(lines) });
  }
  for (let column = 0; column < (split[0]?.length ?? 0); column += 1) {
    let opens = true;
    for (const [index, columns] of split.entries()) {
      const [head, ...rest] = downwards(columns[column] ?? []);
      if (index < first || !head) continue;
      const lines = [opens ? { ...head, opensLanguage: true as const } : head, ...rest];
      groups.push({ page: from + index + 1, lines });
      opens = false;
    }
  }
  return groups;
}

/** Pages of columns in one language, each by itself. */
function byPage(pages: readonly PageLine[][], { from, to, gutters }: Stretch): ReadingGroup[] {
  return pages.slice(from, to).flatMap((lines, index) => {
    const bands = bandsOf(lines, gutters[index] ?? []);
    const page = from + index + 1;
    return bands ? bands.map((band) => ({ page, lines: band })) : [{ page, lines }];
  });
}

/**
 * The lines of a page between its full-width lines, column by column; from right to left when the
 * script runs that way. `undefined` when the page is painted neither by columns nor line by line:
 * it may be a table, and the order of painting is the best there is.
 */
function bandsOf(lines: readonly PageLine[], gutters: readonly Gutter[]): PageLine[][] | undefined {
  const text = lines.map((line) => line.text).join('');
  const rightToLeft = (text.match(/[\u0590-\u08ff]/g)?.length ?? 0) * 2 > text.length;
  const bands: PageLine[][] = [];
  let band: PageLine[] = [];
  let across = false;
  let both = 0;
  let back = 0;
  let before: number | undefined;
  const close = () => {
    const columns = across ? [band] : splitAt(band, gutters);
    bands.push(...(rightToLeft ? columns.reverse() : columns));
    band = [];
    before = undefined;
  };
  for (const line of lines) {
    const places = cellsOfLine(line).map((cell) => columnOf(cell, gutters));
    if (places.includes(undefined) !== across) {
      close();
      across = !across;
    }
    band.push(line);
    if (across) continue;
    if (new Set(places).size > 1) both += 1;
    const place = rightToLeft
      ? -Math.max(...(places as number[]))
      : Math.min(...(places as number[]));
    if (before !== undefined && place < before) back += 1;
    before = place;
  }
  close();
  return both >= lines.length * LINE_BY_LINE || both + back === 0 ? bands : undefined;
}

function downwards(lines: readonly PageLine[]): PageLine[] {
  return [...lines].sort((a, b) => a.y - b.y);
}
