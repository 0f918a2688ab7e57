/** Quotation marks of the world's languages, and where a quotation ends. */

/** What opens a quotation → what may close it; readers mix typed and typographic marks. */
const CLOSERS = new Map(
  Object.entries({
    '"': '"”“„',
    '“': '”"“',
    '”': '”"“',
    '„': '“”"',
    '‟': '”"',
    '«': '»',
    '»': '«»',
    '‹': '›',
    '›': '‹›',
    '「': '」',
    '『': '』',
    '《': '》',
    '〈': '〉',
    '〝': '〞〟',
  }).map(([opener, closers]) => [opener, new RegExp(`[${closers}]`, 'g')]),
);

/** All marks, for a class of letters in a regular expression. */
export const QUOTATION_MARKS = '"“”„‟«»‹›「」『』《》〈〉〝〞〟';

/** Hebrew writes a double mark inside abbreviations. */
const HEBREW = /\p{sc=Hebr}/u;
const WORD_LETTER = /[\p{L}\p{N}]/u;

/**
 * Reads a quotation.
 *
 * @param text - Text that went through `normalise`.
 * @param at - Where a mark may stand.
 * @returns what stands between the marks and where the quotation ends, marks included; nothing
 *   where no quotation begins. One that is never closed goes on to the end of the text if its mark
 *   stands at the beginning of a word; otherwise the mark means nothing.
 */
export function quotationAt(
  text: string,
  at: number,
): { start: number; end: number; after: number } | undefined {
  const closers = CLOSERS.get(text[at] ?? '');
  if (!closers) return undefined;
  const before = text[at - 1] ?? ' ';
  const next = text[at + 1] ?? ' ';
  if (HEBREW.test(before) && HEBREW.test(next)) return undefined;
  closers.lastIndex = at + 1;
  const closer = closers.exec(text);
  if (closer) return { start: at + 1, end: closer.index, after: closer.index + 1 };
  if (WORD_LETTER.test(before) || /\s/.test(next)) return undefined;
  return { start: at + 1, end: text.length, after: text.length };
}
