/** Finds dates in running text, in figures and in words, in many languages. */
import { asciiDigits } from '../passages/numerals.ts';
import { monthOf } from './months.ts';
import { dayInWords, YEAR_IN_WORDS, yearInWords } from './year-words.ts';

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
/** "Ley 8/2021, de 2 de junio", "Llei 27/2013, del 19 de desembre": the year stands in the number. */
const AFTER_NUMBER = new RegExp(
  `/${YEAR},?\\s(?:del?|de|du|do)\\s(\\d{1,2})(?:er)?\\s(?:de\\s|d['’])?${NAME}(?!\\s(?:de\\s|del\\s)?\\d{4})`,
  'giu',
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
/** A year of four figures, or the two after a separator. */
const YEAR_IN_FIGURES = /(?:1[5-9]|20)\d{2}(?!\d)|1\.[89]\d{2}|(?<=[./-])\d{2}(?!\d)/g;
const THOUSAND = /mil(?:le|a)?\s|thousand|hundred/iu;
/** The day before such a month: "A LOS VEINTIÚN DÍAS DEL MES", "treinta y uno", "16". */
const DAY_IN_WORDS =
  /(?<!\p{L})(?:(\p{L}{2,12}(?:\s[ye]\s\p{L}{2,4})?)|(\d{1,2}))\s(?:d[ií]as?\s)?(?:del\smes\s|do\smês\s)?$/iu;
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
  const add = (at: number, match: RegExpExecArray, year: number, month?: number, day?: number) => {
    if (month === undefined || month < 1 || month > 12) return;
    const iso = [String(year).padStart(4, '0'), String(month).padStart(2, '0')];
    if (day !== undefined && day >= 1 && day <= 31) iso.push(String(day).padStart(2, '0'));
    const start = at + match.index;
    found.push({ year, iso: iso.join('-'), start, end: start + match[0].length });
  };
  const number = (figures: string | undefined) => Number(figures?.replace('.', ''));
  for (const [at, part] of partsWithYears(text)) {
    for (const match of part.matchAll(NUMERIC)) {
      const [, first, second, year] = match.map(Number) as [number, number, number, number];
      // Day and month change places in some countries: kept only where one of them cannot.
      const [day, month] = second > 12 ? [second, first] : [first, second];
      add(at, match, year < 100 ? year + (year < PIVOT ? 2000 : 1900) : year, month, day);
    }
    for (const match of part.matchAll(ISO)) {
      add(at, match, number(match[1]), number(match[2]), number(match[3]));
    }
    for (const match of part.matchAll(DAY_FIRST)) {
      add(at, match, number(match[3]), monthOf(match[2] ?? ''), number(match[1]));
    }
    for (const match of part.matchAll(MONTH_FIRST)) {
      add(at, match, number(match[3]), monthOf(match[1] ?? ''), number(match[2]));
    }
    for (const match of part.matchAll(AFTER_NUMBER)) {
      add(at, match, number(match[1]), monthOf(match[3] ?? ''), number(match[2]));
    }
    for (const match of part.matchAll(EAST_ASIAN)) {
      add(at, match, number(match[1]), number(match[2]), number(match[3]));
    }
    for (const match of part.matchAll(YEAR_FIRST)) {
      const month = match[2] ? number(match[2]) : monthOf(match[3] ?? '');
      add(at, match, number(match[1]), month, number(match[4]));
    }
    for (const match of part.matchAll(VIETNAMESE)) {
      add(at, match, number(match[3]), number(match[2]), number(match[1]));
    }
  }
  for (const match of text.includes('年') ? text.matchAll(IN_CHINESE) : []) {
    const [year, month, day] = match.slice(1).map(chineseFigures) as [number, number, number];
    add(0, match, year, month, day);
  }
  for (const match of THOUSAND.test(text) ? text.matchAll(IN_WORDS) : []) {
    const year = yearInWords(match[2] ?? '');
    const day = DAY_IN_WORDS.exec(text.slice(Math.max(0, match.index - 50), match.index));
    const known = day?.[2] ? Number(day[2]) : dayInWords(day?.[1] ?? '');
    if (year) add(0, match, year, monthOf(match[1] ?? ''), known);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Where a date may stand: so many characters before a year in figures, and after it. */
const BEFORE_YEAR = 70;
const AFTER_YEAR = 40;
const LONGEST_WORD = 24;

/** @returns the parts of a text that have a year in figures, with their positions; most have none */
function partsWithYears(text: string): [at: number, part: string][] {
  const spans: [from: number, to: number][] = [];
  for (const { index } of text.matchAll(YEAR_IN_FIGURES)) {
    const last = spans.at(-1);
    const to = Math.min(text.length, index + AFTER_YEAR);
    if (last && index - BEFORE_YEAR <= last[1]) last[1] = to;
    else spans.push([Math.max(0, index - BEFORE_YEAR), to]);
  }
  return spans.map(([from, to]) => {
    const start = from === 0 ? 0 : wordEnd(text, from);
    return [start, text.slice(start, wordEnd(text, to))];
  });
}

/** A part begins and ends between words, so that no number is cut; some scripts have no spaces. */
function wordEnd(text: string, at: number): number {
  for (let end = at; end < Math.min(text.length, at + LONGEST_WORD); end += 1) {
    if (/\s/.test(text[end] as string)) return end;
  }
  return at;
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
