import { ALL_BLOCKS } from '../linear/counted-features.ts';
import type { Sight } from '../linear/linear-reader.ts';
import { isFieldWord } from './field-words.ts';

/** What the article model sees of a text. */
export const ARTICLE_SIGHT: Sight = {
  blocks: ALL_BLOCKS,
  // Words, runs of letters, concepts, meanings.
  scales: [1, 1, 0.5, 1.5].map((weight) => ({ weight })),
  isTelling: isFieldWord,
};
