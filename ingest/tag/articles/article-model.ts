/**
 * Reads which articles of the Convention a text is about: a linear model over hashed words, learned
 * by `train.ts` from paragraphs that the United Nations have put under articles.
 */
import { readFileSync } from 'node:fs';
import type { Span } from '../../../data/model.ts';
import { decodeWeights } from '../linear/weights-file.ts';
import type { WordedText } from '../linear/worded-text.ts';
import { ArticleReader } from './article-reader.ts';
import { CALIBRATION } from './calibration.ts';

/** One article that a text may be about. */
export interface ArticleReading {
  /** Id of `CRPD_ARTICLES`. */
  article: string;
  /** Probability that the text is about it, calibrated on countries that the model had not seen. */
  score: number;
  /** The words that weigh most for it; only where the score is worth it. */
  evidence?: Span;
}

const WEIGHTS = new URL('article-weights.bin', import.meta.url);

let reader: ArticleReader | undefined;

/**
 * @param text - A provision or paragraph.
 * @param least - Readings below this score are not wanted.
 * @returns the likeliest articles, best first; none in a language that the model has not learned.
 */
export function articlesOf(text: WordedText, least = 0): ArticleReading[] {
  reader ??= new ArticleReader(decodeWeights(readFileSync(WEIGHTS), CALIBRATION));
  return reader.read(text, least);
}
