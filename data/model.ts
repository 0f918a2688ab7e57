/**
 * The words of the library: what a work, an expression and a passage are, and where each value
 * that describes them came from. Plain types only; the tables that keep them are in `schema.ts`.
 */
import type { Stance } from './vocabularies/signals.ts';

/** Where a value came from, strongest first: a stronger origin is never overwritten by a weaker. */
export const ORIGINS = ['curator', 'manifest', 'file', 'rule', 'model'] as const;
export type Origin = (typeof ORIGINS)[number];

/** The standing of a law as far as it is stated; `unknown` when nothing states it. */
export const STATUSES = ['in-force', 'amended', 'repealed', 'draft', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

/** What a file is to its work. */
export const FILE_ROLES = ['original', 'translation', 'easy-read', 'annex'] as const;
export type FileRole = (typeof FILE_ROLES)[number];

/**
 * How the text of a file was got. `none`: a record without text; `needs-ocr`: pages that are
 * only pictures, the file can be downloaded but not yet searched inside.
 */
export const TEXT_SOURCES = ['text-layer', 'markup', 'ocr', 'needs-ocr', 'none'] as const;
export type TextSource = (typeof TEXT_SOURCES)[number];

/** Quoted words that support a value, with the page they stand on (1-based) when there are pages. */
export interface Evidence {
  quote: string;
  page?: number;
}

/**
 * What one work is to another. `version`: the same text amended or consolidated; `same-text`: the
 * same words in another format; `duplicate`: the same words in the same format. The last four are
 * symmetric.
 */
export const RELATION_KINDS = [
  'amends',
  'repeals',
  'replaces',
  'implements',
  'translation',
  'version',
  'same-text',
  'duplicate',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** A curator accepts or rejects what was proposed. */
export const RELATION_STATES = ['proposed', 'accepted', 'rejected'] as const;
export type RelationState = (typeof RELATION_STATES)[number];

/** Why two works are related: words of the first, or what their texts have in common (0–1). */
export interface RelationEvidence extends Partial<Evidence> {
  /** Share of the words, three by three. */
  words?: number;
  /** Share of the numbers in the text. */
  numbers?: number;
  /** Share of the provisions with the same number. */
  provisions?: number;
  /** The number or symbol that both bear. */
  number?: string;
}

/**
 * Every field that describes a work. `country` is an ISO 3166-1 alpha-3 code or the code of an
 * international body; `language` is BCP 47 without region (zh-Hans and zh-Hant told apart);
 * dates are ISO 8601 (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`).
 */
export interface FieldValues {
  title: string;
  titleEn: string;
  otherTitles: string[];
  /** The act's own number, as written: "Ley 26.657", "Act 17 of 2002". */
  number: string;
  country: string;
  level: string;
  issuer: string;
  type: string;
  /** The source's own word for the type: "ley", "Verordnung", "行政法规". */
  typeWord: string;
  status: Status;
  year: number;
  dateAdopted: string;
  dateInForce: string;
  dateRepealed: string;
  language: string;
  topics: string[];
  summary: string;
  sourceUrl: string;
  /** Who collected or published the copy. */
  source: string;
  /** Licence or rights statement. */
  rights: string;
}
export type Field = keyof FieldValues;

/** One value for one field, with how sure we are (0–1), why, and where it came from. */
export interface DescribedValue<F extends Field = Field> {
  field: F;
  value: FieldValues[F];
  confidence: number;
  origin: Origin;
  evidence?: Evidence;
}

/** A described value of any field; the union keeps field and value together. */
export type Description = { [F in Field]: DescribedValue<F> }[Field];

/**
 * A stretch of a document's text that is found, shown and cited as one: a provision of a law,
 * or a few paragraphs elsewhere.
 */
export interface Passage {
  /** Position in the file, from 0. */
  ordinal: number;
  /** First and last page, 1-based; both 1 where the format has no pages. */
  pageFrom: number;
  pageTo: number;
  /** The provision as the source writes it: "Section 12", "Artículo 5", "第三十条"; absent elsewhere. */
  label?: string;
  /** Headings above the passage, outermost first. */
  headings: string[];
  text: string;
  /** BCP 47 language of this passage. */
  language: string;
  /** What it says seen from the Convention; absent while it has not been read for that. */
  tags?: Tag[];
}

/** A place in a text: UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * One reading of a passage: either an article of the Convention that it is about, or a signal with
 * its stance.
 */
export interface Tag {
  /** Id of `CRPD_ARTICLES`; absent when `signal` is given. */
  article?: string;
  /** Id of `SIGNALS`; absent when `article` is given. */
  signal?: string;
  /** With `signal` only. */
  stance?: Stance;
  /** How sure the reading is, from 0 to 1. */
  score: number;
  /** Whose reading it is, with its version: `rules@1`, `model@1`, or both with a plus between. */
  origin: string;
  /** The words in the passage's text that say it. */
  evidence?: Span;
}
