/**
 * The identifiers of laws in a text or a question: numbers of acts, symbols of documents, chapters
 * of statute books. Every way of writing one gives the same id.
 */
import { YEAR_BEFORE_ERA } from '../../vocabularies/eras.ts';
import { readActNumber } from './identifier-forms.ts';
import { hanNumber, plainSigns } from './identifier-numbers.ts';
import { readSymbol } from './identifier-symbols.ts';

/** An identifier with its place (UTF-16 units, end exclusive). */
export interface Identifier {
  /**
   * Letters in lower case, digits and `_`: "19529", "17_2002" (number and year), "crpd_c_kir_q_1",
   * "sor_2019_244", "sc_2019_10", "2205_viii".
   */
  id: string;
  start: number;
  end: number;
}

/** Longer runs of digits number no act. */
const LONGEST = 8;
const DIGITS = /\d+/gu;
const HAN_NUMBER = /第\s?([〇零一二三四五六七八九十百千]{1,12})\s?[号號]/gu;
const OF_ERA =
  /(明治|大正|昭和|平成|令和)([元\d〇一二三四五六七八九十百]{1,4})年\p{sc=Han}{0,8}第([\d〇一二三四五六七八九十百千]{1,9})[号號]/gu;

/**
 * Finds the identifiers in a text.
 *
 * A form that may be read in two ways ("loi 97-13": number and year, or year and number) or by its
 * parts ("6.823/63", also known as "6823") gives several entries with one place; places do not
 * overlap otherwise. The word for the act and the mark of the number ("Ley Nº", "Act No.") belong
 * to the place when they stand directly before it. A bare year or a bare small number is none; a
 * bare number of four to six digits is one, unless money, measures, provisions, pages or telephone
 * numbers speak against it. Digits beyond the basic plane of Unicode are not read.
 *
 * @param text - Any text, normalised or not.
 * @returns the identifiers in the order of the text.
 */
export function identifiersIn(text: string): Identifier[] {
  const han = text.includes('第');
  if (!han && !/\p{Nd}/u.test(text)) return [];
  const plain = plainSigns(text);
  const found = han ? writtenInHan(plain) : [];
  const ofHan = found.length;
  let free = 0;
  DIGITS.lastIndex = 0;
  for (let run = DIGITS.exec(plain); run; run = DIGITS.exec(plain)) {
    const { 0: digits, index } = run;
    if (digits.length > LONGEST) continue;
    if (ofHan && found.some(({ start, end }) => start <= index && index < end)) continue;
    const reading = readSymbol(plain, index, digits) ?? readActNumber(plain, index, digits);
    if (!reading) continue;
    const start = Math.max(free, reading.start);
    const end = closed(plain, start, reading.end);
    for (const id of new Set(reading.ids)) found.push({ id, start, end });
    DIGITS.lastIndex = end;
    free = end;
  }
  return ofHan ? found.sort((one, other) => one.start - other.start) : found;
}

/** A bracket that opens in the identifier closes in it. */
function closed(text: string, start: number, end: number): number {
  if (text[end] !== ')') return end;
  const within = text.slice(start, end);
  return within.lastIndexOf('(') > within.lastIndexOf(')') ? end + 1 : end;
}

function writtenInHan(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const { 0: all, 1: era = '', 2: year = '', 3: number = '', index } of text.matchAll(
    OF_ERA,
  )) {
    const full = (YEAR_BEFORE_ERA[era] ?? 0) + Number(year === '元' ? 1 : hanNumber(year));
    found.push({ id: `${hanNumber(number)}_${full}`, start: index, end: index + all.length });
  }
  for (const { 0: all, 1: number = '', index } of text.matchAll(HAN_NUMBER)) {
    if (found.some(({ start, end }) => start <= index && index < end)) continue;
    found.push({ id: hanNumber(number), start: index, end: index + all.length });
  }
  return found;
}
