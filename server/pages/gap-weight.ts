import { QUESTION_GROUPS } from '../../data/vocabularies/crpd-questions.ts';
import type { GapModel, GapQuote } from '../../web/models/gap.ts';

/** Bytes that all quotes of a page may take, so that the page stays below 120 kB. */
const MOST_BYTES = 68_000;
/** Bytes of elements, addresses and words around a quote, and for each reading of it (Russian). */
const AROUND_QUOTE = 350;
const AROUND_READING = 290;
/** Letters of a title that are shown. */
const TITLE = 90;

/**
 * Takes quotes from a page with all questions until it is light enough for a slow connection, in
 * any script: first of drafts and repealed law, then of the last questions. One of each side is
 * left; how much was found stays said, with the way to all of it.
 *
 * @param model - Is changed.
 */
export function lighten({ groups }: GapModel): void {
  const sidesOf = (first: boolean) =>
    groups
      .filter(({ group }) => (group === QUESTION_GROUPS[0]) === first)
      .flatMap(({ questions }) => questions.flatMap(({ sides }) => sides))
      .reverse();
  const sides = [...sidesOf(false), ...sidesOf(true)];
  const apart = sides.flatMap(({ drafts, repealed }) => [repealed.quotes, drafts.quotes]);
  const inForce = sides.map(({ quotes }) => quotes);
  let surplus = [...apart, ...inForce]
    .flat()
    .reduce((sum, one) => sum + weightOf(one), -MOST_BYTES);
  const takeFrom = (lists: readonly GapQuote[][], least: number) => {
    for (const quotes of lists) {
      while (surplus > 0 && quotes.length > least) {
        surplus -= weightOf(quotes.pop() as GapQuote);
      }
    }
  };
  takeFrom(apart, 0);
  takeFrom(inForce, 2);
  takeFrom(inForce, 1);
}

function weightOf({ document, label = '', parts, readings }: GapQuote): number {
  const words = [
    document.id,
    document.title.slice(0, TITLE),
    label,
    ...parts.map(({ text }) => text),
  ];
  const bytes = words.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return AROUND_QUOTE + AROUND_READING * readings.length + bytes;
}
