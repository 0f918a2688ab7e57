/** Numbers of acts in the forms in which the world's legislators and readers write them. */
import {
  BEFORE_NUMBER,
  mayBeNamed,
  NOT_A_NUMBER_OF_ACT,
  NOT_AN_ACT,
  OF_ACT,
  OF_RESOLUTION,
} from './identifier-context.ts';
import { fullYears, isHijriYear, isYear, plainNumber } from './identifier-numbers.ts';
import {
  AHEAD,
  ARABIC_YEAR,
  BRACKETED_YEAR,
  CONVOCATION,
  CONVOCATIONS,
  DATE,
  DATE_AFTER,
  GROUPED,
  KIND_BEFORE,
  NUMBER_SIGN,
  PARTNER,
  SESSION,
  SUFFIX,
  SUFFIX_TYPED,
  TRIPLE,
  YEAR_AFTER,
  YEAR_BEFORE,
} from './identifier-patterns.ts';

/** What was read at a number: ids may be none where digits are only to be passed over. */
export interface Reading {
  ids: string[];
  start: number;
  end: number;
}

/** The same before it is known where the identifier begins, unless elsewhere than the place. */
type Read = Omit<Reading, 'start'> & Partial<Reading>;

/** Where a number stands, and what the words before it say. */
interface Place {
  text: string;
  /** Of the number with its mark and the word for the act. */
  start: number;
  from: number;
  end: number;
  /** As plain digits. */
  number: string;
  grouped: boolean;
  type: string;
  marked: boolean;
}

/** From so many digits on, a number alone tells an act from the others of its country. */
const DISTINCTIVE = 4;

/**
 * Reads the number of an act at a run of digits.
 *
 * @param text - With plain signs.
 * @param from - Where the digits begin.
 * @returns undefined when they number no act.
 */
export function readActNumber(text: string, from: number, digits: string): Reading | undefined {
  if (/\d[.,/:-]$/u.test(text.slice(Math.max(0, from - 2), from))) return undefined;
  const date = match(DATE, text, from);
  if (date) return { ids: [], start: from, end: from + date[0].length };
  if (isHopeless(text, from, digits)) return undefined;
  const place = placeOf(text, from, digits);
  if (!place) return undefined;
  const read =
    withSuffix(place) ?? withPartner(place) ?? withYear(place) ?? inHan(place) ?? alone(place);
  return read && { start: place.start, ...read };
}

function match(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Most digits in a text number a provision: short, with nothing about them that an act has. */
function isHopeless(text: string, from: number, digits: string): boolean {
  if (digits.length >= DISTINCTIVE && !isYear(digits)) return false;
  if (mayBeNamed(text, from)) return false;
  return match(AHEAD, text, from + digits.length) === null && !/[-/]/u.test(text[from - 1] ?? '');
}

function placeOf(text: string, from: number, digits: string): Place | undefined {
  const before = mayBeNamed(text, from) ? match(BEFORE_NUMBER, text, from)?.groups : undefined;
  const { all = '', type = '', mark } = before ?? {};
  const named = type !== '' || mark !== undefined;
  // "L3212": a letter that is no mark belongs to the number.
  if (all === '' && /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}_]/u.test(text[from - 1] ?? ''))
    return undefined;
  const grouped = match(GROUPED, text, from)?.[0];
  const taken =
    grouped !== undefined && (named || grouped.includes('.') || grouped === text.trim());
  const written = taken ? grouped : digits;
  return {
    text,
    start: named ? from - all.length : from,
    from,
    end: from + written.length,
    number: plainNumber(written),
    grouped: taken,
    type,
    marked: mark !== undefined,
  };
}

/** The number with its year, and the number alone where it is telling. */
function numbered(number: string, years: readonly string[]): string[] {
  const plain = plainNumber(number);
  return [
    ...years.map((year) => `${plain}_${year}`),
    ...(plain.length >= DISTINCTIVE ? [plain] : []),
  ];
}

function withSuffix(place: Place): Read | undefined {
  const { text, end, from, number } = place;
  const before = match(KIND_BEFORE, text, from)?.groups;
  if (before?.kind) {
    const start = Math.min(place.start, from - (before.all?.length ?? 0));
    return { ids: [`${number}_${cyrillic(before.kind)}`], start, end };
  }
  const found = match(SUFFIX, text, end) ?? match(SUFFIX_TYPED, text, end);
  const { year, roman, kind, letters } = found?.groups ?? {};
  if (!found || (!place.marked && number.length < 2 && !kind)) return undefined;
  const suffix = roman
    ? roman.toLowerCase().replace(/і/gu, 'i').replace(/х/gu, 'x')
    : cyrillic(kind ?? letters ?? '');
  return {
    ids: [
      ...(year ? fullYears(year).map((full) => `${number}_${full}_${suffix}`) : []),
      ...(year ? [] : [`${number}_${suffix}`]),
      ...numbered(number, year ? fullYears(year) : yearsBefore(place)),
    ],
    end: end + found[0].length,
  };
}

/** Kinds are also written in Latin letters, or in letters that look alike. */
function cyrillic(kind: string): string {
  const lower = kind.toLowerCase();
  return { bp: 'вр', fz: 'фз', fkz: 'фкз' }[lower] ?? lower;
}

function yearsBefore({ text, start, from }: Place): string[] {
  const year = start < from ? match(YEAR_BEFORE, text, start)?.groups?.year : undefined;
  return year ? [year] : [];
}

