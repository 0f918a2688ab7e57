/** Which minus signs of a question are dashes of a title that was pasted. */
import { functionWordsAmong } from '../words/function-words.ts';
import type { Unit } from './question.ts';

/** A large letter and small ones. */
const CAPITALISED = /^\p{Lu}\p{Ll}*$/u;

/** A piece of a question, as far as it matters here. */
interface Word {
  /** A word neither quoted nor of an identifier. */
  unit?: Unit;
  minus: boolean;
}

/** What the words stand in. */
interface Surroundings {
  /** Whether all of the question is in capitals, so that they say nothing. */
  capitals: boolean;
  /** BCP 47 tag of the reader's language. */
  locale?: string;
}

/**
 * "Mental Health -The Act": a capitalised function word after a capitalised word and before
 * another. Nobody leaves out all documents with an article, but titles are so written where a
 * dash lost the space after it.
 *
 * @returns for each of the words, whether its minus is a dash.
 */
export function titleDashes(words: readonly Word[], { capitals, locale }: Surroundings): boolean[] {
  const units = words.flatMap(({ unit }) => unit ?? []);
  const found = functionWordsAmong(
    units.map(({ text }) => text),
    locale,
  );
  const functionWords = new Set(units.filter((_, at) => found[at]));
  const isLarge = (word: Word | undefined) =>
    word?.unit !== undefined && (capitals || CAPITALISED.test(word.unit.text));
  return words.map((word, at) => {
    const [before, after] = [words[at - 1], words[at + 1]];
    if (!word.minus || !word.unit || !functionWords.has(word.unit)) return false;
    return isLarge(word) && isLarge(before) && !before?.minus && after?.minus === false;
  });
}
