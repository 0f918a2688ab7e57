/** Tells the numbers of provisions from those of list items, page numbers and tables of contents. */

/** A line that begins with a number, in the order of the text. */
export interface NumberedLine {
  /** Place in the series (see `orderOf`). */
  order: number;
  /** Place of the last of several: "13 to 24. [Repealed]". */
  upTo?: number;
  /** Words from this number to the next. */
  words: number;
  /** True where the number stands inside a longer line. */
  inline?: boolean;
  /** True where the number and a mere title stand on a line of their own, with text below. */
  titled?: boolean;
}

/** Numbers may skip: sections are repealed, lines are misread. */
const LARGEST_GAP = 800;
/** After a larger gap as many numbers in a row must bear it out … */
const BEAR_OUT = 2;
/** … and several times as many as are lost by it, within as many numbers. */
const OUTWEIGHS = 3;
const LOOKED_AHEAD = 60;
/** A list of years is no numbering of provisions. */
const YEARS = 100_000;
/** Lists inside lists inside provisions: deeper than this is noise. */
const DEEPEST = 6;

interface Run {
  last: number;
  inline: boolean;
  members: number[];
}

/**
 * Finds the numbering that runs through the whole text. A "1" opens a list below the number before
 * it; a number that goes on from an outer series closes what is open below it.
 * @param total words of the whole text
 * @returns positions of the lines that belong to the outermost series, or none when no series
 *   carries the text (fewer than three numbers, or less than half of the words below them)
 */
export function mainNumbering(lines: readonly NumberedLine[], total: number): number[] {
  const stack: Run[] = [];
  const outermost: Run[] = [];
  for (const [position, { order, upTo = order, inline = false }] of lines.entries()) {
    const near = levelOf(stack, order, inline);
    const level = near === -1 && jumps(stack[0], lines, position) ? 0 : near;
    if (level >= 0) {
      const run = stack[level] as Run;
      run.last = upTo;
      run.members.push(position);
      stack.length = level + 1;
    } else if (stack.length === 0 || (order === 100 && stack.length < DEEPEST)) {
      // An extract may begin in the middle of a law.
      const run = { last: upTo, inline, members: [position] };
      if (stack.length === 0) outermost.push(run);
      stack.push(run);
    }
  }
  const best = outermost[0];
  if (!best || best.members.length < 3) return [];
  const first = best.members[0] as number;
  const last = best.members.at(-1) as number;
  let carried = 0;
  let longest = 0;
  for (let position = first; position < last; position += 1) {
    const { words } = lines[position] as NumberedLine;
    carried += words;
    longest = Math.max(longest, words);
  }
  // One line that runs into its text is a slip of the typesetter.
  const titles = best.members.filter((position) => lines[position]?.titled).length;
  const titled = lines[first]?.order === 100 && titles + 1 >= best.members.length;
  // All that follows counts as the last one's: it tells nothing beyond the length of the others.
  carried += Math.min(lines[last]?.words ?? 0, longest);
  const trusted = titled || best.members.length >= 10 || carried * 2 >= total;
  return trusted ? best.members : [];
}

/**
 * The open series that a number goes on from most closely; of equals one that stands in lines, or
 * inside them, as the number does, then the innermost. -1 if none.
 */
function levelOf(stack: readonly Run[], order: number, inline: boolean): number {
  let best = -1;
  let smallest = LARGEST_GAP + 1;
  for (let level = stack.length - 1; level >= 0; level -= 1) {
    const run = stack[level] as Run;
    const gap = order - run.last;
    // Orders are whole numbers: half a place decides only between equals.
    const distance = run.inline === inline ? gap - 0.5 : gap;
    if (gap > 0 && distance < smallest) {
      best = level;
      smallest = distance;
    }
  }
  return best;
}

/**
 * Whether the outermost series goes on at a number far ahead: a whole part was repealed, or an
 * extract leaves it out. The numbers after it go on by ones, and few of those between come later.
 */
function jumps(run: Run | undefined, lines: readonly NumberedLine[], position: number): boolean {
  const { order, upTo = order, inline = false } = lines[position] as NumberedLine;
  if (!run || run.inline !== inline || order <= run.last || order >= YEARS) return false;
  let [reached, borneOut] = [upTo, 0];
  let [left, lost] = [run.last, 0];
  for (const next of lines.slice(position + 1, position + 1 + LOOKED_AHEAD)) {
    if (next.order > reached && next.order <= reached + 100) {
      reached = next.upTo ?? next.order;
      borneOut += 1;
    } else if (next.order > left && next.order <= left + LARGEST_GAP && next.order < order) {
      left = next.order;
      lost += 1;
    }
  }
  return borneOut >= BEAR_OUT && borneOut > lost * OUTWEIGHS;
}

/** Entries of a table of contents hold no more than a title … */
const LONGEST_ENTRY = 25;
/** … and at times the heading of the chapter that follows. */
const LONGEST_WITH_HEADING = 60;
const SHORTEST_TABLE = 4;
/** The rest of a table, after an entry that was too long, needs more to be told from a list. */
const SHORTEST_REST = 10;

/**
 * Finds a table of contents: at least four numbers in a row, each with a mere title, after which
 * the numbering starts again and comes about as far.
 * @returns positions of its first number and of the number with which the text proper begins
 */
export function findContents(
  lines: readonly NumberedLine[],
): { from: number; to: number } | undefined {
  const reached = reachedFrom(lines);
  let from = 0;
  let words = 0;
  for (let position = 1; position < lines.length; position += 1) {
    const previous = lines[position - 1] as NumberedLine;
    const { order } = lines[position] as NumberedLine;
    words += previous.words;
    if (order <= previous.order) {
      const opening = (lines[from] as NumberedLine).order;
      const restarts =
        order <= opening && position - from >= (opening <= 100 ? SHORTEST_TABLE : SHORTEST_REST);
      if (restarts && (reached[position] ?? 0) * 10 >= previous.order * 7) {
        return { from, to: position };
      }
      from = position;
    } else if (previous.words > LONGEST_ENTRY) {
      // The last entry is followed by the law's own beginning and may be long; any other may not.
      const short = words <= LONGEST_ENTRY * (position - from);
      if (!short || previous.words > LONGEST_WITH_HEADING) from = position;
    }
    if (from === position) words = 0;
  }
  return undefined;
}

/** For each position the highest number from there on. */
function reachedFrom(lines: readonly NumberedLine[]): number[] {
  const reached: number[] = new Array(lines.length);
  let most = 0;
  for (let position = lines.length - 1; position >= 0; position -= 1) {
    most = Math.max(most, lines[position]?.order ?? 0);
    reached[position] = most;
  }
  return reached;
}
