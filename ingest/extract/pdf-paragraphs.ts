import { markTableRows, type RowLine } from './column-rows.ts';
import type { Block } from './extraction.ts';
import type { PageLine } from './pdf-lines.ts';
import { endsSentence, opensProvision } from './provision-start.ts';

/** Headings are set at least this much larger than the text of the document. */
const HEADING_SCALE = 1.18;
const LONGEST_HEADING = 200;
/** White space above a line that opens a paragraph, against the usual distance of lines. */
const PARAGRAPH_GAP = 1.35;
const SIZE_CHANGE = 0.15;
/** A line that stops this far short of the column's edge ends its paragraph. */
const SHORT_LINE_SHARE = 0.12;

/** Size of the text most of the document is set in, in points. */
export function bodySize(pages: readonly PageLine[][]): number {
  const letters = new Map<number, number>();
  for (const line of pages.flat()) {
    const size = Math.round(line.height * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + line.text.length);
  }
  let best = 0;
  let most = 0;
  for (const [size, count] of letters) if (count > most) [best, most] = [size, count];
  return best;
}

/**
 * Joins the lines of one page to paragraphs and headings; rows of tables stand alone. Lines of a paragraph are parted by a line
 * break, which the caller turns into spaces when the words broken at line ends have been joined.
 *
 * @param number 1-based page number.
 * @param body size of the document's text in points, from {@link bodySize}.
 */
export function paragraphsOf(lines: readonly PageLine[], number: number, body: number): Block[] {
  const usual = usualDistance(lines, body);
  const right = percentile(
    lines.map((line) => line.right),
    0.9,
  );
  const left = percentile(
    lines.map((line) => line.left),
    0.1,
  );
  const width = Math.max(1, right - left);
  const blocks: Block[] = [];
  let current: Block | undefined;
  let previous: RowLine | undefined;
  for (const line of markTableRows(lines)) {
    const text = line.text.trim();
    if (text === '') continue;
    const level = headingLevel(line, body);
    if (!current || !previous || opens(line, previous, level, current)) {
      current = level
        ? { kind: 'heading', text, page: number, level }
        : { kind: 'paragraph', text, page: number };
      blocks.push(current);
    } else {
      current.text += `\n${text}`;
    }
    previous = line;
  }
  const whole = blocks.map(demoteLongHeading);
  if (lines[0]?.opensLanguage && whole[0]) whole[0] = asTitle(whole[0]);
  return whole;

  function opens(line: RowLine, before: RowLine, level: number | undefined, open: Block): boolean {
    if (level !== open.level || line.row || before.row) return true;
    const size = Math.max(line.height, before.height, 1);
    if (Math.abs(line.height - before.height) > size * SIZE_CHANGE && level) return true;
    const distance = line.y - before.y;
    const finished = endsSentence(before.text.trim());
    if (distance < 0 || distance > usual * 4) {
      // The next column, or the other side of a figure: a sentence may go on there.
      return finished || !/^\p{Ll}/u.test(line.text.trim());
    }
    const short = before.right < right - width * SHORT_LINE_SHARE || before.left > left + width / 2;
    const numbered = opensProvision(line.text.trim());
    const runsOn = !finished && !short && !numbered && /^\p{Ll}/u.test(line.text.trim());
    if (distance > usual * PARAGRAPH_GAP && !(runsOn && distance < usual * 2.5)) return true;
    if (level) return false;
    if (numbered) return finished || short;
    const indented = line.left > before.left + size && line.left < left + width / 3;
    return finished && (short || indented);
  }
}

function headingLevel(line: RowLine, body: number): number | undefined {
  if (line.row) return undefined;
  if (line.height < body * HEADING_SCALE || !/\p{L}{2}/u.test(line.text)) return undefined;
  if (line.height >= body * 1.8) return 1;
  return line.height >= body * 1.4 ? 2 : 3;
}

/** The title a text begins with in another language, whatever its size; else the block as it is. */
function asTitle(block: Block): Block {
  const title =
    block.kind === 'paragraph' &&
    block.text.length <= LONGEST_HEADING &&
    /^[^\p{Ll}]/u.test(block.text) &&
    !endsSentence(block.text) &&
    !opensProvision(block.text);
  return title ? { ...block, kind: 'heading', level: 1 } : block;
}

function demoteLongHeading(block: Block): Block {
  if (block.kind !== 'heading' || block.text.length <= LONGEST_HEADING) return block;
  return { kind: 'paragraph', text: block.text, page: block.page };
}

function usualDistance(lines: readonly PageLine[], body: number): number {
  const distances: number[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const distance = (lines[index]?.y ?? 0) - (lines[index - 1]?.y ?? 0);
    if (distance > body * 0.5 && distance < body * 3) distances.push(distance);
  }
  return distances.length === 0 ? body * 1.2 : percentile(distances, 0.4);
}

function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
