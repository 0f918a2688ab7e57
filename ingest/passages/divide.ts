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

interface Piece extends Paragraph {
  words: number;
  /** True when a paragraph starts here: the better place for a cut. */
  opens: boolean;
}

/**
 * @param longest words up to which the text stays whole
 * @returns parts of 150 to 250 words, cut at ends of paragraphs or sentences, each but the first
 *   beginning with the sentence before it
 */
export function divide(paragraphs: readonly Paragraph[], longest = LONGEST_PASSAGE): Paragraph[][] {
  const total = paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph.text), 0);
  if (total <= longest) return [[...paragraphs]];
  const parts = groupPieces(paragraphs.flatMap(piecesOf), total);
  return parts.map((part, index) => {
    const before = parts[index - 1]?.at(-1);
    const overlap = before && before.words <= LONGEST_OVERLAP ? [{ ...before, opens: true }] : [];
    return joinPieces([...overlap, ...part]);
  });
}

function piecesOf({ text, page }: Paragraph): Piece[] {
  const sentences = sentencesOf(text).flatMap((sentence) => {
    const words = countWords(sentence);
    return words > LONGEST_PART
      ? cutByWords(sentence, WANTED_PART).map((piece) => ({
          text: piece,
          words: countWords(piece),
        }))
      : [{ text: sentence, words }];
  });
  return sentences.map((sentence, index) => ({ ...sentence, page, opens: index === 0 }));
}

function groupPieces(pieces: readonly Piece[], total: number): Piece[][] {
  const parts: Piece[][] = [];
  let part: Piece[] = [];
  let words = 0;
  let left = total;
  for (const piece of pieces) {
    const full =
      words + piece.words > LONGEST_PART ||
      (words >= SHORTEST_PART && piece.opens) ||
      words >= WANTED_PART;
    // What is left must not be a crumb: it stays with the part before it.
    if (part.length > 0 && full && left >= SHORTEST_PART / 3) {
      parts.push(part);
      part = [];
      words = 0;
    }
    part.push(piece);
    words += piece.words;
    left -= piece.words;
  }
  if (part.length > 0) parts.push(part);
  return parts;
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
