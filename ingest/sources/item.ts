import type { Description, FileRole } from '../../data/model.ts';
import type { ReviewState } from '../../data/schema.ts';

/** Why a file was not taken in, as a code for programs; the report adds words and a remedy. */
export interface Problem {
  status: 'failed' | 'skipped';
  code: string;
  /** Names the file, the field and what to do. */
  reason: string;
}

/** One thing to be taken in: a file, or a record without one. */
export interface IngestItem {
  /** The name it goes by in the report: its path below the source, or the record's id. */
  file: string;
  /** Absolute path of the bytes; absent for a record without a file and for an entry of an archive. */
  path?: string;
  /**
   * Gets the bytes of an entry of an archive.
   *
   * @param limit bytes it may have.
   * @throws ExtractionError when it has more or cannot be unpacked.
   */
  read?: (limit: number) => Promise<Uint8Array>;
  /** Values that the source gives; they win over what is found in the file. */
  given: Description[];
  /** Id of the work; rows with the same id are expressions of one work. */
  id?: string;
  role?: FileRole;
  /** Language of this expression. */
  language?: string;
  /** State of a new work; published unless given. */
  state?: ReviewState;
  /** Who brings it in, for the history. */
  actor?: string;
  /** Digest the source promises. */
  sha256?: string;
  /** Set when the source itself shows that it cannot be taken in. */
  problem?: Problem;
}

/** A list of things to take in. */
export interface IngestSource {
  /** What is taken in, in words: for the job list. */
  subject: string;
  items: IngestItem[];
  /** Remarks about the source as a whole, e.g. columns that are not known. */
  warnings: string[];
}

/** The source itself cannot be used at all: wrong use, exit code 2. */
export class SourceError extends Error {
  override name = 'SourceError';
}
