import type { Extraction } from '../../../ingest/extract/extraction.ts';

/** What a parser gives for a text of these paragraphs. */
export function textExtraction(lines: string[], more: Partial<Extraction> = {}): Extraction {
  return {
    mediaType: 'text/plain',
    blocks: lines.map((text) => ({ kind: 'paragraph', text, page: 1 })),
    pages: [],
    textSource: 'markup',
    extractor: 'test',
    declared: [],
    warnings: [],
    ...more,
  };
}
