import type { Sight } from '../../linear/linear-reader.ts';

/** What the second reader of signals sees of a provision. */
export const SIGNAL_SIGHT: Sight = {
  // Words and meanings; runs of letters and concepts take more time than they tell.
  blocks: [0, 3],
  // The usual lengths are those of provisions.
  scales: [{ weight: 1, usual: 60 }, { weight: 0 }, { weight: 0 }, { weight: 1, usual: 29 }],
};
