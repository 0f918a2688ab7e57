/** A stretch of text that makes one statement. */
export interface Sentence {
  start: number;
  end: number;
  /** Of an item of a list: the words before the list. */
  head?: Sentence;
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
  /[.!?؟](?=["»”)]*\s)(?<!(?:(?<!\p{L})(?:art|arts|no|nos|Nos?(?=\.\s*\p{N})|n|num|núm|inc|lit|[Aa]bs|[Nn]r|[Ss]ec|ss|para|cf|vs|p|pp|st|ст|ч|п|р|№)|(?<!\p{L})\p{L}|\d)\.)|[。！？]|\n(?=\s*(?:[(（]?\p{N}+[)）.、]|\n|[A-ZÀ-ÞА-ЯЁЄІЇҐ§]))|\s(?=[(（]\d+[)）]\s)/gu;

const SEMICOLON = /[;；؛]/g;
/** How an item of a list begins; a number in parentheses is of a paragraph. */
const ITEM = /^\s*(?:\p{N}{1,3}\s?[.)°º]|(?:\p{Ll}{1,2}|\p{Lu})\)|[–—•-])\s/u;
/** The words before a list go on in it. */
const GOES_ON = /(?:[:：]|[\p{Ll},])\s*$/u;
/** Shorter words before a list are its title. */
const SHORTEST_HEAD = 25;

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
  return withHeads(sentences, text);
}

function withHeads(sentences: readonly Sentence[], text: string): Sentence[] {
  let head: Sentence | undefined;
  return sentences.map((sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    if (ITEM.test(said)) return head ? { ...sentence, head } : sentence;
    head = said.length >= SHORTEST_HEAD && GOES_ON.test(said) ? sentence : undefined;
    return sentence;
  });
}

/** Where a long sentence that begins at `start` is cut: after a semicolon, or where it must. */
function cutOf(text: string, start: number): number {
  SEMICOLON.lastIndex = start + LONG;
  const cut = SEMICOLON.exec(text.slice(0, start + LONGEST))?.index;
  return cut === undefined ? start + LONGEST : cut + 1;
}
