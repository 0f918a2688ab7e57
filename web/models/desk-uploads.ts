import type { UploadChoice, UploadState } from '../../data/vocabularies/uploads.ts';

/** A field that does not fit, and what would. */
export interface FieldFaultModel {
  /** Name of the field in the form. */
  field: string;
  detail: string;
}

/** The forms to bring files in, with what was typed when it did not fit. */
export interface UploadFormModel {
  /** Largest file. */
  megabytes: number;
  /** Most files of one form. */
  files: number;
  /** Codes, in no order. */
  countries: readonly string[];
  languages: readonly string[];
  typed: Readonly<Record<string, string>>;
  faults: readonly FieldFaultModel[];
}

/** What is known of a document, to hold another one against it. */
export interface UploadFacts {
  id: string;
  published: boolean;
  title: string;
  country?: string;
  type?: string;
  year?: number;
  language?: string;
  number?: string;
  passages: number;
}

/** A file that was brought in. */
export interface UploadModel {
  id: number;
  batch: string;
  name: string;
  bytes: number;
  actor: string;
  at: string;
  state: UploadState;
  choice?: UploadChoice;
  sourceUrl?: string;
  code?: string;
  /** In English: names the file and what to do. */
  reason?: string;
  /** The draft or document that it became. */
  document?: { id: string; title: string };
  /** What it is like, and how. */
  like?: {
    relation?: string;
    /** Share of the words that both have, 0 to 1. */
    words?: number;
    draft?: UploadFacts;
    other?: UploadFacts;
  };
  /** What can be chosen now. */
  choices: readonly UploadChoice[];
  /** A curator has to choose. */
  forCurator?: boolean;
  canRetry: boolean;
  canCancel: boolean;
}

/** A file that was not taken. */
export interface RefusedModel {
  name: string;
  code: string;
  reason: string;
}

/** Files that were brought in, and the forms to bring in more. */
export interface UploadsModel {
  batch?: string;
  state?: UploadState;
  page: number;
  pages: number;
  total: number;
  /** How many there are of each state, whatever state is chosen. */
  states: Partial<Record<UploadState, number>>;
  uploads: readonly UploadModel[];
  refused: readonly RefusedModel[];
  /** Absent where one sending is followed: what is typed must survive while the page is loaded anew. */
  form?: UploadFormModel;
  /** Seconds after which a page without script is loaded again; absent when nothing is open. */
  again?: number;
  /** Contributors see only their own. */
  onlyOwn: boolean;
}
