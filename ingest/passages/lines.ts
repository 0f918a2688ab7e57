/** The lines of a file's text, each with what it may open. */
import type { Block } from '../extract/extraction.ts';
import { alikeHeadings } from './alike-headings.ts';
import { regroup } from './groups-of-provisions.ts';
import { countWords } from './measure.ts';
import type { Start, StartFinder } from './provision-start.ts';

/** A line, or a stretch of a long line that a number seems to open. */
export interface Line {
  text: string;
  page: number;
  words: number;
  /** Level of a heading; undefined for text. */
  level?: number;
  /** True where the markup itself says that a provision opens here. */
  marked: boolean;
  /** True for a stretch inside a long line: its start must be borne out by the numbering. */
  inline: boolean;
  /** True for the first line of a block. */
  opens: boolean;
  word?: Start;
  bare?: Start;
  /** A number without a full stop. */
  plain?: Start;
}

/** A paragraph this long may be several provisions run together, each with its word … */
const LONG_LINE = 100;
/** … or, when it is as long as this, with a mere number. */
const LONGER_LINE = 350;
/** In a line this long, or where they count on, bare numbers may be those of a whole act. */
const WHOLE_ACT = 1500;
/** Words to a number, on the whole, in an act that stands in one line. */
const FEWEST_WORDS = 4;
/** So many numbers in order are more than a list. */
const COUNTS_ON = 4;
/** Division and annex openings stand alone or with a title. */
const LONGEST_TITLE = 18;
/** Dot leaders of a table of contents. */
const LEADERS = /(?:\.\s?){5,}|…{2,}|·{4,}/u;

/** Cuts blocks into lines and looks at how each begins. Blank lines are left out. */
export function linesOf(blocks: readonly Block[], finder: StartFinder): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    let opens = true;
    for (const raw of block.text.split('\n')) {
      const text = raw.trim();
      if (text === '') continue;
      const label = trailingLabel(text, finder);
      const own = label === undefined ? text : text.slice(0, -label.length).trimEnd();
      for (const line of readLine(block, own, opens, finder)) lines.push(line);
      if (label !== undefined)
        lines.push(...readLine({ ...block, kind: 'paragraph' }, label, false, finder));
      opens = false;
    }
  }
  for (const [at, start] of alikeHeadings(lines, finder)) {
    const line = lines[at] as Line;
    line.word = start;
    delete line.bare;
  }
  regroup(lines);
  return lines;
}

/** A number ends the text, with no more than a colon after it. */
const ENDS_WITH_NUMBER = /\p{Nd}[^\p{L}\p{Nd}]{0,5}$/u;
const LONGEST_TRAILING = 30;
const CAPITALS = /\p{Lu}{2}[\p{Lu}’'-]*\s\p{Lu}{2}[\p{Lu}’'-]*$/u;

/**
 * The label of the next provision at the end of a paragraph, where the page sets it in the middle
 * of a line of its own. After a sentence, or after the title of a division, it is no reference.
 */
function trailingLabel(text: string, finder: StartFinder): string | undefined {
  if (!ENDS_WITH_NUMBER.test(text.slice(-8))) return undefined;
  const from = Math.max(1, text.length - LONGEST_TRAILING);
  for (let at = text.lastIndexOf(' '); at >= from; at = text.lastIndexOf(' ', at - 1)) {
    const tail = text.slice(at + 1);
    const start = finder.wordStart(tail, true);
    if (start?.kind !== 'provision' || /[\p{L}\p{Nd}]/u.test(tail.slice(start.label.length)))
      continue;
    const afterSentence = /[.!?؟。»][)\]”"]?\s*$/u.test(text.slice(Math.max(0, at - 4), at));
    const afterTitle =
      CAPITALS.test(text.slice(Math.max(0, at - 60), at)) ||
      finder.wordStart(text, false)?.kind === 'division';
    return afterSentence || (afterTitle && /:$/u.test(tail)) ? tail : undefined;
  }
  return undefined;
}

