/** Symbols of documents and citations of statute books, which are more than number and year. */

import { rememberWordBefore } from '../words/word-before.ts';
import type { Reading } from './identifier-forms.ts';
import { fullYears } from './identifier-numbers.ts';

/** "CRPD/C/KIR/Q/", "A/RES/", "SOR/" before the first digit. */
const SYMBOL_BEFORE =
  /(?<=(?<![\p{L}\p{N}/.:@_-])(?<all>(?:[A-Z]{1,8}|crpd|cedaw|ccpr|crc|cat|cerd|cmw|ced|hri|who|sor|dors|si|tr|a(?=\/res))(?:\/[A-Za-z]{1,8}\.?){0,6}(?:\/[A-Z]{0,3}\.?|[A-Z]{0,2}\.)?))/uy;
const SYMBOL_AFTER = /\d{1,4}(?:[-.]\d{1,4})?(?:\/[A-Za-z0-9][A-Za-z0-9.-]{0,12}){0,7}/uy;
/** Canada's registers have a name in each language. */
const REGISTERS: Readonly<Record<string, string>> = { sor: 'sor', dors: 'sor', si: 'si', tr: 'si' };

/** "R.S.C., 1985, c. F-27", "L.C. 2019, ch. 10", "2007 c. 12". */
const BOOK_BEFORE =
  /(?<=(?<![\p{L}.])(?<book>(?:R\.?S|S|L\.?R|L)\.?(?:[A-Z]\.?-?){1,4}),?\s?\(?)/iuy;
const CHAPTER =
  /(?<year>1[6-9]\d\d|20\d\d)\)?,?\s{0,2}\(?(?:chap|ch|c|asp)\.?\s?(?<chapter>[A-Z]{0,2}-?\d{1,4}(?:[.-]\d{1,3})*|[A-Z]-\d{1,3}(?:\.\d{1,3})?)(?![\p{L}\d])(?:\s?\((?<supplement>\d)\p{L}{1,2}\s(?:suppl?|Supp)\.?\))?/iuy;
/** "CQLR, c. P-38.001", "C.R.C., c. 1041". */
const CONSOLIDATED_BEFORE =
  /(?<=(?<![\p{L}.])(?<book>C\.?R\.?C|CQLR|RLRQ|L\.?R\.?Q|R\.?S\.?Q|CCSM|CPLM)\.?,?\s?(?:chap|ch|c)\.?\s?(?<letter>[A-Z]{1,2})?[-.]?)/iuy;
const CONSOLIDATED: Readonly<Record<string, string>> = {
  rlrq: 'cqlr',
  lrq: 'cqlr',
  rsq: 'cqlr',
  cplm: 'ccsm',
};

const CODED_BEFORE =
  /(?<=(?<![\p{L}\p{N}])(?:(?<law>Pub(?:lic|\.)?\s?L(?:aw|\.)?|P\.\s?L\.?)(?:\s?No\.)?|(?<cap>cap|kap)\.?|(?<ets>C?ETS|STE|STCE)(?:\s?(?:No\.?|n[°º]))?|(?<swiss>SR|RS)|(?<rec>(?:CM\/)?Rec)|(?<ilo>C))\s{0,2}\(?)/iuy;
/** The last word of what the two above read. */
const mayBeCoded = rememberWordBefore(
  /(?:law|l\.?|no\.?|n[°º]|cap\.?|kap\.?|c?ets|ste|stce|sr|rs|rec|c|ch(?:ap)?\.?|c\.|[A-Z][-.])$/iu,
);
const PUBLIC_LAW = /(?<congress>\d{2,3})-(?<number>\d{1,4})(?!\d)/uy;
const CODE =
  /(?<title>\d{1,2})\s?(?<code>U\.?\s?S\.?\s?C|C\.?\s?F\.?\s?R)\.?\s?(?:§{1,2}|part|pt\.?)?\s?(?<section>\d{1,5})/iuy;
const CELEX = /3(?<year>\d{4})[LRDH](?<number>\d{4})(?!\d)/uy;

/**
 * Reads a symbol or a citation at a run of digits.
 *
 * @param text - With plain signs.
 * @param from - Where the digits begin.
 */
export function readSymbol(text: string, from: number, digits: string): Reading | undefined {
  const previous = text[from - 1] ?? '';
  if (/[/.A-Za-z-]/u.test(previous)) {
    const read = symbol(text, from) ?? consolidated(text, from, digits);
    if (read) return read;
  }
  if (digits.length === 4) {
    const read = chapter(text, from);
    if (read) return read;
  }
  if (digits.length <= 4 && mayBeCoded(text, from)) {
    const read = coded(text, from, digits) ?? consolidated(text, from, digits);
    if (read) return read;
  }
  if (digits.length <= 2) return code(text, from);
  return digits.length === 5 ? celex(text, from) : undefined;
}

function match(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function idOf(...parts: (string | undefined)[]): string {
  return parts
    .filter((part) => part)
    .join('_')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/gu, '');
}

function symbol(text: string, from: number): Reading | undefined {
  const all = match(SYMBOL_BEFORE, text, from)?.groups?.all;
  const rest = all === undefined ? undefined : match(SYMBOL_AFTER, text, from)?.[0];
  if (all === undefined || rest === undefined || !all.includes('/')) return undefined;
  const written = `${all}${rest}`.replace(/[.-]+$/u, '');
  const start = from - all.length;
  const end = start + written.length;
  const [first = '', second = '', third = ''] = written.split('/');
  const register = REGISTERS[first.toLowerCase()];
  if (register) {
    const [, year = '', number] = /^(\d\d|\d{4})-(\d{1,4})$/u.exec(second) ?? [];
    if (!number) return undefined;
    return { ids: fullYears(year).map((full) => idOf(register, full, number)), start, end };
  }
  if (third === '') return undefined;
  const resolution = /^A\/(?:HRC\/)?RES\/(.+)$/iu.exec(written)?.[1];
  return { ids: [idOf(written), ...(resolution ? [idOf('res', resolution)] : [])], start, end };
}

function chapter(text: string, from: number): Reading | undefined {
  const found = match(CHAPTER, text, from);
  const { year, chapter: number, supplement } = found?.groups ?? {};
  if (!found) return undefined;
  const before = match(BOOK_BEFORE, text, from);
  const book = before?.groups?.book?.replace(/[^\p{L}]/gu, '').toLowerCase();
  const start = before?.groups?.book ? text.lastIndexOf(before.groups.book, from - 1) : from;
  return {
    // Statutes are "lois" in French: "L.R.C." is "R.S.C.", "L.C." is "S.C.".
    ids: [
      idOf(
        book?.replace(/^lr/u, 'rs').replace(/^l/u, 's').replace(/^rs$/u, 'rsc') ?? 'c',
        year,
        number,
        supplement && `s${supplement}`,
      ),
    ],
    start,
    end: from + found[0].length,
  };
}

function consolidated(text: string, from: number, digits: string): Reading | undefined {
  const { book = '', letter } = match(CONSOLIDATED_BEFORE, text, from)?.groups ?? {};
  if (book === '') return undefined;
  const plain = book.replace(/\./gu, '').toLowerCase();
  const rest = /^\d+(?:\.\d{1,3})*/u.exec(text.slice(from, from + 16))?.[0] ?? digits;
  return {
    ids: [idOf(CONSOLIDATED[plain] ?? plain, letter, rest)],
    start: text.lastIndexOf(book, from - 1),
    end: from + rest.length,
  };
}

function coded(text: string, from: number, digits: string): Reading | undefined {
  const found = match(CODED_BEFORE, text, from);
  if (!found) return undefined;
  const { law, cap, ets, swiss, rec, ilo } = found.groups ?? {};
  const start = text.lastIndexOf(law ?? cap ?? ets ?? swiss ?? rec ?? ilo ?? '', from - 1);
  const ahead = text.slice(from, from + 20);
  if (law) {
    const read = match(PUBLIC_LAW, text, from);
    if (!read) return undefined;
    const id = idOf('pl', read.groups?.congress, read.groups?.number);
    return { ids: [id], start, end: from + read[0].length };
  }
  if (cap && digits.length > 1) {
    const [written = digits] = /^\d+[A-Z]?(?!\p{L})/u.exec(ahead) ?? [];
    return { ids: [idOf('cap', written)], start, end: from + written.length };
  }
  if (ets) return { ids: [idOf('ets', plain(digits))], start, end: from + digits.length };
  if (swiss) {
    const [written] = /^\d{3}(?:\.\d{1,4})*(?!\d)/u.exec(ahead) ?? [];
    return written ? { ids: [idOf('sr', written)], start, end: from + written.length } : undefined;
  }
  if (rec) {
    const [written, year, number] = /^(\d{4})\)\s?(\d{1,3})/u.exec(ahead) ?? [];
    return written
      ? { ids: [idOf('rec', year, number)], start, end: from + written.length }
      : undefined;
  }
  // Conventions of the ILO: "C159".
  if (text[from - 1] === 'C' && digits.length === 3 && !/[\d.,/-]/u.test(ahead[3] ?? '')) {
    return { ids: [plain(digits)], start, end: from + digits.length };
  }
  return undefined;
}

function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}

function code(text: string, from: number): Reading | undefined {
  const found = match(CODE, text, from);
  const { title, code: name = '', section } = found?.groups ?? {};
  if (!found) return undefined;
  const id = idOf(name.replace(/[^\p{L}]/gu, ''), title, section);
  return { ids: [id], start: from, end: from + found[0].length };
}

function celex(text: string, from: number): Reading | undefined {
  const { year, number = '' } = match(CELEX, text, from)?.groups ?? {};
  return year ? { ids: [`${plain(number)}_${year}`], start: from, end: from + 10 } : undefined;
}
