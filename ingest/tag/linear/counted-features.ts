import { maskArticles } from '../articles/mask.ts';
import { conceptsNamed } from './concepts-named.ts';
import {
  conceptOf,
  featuresOfWord,
  pairOf,
  pairsOfMeanings,
  partedPairOf,
  textWords,
} from './features.ts';
import { foldedWord } from './folded-word.ts';

/** Features of a text in their blocks, with how often each occurs. */
export type CountedFeatures = readonly Map<number, number>[];

/** Words, runs of letters, concepts, meanings. */
export const BLOCKS = 4;

/** @param language - BCP 47 tag. */
export function countedFeatures(text: string, language: string): CountedFeatures {
  const counts = Array.from({ length: BLOCKS }, () => new Map<number, number>());
  const [words, letters, concepts, meanings] = counts;
  const together: (readonly number[])[] = [];
  const masked = maskArticles(text);
  let [first, second]: (number | undefined)[] = [];
  for (const word of textWords(masked)) {
    const { hash, letters: runs, meanings: own } = featuresOfWord(foldedWord(word), language);
    count(words, hash);
    for (const run of runs) count(letters, run);
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
  for (const id of conceptsNamed(masked, language)) count(concepts, conceptOf(id));
  return counts;
}

function count(counts: Map<number, number> | undefined, feature: number): void {
  counts?.set(feature, (counts.get(feature) ?? 0) + 1);
}
