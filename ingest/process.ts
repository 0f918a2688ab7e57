import type { Fingerprint } from '../data/fingerprints.ts';
import type { Description, Passage, TextSource } from '../data/model.ts';
import type { Statement } from '../data/statements.ts';
import type { PageReading } from './extract/extraction.ts';

/** Everything the pipeline needs to know about one file, ready to be stored. */
export interface ProcessedFile {
  mediaType: string;
  pages: PageReading[];
  textSource: TextSource;
  extractor: string;
  /** Main language first. */
  languages: string[];
  descriptions: Description[];
  passages: Passage[];
  /** What the text is recognised by; made from the stored passages when absent. */
  fingerprint?: Fingerprint;
  /** What the text says its work does to others. */
  statements?: Statement[];
  warnings: string[];
}
