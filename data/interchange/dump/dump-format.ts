/**
 * A dump of a library: a folder with everything public, as a Frictionless data package, as a SQLite
 * file and as lines of JSON that another library takes in. What both sides of that know of it.
 */
import type { EarlierRevision } from '../../identifiers.ts';
import type { WholeDocument, WholeFile } from '../whole-document.ts';

/** Raised when what a dump holds of the same library becomes another. */
export const DUMP_VERSION = 1;

/** Files at the top of a dump besides the tables. */
export const PACKAGE_FILE = 'datapackage.json';
export const LINES_FILE = 'documents.jsonl';
export const DATABASE_FILE = 'library.sqlite';
export const SUMS_FILE = 'SHA256SUMS';
export const README_FILE = 'README.md';
export const ORIGINALS_FOLDER = 'files';

/**
 * Longest line, in bytes: some fifty times what the longest code of social law takes. A longer one
 * could not be read on a small machine.
 */
export const MAX_LINE_BYTES = 128 * 1024 * 1024;

/** A line of `documents.jsonl`. */
export interface DumpedDocument extends WholeDocument {
  files: DumpedFile[];
  /** What it said before; absent when it never changed. */
  revisions?: DumpedRevision[];
}

export interface DumpedFile extends WholeFile {
  /** What OCR read, page by page; absent when nothing was read by OCR. */
  page_readings?: DumpedPageReading[];
}

export interface DumpedPageReading {
  /** 1-based. */
  page: number;
  text: string;
  confidence: number;
  language: string;
  engine: string;
  at: string;
}

/** An earlier revision, its record with the names of the API. */
export type DumpedRevision = Omit<EarlierRevision, 'record'> & { record: Record<string, unknown> };

/** A document that was taken from the readers: of its content nothing is told. */
export interface DumpedWithdrawal {
  id: string;
  revision: number;
  updated: string;
  /** Why, for the public. */
  note: string | null;
}

/** An id that was given up and leads to another document. */
export interface DumpedRedirect {
  from: string;
  to: string;
  at: string;
}

/** What `datapackage.json` says to be known as a dump of a library. */
export interface DumpMark {
  format: 'rightsbank-dump';
  version: number;
  /** False when original files were left out. */
  originals?: boolean;
}

/** @returns the mark of a dump in a package's description, or nothing. */
export function dumpMark(described: unknown): DumpMark | undefined {
  const mark = (described as { dump?: Partial<DumpMark> } | null)?.dump;
  return mark?.format === 'rightsbank-dump' && Number.isInteger(mark.version)
    ? (mark as DumpMark)
    : undefined;
}

/** Where the original with this digest lies, below the dump; `/` between folders. */
export function originalPath(sha256: string): string {
  return `${ORIGINALS_FOLDER}/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}
