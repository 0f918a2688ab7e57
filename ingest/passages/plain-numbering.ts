/**
 * Finds the numbering of a law whose numbers have no full stop. Such numbers open many other lines
 * (quantities, dates, rows of tables), so the whole series has to bear them out.
 */

/** A line that begins with a number, in the order of the text. */
export interface PlainNumber {
  /** Place in the series (see `orderOf`): sections count in hundreds. */
  order: number;
  /** Place of the last section of several: "16 to 31 [Repealed]". */
  upTo: number;
  /** Words from this number to the next. */
  words: number;
  /** How many annexes have begun before it. */
  annexes: number;
}

const FEWEST = 5;
/** Share of steps that go to the next section or to one inserted after it. */
const MOSTLY = 0.8;
/** Where more sections have decimals below them, the text is divided by them: "1.1", "1.2", "2.1". */
const MOST_DIVIDED = 0.6;
/** Sections are longer than the rows of a table and shorter than the chapters of a report, in words. */
const SHORTEST_MEAN = 6;
const LONGEST_MEAN = 500;
/** Sections in a row that may be left out of a law. */
const LARGEST_GAP = 12;
/** A number with a text of this many words counts as much as one can. */
const FULL_TEXT = 40;

interface Chain {
  score: number;
  at: number;
  before?: Chain;
}

/**
 * @param total words of the whole text
 * @returns positions of the series from 1 on that has the most text below it with the fewest gaps;
 *   none when it does not carry half of the text
 */
export function plainNumbering(lines: readonly PlainNumber[], total: number): number[] {
  const chain = bestChain(lines);
  const members: number[] = [];
  for (let link = chain; link; link = link.before) members.push(link.at);
  members.reverse();
  const order = (position: number) => lines[position]?.order ?? 0;
  const section = (position: number) => sectionOf(order(position));
  if (members.length < FEWEST) return [];
  const steps = members
    .slice(1)
    .map((member, at) => section(member) - sectionOf(lines[members[at] ?? 0]?.upTo ?? 0));
  const close = steps.filter((step) => step <= 1).length;
  const sections = new Set(members.map(section));
  const divided = new Set(members.filter((member) => order(member) % 100 !== 0).map(section));
  if (close < steps.length * MOSTLY || divided.size > sections.size * MOST_DIVIDED) return [];
  const [first, last] = [members[0] as number, members.at(-1) as number];
  let carried = 0;
  for (let at = first; at < last; at += 1) carried += lines[at]?.words ?? 0;
  const mean = carried / (members.length - 1);
  if (mean < SHORTEST_MEAN || mean > LONGEST_MEAN) return [];
  return (carried + mean) * 2 >= total ? members : [];
}

function sectionOf(order: number): number {
  return Math.floor(order / 100);
}

/** The chain of rising numbers with the highest score; numbers far ahead of it cannot join. */
function bestChain(lines: readonly PlainNumber[]): Chain | undefined {
  /** The best chains that end with a section, or with one inserted after it. */
  const ends = new Map<number, Chain[]>();
  let best: Chain | undefined;
  for (const [at, { order, upTo, words, annexes }] of lines.entries()) {
    const gain = 1 + Math.min(words, FULL_TEXT) / FULL_TEXT;
    const section = sectionOf(order);
    let chain: Chain | undefined = order === 100 ? { score: gain, at } : undefined;
    for (let back = 0; back <= LARGEST_GAP; back += 1) {
      for (const end of ends.get(section - back) ?? []) {
        const last = lines[end.at] as PlainNumber;
        if (last.upTo >= order) continue;
        // An annex that is a mere heading of the law's own does not stop its count.
        if (last.annexes !== annexes && order - last.upTo > 100) continue;
        const score = end.score + gain - Math.max(0, back - 1) * 0.5;
        if (!chain || score > chain.score) chain = { score, at, before: end };
      }
    }
    if (!chain) continue;
    keep(ends, sectionOf(upTo), chain, lines);
    if (!best || chain.score >= best.score) best = chain;
  }
  return best;
}

/** Of chains that end alike the best stays. */
function keep(
  ends: Map<number, Chain[]>,
  section: number,
  chain: Chain,
  lines: readonly PlainNumber[],
): void {
  const upTo = lines[chain.at]?.upTo;
  const same = ends.get(section) ?? [];
  const twin = same.findIndex(({ at }) => lines[at]?.upTo === upTo);
  if (twin === -1) same.push(chain);
  else if (chain.score >= (same[twin] as Chain).score) same[twin] = chain;
  ends.set(section, same);
}
