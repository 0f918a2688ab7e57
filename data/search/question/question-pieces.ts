/** What a question is written of: stretches between spaces, quotations, identifiers, operators. */

import { fieldAt, placesNamed, type QuestionField } from './question-fields.ts';
import { QUOTATION_MARKS, quotationAt } from './quotation-marks.ts';

/** Offsets are into the text that is read (UTF-16 units, end exclusive). */
export interface Piece {
  kind: 'stretch' | 'quotation' | 'identifier' | 'operator' | 'country';
  start: number;
  end: number;
  /** A minus stands before it. */
  minus: boolean;
  field?: 'title' | 'section';
  /** Of an operator. */
  operator?: Operator;
  /** Of a country: the codes it is known by. */
  codes?: string[];
  /** Said to be a country, of which none is known by that name. */
  unplaced?: true;
}

/** Words between others that say how they belong together. */
export type Operator = 'or' | 'and' | 'not';

/** Only in capitals: "or" is a word like others. German and Ukrainian beside the languages of the UN. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  ...{ OR: 'or', OU: 'or', O: 'or', ODER: 'or', ИЛИ: 'or', АБО: 'or', 或: 'or', '|': 'or' },
  ...{ AND: 'and', NOT: 'not' },
};

const STRETCH = new RegExp(`[^\\s|${QUOTATION_MARKS}]+`, 'y');
const BARS = /\|+/y;
const MINUS = new RegExp(`[-−–]+(?=[\\p{L}\\p{N}${QUOTATION_MARKS}])`, 'uy');
/** What stands before a minus: inside words it is a hyphen. */
const BEFORE_MINUS = /^$|[\s([{|,;:]$/;
/** Between numbers it is a dash: "2005 –2010". */
const NUMBER_BEFORE = /\p{N} ?$/u;
const NUMBER = /\p{N}/uy;
const WORD_START = /[\p{L}\p{N}№]/uy;
/** A country's name without quotation marks is looked for in so many words. */
const LONGEST_NAME = 7;

interface Span {
  start: number;
  end: number;
}

/**
 * @param text - Text that went through `normalise`.
 * @param identifiers - Where numbers of acts stand in it, in order, none over another.
 * @returns the pieces in order; what has no letter and no number is in none.
 */
export function questionPieces(text: string, identifiers: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let numbers = identifiers;
  for (let at = 0; at < text.length; ) {
    const minusEnd = minusAt(text, at);
    let value = minusEnd;
    let field: QuestionField | undefined;
    for (let named = fieldAt(text, value); named; named = fieldAt(text, value)) {
      ({ field, after: value } = named);
    }
    numbers = numbers.slice(Math.max(0, firstAfter(numbers, value)));
    const marks = { minus: minusEnd > at };
    const piece = field
      ? fieldPiece(text, value, field, numbers[0])
      : pieceAt(text, value, numbers[0]);
    if (piece) {
      const { after, ...found } = piece;
      // Excluded, an operator's word is a word.
      const plain = found.operator &&
        marks.minus && { kind: 'stretch' as const, operator: undefined };
      if (found.end > found.start) pieces.push({ ...found, ...plain, ...marks });
      at = after;
    } else {
      at = value + (value > at ? 0 : letterLength(text, at));
    }
  }
  return pieces;
}

type Read = Omit<Piece, 'minus'> & { after: number };

function pieceAt(text: string, at: number, identifier: Span | undefined): Read | undefined {
  const quotation = quotationAt(text, at);
  if (quotation) return { kind: 'quotation', ...trimmed(text, quotation), after: quotation.after };
  if (identifier?.start === at) {
    return { kind: 'identifier', ...identifier, after: identifier.end };
  }
  const bars = matchAt(BARS, text, at);
  if (bars)
    return { kind: 'operator', start: at, end: at + bars, operator: 'or', after: at + bars };
  if (!matchAt(WORD_START, text, at)) return undefined;
  const end = Math.min(at + matchAt(STRETCH, text, at), identifier?.start ?? text.length);
  const operator = Object.hasOwn(OPERATORS, text.slice(at, end))
    ? OPERATORS[text.slice(at, end)]
    : undefined;
  return { kind: operator ? 'operator' : 'stretch', start: at, end, operator, after: end };
}

function fieldPiece(
  text: string,
  at: number,
  field: QuestionField,
  identifier: Span | undefined,
): Read | undefined {
  const place = field === 'country' ? countryAt(text, at) : undefined;
  if (place) return place;
  const piece = pieceAt(text, at, identifier);
  if (!piece) return undefined;
  if (field === 'country') return { ...piece, unplaced: true };
  const isWord = piece.kind === 'operator' && { kind: 'stretch' as const, operator: undefined };
  return { ...piece, ...isWord, field };
}

/** The longest name of a country that begins here. */
function countryAt(text: string, at: number): Read | undefined {
  const quotation = quotationAt(text, at);
  if (quotation) {
    const codes = placesNamed(text.slice(quotation.start, quotation.end));
    return codes.length > 0 ? { kind: 'country', ...quotation, codes } : undefined;
  }
  const ends: number[] = [];
  for (let end = at; ends.length < LONGEST_NAME; ) {
    const word = matchAt(STRETCH, text, end);
    if (word === 0) break;
    ends.push(end + word);
    end += word + 1;
  }
  for (const end of ends.reverse()) {
    const codes = placesNamed(text.slice(at, end));
    if (codes.length > 0) return { kind: 'country', start: at, end, codes, after: end };
  }
  return undefined;
}

function minusAt(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 3), at);
  const after = at + matchAt(MINUS, text, at);
  const isDash = NUMBER_BEFORE.test(before) && matchAt(NUMBER, text, after) > 0;
  return BEFORE_MINUS.test(before) && !isDash ? after : at;
}

/** Place of the first span that begins at `at` or later; the number of spans if none does. */
function firstAfter(spans: readonly Span[], at: number): number {
  const found = spans.findIndex(({ start }) => start >= at);
  return found < 0 ? spans.length : found;
}

/** Length of what a sticky pattern matches at a place. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function letterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  return {
    start: end - inner.trimStart().length,
    end: start + inner.trimEnd().length,
  };
}
