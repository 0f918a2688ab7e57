/** The part of a pdf.js text item that layout needs (pdf.js `TextItem`). */
export interface TextItem {
  str: string;
  /** Text matrix: scale and rotation in 0–3, position in 4 and 5, in points from the page's lower left. */
  transform: readonly number[];
  width: number;
  height: number;
}

/** One line of a page, in points, y growing downwards from an arbitrary origin. */
export interface PageLine {
  text: string;
  left: number;
  right: number;
  /** Baseline. */
  y: number;
  /** Size of the largest letters. */
  height: number;
  /** From left to right, when white space wide enough for a gutter parts the line. */
  cells?: readonly LineCell[];
  /** Here the text begins again in another language, mostly with its title. */
  opensLanguage?: true;
}

/** A stretch of a line without wide white space in it. */
export interface LineCell {
  text: string;
  left: number;
  right: number;
}

/** A jump between two runs of letters that is a gap between words or cells (ENGINES §2, measured). */
const CELL_GAP_POINTS = 7;
/** The narrowest gutter between columns; wide word spaces pass for one, so that a cell proves nothing. */
const LEAST_GUTTER_POINTS = 5;
/** Distance of baselines, in letter heights, up to which runs stand on one line. */
const SAME_LINE = 0.45;
/** Raised and lowered signs, such as the marks of notes, are smaller and stand further off. */
const RAISED_SIZE = 0.85;
const RAISED_DISTANCE = 0.7;

/** Between words of right-to-left text, whose runs often carry no spaces, in letter heights. */
const WORD_GAP = 0.18;
/** Text set at a slant is a watermark; scans laid slightly askew are not. */
const LEAST_SLANT = 0.2;

interface Run {
  str: string;
  left: number;
  right: number;
}

/**
 * Puts the text runs of a page together into lines, in the order the file paints them: producers
 * paint in reading order far more often than coordinates alone could tell, columns included. Only
 * lines of right-to-left script are put in order by position, as many producers paint them backwards.
 */
export function linesOf(items: Iterable<TextItem>): PageLine[] {
  const lines: (PageLine & { runs: Run[] })[] = [];
  let line: (PageLine & { runs: Run[] }) | undefined;
  for (const item of items) {
    if (item.str === '' || isSlanted(item.transform)) continue;
    const blank = item.str.trim() === '';
    const { x, y } = upright(item.transform);
    const size = item.height || Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0);
    const run = { str: item.str, left: x, right: x + item.width };
    if (line && onSameLine(line, y, size)) {
      line.runs.push(run);
      if (blank) continue;
      line.left = Math.min(line.left, x);
      line.right = Math.max(line.right, run.right);
      if (size > line.height) {
        line.height = size;
        line.y = y;
      }
    } else if (!blank) {
      line = { text: '', left: run.left, right: run.right, y, height: size, runs: [run] };
      lines.push(line);
    }
  }
  return lines.map(({ runs, ...rest }) => {
    const cells = cellsOf(runs, rest.height);
    return { ...rest, text: textOf(runs, rest.height), ...(cells ? { cells } : {}) };
  });
}

function cellsOf(runs: readonly Run[], height: number): LineCell[] | undefined {
  if (runs.length < 2) return undefined;
  const written = runs.filter((run) => run.str.trim() !== '').sort((a, b) => a.left - b.left);
  const cells: { runs: Run[]; left: number; right: number }[] = [];
  for (const run of written) {
    const last = cells.at(-1);
    if (last && run.left - last.right < LEAST_GUTTER_POINTS) {
      last.right = Math.max(last.right, run.right);
    } else cells.push({ runs: [], left: run.left, right: run.right });
  }
  if (cells.length < 2) return undefined;
  for (const run of runs) {
    const cell = cells.findLast((candidate) => candidate.left <= run.left) ?? cells[0];
    cell?.runs.push(run);
  }
  return cells.map((cell) => ({
    text: textOf(cell.runs, height).trim(),
    left: cell.left,
    right: cell.right,
  }));
}

function isSlanted([a = 1, b = 0]: readonly number[]): boolean {
  return Math.min(Math.abs(a), Math.abs(b)) > Math.hypot(a, b) * LEAST_SLANT;
}

function onSameLine(line: PageLine, y: number, size: number): boolean {
  const larger = Math.max(size, line.height);
  const raised = Math.min(size, line.height) < larger * RAISED_SIZE;
  return Math.abs(y - line.y) <= larger * (raised ? RAISED_DISTANCE : SAME_LINE);
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;

function textOf(runs: readonly Run[], height: number): string {
  const painted = joinRuns(runs, CELL_GAP_POINTS);
  const rightToLeft = painted.match(RIGHT_TO_LEFT)?.length ?? 0;
  if (rightToLeft === 0 || rightToLeft * 2 < (painted.match(/\p{L}/gu)?.length ?? 0))
    return painted;
  return joinRuns(fromRight(runs), height * WORD_GAP);
}

/** Runs from right to left; runs of Latin words or numbers among them keep their own order. */
function fromRight(runs: readonly Run[]): Run[] {
  const ordered: Run[] = [];
  let leftToRight: Run[] = [];
  for (const run of [...runs].sort((a, b) => b.right - a.right)) {
    if (run.str.search(RIGHT_TO_LEFT) < 0 && /[\p{L}\p{N}]/u.test(run.str)) {
      leftToRight.unshift(run);
    } else if (run.str.trim() === '' && leftToRight.length > 0) {
      leftToRight.unshift(run);
    } else {
      ordered.push(...leftToRight, isNeutral(run.str) ? { ...run, str: turned(run.str) } : run);
      leftToRight = [];
    }
  }
  return [...ordered, ...leftToRight];
}

/** Brackets and stops alone, which come out as painted for want of a letter that tells the direction. */
function isNeutral(str: string): boolean {
  return !/[\p{L}\p{M}\p{N}]/u.test(str);
}

function turned(str: string): string {
  return [...str].reverse().join('');
}

/** Arabic letters and a number beside them are separate words, however close they are painted. */
function partsNumber(before: string, after: string): boolean {
  return (
    (/\d$/.test(before) && /^[\u0621-\u064a]/.test(after)) ||
    (/[\u0621-\u064a]$/.test(before) && /^\d/.test(after))
  );
}

function joinRuns(runs: readonly Run[], wordGap: number): string {
  let text = '';
  let before: Run | undefined;
  for (const run of runs) {
    if (before && !text.endsWith(' ') && !run.str.startsWith(' ')) {
      const gap = Math.max(run.left - before.right, before.left - run.right);
      if (gap > wordGap || partsNumber(text, run.str)) text += ' ';
    }
    text += run.str;
    before = run;
  }
  return text;
}

/** Position in a frame turned with the text, so that rotated pages read like upright ones. */
function upright(transform: readonly number[]): { x: number; y: number } {
  const [a = 1, b = 0, , , e = 0, f = 0] = transform;
  if (Math.abs(b) > Math.abs(a)) return b > 0 ? { x: f, y: e } : { x: -f, y: -e };
  return a < 0 ? { x: -e, y: f } : { x: e, y: -f };
}
