import { type GlyphPage, showsReversedLigatures, straightenLigatures } from './arabic-ligatures.ts';
import { restoreReadingOrder } from './arabic-order.ts';
import type { TextItem } from './pdf-lines.ts';

const RIGHT_TO_LEFT = /[\u05d0-\u05ea\u0620-\u064a\ufb1d-\ufdff\ufe70-\ufefc]/;
const WORD = /[\u0621-\u064a]{2,}/g;
/** Three times the same letter stands in no word of any language written in Arabic letters. */
const IMPOSSIBLE = /([\u0621-\u0633\u0635-\u063f\u0641-\u064a])\1\1/;
const LEAST_WORDS = 20;
const MOST_IMPOSSIBLE = 0.03;

/**
 * Puts the right-to-left text of a PDF page in order: text turned round without need, then the
 * letters of ligatures. Pages without such text pass through untouched.
 */
export async function repairArabicItems(
  page: GlyphPage,
  items: readonly TextItem[],
): Promise<readonly TextItem[]> {
  if (!items.some((item) => RIGHT_TO_LEFT.test(item.str))) return items;
  const ordered = restoreReadingOrder(items);
  const text = ordered.map((item) => item.str).join(' ');
  return showsReversedLigatures(text) ? straightenLigatures(page, ordered) : ordered;
}

/**
 * Whether an Arabic text layer is too broken to be read: the font names wrong letters for its
 * glyphs, seen by words with a letter three times over (strokes that only stretch a line, taken for
 * letters). Such a page is better read by OCR than indexed.
 */
export function isBrokenArabic(text: string): boolean {
  const words = text.match(WORD) ?? [];
  if (words.length < LEAST_WORDS) return false;
  const impossible = words.filter((word) => IMPOSSIBLE.test(word)).length;
  return impossible > words.length * MOST_IMPOSSIBLE;
}
