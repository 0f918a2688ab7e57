import { type Description, type Field, type FieldValues, STATUSES } from '../../../data/model.ts';
import { DOCUMENT_TYPES } from '../../../data/vocabularies/document-types.ts';
import { findPlace } from '../../../data/vocabularies/places.ts';
import { TOPICS } from '../../../data/vocabularies/topics.ts';

/** Values as a stranger wrote them. */
export type RawValues = { [F in Field]?: FieldValues[F] extends unknown[] ? string[] : string };

const EARLIEST_YEAR = 1000;
const LONGEST: Partial<Record<Field, number>> = { summary: 20_000, title: 2000, titleEn: 2000 };
const LONGEST_OTHER = 1000;
const MOST_ENTRIES = 100;

/**
 * What of a record can be taken: the words of our vocabularies, dates that exist, web addresses.
 *
 * @returns Values as a manifest gives them, and what was left out, in words.
 */
export function checkedValues(raw: RawValues): { given: Description[]; leftOut: string[] } {
  const given: Description[] = [];
  const leftOut: string[] = [];
  for (const [field, value] of Object.entries(raw) as [Field, string | string[] | undefined][]) {
    if (value === undefined || value.length === 0) continue;
    const check = CHECKS[field];
    const wrong = (text: string) => leftOut.push(`${field} "${text.slice(0, 80)}"`);
    const one = (text: string) => {
      const longest = LONGEST[field] ?? LONGEST_OTHER;
      const held = text.length <= longest ? (check ? check(text) : text) : undefined;
      if (held === undefined) wrong(text);
      return held;
    };
    const held = Array.isArray(value)
      ? [...new Set(value)].slice(0, MOST_ENTRIES).flatMap((text) => one(text) ?? [])
      : one(value);
    if (held === undefined || (Array.isArray(held) && held.length === 0)) continue;
    given.push({ field, value: held, confidence: 1, origin: 'manifest' } as Description);
  }
  return { given, leftOut };
}

/** What becomes of a value; nothing when it does not fit. Fields without a check hold any text. */
const CHECKS: Partial<Record<Field, (text: string) => string | number | undefined>> = {
  country: (text) => findPlace(text)?.code,
  type: oneOf(DOCUMENT_TYPES),
  topics: oneOf(TOPICS),
  status: oneOf(STATUSES),
  language: languageTag,
  dateAdopted: existingDate,
  dateInForce: existingDate,
  dateRepealed: existingDate,
  year(text) {
    const year = Number(text);
    const fits = /^\d{4}$/.test(text) && year >= EARLIEST_YEAR;
    return fits && year <= new Date().getFullYear() + 5 ? year : undefined;
  },
  sourceUrl: (text) => (/^https?:\/\/[^\s<>"]+$/i.test(text) ? text : undefined),
};

function oneOf(values: readonly string[]): (text: string) => string | undefined {
  return (text) => values.find((value) => value === text);
}

/** BCP 47; three letters become two where there are two. */
export function languageTag(text: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][\w-]+)?$/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** ISO 8601: a year, a month or a day. A day that does not exist comes back as another one. */
function existingDate(text: string): string | undefined {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  const whole = year && `${year}-${month}-${day}`;
  return whole && new Date(`${whole}T00:00:00Z`).toJSON()?.startsWith(whole) ? text : undefined;
}
