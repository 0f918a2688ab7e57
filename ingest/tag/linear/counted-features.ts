import { conceptsNamed } from './concepts-named.ts';
import { conceptOf, lettersOfWord, pairOf, pairsOfMeanings, partedPairOf } from './features.ts';
import { worded } from './worded-text.ts';

/** Features of a text in their blocks, with how often each occurs. */
export type CountedFeatures = readonly Map<number, number>[];

/** Words, runs of letters, concepts, meanings. */
const BLOCKS = 4;
/** Their places. */
export const ALL_BLOCKS: readonly number[] = Array.from({ length: BLOCKS }, (_, block) => block);
const LETTERS = 1;
const CONCEPTS = 2;

/**
 * @param language - BCP 47 tag.
 * @param blocks - Blocks wanted; of the others, letters and concepts stay empty.
 */
export function countedFeatures(
  text: string,
  language: string,
  blocks: readonly number[] = ALL_BLOCKS,
): CountedFeatures {
  const counts = Array.from({ length: BLOCKS }, () => new Map<number, number>());
  const [words, letters, concepts, meanings] = counts;
  const together: (readonly number[])[] = [];
  const hasLetters = blocks.includes(LETTERS);
  let [first, second]: (number | undefined)[] = [];
  const read = worded(text, language);
  for (const { folded, hash, meanings: own } of read.words) {
    count(words, hash);
    if (hasLetters) for (const run of lettersOfWord(folded)) count(letters, run);
    if (second !== undefined) count(words, pairOf(second, hash));
    if (first !== undefined) count(words, partedPairOf(first, hash));
    if (own.length > 0) {
      together.push(own);
      for (const meaning of own) count(meanings, meaning);
      for (const pair of pairsOfMeanings(together, together.length - 1)) count(meanings, pair);
    }
    first = second;
    second = hash;
  }
  if (blocks.includes(CONCEPTS)) {
    for (const id of conceptsNamed(read.text, language)) count(concepts, conceptOf(id));
  }
  return counts;
}

function count(counts: Map<number, number> | undefined, feature: number): void {
  counts?.set(feature, (counts.get(feature) ?? 0) + 1);
}
