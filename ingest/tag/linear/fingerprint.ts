import type { CountedFeatures } from './counted-features.ts';

/** A text as a model learns from it. */
interface LearnedText {
  features: CountedFeatures;
  /** Places of its classes. */
  gold: readonly number[];
}

/** A part of the texts, so that asking whether a model is up to date takes a second. */
export function everyTenth<Text>(texts: readonly Text[]): Text[] {
  return texts.filter((_, at) => at % 10 === 0);
}

/**
 * @returns a number that another text, label, mask, vocabulary or way of reading words changes: a
 *   model with another one was learned from something else.
 */
export function fingerprintOf(texts: readonly LearnedText[]): number {
  let hash = 0;
  const add = (value: number) => {
    hash = Math.imul(hash ^ value, 0x9e3779b1);
    hash ^= hash >>> 15;
  };
  for (const { gold, features } of texts) {
    for (const place of gold) add(place + 1);
    for (const block of features) {
      for (const [feature, times] of block) {
        add(feature);
        add(times);
      }
    }
  }
  return hash >>> 0;
}
