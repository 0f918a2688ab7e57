/** Which words of a question only carry its sentence, by what stands around them. */
import { functionWordsAmong } from '../words/function-words.ts';
import type { Unit } from './question.ts';

/** So many words in capitals in a row are no abbreviations, but a heading. */
const HEADING = 3;
const CONSONANT = /^[b-df-hj-np-tv-xz]$/i;
const JOINED = /['’‘ʼʻ`-]/;
const NUMBER_MARK = /^(?:n|no|nr|nro|num|núm|№)$/i;

/** What the words stand in. */
interface Surroundings {
  typed: string;
  /** Whether all of the question is in capitals, so that they say nothing. */
  capitals: boolean;
  /** BCP 47 tag of the reader's language. */
  locale?: string;
}

/**
 * @param words - The words of a question that are neither quoted nor excluded nor of a field.
 * @returns those that ask for nothing: function words of the question's language, and marks of the
 *   number that follows. Telling are: letters ("hepatitis C"), abbreviations ("WHO"), and what
 *   begins a joined word ("in-patient").
 */
export function carrierUnits(
  words: readonly Unit[],
  { typed, capitals, locale }: Surroundings,
): Set<Unit> {
  const judged = words.filter((word) => !isLetter(word, typed));
  const found = functionWordsAmong(
    judged.map(({ text }) => text),
    locale,
  );
  const carriers = new Set(judged.filter((_, at) => found[at]));
  // From the end, for in "a-t-il" all hangs on the last word.
  for (const [at, word] of [...words.entries()].reverse()) {
    const next = words[at + 1];
    const begins = next?.start === word.end + 1 && typed[word.end] === '-' && !carriers.has(next);
    if (begins || (!capitals && isAbbreviation(words, at))) carriers.delete(word);
    if (next && NUMBER_MARK.test(word.text) && /^\p{N}/u.test(next.text)) carriers.add(word);
  }
  return carriers;
}

/** A letter that names something; not the remainder of a word, as in "d'une" and "a-t-il". */
function isLetter({ text, start, end }: Unit, typed: string): boolean {
  return CONSONANT.test(text) && !JOINED.test(`${typed[start - 1] ?? ''}${typed[end] ?? ''}`);
}

/** "WHO" among small letters; not "DE" in "LEY DE SALUD mental". */
function isAbbreviation(words: readonly Unit[], at: number): boolean {
  const isLarge = (place: number) => /^\p{Lu}+$/u.test(words[place]?.text ?? '');
  if (!isLarge(at) || (words[at]?.text.length ?? 0) < 2) return false;
  let [from, to] = [at, at + 1];
  while (isLarge(from - 1)) from--;
  while (isLarge(to)) to++;
  return to - from < HEADING;
}
