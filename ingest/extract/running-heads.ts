import type { PageLine } from './pdf-lines.ts';

/** Lines at the top and bottom of a page that can be a running head or foot. */
const EDGE_LINES = 4;
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.2;
/** A running head stands at one height; lines of text only seldom do. */
const HEIGHT_STEP_POINTS = 12;

const PAGE_NUMBER =
  /^[\s\-–—|[(]*(?:(?:page|página|pagina|seite|стр\.?|стор\.?|صفحة|p\.|pg\.?)\s*)?(?:\d{1,4}|[ivxlc]{1,7}|[٠-٩]{1,4}|第\s*\d+\s*页)(?:\s*(?:\/|of|de|sur|von|из|من)\s*\d{1,4})?[\s\-–—|\])]*$/i;

/**
 * Removes running heads, running feet and page numbers: lines at the edge of a page that come back,
 * but for their digits, at the same height on enough other pages.
 */
export function dropRunningHeads(pages: readonly PageLine[][]): PageLine[][] {
  const pagesWith = new Map<string, number>();
  for (const lines of pages) {
    const keys = new Set<string>();
    for (const index of edges(lines)) for (const key of keysOf(lines[index])) keys.add(key);
    for (const key of keys) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  }
  const enough = Math.max(LEAST_PAGES, Math.ceil(pages.length * LEAST_SHARE));
  const repeats = (line: PageLine | undefined): boolean =>
    keysOf(line).some((key) => (pagesWith.get(key) ?? 0) >= enough);
  return pages.map((lines) => {
    const dropped = new Set<number>();
    for (const index of edges(lines)) if (repeats(lines[index])) dropped.add(index);
    if (pages.length > 1) {
      for (const index of outermost(lines, dropped)) {
        if (PAGE_NUMBER.test(lines[index]?.text ?? '')) dropped.add(index);
      }
    }
    return lines.filter((_, index) => !dropped.has(index));
  });
}

/** Indexes of the highest and lowest lines, wherever the file paints them. */
function edges(lines: readonly PageLine[]): number[] {
  const byHeight = lines
    .map((_, index) => index)
    .sort((a, b) => height(lines, a) - height(lines, b));
  return [...new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)])];
}

function outermost(lines: readonly PageLine[], dropped: ReadonlySet<number>): number[] {
  const left = edges(lines)
    .filter((index) => !dropped.has(index))
    .sort((a, b) => height(lines, a) - height(lines, b));
  return left.length === 0 ? [] : [left[0] ?? 0, left[left.length - 1] ?? 0];
}

function height(lines: readonly PageLine[], index: number): number {
  return lines[index]?.y ?? 0;
}

/** Two neighbouring height steps, so that a head near a step's edge still meets itself. */
function keysOf(line: PageLine | undefined): string[] {
  if (!line) return [];
  const text = line.text
    .replace(/[\d٠-٩]+/g, '#')
    .replace(/\b[ivxlc]+\b/gi, '#')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const step = Math.floor(line.y / HEIGHT_STEP_POINTS);
  const half = Math.floor(line.y / HEIGHT_STEP_POINTS + 0.5);
  return [`a${step}:${text}`, `b${half}:${text}`];
}
