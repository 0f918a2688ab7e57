import Type, { type TProperties } from 'typebox';
import {
  FILE_ROLES,
  ORIGINS,
  RELATION_KINDS,
  RELATION_STATES,
  STATUSES,
  TEXT_SOURCES,
} from '../../model.ts';
import { STANCES } from '../../vocabularies/signals.ts';

/**
 * What a line of somebody's dump may be. Limits are some ten times what real libraries hold; text
 * is shown as text everywhere, but what becomes part of an address or a query is of a narrow form.
 */
const LIMITS = {
  short: 1000,
  long: 100_000,
  passage: 1_000_000,
  passages: 200_000,
  files: 2000,
  list: 1000,
  tags: 1000,
  values: 200,
  relations: 10_000,
  revisions: 10_000,
  pages: 1_000_000,
} as const;

const short = Type.String({ maxLength: LIMITS.short });
const long = Type.String({ maxLength: LIMITS.long });
const word = Type.String({ maxLength: 200 });
const code = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$' });
const place = Type.String({ pattern: '^[A-Z][A-Z0-9-]{1,11}$' });
const language = Type.String({ pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}$' });
const date = Type.String({ pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$' });
const address = Type.String({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s<>"]+$', maxLength: 4000 });
const score = Type.Number({ minimum: 0, maximum: 1 });
const whole = (minimum: number, maximum = 2_000_000_000) => Type.Integer({ minimum, maximum });
const list = <T extends Type.TSchema>(type: T, maxItems: number = LIMITS.list) =>
  Type.Array(type, { maxItems });
const oneOf = <T extends string>(values: readonly T[]) =>
  Type.Union(values.map((value) => Type.Literal(value)));
/** Made by us, with milliseconds. */
const instant = Type.String({
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$',
});
export const ID_PATTERN = '^[a-z0-9][a-z0-9-]{0,159}$';
const id = Type.String({ pattern: ID_PATTERN });
const SHA256_PATTERN = '^[0-9a-f]{64}$';
const sha256 = Type.String({ pattern: SHA256_PATTERN });

const evidence = Type.Object({
  quote: long,
  page: Type.Optional(whole(1)),
});

const relationEvidence = Type.Object({
  quote: Type.Optional(long),
  page: Type.Optional(whole(1)),
  words: Type.Optional(score),
  numbers: Type.Optional(score),
  provisions: Type.Optional(score),
  number: Type.Optional(short),
});

const tag = Type.Object({
  article: Type.Optional(code),
  signal: Type.Optional(code),
  stance: Type.Optional(oneOf(STANCES)),
  score,
  origin: word,
  start: Type.Optional(whole(0)),
  end: Type.Optional(whole(0)),
});

const passage = Type.Object({
  ordinal: whole(0),
  page_from: whole(1, LIMITS.pages),
  page_to: whole(1, LIMITS.pages),
  label: Type.Optional(short),
  headings: list(long, 100),
  language,
  text: Type.String({ maxLength: LIMITS.passage }),
  tags: Type.Optional(list(tag, LIMITS.tags)),
});

const pageReading = Type.Object({
  page: whole(1, LIMITS.pages),
  text: Type.String({ maxLength: LIMITS.passage }),
  confidence: score,
  language,
  engine: word,
  at: instant,
});

/** Of a file as it is and as it was. */
const fileFields = {
  sha256,
  name: Type.String({ minLength: 1, maxLength: LIMITS.short }),
  role: oneOf(FILE_ROLES),
  language: Type.Optional(language),
  media_type: Type.String({ pattern: '^[A-Za-z0-9!#$&^_.+-]{1,127}/[A-Za-z0-9!#$&^_.+-]{1,127}$' }),
  bytes: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  pages: Type.Optional(whole(0, LIMITS.pages)),
};

const file = Type.Object({
  ...fileFields,
  pages_needing_ocr: list(whole(1, LIMITS.pages), 100_000),
  text_source: oneOf(TEXT_SOURCES),
  extractor: word,
  added: instant,
  passages: Type.Optional(list(passage, LIMITS.passages)),
  page_readings: Type.Optional(list(pageReading, 100_000)),
});

/** Of a document as it is and as it was. */
const recordFields = {
  title: long,
  title_en: Type.Optional(long),
  other_titles: list(long),
  number: Type.Optional(short),
  country: Type.Optional(place),
  level: Type.Optional(code),
  issuer: Type.Optional(long),
  type: Type.Optional(code),
  type_word: Type.Optional(short),
  status: oneOf(STATUSES),
  year: Type.Optional(whole(1, 9999)),
  date_adopted: Type.Optional(date),
  date_in_force: Type.Optional(date),
  date_repealed: Type.Optional(date),
  language: Type.Optional(language),
  languages: list(language),
  topics: list(code),
  summary: Type.Optional(long),
  source_url: Type.Optional(address),
  source: Type.Optional(long),
  rights: Type.Optional(long),
};

/** One said value; which values a field takes is told by {@link VALUE_TYPES}. */
const value = Type.Object({
  field: word,
  value: Type.Unknown(),
  origin: oneOf(ORIGINS),
  confidence: score,
  evidence: Type.Optional(evidence),
  at: instant,
});

/** What the fields of `values` hold, by the names of the model. */
export const VALUE_TYPES = Type.Object({
  title: Type.Optional(long),
  titleEn: recordFields.title_en,
  otherTitles: Type.Optional(recordFields.other_titles),
  number: recordFields.number,
  country: recordFields.country,
  level: recordFields.level,
  issuer: recordFields.issuer,
  type: recordFields.type,
  typeWord: recordFields.type_word,
  status: Type.Optional(recordFields.status),
  year: recordFields.year,
  dateAdopted: recordFields.date_adopted,
  dateInForce: recordFields.date_in_force,
  dateRepealed: recordFields.date_repealed,
  language: recordFields.language,
  topics: Type.Optional(recordFields.topics),
  summary: recordFields.summary,
  sourceUrl: recordFields.source_url,
  source: recordFields.source,
  rights: recordFields.rights,
} satisfies TProperties);

const relation = Type.Object({
  kind: oneOf(RELATION_KINDS),
  direction: oneOf(['from', 'to']),
  document: id,
  origin: oneOf(ORIGINS),
  state: oneOf(RELATION_STATES),
  confidence: score,
  evidence: Type.Optional(relationEvidence),
  // Those from before there were dates have none.
  at: Type.Union([instant, Type.Literal('')]),
});

const revision = Type.Object({
  revision: whole(1),
  since: instant,
  record: Type.Object({ ...recordFields, files: list(Type.Object(fileFields), LIMITS.files) }),
});

/** A line of `documents.jsonl`. */
export const LINE = Type.Object({
  id,
  revision: whole(1),
  created: instant,
  updated: instant,
  state: Type.Literal('published'),
  state_note: Type.Optional(long),
  ...recordFields,
  values: list(value, LIMITS.values),
  files: list(file, LIMITS.files),
  relations: list(relation, LIMITS.relations),
  revisions: Type.Optional(list(revision, LIMITS.revisions)),
});

/** A row of `withdrawn.csv`. */
export const WITHDRAWAL = Type.Object({
  id,
  revision: whole(1),
  updated: instant,
  note: Type.Union([long, Type.Null()]),
});

/** A row of `redirects.csv`. */
export const REDIRECT = Type.Object({ from: id, to: id, at: instant });
