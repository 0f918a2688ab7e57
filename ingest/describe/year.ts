/** The year a document was adopted or issued, and the full date when it is stated. */
import type { Description } from '../../data/model.ts';
import { CAPITALS } from '../../data/vocabularies/place-names-capitals.ts';
import { asciiDigits } from '../passages/numerals.ts';
import { yearOfOtherCalendar } from './calendars.ts';
import { datesIn, type FoundDate } from './dates.ts';
import type { Front } from './front.ts';
import { yearOfUkrainianNumber } from './ukrainian-numbers.ts';

/** A year, why, and the full date it was told from when there is one. */
interface Dated {
  year: number;
  confidence: number;
  quote: string;
  iso?: string;
}

const YEAR = '(1[5-9]\\d{2}|20\\d{2})(?!\\d)';
/** Words that say of the date after them that the document was made on it. */
const MADE =
  /(?:sancionad[ao]|promulgad[ao]|(?:date of )?assent(?:ed to)?|date of (?:adoption|publication|issue)|ausfertigungsdatum|publication date|fecha de (?:promulgaci[oó]n|publicaci[oó]n|sanci[oó]n)|date de promulgation|promulguée|dad[ao] en|fait (?:à|le)|done at|(?:prepared|released|adopted) on|прийнят[аоий]|принят[аоы]?|الموافق)\s?(?:on|el|le|am)?[:\s(\]]{0,4}[^\n.;]{0,45}$/iu;
