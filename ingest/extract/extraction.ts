import type { Description, TextSource } from '../../data/model.ts';

/**
 * One block of a file's text in reading order. `heading` has a level (1 outermost); `provision`
 * opens a numbered provision and has its label when the markup itself says so (the splitter
 * recognises the others by their words); `paragraph` is everything else. Text is NFKC-repaired,
 * without control or bidi characters, inner line breaks kept only where they carry meaning.
 */
export interface Block {
  kind: 'heading' | 'provision' | 'paragraph';
  text: string;
  /** 1-based; 1 for every block of a format without pages. */
  page: number;
  level?: number;
  label?: string;
}

/** What was found on one page of a paged file. */
export interface PageReading {
  /** 1-based. */
  number: number;
  /** Visible characters got from the text layer. */
  characters: number;
  /** True when the page paints pictures and has too little text to be read (ENGINES §2). */
  needsOcr: boolean;
  /** True when OCR read the page with little confidence: its words are shown, but not relied on. */
  doubtful?: boolean;
}

/** What a parser got out of a file. */
export interface Extraction {
  mediaType: string;
  blocks: Block[];
  /** Empty for formats without pages. */
  pages: PageReading[];
  textSource: TextSource;
  /** Parser and version, e.g. `pdf-parse@2.4.5`: kept with the file, so that a better one can redo it. */
  extractor: string;
  /** Metadata that the file itself declares (front matter, XML attributes, PDF info), origin `file`. */
  declared: Description[];
  /** Declared language of the whole file (BCP 47), when the markup states one. */
  declaredLanguage?: string;
  /** Things that went wrong without stopping the reading, in words for the report. */
  warnings: string[];
}

/** Why a file could not be read. The list is closed: each code has a remedy in the report. */
export const EXTRACTION_FAILURES = [
  'empty-file',
  'too-large',
  'unsupported-type',
  'encrypted',
  'damaged',
  'no-pages',
  'no-text',
  'timeout',
  'out-of-memory',
  'unreadable',
  /** Our fault, not the file's: read again by the next run. */
  'unexpected',
] as const;
export type ExtractionFailure = (typeof EXTRACTION_FAILURES)[number];

/** Thrown by parsers when a file cannot be read; `message` names what is wrong and what to do. */
export class ExtractionError extends Error {
  readonly code: ExtractionFailure;
  constructor(code: ExtractionFailure, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'ExtractionError';
    this.code = code;
  }
}

/** A parser for some media types. Parsers never touch the network, other files or settings. */
export interface Parser {
  readonly mediaTypes: readonly string[];
  /** @throws ExtractionError when nothing can be read. */
  parse(bytes: Uint8Array, name: string): Promise<Extraction>;
}
