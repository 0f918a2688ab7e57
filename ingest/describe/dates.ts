/** Finds dates in running text, in figures and in words, in many languages. */
import { asciiDigits } from '../passages/numerals.ts';
import { yearInWords } from './year-words.ts';

/** A date as it stands in a text. */
export interface FoundDate {
  year: number;
  /** ISO 8601, as exact as the text: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  iso: string;
  /** Position of the first character, and of the one after the last. */
  start: number;
  end: number;
}

/** First letters of the names of months, January first; a name belongs to the month it begins like. */
const MONTHS: readonly RegExp[] = [
  'jan|ene|gen|gener|січ|янв|студз|يناير|كانون الثاني|ocak|sty',
  'feb|fév|fev|febr|лют|фев|فبراير|شباط|şub|lut',
  'mar|mär|mrt|mars|març|бер|марта|مارس|آذار',
  'apr|avr|abr|квіт|апр|أبريل|إبريل|نيسان|nis|kwi',
  'may|mai|mag|maig|mei|maj|трав|мая|май|مايو|أيار',
  'jun|juin|giu|чер|июн|يونيو|يونيه|حزيران|haz|cze',
  'jul|juil|lug|лип|июл|يوليو|يوليه|تموز|tem|lip',
  'aug|aoû|ago|août|серп|авг|أغسطس|آب|ağu|sie',
  'sep|set|вер|сен|سبتمبر|أيلول|eyl|wrz',
  'oct|okt|out|ott|жов|окт|أكتوبر|تشرين الأول|eki|paź',
  'nov|лист|ноя|نوفمبر|تشرين الثاني|kas|lis',
  'dec|dez|dic|déc|des|груд|дек|ديسمبر|كانون الأول|ara|gru',
].map((names) => new RegExp(`^(?:${names})`, 'iu'));

const YEAR = '(1[5-9]\\d{2}|20\\d{2})';
const NAME = '(\\p{L}{3,12})\\.?';
const NUMERIC = new RegExp(
  `(?<![\\d/-])(?<!\\d\\.)(\\d{1,2})[./-](\\d{1,2})[./-](\\d{2}|${YEAR})(?![\\d/-])`,
  'gu',
);
const ISO = new RegExp(`(?<!\\d)${YEAR}-(\\d{2})-(\\d{2})(?!\\d)`, 'gu');
const DAY_FIRST = new RegExp(
  `(?<![\\d.,/-])(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.[oª]?|-го|\\.)?,?\\s+(?:days? of |de\\s|d['’]\\s?|of\\s|di\\s)?${NAME},?\\s+(?:de\\s|del\\s(?:año\\s)?|d['’]\\s?|year\\s|سنة\\s|عام\\s)?(1\\.[89]\\d{2}|${YEAR.slice(1, -1)})(?!\\d)`,
  'giu',
);
const MONTH_FIRST = new RegExp(
  `${NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:de\\s|del\\s)?${YEAR}(?!\\d)`,
  'giu',
);
const EAST_ASIAN = new RegExp(`${YEAR}\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日`, 'gu');
/** "a los trece días del mes de mayo del año dos mil veintiuno", "tres de Febrero de mil novecientos …" */
const IN_WORDS =
  /\b(?:de|del|del año|do ano(?: de)?)\s(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro),?\s(?:de\s|del\s|del\saño\s(?:de\s)?|do ano(?: de)?\s)?((?:mil|dos\smil|dois\smil)(?:\s[\p{L}]+){0,5})/giu;
/** Years before this one are written with four figures; later two-figure years are of our century. */
const PIVOT = 40;

/** @returns every date in the text, in its order */
export function datesIn(raw: string): FoundDate[] {
  const text = asciiDigits(raw);
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, year: number, month?: number, day?: number) => {
    if (month !== undefined && (month < 1 || month > 12)) return;
    const sound = day !== undefined && day >= 1 && day <= 31;
    const iso = [String(year).padStart(4, '0')];
    if (month !== undefined) iso.push(String(month).padStart(2, '0'));
    if (month !== undefined && sound) iso.push(String(day).padStart(2, '0'));
    const start = match.index;
    found.push({ year, iso: iso.join('-'), start, end: start + match[0].length });
  };
  for (const match of text.matchAll(NUMERIC)) {
    const [, first, second, year] = match.map(Number) as [number, number, number, number];
    // Day and month change places in some countries: kept only where one of them cannot.
    const [day, month] = second > 12 ? [second, first] : [first, second];
    add(match, year < 100 ? year + (year < PIVOT ? 2000 : 1900) : year, month, day);
  }
  for (const match of text.matchAll(ISO)) {
    add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  }
  for (const match of text.matchAll(DAY_FIRST)) {
    const month = monthOf(match[2]);
    if (month) add(match, Number(match[3]?.replace('.', '')), month, Number(match[1]));
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    const month = monthOf(match[1]);
    if (month) add(match, Number(match[3]), month, Number(match[2]));
  }
  for (const match of text.matchAll(EAST_ASIAN)) {
    add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  }
  for (const match of text.matchAll(IN_WORDS)) {
    const year = yearInWords(match[2] ?? '');
    if (year) add(match, year, monthOf(match[1]));
  }
  return found.sort((a, b) => a.start - b.start);
}

function monthOf(name: string | undefined): number | undefined {
  const at = MONTHS.findIndex((month) => month.test(name ?? ''));
  return at === -1 ? undefined : at + 1;
}
