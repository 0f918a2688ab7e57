import { FIELD_LIMITS } from './field-limits.ts';
import { type Field, type FieldValues, STATUSES } from './model.ts';
import { DOCUMENT_TYPES } from './vocabularies/document-types.ts';
import { findPlace } from './vocabularies/places.ts';
import { TOPICS } from './vocabularies/topics.ts';

/** A value that a field cannot have; the message says what it can. */
export class FieldFault extends Error {
  override name = 'FieldFault';
  readonly field: Field;
  constructor(field: Field, message: string) {
    super(message);
    this.field = field;
  }
}

const EARLIEST_YEAR = 1000;
/** Fields that may have several lines. */
const PARAGRAPHS: ReadonlySet<Field> = new Set(['summary', 'rights']);
/** Laws are passed for years to come. */
const YEARS_AHEAD = 5;

/**
 * The value of a field as people write it in a form or a table: lists with semicolons between,
 * dates as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, closed lists by their codes.
 *
 * @returns null for an empty text.
 * @throws FieldFault when the field cannot have it.
 */
export function fieldOfText<F extends Field>(field: F, written: string): FieldValues[F] | null {
  const text = written
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(PARAGRAPHS.has(field) ? /(?!\n)\p{Cc}/gu : /\p{Cc}+/gu, ' ')
    .trim();
  if (text === '') return null;
  if (text.length > FIELD_LIMITS[field]) {
    throw new FieldFault(field, `it is longer than ${FIELD_LIMITS[field]} letters. Shorten it`);
  }
  return READERS[field](text, field) as FieldValues[F];
}

/** A value as {@link fieldOfText} reads it. */
export function textOfField(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join('; ') : String(value);
}

type Reader = (text: string, field: Field) => unknown;

const plain: Reader = (text) => text;
const READERS: Readonly<Record<Field, Reader>> = {
  title: plain,
  titleEn: plain,
  otherTitles: list,
  number: plain,
  country,
  level: plain,
  issuer: plain,
  type: oneOf(DOCUMENT_TYPES),
  typeWord: plain,
  status: oneOf(STATUSES),
  year,
  dateAdopted: date,
  dateInForce: date,
  dateRepealed: date,
  language,
  topics: (text, field) => list(text).map((topic) => oneOf(TOPICS)(topic, field)),
  summary: plain,
  sourceUrl: address,
  source: plain,
  rights: plain,
};

function list(text: string): string[] {
  const values = text.split(';').map((value) => value.trim());
  return [...new Set(values.filter((value) => value !== ''))];
}

function oneOf(values: readonly string[]): Reader {
  return (text, field) => {
    const value = values.find((one) => one === text.toLowerCase());
    if (value) return value;
    throw new FieldFault(field, `"${text}" is not one of ${values.join(', ')}`);
  };
}

function country(text: string): string {
  const place = findPlace(text);
  if (place) return place.code;
  throw new FieldFault(
    'country',
    `"${text}" is no country. Write its ISO 3166-1 alpha-3 code, such as URY, or leave the cell empty`,
  );
}

function year(text: string): number {
  const value = Number(text);
  const latest = new Date().getFullYear() + YEARS_AHEAD;
  if (/^\d{4}$/.test(text) && value >= EARLIEST_YEAR && value <= latest) return value;
  throw new FieldFault(
    'year',
    `"${text}" is no year between ${EARLIEST_YEAR} and ${latest}. Write four digits, or leave the cell empty`,
  );
}

function date(text: string, field: Field): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  const whole = parts && `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}`;
  // A date that does not exist (31 February) comes back as another one.
  if (whole && new Date(`${whole}T00:00:00Z`).toJSON()?.startsWith(whole)) return text;
  throw new FieldFault(field, `"${text}" is no date. Write YYYY, YYYY-MM or YYYY-MM-DD`);
}

function language(text: string): string {
  try {
    const [code] = Intl.getCanonicalLocales(text.replaceAll('_', '-'));
    if (code) return code;
  } catch {}
  throw new FieldFault(
    'language',
    `"${text}" is no language code. Write BCP 47, such as es or zh-Hant`,
  );
}

function address(text: string): string {
  if (/^https?:\/\/[^\s<>"]+$/i.test(text)) return text;
  throw new FieldFault(
    'sourceUrl',
    `"${text}" is no web address. Write one that begins with https:// or http://`,
  );
}
