import type { PageLine } from './pdf-lines.ts';

/** Lines at the top and bottom of a page that can be a running head or foot. */
const EDGE_LINES = 4;
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.2;
/** Heads are short; a sentence that comes back is the law's, even at the same place. */
const LONGEST_HEAD = 150;
const LONGEST_SENTENCE = 60;
/** A running head stands at one height; lines of text only seldom do. */
const HEIGHT_STEP_POINTS = 12;
/** Share of the pages of a head that must agree with one another in their numbers. */
const AGREEING = 0.5;

const ROMAN = '(?=[ivxlc])(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
const PAGE_NUMBER = new RegExp(
  `^[\\s\\-–—|[(]*(?:(?:[Pp]age|PAGE|[Pp]ágina|[Pp]agina|Seite|[Сс]тр\\.?|[Сс]тор\\.?|صفحة|p\\.|[Pp]g\\.?)\\s*)?(?:\\d{1,4}|${ROMAN}|[٠-٩]{1,4}|第\\s*\\d+\\s*页)(?:\\s*(?:/|of|de|sur|von|из|من)\\s*\\d{1,4})?[\\s\\-–—|\\])]*$`,
);
const NUMBERS = /[\d٠-٩]+|\b[ivxlc]+\b/gi;

interface Sighting {
  page: number;
  /** The numbers of the line as they stand, which tell "Article 5" from "Article 6". */
  numbers: string;
}

/**
 * Removes running heads, running feet and page numbers: short lines at the very edge of a page that
 * come back at the same height on enough other pages. Their numbers stay the same or count with the
 * pages, so that provisions that happen to begin their pages ("Article 5", "Article 9") are kept.
 */
export function dropRunningHeads(pages: readonly PageLine[][]): PageLine[][] {
  const sightings = new Map<string, Sighting[]>();
  for (const [page, lines] of pages.entries()) {
    for (const index of edges(lines).flat()) {
      const line = lines[index];
      const numbers = line?.text.match(NUMBERS)?.join(' ').toLowerCase() ?? '';
      for (const key of keysOf(line)) {
        const seen = sightings.get(key);
        if (!seen) sightings.set(key, [{ page, numbers }]);
        else if (seen.at(-1)?.page !== page) seen.push({ page, numbers });
      }
    }
  }
  const enough = Math.max(LEAST_PAGES, Math.ceil(pages.length * LEAST_SHARE));
  const heads = new Set<string>();
  for (const [key, seen] of sightings) if (seen.length >= enough && agree(seen)) heads.add(key);
  return pages.map((lines) => {
    const dropped = new Set<number>();
    for (const edge of edges(lines)) {
      let numbered = pages.length < 2;
      for (const index of edge) {
        const line = lines[index];
        if (keysOf(line).some((key) => heads.has(key))) dropped.add(index);
        else if (!numbered && PAGE_NUMBER.test(line?.text ?? '')) {
          numbered = true;
          dropped.add(index);
        } else break;
      }
    }
    return lines.filter((_, index) => !dropped.has(index));
  });
}

/** Whether the numbers of enough lines are the same, or are the page's own plus a fixed number. */
function agree(seen: readonly Sighting[]): boolean {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { page, numbers } of seen) {
    count(`same ${numbers}`);
    const own = new Set(numbers.split(' ').map((number) => page - Number(western(number))));
    for (const offset of own) if (!Number.isNaN(offset)) count(`page ${offset}`);
  }
  const most = Math.max(...counts.values());
  return most >= Math.max(LEAST_PAGES, seen.length * AGREEING);
}

function western(number: string): string {
  return number.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** Indexes of the highest and of the lowest lines, from the edge inwards, wherever they are painted. */
function edges(lines: readonly PageLine[]): [top: number[], bottom: number[]] {
  const byHeight = lines
    .map((_, index) => index)
    .sort((a, b) => (lines[a]?.y ?? 0) - (lines[b]?.y ?? 0));
  return [byHeight.slice(0, EDGE_LINES), byHeight.slice(-EDGE_LINES).reverse()];
}

/** Two neighbouring height steps, so that a head near a step's edge still meets itself. */
function keysOf(line: PageLine | undefined): string[] {
  const text = line?.text.trim() ?? '';
  if (!line || text.length > LONGEST_HEAD) return [];
  if (text.length > LONGEST_SENTENCE && /[.;:!?。；]$/.test(text)) return [];
  const key = text.replace(NUMBERS, '#').replace(/\s+/g, ' ').toLowerCase();
  const step = Math.floor(line.y / HEIGHT_STEP_POINTS);
  const half = Math.floor(line.y / HEIGHT_STEP_POINTS + 0.5);
  return [`a${step}:${key}`, `b${half}:${key}`];
}
