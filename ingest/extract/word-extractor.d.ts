/** The part of `word-extractor` 1.0.4 that we use; the package brings no types. */
declare module 'word-extractor' {
  interface TextOptions {
    /** False keeps quotation marks and dashes as they are. */
    filterUnicode?: boolean;
    includeHeadersAndFooters?: boolean;
  }
  interface WordDocument {
    getBody(options?: TextOptions): string;
    getFootnotes(options?: TextOptions): string;
    getEndnotes(options?: TextOptions): string;
    getTextboxes(options?: TextOptions): string;
  }
  class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>;
  }
  export = WordExtractor;
}
