import type { ReadParagraph } from './fit.ts';

/** A part of the paragraphs, so that asking whether a model is up to date takes a second. */
export function everyTenth<Paragraph>(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.filter((_, at) => at % 10 === 0);
}

/**
 * @returns a number that another text, label, mask, vocabulary or way of reading words changes: a
 *   model with another one was learned from something else.
 */
export function fingerprintOf(paragraphs: readonly ReadParagraph[]): number {
  let hash = 0;
  const add = (value: number) => {
    hash = Math.imul(hash ^ value, 0x9e3779b1);
    hash ^= hash >>> 15;
  };
  for (const { gold, features } of paragraphs) {
    for (const article of gold) add(article + 1);
    for (const block of features) {
      for (const [feature, times] of block) {
        add(feature);
        add(times);
      }
    }
  }
  return hash >>> 0;
}
