import type { Description, Passage, TextSource } from '../data/model.ts';
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
  warnings: string[];
}
