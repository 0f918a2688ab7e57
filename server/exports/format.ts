/**
 * Contracts of exports: a set of documents to be taken away whole, what the reader chose of them,
 * and a format that writes them. A format knows neither HTTP nor the question: it is the same for
 * the server and the command line, and may run in a thread of its own.
 */
import type { FileStore } from '../../data/files.ts';
import type { PlacedPassage } from '../../data/interchange/read-passages.ts';
import type { WholeParts } from '../../data/interchange/read-whole.ts';
import type { SetFigures } from '../../data/interchange/set-figures.ts';
import type { WholeDocument } from '../../data/interchange/whole-document.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';

/** What may be taken besides the records: texts by passages, what was read in them, originals. */
export const EXPORT_PARTS = ['text', 'tags', 'files'] as const;
export type ExportPart = (typeof EXPORT_PARTS)[number];

/** What a row of a table stands for. */
export const EXPORT_ROWS = ['documents', 'passages'] as const;
export type ExportRows = (typeof EXPORT_ROWS)[number];

/** Passages that answer the question, or all; without words all of them answer. */
export const PASSAGE_CHOICES = ['answering', 'all'] as const;
export type PassageChoice = (typeof PASSAGE_CHOICES)[number];

/** What the reader chose, checked: only what the format knows stands here. */
export interface ExportChoice {
  rows: ExportRows;
  passages: PassageChoice;
  /** Columns of a table in their order; empty for formats without columns. */
  columns: readonly string[];
  parts: ReadonlySet<ExportPart>;
  /** Language of labels and of pages that addresses lead to. */
  locale: Locale;
}

/** What a file says of itself. */
export interface ExportAbout {
  /** The question as parameters, `country=URY&topic=disability`; empty for everything. */
  question: string;
  /** Absolute address of the page with the same results. */
  address: string;
  /** Address of the site, without a slash at the end. */
  base: string;
  /** When it was asked, ISO 8601. */
  madeAt: string;
  /** Documents in the whole set, wherever this export begins in it. */
  total: number;
  /** The document after which it begins; what stands at the beginning of a file is then left out. */
  after?: string;
}

/** Some passages of one document; a long text comes in several of these. */
export interface DocumentPassages {
  document: WholeDocument;
  passages: PlacedPassage[];
}

/**
 * The documents to be written, in the order of the pages. Each reading is one walk over all of
 * them in batches that take some milliseconds; between two batches others get their turn.
 * Documents that were withdrawn meanwhile are left out.
 */
export interface ExportSet {
  about: ExportAbout;
  /** In the order of the pages; with `after`, those that follow it. */
  ids: readonly string[];
  /** @throws Error when the library cannot be read any more: nothing whole can be written then. */
  documents(parts?: WholeParts): AsyncGenerator<WholeDocument[]>;
  /**
   * Passages by document, in the order of the text; documents that have none are left out. The
   * documents come with what `parts` asks for, but without their texts.
   */
  passages(
    which: PassageChoice,
    parts?: Pick<WholeParts, 'bare'>,
  ): AsyncGenerator<DocumentPassages[]>;
  /** Where original files lie: `originals.pathOf(sha256)`. */
  originals: Pick<FileStore, 'pathOf'>;
}

/** A way to write a set of documents. */
export interface ExportFormat {
  /** In addresses and on the command line: `csv`. */
  name: string;
  /** Ending of the file's name, without a dot. */
  extension: string;
  mediaType: string;
  /** Parts it can carry, and those it carries unless asked otherwise. */
  parts: readonly ExportPart[];
  defaultParts: readonly ExportPart[];
  /** What its rows may stand for, the usual one first. */
  rows: readonly ExportRows[];
  /** Columns to choose from and those taken unless asked otherwise; nothing without columns. */
  columns?(rows: ExportRows): { known: readonly string[]; usual: readonly string[] };
  /** Whether it can be gone on with after a document: true where every record stands alone. */
  resumable: boolean;
  /** Whether it is compressed by itself. */
  compressed: boolean;
  /**
   * Writes the set, in pieces of some 32 kB. Pieces are pulled: nothing is read ahead of who
   * takes them. When they are not wanted any more, `return` is called and everything is let go.
   */
  write(set: ExportSet, choice: ExportChoice): AsyncGenerator<Uint8Array | string>;
  /** Bytes it will have, within a factor of two. */
  estimate(figures: SetFigures, choice: ExportChoice): number;
}