/** Labels of the date of making; the date follows at once. */
const LABEL =
  /(?:ausfertigungsdatum|date of (?:assent|adoption|enactment)|assented to|sanci[oó]n(?:ada)?|fecha (?:de )?(?:promulgaci[oó]n|sanci[oó]n)|promulgaci[oó]n|promulgada|date d['’]adoption|date de signature|дата (?:принятия|прийняття))[\s:*]{1,4}$/iu;
/** Words that say so only near the top: below they speak of other things. */
const PERHAPS_MADE =
  /(?:enacted|adopted|published|issued|approved|dated?|datum|verabschiedet|vom)[:\s]{1,3}(?:on|in|by|the|am|el|le)?[^\n.;,]{0,12}$/iu;
/** A citation of another law: a date after these words is that other's. */
const OTHERS =
  /(?:modif|amend|reform|derog|repeal|abrog|deroga|enmiend|adhesi|apru[eé]b|sustit|змін|изменени|convenio|convenci|convention|protocol|ratif|según|disposició|establert|pursuant|in accordance|تعديل|updated|printed|\bvide\b|notification|as at|consolidat|редакці|внесен|\bb\.\s?o\.|ввр|nota )/iu;
/** "Mental Health Act, 1987", "Act 17 of 2002": the kind stands last. */
const ENGLISH_TITLE = new RegExp(
  `^[^\\n]{0,200}?\\b(?:act|law|ordinance|decree|code|bill|regulations?|rules|order|constitution|proclamation)\\b,?\\s\\(?(?:(?:n[o°º]\\.?\\s?)?\\d{1,5}[a-z]?\\s?(?:of|/)\\s?)?(?:of\\s)?${YEAR}`,
  'iu',
);
/** An act's own words with its year: "Act 17 of 2002", "Mental Health Act, 1987", "Ley 1306 de 2009". */
const OWN_NUMBER: readonly RegExp[] = [
  ENGLISH_TITLE,
  new RegExp(
    `^[^\\p{L}\\n]{0,4}(?:ley|decreto|resoluci[oó]n|llei|decret|loi|lei|legge|law|act|itegeko|order|arrêté|портарія)[^\\n]{0,25}?\\d{1,6}\\s?[/-]\\s?${YEAR}`,
    'iu',
  ),
  new RegExp(
    `^[^\\p{L}\\n]{0,4}(?:ley|decreto|lei|loi)(?:\\s[\\p{L}-]+){0,3}\\s(?:n[°ºro.]+\\s?)?[\\d.]{1,7},?\\s(?:de|du)\\s${YEAR}`,
    'iu',
  ),
  new RegExp(
    `^[^\\p{L}\\n]{0,4}(?:loi|décret|ordonnance|arrêté)\\sn[°ºo]?\\.?\\s?${YEAR}-\\d`,
    'iu',
  ),
  new RegExp(`^.{0,80}?(?:قانون|مرسوم|نظام|قرار).{0,25}?(?:لسنة|لعام|سنة)\\s${YEAR}`, 'u'),
];
/** A sentence goes on after the year: it is about another act. */
const GOES_ON = /^,?\s\p{Ll}{2,}(?<!of)\s/u;
/** Ukrainian laws of 1994–1998 bear the year: № 488/95-ВР. */
const TWO_FIGURES = /(?:№\s?|\()\d{1,4}\/(\d{2})-(?:вр|ВР)/u;
/** The date a law bears right after its kind and number: "LAW N° 70/2018 OF 31/08/2018", "Decret del 20-5-2015". */
const OWN_DATE =
  /^[^\p{L}\n]{0,4}(?:ley|decreto|llei|decret|reglament|acord|edicte|loi|décret|ordonnance|arrêté|lei|legge|law|act|закон|gesetz|verordnung|itegeko|постанов|указ|наказ|приказ)(?![^\n]{0,90}(?:modif|amend|derog|змін|измен))[^\n]{0,90}$/iu;
/** Place and date: "Santiago, 17 de septiembre de 2005", "Bs. As., 22/5/73", "м. Київ". */
const PLACE =
  /(?:^|[\n\-–—.»"”)])[\s*]{0,3}(?:[Gg]iven (?:at|in|under)[^\n]{0,60},?|(?:[Dd]ad[ao] en|D[AO]D[AO] EN)[^\n]{0,90},?|м\.\s?Київ,?|B[Ss]\.?\s?A[Ss]\.?,?|(?:[Cc]ity of |[Cc]iudad de )?\p{Lu}[\p{L}.'’-]+(?:\s(?:de\s|la\s|el\s|d['’]|do\s)?\p{Lu}[\p{L}.'’-]+){0,4},)\s?(?:a|A|el|le|den|the|on|à|aos|em)?(?:\s(?:los?|LOS?))?\s?(?:\p{L}+\s[Dd][IÍií][Aa][Ss]\s(?:del mes|DEL MES)|\p{L}{2,11}|\d{1,2})?\s?$/u;
const CHINESE_MADE = /^[^\n]{0,70}(?:通过|公布|发布|批准|修正|修订|令|颁布)/u;
const CHINESE_REVISED = /^[^\n]{0,50}(?:修正|修订)/u;

/** How a legislature closes its act, with place and date: anywhere in a text that has annexes. */
const ENACTED_AT =
  /(?:D[AO]D[AO] EN (?:LA|EL) |[Dd]ad[ao] en (?:la sala|el sal|el palacio)|[Gg]iven under (?:my|our) hand|[Pp]rom[uú]lguese y llévese a efecto|Casa de la Vall,|D[ée]lib[ée]r[ée] et adopt[ée]|Fait à \p{Lu}|Done at \p{Lu}\p{L}+,? (?:this|on|the) )/u;
/** A line that opens with the day: "от 2 июля 1992 г. N 3185-1", "z dnia 19 sierpnia 1994 r." */
const OF_THE = /^\W{0,2}(?:от|від|vom|z dnia|ze dne)\s$/iu;
const FORMULA = 220;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)[^\n\d]{0,20}(?:(?:19|20)\d{2}\s?[,–-]\s?)?((?:19|20)\d{2})(?!\d)/iu;

const FRONT = 4000;
const TOP = 700;
const LONGEST_TITLE = 220;
const TITLE_LINES = 5;
const DATELINES = 16;
const EARLIEST = 1500;

/** @returns year and, when stated in full, the date; none when nothing states it plainly */
export function yearOf(front: Front, number?: string, language = ''): Description[] {
  const text = asciiDigits(front.text).slice(0, FRONT);
  const tail = asciiDigits(front.tail);
  const lines = front.lines.map(({ text: line }) => asciiDigits(line));
  const dated =
    labelled(text) ??
    distributed(text) ??
    revisedChinese(text) ??
    ownNumber(lines, number) ??
    ownDate(lines) ??
    besideOwnNumber(lines, text, tail) ??
    numberInRow(lines, language) ??
    stated(text) ??
    otherCalendar(text, language) ??
    placeAndDate(text, 'first') ??
    dateline(lines) ??
    placeAndDate(tail, 'last') ??
    loneDate(tail) ??
    stated(tail) ??
    enacted(front) ??
    titleYear(lines) ??
    titlePage(lines);
  if (!dated || dated.year < EARLIEST || dated.year > new Date().getFullYear() + 1) return [];
  if (dated.iso !== undefined) return described(dated);
  // The number tells the year; the day stands elsewhere.
  const full = [
    labelled(text),
    ownDate(lines),
    stated(text),
    placeAndDate(text, 'first'),
    placeAndDate(tail, 'last'),
    stated(tail),
  ].find((one) => one?.year === dated.year && one.iso?.length === 10);
  return full ? [...described(dated), ...described(full).slice(1)] : described(dated);
}

/** The United Nations print a date of distribution. */
function distributed(text: string): Dated | undefined {
  const at = /distr[.:]/iu.exec(text)?.index;
  if (at === undefined) return undefined;
  const date = datesIn(text.slice(at, at + 90))[0];
  if (date)
    return { year: date.year, iso: date.iso, confidence: 0.95, quote: text.slice(at, at + 60) };
  const year = new RegExp(`distr[^\\n]{0,30}\\n?[^\\n]{0,30}?\\b${YEAR}`, 'iu').exec(text);
  return year ? { year: Number(year[1]), confidence: 0.9, quote: year[0] } : undefined;
}

/** A Chinese heading lists every revision: the text is that of the last. */
function revisedChinese(text: string): Dated | undefined {
  const head = text.slice(0, 1200);
  const dates = datesIn(head).filter(({ end }) => CHINESE_MADE.test(head.slice(end)));
  const revised = dates.filter(({ end }) => CHINESE_REVISED.test(head.slice(end))).at(-1);
  return dated(head, revised ?? dates[0], 0.9);
}

/** A date with its label, as collections print it above the text. */
function labelled(text: string): Dated | undefined {
  const date = datesIn(text).find(({ start }) => LABEL.test(text.slice(0, start).slice(-60)));
  return dated(text, date, 0.95);
}

function ownNumber(lines: readonly string[], number = ''): Dated | undefined {
  for (const line of [...lines.slice(0, 12), number]) {
    if (line.length > LONGEST_TITLE) continue;
    for (const pattern of OWN_NUMBER) {
      const match = pattern.exec(line);
      if (!match?.[1] || OTHERS.test(match[0])) continue;
      if (pattern === ENGLISH_TITLE && GOES_ON.test(line.slice(match[0].length))) continue;
      return { year: Number(match[1]), confidence: 0.9, quote: match[0].slice(-120) };
    }
    const short = TWO_FIGURES.exec(line);
    if (short) return { year: 1900 + Number(short[1]), confidence: 0.9, quote: short[0] };
  }
  return undefined;
}

function ownDate(lines: readonly string[]): Dated | undefined {
  for (const line of lines.slice(0, 12)) {
    const date = datesIn(line).find(({ start }) => OWN_DATE.test(line.slice(0, start)));
    if (date) return dated(line, date, 0.9);
  }
  return undefined;
}

/** "від 29.06.2023 № 3173-IX", the number standing in the title too. */
function besideOwnNumber(lines: readonly string[], ...texts: string[]): Dated | undefined {
  const own = new Set(lines.slice(0, 2).flatMap((line) => line.match(/\d{2,}/gu) ?? []));
  for (const text of texts) {
    const date = datesIn(text).find(({ end }) => {
      const number = /^[\s,]{0,3}(?:року|р\.|года|г\.)?\s?(?:№|N|No\.?|n[°º])\s?(\d{2,})/u.exec(
        text.slice(end, end + 30),
      );
      return number?.[1] !== undefined && own.has(number[1]);
    });
    if (date) return dated(text, date, 0.9);
  }
  return undefined;
}

function stated(text: string): Dated | undefined {
  const date = datesIn(text).find(({ start }) => {
    const before = text.slice(Math.max(0, start - 90), start);
    if (OTHERS.test(before.split('\n').at(-1) ?? '')) return false;
    return MADE.test(before) || (start < TOP && PERHAPS_MADE.test(before));
  });
  return dated(text, date, 0.9);
}

function otherCalendar(text: string, language: string): Dated | undefined {
  const found = yearOfOtherCalendar(text, language);
  return found && { ...found, confidence: 0.8 };
}

/** A number that only one parliament gives tells the year. */
function numberInRow(lines: readonly string[], language: string): Dated | undefined {
  if (language !== 'uk') return undefined;
  const line = lines.slice(0, TITLE_LINES).find((one) => yearOfUkrainianNumber(one));
  const found = line === undefined ? undefined : yearOfUkrainianNumber(line);
  return found && { ...found, confidence: 0.8 };
}

function placeAndDate(text: string, which: 'first' | 'last'): Dated | undefined {
  const dates = datesIn(text).filter(({ start }) => {
    const before = text.slice(Math.max(0, start - 120), start);
    if (OTHERS.test(before.split('\n').at(-1) ?? '')) return afterCapital(before);
    return PLACE.test(before) || afterCapital(before);
  });
  return dated(text, which === 'first' ? dates[0] : dates.at(-1), 0.8);
}

/** "… BEBIDAS ALCOHOLICAS Santiago, 15 de Septiembre": the name of a capital needs no line of its own. */
function afterCapital(before: string): boolean {
  const words = /((?:\s\p{Lu}[\p{L}.'’-]*){1,3}),\s(?:a\s|el\s|le\s|den\s)?$/u
    .exec(before)?.[1]
    ?.trim();
  if (!words) return false;
  capitals ??= new Set(Object.values(CAPITALS).flat());
  const parts = words.split(' ');
  return parts.some((_, from) => capitals?.has(parts.slice(from).join(' ')));
}

let capitals: ReadonlySet<string> | undefined;

/** A short line that ends with a date, on the title page of a report. */
function dateline(lines: readonly string[]): Dated | undefined {
  for (const line of lines.slice(0, DATELINES)) {
    if (line.length > 250 || OTHERS.test(line)) continue;
    const date = datesIn(line).find(
      ({ start, end }) => line.length - end <= 3 || OF_THE.test(line.slice(0, start)),
    );
    if (date) return dated(line, date, 0.75);
    const month = new RegExp(`^\\p{L}{3,12}\\.?,?\\s(?:de\\s)?${YEAR}\\.?$`, 'u').exec(line);
    if (month) return { year: Number(month[1]), confidence: 0.75, quote: line };
  }
  return undefined;
}

/** A last line that is a date and nothing else, below the signatures. */
function loneDate(tail: string): Dated | undefined {
  for (const line of tail.trim().split('\n').slice(-3)) {
    const date = datesIn(line)[0];
    if (date && line.trim().length - (date.end - date.start) <= 2) return dated(line, date, 0.7);
  }
  return undefined;
}

/** The formula of enactment, when annexes or a decree of publication follow it. */
function enacted({ blocks }: Front): Dated | undefined {
  for (const { text } of blocks) {
    const at = text.search(ENACTED_AT);
    if (at === -1) continue;
    const formula = asciiDigits(text.slice(at, at + FORMULA));
    const date = datesIn(formula)[0];
    if (date && !OTHERS.test(formula.slice(0, date.start))) return dated(formula, date, 0.8);
  }
  return undefined;
}

/** One date, or the year of the copyright, on the short lines of a title page. */
function titlePage(lines: readonly string[]): Dated | undefined {
  for (const line of lines.slice(0, DATELINES)) {
    if (line.length > LONGEST_TITLE || OTHERS.test(line)) continue;
    const [date, another] = datesIn(line);
    if (date && !another && date.iso.length === 10) return dated(line, date, 0.6);
    const copyright = COPYRIGHT.exec(line);
    if (copyright) return { year: Number(copyright[1]), confidence: 0.6, quote: line };
  }
  return undefined;
}

function titleYear(lines: readonly string[]): Dated | undefined {
  for (const [position, line] of lines.slice(0, TITLE_LINES).entries()) {
    // "202-272-2004" is a telephone, "2007-2015" the time a plan covers: it begins with it.
    const found = [...line.matchAll(/(?<![\d./-])\b(?:1[89]\d{2}|20\d{2})\b(?![./]\d)/gu)];
    const first = found[0];
    if (!first || found.length > 2 || line.length > 300 || OTHERS.test(line)) continue;
    if (/№|Відомост|Собрани|,\sde\s$/u.test(line.slice(0, first.index))) continue;
    if (position > 0 && GOES_ON.test(line.slice(first.index + first[0].length))) continue;
    return { year: Number(first[0]), confidence: 0.7, quote: line };
  }
  return undefined;
}

function dated(text: string, date: FoundDate | undefined, confidence: number): Dated | undefined {
  if (!date) return undefined;
  const quote = text.slice(Math.max(0, date.start - 40), date.end).trim();
  return { year: date.year, iso: date.iso, confidence, quote };
}

function described({ year, confidence, quote, iso }: Dated): Description[] {
  const evidence = { quote: quote.trim().slice(0, 200) };
  const value: Description = { field: 'year', value: year, confidence, origin: 'rule', evidence };
  if (iso === undefined || iso.length < 7) return [value];
  return [
    value,
    { field: 'dateAdopted', value: iso, confidence: confidence - 0.1, origin: 'rule', evidence },
  ];
}
