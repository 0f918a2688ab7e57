import { conceptsNamed } from './concepts-named.ts';
import {
  conceptOf,
  featuresOfWord,
  foldedWord,
  pairOf,
  partedPairOf,
  textWords,
} from './features.ts';
import { maskArticles } from './mask.ts';

/** Features of a text in their blocks, with how often each occurs. */
export type CountedFeatures = readonly Map<number, number>[];

/** Blocks weigh the same, however many features each has. */
export const BLOCKS = 3;

/** @param language - BCP 47 tag. */
export function countedFeatures(text: string, language: string): CountedFeatures {
  const [words, letters, concepts] = [new Map(), new Map(), new Map()] as Map<number, number>[];
  const masked = maskArticles(text);
  let [first, second]: (number | undefined)[] = [];
  for (const word of textWords(masked)) {
    const { hash, letters: runs } = featuresOfWord(foldedWord(word));
    count(words, hash);
    for (const run of runs) count(letters, run);
    if (second !== undefined) count(words, pairOf(second, hash));
    if (first !== undefined) count(words, partedPairOf(first, hash));
    first = second;
    second = hash;
  }
  for (const id of conceptsNamed(masked, language)) count(concepts, conceptOf(id));
  return [words, letters, concepts] as CountedFeatures;
}

function count(counts: Map<number, number> | undefined, feature: number): void {
  counts?.set(feature, (counts.get(feature) ?? 0) + 1);
}