function readLine(block: Block, text: string, opens: boolean, finder: StartFinder): Line[] {
  const words = countWords(text);
  const level = block.kind === 'heading' && opens ? (block.level ?? 1) : undefined;
  const marked = block.kind === 'provision' && opens;
  const line: Line = {
    text,
    page: block.page,
    words,
    marked,
    opens,
    inline: false,
    ...(level ? { level } : {}),
  };
  if (marked) {
    const start = finder.wordStart(text, true) ?? finder.bareStart(text);
    const label = block.label?.trim().replace(/[\s.:]+$/u, '') || start?.label;
    if (label)
      line.word = {
        kind: 'provision',
        series: start?.series ?? 'marked',
        label,
        order: start?.order,
      };
    else line.marked = false;
  } else if (!LEADERS.test(text.slice(0, 400))) {
    Object.assign(line, startsOf(text, words, level !== undefined, finder));
  }
  return words > LONG_LINE ? cutLongLine(line, finder) : [line];
}

/** The mark of a footnote and the bracket with which an amendment begins: "1[68M. …", "*[12A. …". */
const AMENDED = /^(?:(?:\p{Nd}{1,3}|\*{1,3}\s?)\[\s?(?=[\p{Nd}\p{Lu}])|\*{1,2}(?=\p{Nd}))/u;

function startsOf(
  text: string,
  words: number,
  heading: boolean,
  finder: StartFinder,
): { word?: Start; bare?: Start; plain?: Start } {
  if (AMENDED.test(text)) {
    return startsOf(text.replace(AMENDED, ''), words, heading, finder);
  }
  const word = finder.wordStart(text, heading);
  const bare = word?.kind === 'provision' ? undefined : finder.bareStart(text);
  if (!bare) {
    if (word?.kind === 'provision') return { word };
    // "1 Part of …" may be the first section as well as the first part.
    const plain = finder.plainStart(text);
    return {
      ...(word && (heading || words <= LONGEST_TITLE) ? { word } : {}),
      ...(plain ? { plain } : {}),
    };
  }
  // "1. Стаття 1. …", "12. Section 12": some collections number the numbered.
  const inner = finder.wordStart(text.slice(bare.label.length + 1).trimStart(), heading);
  return inner?.kind === 'provision' && inner.order === bare.order ? { word: inner } : { bare };
}

/** After an end of sentence or a bracket, before a capital: a provision may open here. */
const INLINE_WORD = /[.;:)\]”"»!?。]\s*(?=[([]?[\p{Lu}\p{Lo}§])/gu;
const INLINE_NUMBER = /\s(?=\p{Nd}{1,3}[A-Z]?\.\s?[-–—(“"‘\p{Lu}\p{Lo}])/gu;

/** Cuts a long line before whatever looks like the start of a provision. */
function cutLongLine(line: Line, finder: StartFinder): Line[] {
  const cuts = new Map<number, { word?: Start; bare?: Start }>();
  for (const match of line.text.matchAll(INLINE_WORD)) {
    const at = match.index + match[0].length;
    const word = finder.wordStart(line.text.slice(at, at + 130), false);
    if (word?.kind === 'provision') cuts.set(at, { word });
  }
  const longer = line.words > LONGER_LINE;
  const places = longer
    ? [...line.text.matchAll(INLINE_NUMBER)].map((match) => match.index + 1)
    : [];
  // Provisions have words: text that is hardly more than numbers is a table.
  if (longer && places.length * FEWEST_WORDS <= line.words) {
    const numbers = places.flatMap((at): [number, Start][] => {
      const bare = finder.bareStart(line.text.slice(at, at + 16));
      return bare && !cuts.has(at) ? [[at, bare]] : [];
    });
    if (line.words > WHOLE_ACT || countsOn(line, numbers)) {
      for (const [at, bare] of numbers) cuts.set(at, { bare });
    }
  }
  if (cuts.size === 0) return [line];
  const starts = [...cuts.keys()].sort((a, b) => a - b);
  const pieces: Line[] = [];
  for (const [index, from] of [0, ...starts].entries()) {
    const text = line.text.slice(from, starts[index]).trim();
    if (text === '') continue;
    const words = countWords(text);
    if (from === 0) pieces.push({ ...line, text, words });
    else
      pieces.push({
        text,
        words,
        page: line.page,
        marked: false,
        opens: false,
        inline: true,
        ...cuts.get(from),
      });
  }
  return pieces;
}

/** Whether numbers inside a line go on from 1, or from the one the line begins with. */
function countsOn({ bare }: Line, numbers: readonly [number, Start][]): boolean {
  let last = bare?.order ?? 0;
  let counted = bare ? 1 : 0;
  for (const [, { order }] of numbers) {
    if (order !== last + 100) continue;
    last = order;
    counted += 1;
  }
  return counted >= COUNTS_ON;
}
