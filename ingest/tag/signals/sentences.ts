/** A stretch of text that makes one statement. */
export interface Sentence {
  start: number;
  end: number;
}

/** Past this many letters a sentence is cut at the next semicolon: lists have no end. */
const LONG = 700;
/**
 * The end of a sentence, or the number of the next paragraph. Lists after a colon stay with the
 * words before them: what these forbid is forbidden of each item.
 */
const BORDER =
  /[.!?؟](?=["»”)]*\s)(?<!(?:\b(?:art|arts|no|nos|n|num|núm|inc|lit|abs|nr|sec|ss|para|cf|vs|p|pp|st|ст|ч|п|р|№)|\b\p{L}|\d)\.)|[。！？]|\n(?=\s*(?:[(（]?\p{N}+[)）.、]|\n|[A-ZÀ-ÞА-Я§]))|\s(?=[(（]\d+[)）]\s)/gu;

/** @param text - Not folded: capitals help to see where a sentence ends. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    if (/\p{L}/u.test(text.slice(start, end))) sentences.push({ start, end });
    start = end;
  };
  for (const { 0: border, index } of text.matchAll(BORDER)) {
    const end = index + border.length;
    while (end - start > LONG) {
      const cut = text.slice(start + LONG, end).search(/[;；؛]/);
      if (cut < 0) break;
      add(start + LONG + cut + 1);
    }
    add(end);
  }
  add(text.length);
  return sentences;
}