/** Two numbers side by side, of which one is a year. */
function withPartner(place: Place): Read | undefined {
  const { text, end, number, type, marked } = place;
  const convocation = mayHaveConvocation(place) ? match(CONVOCATION, text, end) : null;
  const triple = marked ? match(TRIPLE, text, end) : null;
  if (triple) {
    return { ids: [`${number}_${triple[1]}_${triple[2]}`], end: end + triple[0].length };
  }
  const found = match(PARTNER, text, end);
  const { sign = '.', partner = '' } = found?.groups ?? {};
  if (!found) return undefined;
  const named = marked || type !== '';
  if (OF_RESOLUTION.test(type) && sign === '/' && number.length <= 2 && partner.length <= 3) {
    return { ids: [`res_${number}_${plainNumber(partner)}`], end: end + found[0].length };
  }
  const ids = pairs(place, sign, partner, named).flatMap(([of, years]) =>
    isYear(of) && isYear(partner) && sign !== '-' ? [`${of}_${years[0]}`] : numbered(of, years),
  );
  const roman = CONVOCATIONS[convocation?.groups?.code ?? ''];
  // A range would rise: "246-19" is none.
  if (roman) {
    ids.push(`${number}_${roman}`, ...(number.length >= DISTINCTIVE ? [number] : []));
  }
  if (ids.length === 0) return undefined;
  const close = end + found[0].length;
  const date = match(DATE_AFTER, text, close);
  const same = date?.groups?.year && ids.some((id) => id.endsWith(`_${date.groups?.year}`));
  return { ids, end: same ? close + date[0].length : close };
}

/** "2014-16" and "12-15" are rather spans of years and numbers. */
function mayHaveConvocation({ text, from, end, number }: Place): boolean {
  if (isYear(number) && number > '1950') return false;
  return number.length > 2 || (from === 0 && text.length - end < 4);
}

/** Which of the two is the number, and which years the other may stand for. */
function pairs(
  { number, grouped, text, from, end }: Place,
  sign: string,
  partner: string,
  named: boolean,
): [string, string[]][] {
  const first = text.slice(from, end);
  if (sign === ':') return isYear(first) ? [[partner, [first]]] : [];
  if (sign === '.' && !(named && partner.length === 2 && first.length <= 3)) return [];
  const firstYear = isYear(first) && !grouped;
  const otherYear = isYear(partner);
  if (firstYear && otherYear) {
    return named
      ? [
          [number, [partner]],
          [partner, [first]],
        ]
      : [];
  }
  if (otherYear) return named || sign === '/' || number.length > 2 ? [[number, [partner]]] : [];
  if (firstYear) {
    const span = partner.length === 2 && Number(partner) === (Number(first) + 1) % 100;
    return named || (!span && (sign === '/' || partner.length === 3)) ? [[partner, [first]]] : [];
  }
  if (!named) return [];
  const both: [string, string[]][] = [];
  if (partner.length === 2) both.push([number, fullYears(partner)]);
  if (first.length === 2 && sign === '-') both.push([partner, fullYears(first)]);
  return both;
}

function withYear(place: Place): Read | undefined {
  const { text, end, number, type, marked, from } = place;
  const named = marked || type !== '';
  if (number.length > 6) return undefined;
  const arabic = match(ARABIC_YEAR, text, end);
  const year = arabic?.groups?.year;
  if (arabic && year && (isYear(year) || isHijriYear(year))) {
    return { ids: numbered(number, [year]), end: end + arabic[0].length };
  }
  const after = match(YEAR_AFTER, text, end);
  const stated = after?.groups?.year ?? '';
  if (
    after &&
    isYear(stated) &&
    (named || (after.groups?.word && !match(NOT_AN_ACT, text, from)))
  ) {
    return { ids: numbered(number, [stated]), end: end + after[0].length };
  }
  if (!named) return undefined;
  const date = match(DATE_AFTER, text, end);
  const dated = date?.groups?.year ?? '';
  if (date && isYear(dated) && (marked || !isYear(number))) {
    return { ids: numbered(number, [dated]), end: end + date[0].length };
  }
  const years = marked ? yearsBefore(place) : [];
  return years.length > 0 ? { ids: numbered(number, years), end } : undefined;
}

/** "第597号", "〔2012〕57号", "제11521호", "5378 sayılı". */
function inHan({ text, from, end, number }: Place): Read | undefined {
  const sign = match(NUMBER_SIGN, text, end);
  if (!sign) return undefined;
  const year = match(BRACKETED_YEAR, text, from)?.groups?.year;
  return { ids: year ? numbered(number, [year]) : [number], end: end + sign[0].length };
}

function alone(place: Place): Read | undefined {
  const { text, from, end, number, grouped, type, marked } = place;
  const session = OF_RESOLUTION.test(type) ? match(SESSION, text, end) : null;
  if (session?.groups?.roman) {
    const id = `${number}_${session.groups.roman.toLowerCase()}`;
    return { ids: [id], end: end + session[0].length };
  }
  if (number.length > 6 || match(NOT_A_NUMBER_OF_ACT, text, end)) return undefined;
  const year = isYear(number) && !grouped;
  if (marked && (type !== '' || number.length >= DISTINCTIVE)) return { ids: [number], end };
  if (type !== '') {
    // "Ley 1996" bears a number; "Act 1996" and "loi 2005" are named by their year.
    const told = year ? /^ley$/iu.test(type) : number.length >= DISTINCTIVE;
    return told || (!year && number.length === 3 && OF_ACT.test(type))
      ? { ids: [number], end }
      : undefined;
  }
  const whole = from === 0 && text.length === end;
  if (year || number.length < DISTINCTIVE) return undefined;
  if (grouped && number.length === DISTINCTIVE && !whole) return undefined;
  return match(NOT_AN_ACT, text, from) ? undefined : { ids: [number], end };
}
