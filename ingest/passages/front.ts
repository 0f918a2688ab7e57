/**
 * Tells the front of a document (titles, letterhead) from its sections: words that head the paper
 * do not head every provision.
 */
import type { Line } from './lines.ts';

export interface Front {
  /** Headings that are no headings of what follows, by the positions of their lines. */
  headings: Set<number>;
  /** Lines of the letterhead: from, up to but not including. */
  letterhead?: { from: number; to: number };
}

/** A document symbol of the United Nations: "A/RES/61/106", "CRPD /C/AZE/CO/1". */
const SYMBOL = /(?:^|\s)\p{Lu}{1,5}(?:\s?\/[\p{Lu}\p{Nd}][\p{L}\p{Nd}.-]*){2,}/u;
/** "III. …", "A. …", "2.1 …": a section that the document counts. */
const ENUMERATED = /^(?:[IVXLC]{1,6}|\p{Lu}|\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*)[.)]?\s/u;

/**
 * Letterheads may come last on their page in reading order, in the middle of a provision. Of the
 * other headings on the first page those before the first provision belong to the front when they
 * are not counted and no text of their own follows, or any when there is a letterhead.
 *
 * @param provisions whether a provision opens in a line, by its position
 */
export function frontOf(lines: readonly Line[], provisions: ReadonlyMap<number, unknown>): Front {
  const headings = new Set<number>();
  const paged = (lines.at(-1)?.page ?? 1) > 1;
  const letterhead = findLetterhead(lines, provisions);
  const first = provisions.keys().next().value;
  if (first === undefined || !(paged || letterhead)) return { headings };
  const titles = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (at >= first) break;
    const title = line.text.replace(/[*\s]+$/u, '');
    const inside = letterhead && at >= letterhead.from && at < letterhead.to;
    // Titles are told again where the text begins.
    const repeated = line.level !== undefined && titles.has(title);
    if (inside || !(repeated || belongsToFront(lines, at, provisions, letterhead))) continue;
    headings.add(at);
    titles.add(title);
  }
  return { headings, ...(letterhead ? { letterhead } : {}) };
}

function belongsToFront(
  lines: readonly Line[],
  at: number,
  provisions: ReadonlyMap<number, unknown>,
  letterhead: Front['letterhead'],
): boolean {
  const line = lines[at] as Line;
  if (line.page > 1 || at >= (letterhead?.from ?? lines.length) || provisions.has(at + 1)) {
    return false;
  }
  // "Addendum" below a letterhead says what the paper is, and opens nothing.
  if (letterhead && line.word?.kind === 'annex') return true;
  return isPlain(line) && (letterhead !== undefined || lines[at + 1]?.level !== undefined);
}

/** A heading that is neither counted nor a part, a chapter or a provision. */
function isPlain({ level, word, text }: Line): boolean {
  return level !== undefined && !word && !ENUMERATED.test(text);
}

/** The headings around a document symbol on the first page, and what follows there up to a start. */
function findLetterhead(
  lines: readonly Line[],
  provisions: ReadonlyMap<number, unknown>,
): Front['letterhead'] {
  const symbol = lines.findIndex(
    ({ page, level, text }) => page > 1 || (level !== undefined && SYMBOL.test(text)),
  );
  const page = lines[symbol]?.page;
  if (page !== 1) return undefined;
  let from = symbol;
  while (from > 0 && isPlain(lines[from - 1] as Line)) from -= 1;
  let to = symbol + 1;
  let below = false;
  for (; to < lines.length; to += 1) {
    const line = lines[to] as Line;
    below ||= line.level === undefined;
    const opens = line.level !== undefined && (below || !isPlain(line));
    if (line.page !== page || provisions.has(to) || opens) break;
  }
  return { from, to };
}
