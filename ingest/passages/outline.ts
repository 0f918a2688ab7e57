/** Arranges the lines of a text under its headings and provisions. */
import { chooseStarts } from './choose-starts.ts';
import type { Paragraph } from './divide.ts';
import { frontOf } from './front.ts';
import type { Line } from './lines.ts';
import type { StartFinder } from './provision-start.ts';

/** A provision, or text between two headings. */
export interface Unit {
  label?: string;
  headings: string[];
  paragraphs: Paragraph[];
}

interface Heading {
  rank: number;
  text: string;
  page: number;
  /** True for a part, a chapter, an annex: a provision of the same level stands below it. */
  structural: boolean;
  /** Whether some text, or a lower heading, stands below it. */
  used: boolean;
}

/** Divisions recognised by their words rank below headings that the markup gives. */
const WORDED_RANK = 10;
/** A division's name may stand on the line below it when it is no longer than this, in words. */
const LONGEST_NAME = 18;
/** Heading of a table of contents that has none of its own. */
const CONTENTS = 'Contents';

export function outline(lines: readonly Line[], finder: StartFinder): Unit[] {
  const { provisions, contents } = chooseStarts(lines);
  const title = titleLine(lines);
  const { letterhead, headings: front } = frontOf(lines, provisions);
  const units: Unit[] = [];
  const ranks = new Map<string, number>();
  let path: Heading[] = [];
  let unit: Unit | undefined;
  let named = false;

  const addText = (line: Paragraph, label?: string) => {
    if (!unit || label !== undefined) {
      unit = {
        headings: path.map((heading) => heading.text),
        paragraphs: [],
        ...(label ? { label } : {}),
      };
      units.push(unit);
      for (const heading of path) heading.used = true;
    }
    unit.paragraphs.push({ text: line.text, page: line.page });
  };
  /** Closes headings down to a rank; one without any text below it is kept as text itself. */
  const closeTo = (rank: number, only: 'plain' | 'all' = 'all') => {
    while (path.length > 0 && (path.at(-1) as Heading).rank >= rank) {
      if (only === 'plain' && path.at(-1)?.structural) break;
      const closed = path.pop() as Heading;
      if (closed.used) continue;
      unit = undefined;
      addText(closed);
    }
    unit = undefined;
  };
  const openHeading = (rank: number, { text, page, word }: Line) => {
    closeTo(rank);
    path = [...path, { rank, text, page, structural: word !== undefined, used: false }];
    named = false;
  };

  /** The provision in the middle of which the letterhead stands; it goes on below. */
  let interrupted: string | undefined;
  for (const [index, line] of lines.entries()) {
    if (index === letterhead?.from) {
      interrupted = unit?.label;
      // Headings that have text already are not the letterhead's.
      const own = path.every(({ used }) => used) ? [] : path.map(({ text }) => text);
      unit = { headings: own, paragraphs: [] };
      units.push(unit);
    }
    const inLetterhead =
      letterhead !== undefined && index >= letterhead.from && index < letterhead.to;
    const resumed = index === letterhead?.to ? interrupted : undefined;
    if (index === letterhead?.to) unit = undefined;
    const table = contents.find(({ from, to }) => index >= from && index < to);
    if (contents.some(({ to }) => index === to)) closeTo(0);
    if (index === table?.from) {
      const own = path.at(-1);
      if (!own || !finder.isContentsHeading(own.text)) openHeading(0, { ...line, text: CONTENTS });
    }
    const start = provisions.get(index);
    if (inLetterhead || table || index === title || front.has(index)) addText(line);
    else if (start) {
      if (line.level !== undefined) closeTo(line.level, 'plain');
      addText(line, start.label);
    } else if (line.word?.kind === 'division' || line.word?.kind === 'annex') {
      openHeading(line.level ?? wordedRank(line.word.series, line.word.kind, path, ranks), line);
      named = line.text.length <= line.word.label.length + 2;
      continue;
    } else if (line.level !== undefined) openHeading(line.level, line);
    else if (finder.isContentsHeading(line.text)) openHeading(0, line);
    else if (named && isName(line)) (path.at(-1) as Heading).text += ` — ${line.text}`;
    else addText(line, resumed);
    named = false;
  }
  closeTo(Number.NEGATIVE_INFINITY);
  return units;
}

/** The first heading is the document's title, not a heading above its text, when it stands alone. */
function titleLine(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => line.level !== undefined);
  const level = lines[first]?.level;
  if (level === undefined || first > 2 || lines[first]?.word) return -1;
  return lines.some(
    (line, index) => index > first && (line.level ?? Number.POSITIVE_INFINITY) <= level,
  )
    ? -1
    : first;
}

/**
 * Countries nest their divisions differently (parts of chapters, chapters of parts): the first
 * time a kind is seen tells where it belongs.
 */
function wordedRank(
  series: string,
  kind: string,
  path: readonly Heading[],
  ranks: Map<string, number>,
): number {
  if (kind === 'annex') return WORDED_RANK;
  let rank = ranks.get(series);
  if (rank === undefined) {
    const deepest =
      path.filter((heading) => heading.rank > WORDED_RANK).at(-1)?.rank ?? WORDED_RANK;
    rank = deepest + 1;
    ranks.set(series, rank);
  }
  return rank;
}

function isName(line: Line): boolean {
  return line.words <= LONGEST_NAME && !line.bare && !line.word && !/[.;:,。；]$/u.test(line.text);
}
