import { everyTenth, fingerprintOf } from '../linear/fingerprint.ts';
import { encodeWeights } from '../linear/weights-file.ts';
import { calibrate } from './calibration.ts';
import { fitArticles, readParagraphs } from './fit.ts';
import { heldOutParagraphs } from './held-out.ts';
import { labelledParagraphs } from './labelled-paragraphs.ts';

/**
 * Learns from every paragraph; the probabilities from countries held out.
 *
 * @param folder - Of the labelled paragraphs.
 * @returns the file of weights.
 */
export function trainedWeights(folder: string): Uint8Array {
  const paragraphs = readParagraphs(labelledParagraphs(folder));
  const judged = heldOutParagraphs(paragraphs).map(({ margins, paragraph }) => ({
    margins,
    gold: paragraph.gold,
  }));
  const { margin, lead, offset } = calibrate(judged);
  return encodeWeights(
    fitArticles(paragraphs),
    [margin, lead, offset],
    fingerprintOf(everyTenth(paragraphs)),
  );
}
