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
  for (const [at, line] of lines.entries()) {
    if (at >= first || line.page > 1) break;
    if (at >= (letterhead?.from ?? Number.POSITIVE_INFINITY)) break;
    const bare = lines[at + 1]?.level !== undefined;
    // "Addendum" below a letterhead says what the paper is, and opens nothing.
    const annex = letterhead !== undefined && line.word?.kind === 'annex';
    const plain = isPlain(line) && (letterhead !== undefined || bare);
    if ((plain || annex) && !provisions.has(at + 1)) headings.add(at);
  }
  return { headings, ...(letterhead ? { letterhead } : {}) };
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
