import type { Field } from './model.ts';

/** Letters that a value may have, as it is written. */
export const FIELD_LIMITS: Readonly<Record<Field, number>> = {
  title: 2000,
  titleEn: 2000,
  // The Universal Declaration has its name in more than a hundred and fifty languages.
  otherTitles: 40_000,
  number: 200,
  country: 100,
  level: 100,
  issuer: 500,
  type: 100,
  typeWord: 200,
  status: 50,
  year: 10,
  dateAdopted: 10,
  dateInForce: 10,
  dateRepealed: 10,
  language: 35,
  topics: 1000,
  summary: 20_000,
  sourceUrl: 2000,
  source: 500,
  rights: 2000,
};
