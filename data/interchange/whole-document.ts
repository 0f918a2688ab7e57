/**
 * A document with all that the library knows of it, in the form it travels in: a line of JSON in
 * exports and dumps, with the names of the API. What is not known is left out.
 */
import type {
  Evidence,
  Field,
  FileRole,
  Origin,
  RelationEvidence,
  RelationKind,
  RelationState,
  Status,
  TextSource,
} from '../model.ts';
import type { ReviewState } from '../schema.ts';
import type { Stance } from '../vocabularies/signals.ts';

/** @see FieldValues for what each field holds. */
export interface WholeDocument {
  id: string;
  revision: number;
  /** ISO 8601. */
  created: string;
  updated: string;
  state: ReviewState;
  state_note?: string;
  title: string;
  title_en?: string;
  other_titles: string[];
  number?: string;
  country?: string;
  level?: string;
  issuer?: string;
  type?: string;
  type_word?: string;
  status: Status;
  year?: number;
  date_adopted?: string;
  date_in_force?: string;
  date_repealed?: string;
  language?: string;
  /** Main language first. */
  languages: string[];
  topics: string[];
  summary?: string;
  source_url?: string;
  source?: string;
  rights?: string;
  /** Everything that is said about the fields, by whom and why. */
  values: WholeValue[];
  files: WholeFile[];
  relations: WholeRelation[];
}

export interface WholeValue {
  field: Field;
  value: unknown;
  origin: Origin;
  confidence: number;
  evidence?: Evidence;
  /** When it was said, ISO 8601. */
  at: string;
}

export interface WholeFile {
  sha256: string;
  name: string;
  role: FileRole;
  language?: string;
  media_type: string;
  bytes: number;
  pages?: number;
  pages_needing_ocr: number[];
  text_source: TextSource;
  extractor: string;
  added: string;
  /** Absent when the text was not asked for. */
  passages?: WholePassage[];
}

export interface WholePassage {
  ordinal: number;
  page_from: number;
  page_to: number;
  label?: string;
  headings: string[];
  language: string;
  text: string;
  /** Absent when they were not asked for. */
  tags?: WholeTag[];
}

/** A reading of a passage; see `Tag`. */
export interface WholeTag {
  article?: string;
  signal?: string;
  stance?: Stance;
  score: number;
  origin: string;
  /** Where in the text the evidence stands: UTF-16 units, end exclusive. */
  start?: number;
  end?: number;
}

/** What the document is to another one (`from`), or another one to it (`to`). */
export interface WholeRelation {
  kind: RelationKind;
  direction: 'from' | 'to';
  /** Id of the other document. */
  document: string;
  origin: Origin;
  state: RelationState;
  confidence: number;
  evidence?: RelationEvidence;
  at: string;
}
