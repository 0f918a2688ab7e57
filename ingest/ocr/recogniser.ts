import type { RecognisedText } from './recognised-text.ts';

/** An engine that reads pictures of pages. */
export interface Recogniser {
  /** Name and version, e.g. `tesseract@5.3.0`: kept with what it read. */
  name: string;
  /** BCP 47 languages it has data for. */
  languages: ReadonlySet<string>;
  /**
   * @param picture PGM or PNG
   * @param language one of {@link languages}
   * @throws Error when the page cannot be read within its time.
   */
  read(picture: Uint8Array, language: string, signal?: AbortSignal): Promise<RecognisedText>;
  /** Names the script of a page (`scriptOf`); undefined when it cannot tell. */
  findScript(picture: Uint8Array, signal?: AbortSignal): Promise<string | undefined>;
  close(): Promise<void>;
}

/** Seconds one reading of one page may take; clean pages take one to ten. */
export const SECONDS_PER_READING = 90;
