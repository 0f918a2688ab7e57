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
        pageFrom: part[0]?.page ?? 1,
        pageTo: part.at(-1)?.page ?? 1,
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

/** Joins tiny unlabelled units with a neighbour, so that no passage is a scrap. */
function mergeFragments(units: readonly Unit[]): Unit[] {
  const merged: Unit[] = [];
  let waiting: Unit | undefined;
  for (const next of units) {
    const unit: Unit =
      waiting && canTake(waiting, next, merged.length === 0) ? prepend(waiting, next) : next;
    if (waiting && unit === next) merged.push(waiting);
    waiting = undefined;
    const last = merged.at(-1);
    const words = wordsOf(unit);
    if (unit.label !== undefined || words >= FRAGMENT) merged.push(unit);
    else if (last && last.label === undefined && wordsOf(last) + words <= LONGEST_UNLABELLED)
      append(last, unit);
    else if (last && words < CRUMB) append(last, unit);
    else waiting = unit;
  }
  if (waiting) merged.push(waiting);
  return merged;
}

/** A title at the very front stands alone rather than inside the first provision. */
function canTake(fragment: Unit, next: Unit, first: boolean): boolean {
  return next.label === undefined || (wordsOf(fragment) < CRUMB && !first);
}

function wordsOf(unit: Unit): number {
  return unit.paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph.text), 0);
}

/** Headings of one unit that another does not share, as paragraphs: merged text keeps their words. */
function ownHeadings(unit: Unit, other: Unit): Paragraph[] {
  const page = unit.paragraphs[0]?.page ?? 1;
  const shared = unit.headings.findIndex((heading, index) => heading !== other.headings[index]);
  return shared === -1 ? [] : unit.headings.slice(shared).map((text) => ({ text, page }));
}

function append(last: Unit, unit: Unit): void {
  last.paragraphs = [...last.paragraphs, ...ownHeadings(unit, last), ...unit.paragraphs];
}

function prepend(fragment: Unit, next: Unit): Unit {
  const own = ownHeadings(next, fragment);
  if (next.label !== undefined) {
    const above = ownHeadings(fragment, next);
    return { ...next, paragraphs: [...above, ...fragment.paragraphs, ...next.paragraphs] };
  }
  return {
    headings: fragment.headings,
    paragraphs: [...fragment.paragraphs, ...own, ...next.paragraphs],
  };
}
