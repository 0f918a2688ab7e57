/** A stretch of text that makes one statement. */
export interface Sentence {
  start: number;
  end: number;
}

/** Past this many letters a sentence is cut at the next semicolon: lists have no end. */
const LONG = 700;
/** No sentence is longer, whatever stands in it. */
const LONGEST = 2000;
/**
 * The end of a sentence, or the number of the next paragraph. Lists after a colon stay with the
 * words before them: what these forbid is forbidden of each item.
 */
const BORDER =
  /[.!?؟](?=["»”)]*\s)(?<!(?:(?<!\p{L})(?:art|arts|no|nos|n|num|núm|inc|lit|abs|nr|sec|ss|para|cf|vs|p|pp|st|ст|ч|п|р|№)|(?<!\p{L})\p{L}|\d)\.)|[。！？]|\n(?=\s*(?:[(（]?\p{N}+[)）.、]|\n|[A-ZÀ-ÞА-ЯЁЄІЇҐ§]))|\s(?=[(（]\d+[)）]\s)/gu;

const SEMICOLON = /[;；؛]/g;

/** @param text - Not folded: capitals help to see where a sentence ends. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    if (/\p{L}/u.test(text.slice(start, end))) sentences.push({ start, end });
    start = end;
  };
  const addCut = (end: number) => {
    while (end - start > LONG) add(Math.min(end, cutOf(text, start)));
    add(end);
  };
  for (const { 0: border, index } of text.matchAll(BORDER)) addCut(index + border.length);
  addCut(text.length);
  return sentences;
}

/** Where a long sentence that begins at `start` is cut: after a semicolon, or where it must. */
function cutOf(text: string, start: number): number {
  SEMICOLON.lastIndex = start + LONG;
  const cut = SEMICOLON.exec(text.slice(0, start + LONGEST))?.index;
  return cut === undefined ? start + LONGEST : cut + 1;
}
