/** Divides the text of one long provision into parts of a size that is good to find and to read. */
import { countWords, cutByWords, sentencesOf } from './measure.ts';

/** A paragraph and the page it stands on. */
export interface Paragraph {
  text: string;
  page: number;
}

/** Up to this many words a provision stays whole. */
export const LONGEST_PASSAGE = 350;
const LONGEST_PART = 250;
const WANTED_PART = 200;
const SHORTEST_PART = 150;
/** The last sentence of a part is repeated in the next when it is no longer than this. */
const LONGEST_OVERLAP = 30;

/** A paragraph is not cut when it is no longer than this. */
const SHORT_PARAGRAPH = 40;

/** How good a place for a cut the beginning of a piece is. */
const PLACE = { insideSentence: 0, sentence: 1, paragraph: 2, subsection: 3 } as const;

interface Piece extends Paragraph {
  words: number;
  place: number;
  /** True when a paragraph starts here. */
  opens: boolean;
}

/**
 * @param longest words up to which the text stays whole
 * @returns parts of 150 to 250 words, cut at subsections, else at ends of paragraphs, else of
 *   sentences; one cut between two sentences of a paragraph begins with the sentence before it
 */
export function divide(paragraphs: readonly Paragraph[], longest = LONGEST_PASSAGE): Paragraph[][] {
  const total = paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph.text), 0);
  if (total <= longest) return [[...paragraphs]];
  const pieces = paragraphs.flatMap((paragraph, index) =>
    piecesOf(paragraph, paragraphs[index - 1]?.text),
  );
  const parts = groupPieces(pieces, total);
  return parts.map((part, index) => {
    const before = parts[index - 1]?.at(-1);
    const running = part[0] !== undefined && part[0].place < PLACE.paragraph;
    const overlap =
      running && before && before.words <= LONGEST_OVERLAP ? [{ ...before, opens: true }] : [];
    return joinPieces([...overlap, ...part]);
  });
}

function piecesOf({ text, page }: Paragraph, above: string | undefined): Piece[] {
  const words = countWords(text);
  const introduced = above !== undefined && LEAD_IN.test(above.slice(-4)) && LIST_ITEM.test(text);
  const first = introduced ? PLACE.insideSentence : placeOf(text, undefined);
  if (words <= SHORT_PARAGRAPH) return [{ text, page, words, place: first, opens: true }];
  const pieces: Piece[] = [];
  for (const sentence of sentencesOf(text)) {
    const long = countWords(sentence) > LONGEST_PART;
    for (const piece of long ? cutByWords(sentence, WANTED_PART) : [sentence]) {
      const last = pieces.at(-1);
      const place = last ? placeOf(piece, last.text) : first;
      const counted = countWords(piece);
      // "Under subsection" and "(5)" belong together.
      if (last && place === PLACE.insideSentence && last.words + counted <= WANTED_PART) {
        last.text += piece;
        last.words += counted;
      } else pieces.push({ text: piece, page, words: counted, place, opens: pieces.length === 0 });
    }
  }
  return pieces;
}

const SUBSECTION = /^\(?\p{Nd}{1,3}[A-Z]{0,2}[.)]/u;
const LIST_ITEM = /^\((?:\p{L}{1,2}|[ivx]{1,5})\)/u;
/** What a list is introduced with: its first item stays with it. */
const LEAD_IN = /[:—–：]\s*$/u;
/** After the end of a clause "(5)" opens a subsection; elsewhere it only refers to one. */
const CLAUSE_END = /[.;:!?—–।።。；][’”"')\]]*(?:\s\p{Ll}{1,4})?\s*$/u;

function placeOf(text: string, before: string | undefined): number {
  const opens = before === undefined || CLAUSE_END.test(before.slice(-12));
  const introduced = before !== undefined && LEAD_IN.test(before.slice(-4));
  if (text.startsWith('(') && (!opens || introduced)) return PLACE.insideSentence;
  if (SUBSECTION.test(text)) return PLACE.subsection;
  if (before === undefined || LIST_ITEM.test(text)) return PLACE.paragraph;
  return PLACE.sentence;
}

function groupPieces(pieces: readonly Piece[], total: number): Piece[][] {
  const parts: Piece[][] = [];
  let from = 0;
  let left = total;
  while (from < pieces.length) {
    const to = bestCut(pieces, from, left);
    const part = pieces.slice(from, to);
    parts.push(part);
    left -= part.reduce((sum, { words }) => sum + words, 0);
    from = to;
  }
  return parts;
}

/** Where the part that begins at a piece should end: the best place, nearest to the wanted length. */
function bestCut(pieces: readonly Piece[], from: number, left: number): number {
  let words = 0;
  let best = pieces.length;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    // What is left must not be a crumb: it stays with the part before it.
    const crumb = left - words < SHORTEST_PART / 3;
    if (at > from && !crumb) {
      const score =
        (words < SHORTEST_PART ? -10 : 0) + piece.place - Math.abs(words - WANTED_PART) / 100;
      if (score > bestScore) [best, bestScore] = [at, score];
    }
    words += piece.words;
    if (words > LONGEST_PART && best < pieces.length) return best;
  }
  return left <= LONGEST_PART ? pieces.length : best;
}

function joinPieces(pieces: readonly Piece[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const piece of pieces) {
    const last = paragraphs.at(-1);
    if (last && !piece.opens) last.text += piece.text;
    else paragraphs.push({ text: piece.text, page: piece.page });
  }
  return paragraphs;
}
