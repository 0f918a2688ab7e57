/** Years of other calendars than the Gregorian, as the head of a law states them. */
import { YEAR_BEFORE_ERA } from '../../data/vocabularies/eras.ts';

/** A year of our calendar, told from another. */
export interface ConvertedYear {
  year: number;
  quote: string;
}

const FIGURES = '〇一二三四五六七八九';
const ERA =
  /^.{0,40}(明治|大正|昭和|平成|令和|民國)\s?(元|\d{1,3}|[〇零一二三四五六七八九十百]{1,6})\s?年.{0,40}$/mu;
const BUDDHIST = /(?:พ\.\s?ศ\.|พุทธศักราช|B\.\s?E\.)\s?(2[45]\d{2})/u;
/** A Hijri date: "12/4/1435 هـ", "١٤٣٥هـ", "(1435H)". */
const HIJRI =
  /(?:(\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?)?(1[34]\d{2})\s?(?:هـ|ه(?!\p{L})|A\.?H\.?(?!\p{L}))/u;
/** The Solar Hijri calendar of Iran and Afghanistan: "1397/4/12", "سال 1397". */
const SOLAR_DATE = /(1[34]\d{2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?\d{1,2}/u;
const SOLAR_YEAR_ALONE = /(?:سال|مصوب|شمسی)\s?(1[34]\d{2})/u;
/** Days of a lunar and of a solar year, and the Gregorian date of the first Hijri day. */
const LUNAR_YEAR = 354.367;
const SOLAR_YEAR = 365.2425;
const HIJRI_START = 622.54;

/**
 * @param text with ASCII digits
 * @param language BCP 47, of the document
 */
export function yearOfOtherCalendar(text: string, language: string): ConvertedYear | undefined {
  const buddhist = BUDDHIST.exec(text);
  if (buddhist) return { year: Number(buddhist[1]) - 543, quote: buddhist[0] };
  const era = ERA.exec(text);
  if (era)
    return { year: (YEAR_BEFORE_ERA[era[1] ?? ''] ?? 0) + eraYear(era[2] ?? ''), quote: era[0] };
  if (language === 'fa' || language === 'ps') return solarYear(text);
  const hijri = HIJRI.exec(text);
  if (!hijri) return undefined;
  const month = Number(hijri[2] ?? 6.5);
  const days = (Number(hijri[3]) - 1) * LUNAR_YEAR + ((month - 1) / 12) * LUNAR_YEAR;
  return { year: Math.floor(days / SOLAR_YEAR + HIJRI_START), quote: hijri[0] };
}

function solarYear(text: string): ConvertedYear | undefined {
  const match = SOLAR_DATE.exec(text) ?? SOLAR_YEAR_ALONE.exec(text);
  if (!match) return undefined;
  // The year begins in March: its eleventh month begins in January.
  return { year: Number(match[1]) + (Number(match[2] ?? 1) > 10 ? 622 : 621), quote: match[0] };
}

/** "元" is the first year; Chinese figures stand digit by digit or by tens and hundreds. */
function eraYear(figures: string): number {
  if (figures === '元') return 1;
  if (/^\d/.test(figures)) return Number(figures);
  if (!/[十百]/u.test(figures))
    return Number([...figures].map((one) => Math.max(0, FIGURES.indexOf(one))).join(''));
  let total = 0;
  let digit = 0;
  for (const one of figures) {
    const unit = one === '百' ? 100 : one === '十' ? 10 : 0;
    if (unit === 0) digit = Math.max(0, FIGURES.indexOf(one));
    else {
      total += (digit > 0 ? digit : 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
