import { drawnPictures } from './drawn-pictures.ts';
import type { PagePictures } from './page-pictures.ts';
import { popplerPictures } from './poppler-pictures.ts';

/** Poppler's programs when they are installed, else pdf.js in a thread. */
export function findPagePictures(): PagePictures {
  return popplerPictures() ?? drawnPictures();
}
