import type { TextItem } from './pdf-lines.ts';

/** Letters that end words and never begin them: Arabic ta marbuta and alef maqsura, Hebrew finals. */
const FINAL = 'ةىךםןףץ';
const LETTER = '\u05d0-\u05ea\u0620-\u064a';
const AT_END = new RegExp(`[${LETTER}]{2}[${FINAL}](?![${LETTER}])`, 'g');
const AT_START = new RegExp(`(?<![${LETTER}])[${FINAL}][${LETTER}]{2}`, 'g');
const LEAST_WORDS = 3;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Words and numbers that run from left to right inside right-to-left text. */
const LEFT_TO_RIGHT = /[\p{Script=Latin}\d٠-٩][\p{Script=Latin}\d٠-٩.,:/%-]*/gu;

/**
 * Puts right-to-left text in reading order that pdf.js turned round without need. It takes every
 * file to paint such text from left to right; the invisible text that OCR programs lay over scans
 * often is in reading order already, and would come out backwards. Letters that can only end a
 * word tell the two apart.
 *
 * @returns the items as they are when their words end as words do.
 */
export function restoreReadingOrder(items: readonly TextItem[]): TextItem[] {
  const text = items
    .map((item) => item.str)
    .join('\n')
    .normalize('NFKC');
  const backwards = text.match(AT_START)?.length ?? 0;
  if (backwards < LEAST_WORDS || backwards <= (text.match(AT_END)?.length ?? 0) * 3) {
    return [...items];
  }
  return items.map((item) =>
    RIGHT_TO_LEFT.test(item.str) ? { ...item, str: turnRound(item.str) } : item,
  );
}

function turnRound(text: string): string {
  return reversed(text).replace(LEFT_TO_RIGHT, reversed);
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
