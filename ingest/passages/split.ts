/** From a file's text to passages, along the law's own structure. */
import type { Passage } from '../../data/model.ts';
import type { Extraction } from '../extract/extraction.ts';
import { divide, type Paragraph } from './divide.ts';
import { linesOf } from './lines.ts';
import { countWords } from './measure.ts';
import { outline, type Unit } from './outline.ts';
import { startFinder } from './provision-start.ts';

/** Text without a label is divided already above this many words. */
const LONGEST_UNLABELLED = 250;
/** Text without a label below this many words joins its neighbour. */
const FRAGMENT = 20;
/** So few words are never a passage of their own. */
const CRUMB = 6;
/** Characters from which the main language is told. */
const SAMPLE = 4000;

/**
 * One passage for each provision; long provisions in parts that share the label and overlap by a
 * sentence; text outside provisions along headings. Every word of the blocks is found again, in
 * order, in a passage's text or headings.
 *
 * @param language names the BCP 47 language of a text; asked once for the whole and once for each
 *   passage
 */
export function splitPassages(
  extraction: Extraction,
  language: (text: string) => string,
): Passage[] {
  const finder = startFinder(language(sampleOf(extraction)));
  const units = mergeFragments(outline(linesOf(extraction.blocks, finder), finder));
  const passages: Passage[] = [];
  for (const unit of units) {
    const parts =
      unit.label === undefined
        ? divide(unit.paragraphs, LONGEST_UNLABELLED)
        : divide(unit.paragraphs);
    for (const part of parts) {
      const text = part.map((paragraph) => paragraph.text.trim()).join('\n');
      if (text === '') continue;
      passages.push({
        ordinal: passages.length,
        // Laws printed in columns by language go back to the first page where a language begins.
        pageFrom: Math.min(...part.map(({ page }) => page)),
        pageTo: Math.max(...part.map(({ page }) => page)),
        ...(unit.label === undefined ? {} : { label: unit.label }),
        headings: unit.headings,
        text,
        language: language(text),
      });
    }
  }
  return passages;
}

/** Text from the middle rather than the cover, which is often in another language. */
function sampleOf({ blocks }: Extraction): string {
  let text = '';
  for (
    let index = Math.floor(blocks.length / 4);
    index < blocks.length && text.length < SAMPLE;
    index += 1
  ) {
    text += `${blocks[index]?.text.slice(0, SAMPLE)}\n`;
  }
  return text;
}

/** A unit with its words counted, so that they are counted once. */
interface Sized extends Unit {
  words: number;
}

/** Joins tiny unlabelled units with a neighbour, so that no passage is a scrap. */
function mergeFragments(units: readonly Unit[]): Sized[] {
  const merged: Sized[] = [];
  let waiting: Sized | undefined;
  for (const next of units.map(sized)) {
    const taken = waiting !== undefined && canTake(waiting, next, merged.length === 0);
    const unit: Sized = waiting && taken ? prepend(waiting, next) : next;
    if (waiting && !taken) merged.push(waiting);
    waiting = undefined;
    const last = merged.at(-1);
    const title = merged.length === 1 && last?.label === undefined && unit.headings.length > 0;
    if (unit.label !== undefined || unit.words >= FRAGMENT) merged.push(unit);
    else if (last && !title && hasRoom(last, unit)) append(last, unit);
    else waiting = unit;
  }
  if (waiting) merged.push(waiting);
  return merged;
}

function sized(unit: Unit): Sized {
  const words = unit.paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  return { ...unit, words };
}

function hasRoom(last: Sized, unit: Sized): boolean {
  if (last.label !== undefined) return unit.words < CRUMB;
  return last.words + unit.words <= LONGEST_UNLABELLED;
}

/**
 * A title at the very front stands alone; a crumb joins a provision only below the same headings,
 * so that words keep their order.
 */
function canTake(fragment: Sized, next: Sized, first: boolean): boolean {
  if (first) return false;
  if (next.label === undefined) return true;
  return fragment.words < CRUMB && fragment.headings.join('\n') === next.headings.join('\n');
}

/** Headings of one unit that another does not share, as paragraphs: merged text keeps their words. */
function ownHeadings(unit: Unit, other: Unit): Paragraph[] {
  const page = unit.paragraphs[0]?.page ?? 1;
  const shared = unit.headings.findIndex((heading, index) => heading !== other.headings[index]);
  return shared === -1 ? [] : unit.headings.slice(shared).map((text) => ({ text, page }));
}

function append(last: Sized, unit: Sized): void {
  const own = ownHeadings(unit, last);
  last.paragraphs.push(...own, ...unit.paragraphs);
  last.words += unit.words + sized({ headings: [], paragraphs: own }).words;
}

function prepend(fragment: Sized, next: Sized): Sized {
  if (next.label !== undefined) {
    return sized({ ...next, paragraphs: [...fragment.paragraphs, ...next.paragraphs] });
  }
  return sized({
    headings: fragment.headings,
    paragraphs: [...fragment.paragraphs, ...ownHeadings(next, fragment), ...next.paragraphs],
  });
}
