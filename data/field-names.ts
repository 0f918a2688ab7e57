import type { Field } from './model.ts';

/** Every field with its name in the API, in the order people fill them in. */
export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  title: 'title',
  titleEn: 'title_en',
  otherTitles: 'other_titles',
  country: 'country',
  type: 'type',
  typeWord: 'type_word',
  number: 'number',
  status: 'status',
  year: 'year',
  dateAdopted: 'date_adopted',
  dateInForce: 'date_in_force',
  dateRepealed: 'date_repealed',
  language: 'language',
  topics: 'topics',
  level: 'level',
  issuer: 'issuer',
  summary: 'summary',
  sourceUrl: 'source_url',
  source: 'source',
  rights: 'rights',
};

export const FIELDS = Object.keys(FIELD_NAMES) as readonly Field[];

/** @returns the field that the API calls so, or nothing. */
export function fieldNamed(name: string): Field | undefined {
  return FIELDS.find((field) => FIELD_NAMES[field] === name);
}
