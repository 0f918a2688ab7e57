/** Draws pages of PDF files as pictures an OCR engine can read. */
export interface PagePictures {
  /**
   * @param path of the PDF file
   * @param page 1-based
   * @returns PGM or PNG, some 200 dots per inch
   * @throws Error when the page cannot be drawn.
   */
  draw(path: string, page: number, signal?: AbortSignal): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Resolution that OCR reads well and fast (measured). Engines must be told: left to guess they
 * take clean print for finer than it is and tear its lines apart.
 */
export const DOTS_PER_INCH = 200;
/** Pages beyond A3 are drawn smaller: they are posters, or scans that claim too large a sheet. */
const MOST_DOTS = 8_000_000;
const POINTS_PER_INCH = 72;

/**
 * @param width of the page in points
 * @param height of the page in points
 * @returns dots per inch to draw it with, so that memory stays bounded whatever a file claims.
 */
export function resolutionFor(width: number, height: number): number {
  const inches = (width / POINTS_PER_INCH) * (height / POINTS_PER_INCH);
  if (!(inches > 0)) throw new Error('The page has no size.');
  return Math.min(DOTS_PER_INCH, Math.sqrt(MOST_DOTS / inches));
}
