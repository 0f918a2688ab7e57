/** Finds dates in running text, in figures and in words, in many languages. */
import { asciiDigits } from '../passages/numerals.ts';
import { monthOf } from './months.ts';
import { YEAR_IN_WORDS, yearInWords } from './year-words.ts';

/** A date as it stands in a text. */
export interface FoundDate {
  year: number;
  /** ISO 8601, as exact as the text: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  iso: string;
  /** Position of the first character, and of the one after the last. */
  start: number;
  end: number;
}

const YEAR = '(1[5-9]\\d{2}|20\\d{2})';
/** A month may be written in two words ("كانون الثاني"). */
const NAME = '((?:كانون|تشرين)\\s[\\p{L}\\p{M}]{5,7}|\\p{L}[\\p{L}\\p{M}]{2,15})\\.?';
const NUMERIC = new RegExp(
  `(?<![\\d/-])(?<!\\d\\.)(\\d{1,2})[./-](\\d{1,2})[./-](\\d{2}|${YEAR})(?![\\d/-])`,
  'gu',
);
const ISO = new RegExp(`(?<!\\d)${YEAR}-(\\d{2})-(\\d{2})(?!\\d)`, 'gu');
const DAY_FIRST = new RegExp(
  `(?<![\\d.,/-])(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.[oª]?|-го|\\.)?,?\\s+(?:days? of |de\\s|d['’]\\s?|of\\s|di\\s)?${NAME},?\\s+(?:de\\s|del\\s(?:año\\s)?|d['’]\\s?|year\\s|سنة\\s|عام\\s|του\\s)?(1\\.[89]\\d{2}|${YEAR.slice(1, -1)})(?!\\d)`,
  'giu',
);
const MONTH_FIRST = new RegExp(
  `${NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:de\\s|del\\s)?${YEAR}(?!\\d)`,
  'giu',
);
const EAST_ASIAN = new RegExp(
  `${YEAR}\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]`,
  'gu',
);
/** Year, month and day in Chinese figures: "一九九五年三月十八日". */
const IN_CHINESE =
  /([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/gu;
/** "2019. 4. 23." (Korean), "2011. április 25." (Hungarian). */
const YEAR_FIRST = new RegExp(
  `(?<![\\d.])${YEAR}\\.\\s(?:(\\d{1,2})\\.|${NAME})\\s(\\d{1,2})(?!\\d)`,
  'gu',
);
/** "ngày 17 tháng 6 năm 2010" */
const VIETNAMESE = new RegExp(`ngày\\s(\\d{1,2})\\stháng\\s(\\d{1,2})\\snăm\\s${YEAR}`, 'giu');
/**
 * A month and a year in words: "a los trece días del mes de mayo del año dos mil veintiuno",
 * "tres de Febrero de mil novecientos …", "the first day of June, one thousand nine hundred …".
 */
const IN_WORDS = new RegExp(
  `(?<!\\p{L})(?:(?:de|of)\\s)?(\\p{L}{3,10}),?\\s(?:(?:de|del|in the year(?: of our lord)?|del año(?: de)?|do ano(?: de)?|de l['’]an),?\\s)?(${YEAR_IN_WORDS})`,
  'giu',
);
/** Years before this one are written with four figures; later two-figure years are of our century. */
const PIVOT = 40;

/** @returns every date in the text, in its order */
export function datesIn(raw: string): FoundDate[] {
  if (raw === last.text) return last.dates;
  const dates = find(asciiDigits(raw));
  last = { text: raw, dates };
  return dates;
}

/** Rules ask for the dates of one text in turn. */
let last: { text: string; dates: FoundDate[] } = { text: '', dates: [] };

function find(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, year: number, month?: number, day?: number) => {
    if (month === undefined || month < 1 || month > 12) return;
    const iso = [String(year).padStart(4, '0'), String(month).padStart(2, '0')];
    if (day !== undefined && day >= 1 && day <= 31) iso.push(String(day).padStart(2, '0'));
    const start = match.index;
    found.push({ year, iso: iso.join('-'), start, end: start + match[0].length });
  };
  const number = (figures: string | undefined) => Number(figures?.replace('.', ''));
  if (/\d/.test(text)) {
    for (const match of text.matchAll(NUMERIC)) {
      const [, first, second, year] = match.map(Number) as [number, number, number, number];
      // Day and month change places in some countries: kept only where one of them cannot.
      const [day, month] = second > 12 ? [second, first] : [first, second];
      add(match, year < 100 ? year + (year < PIVOT ? 2000 : 1900) : year, month, day);
    }
    for (const match of text.matchAll(ISO)) {
      add(match, number(match[1]), number(match[2]), number(match[3]));
    }
    for (const match of text.matchAll(DAY_FIRST)) {
      add(match, number(match[3]), monthOf(match[2] ?? ''), number(match[1]));
    }
    for (const match of text.matchAll(MONTH_FIRST)) {
      add(match, number(match[3]), monthOf(match[1] ?? ''), number(match[2]));
    }
    for (const match of text.matchAll(EAST_ASIAN)) {
      add(match, number(match[1]), number(match[2]), number(match[3]));
    }
    for (const match of text.matchAll(YEAR_FIRST)) {
      const month = match[2] ? number(match[2]) : monthOf(match[3] ?? '');
      add(match, number(match[1]), month, number(match[4]));
    }
    for (const match of text.matchAll(VIETNAMESE)) {
      add(match, number(match[3]), number(match[2]), number(match[1]));
    }
  }
  for (const match of text.matchAll(IN_CHINESE)) {
    const [year, month, day] = match.slice(1).map(chineseFigures) as [number, number, number];
    add(match, year, month, day);
  }
  for (const match of text.matchAll(IN_WORDS)) {
    const year = yearInWords(match[2] ?? '');
    if (year) add(match, year, monthOf(match[1] ?? ''));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "一九九五" digit by digit, "二十一" by tens. */
function chineseFigures(figures: string): number {
  const digits = [...figures].map((one) =>
    '〇一二三四五六七八九'.indexOf(one.replace(/[○零]/u, '〇')),
  );
  const ten = figures.indexOf('十');
  if (ten === -1) return Number(digits.join(''));
  return (ten === 0 ? 1 : (digits[0] as number)) * 10 + (digits[ten + 1] ?? 0);
}
