/** Which words of a question may be slips, and which are right although no text may hold them. */
import { normalise } from '../words/normalise.ts';
import { isReadersWord } from '../words/readers-words.ts';
import { foldWord } from '../words/word-tokens.ts';
import type { Unit } from './question.ts';
import { placesNamed } from './question-fields.ts';

/** Every other word of fewer letters is an edit away from a frequent one. */
const SHORTEST_SLIP = 5;
/** Longer words in capitals are typed so, and no abbreviations. */
const LONGEST_ABBREVIATION = 6;
/** Two capitals in one word: "PsychKG". */
const MIXED = /^\p{Lu}\p{Ll}+\p{Lu}/u;
const CAPITALS = /^\P{Ll}*\p{Lu}\P{Ll}*$/u;
const CAPITALISED = /^\p{Lu}\P{Lu}+$/u;
const SMALL = /\p{Ll}/u;

/**
 * Whether a word that no document holds, or few do, may be another one misspelt: no abbreviation,
 * no name of a place in any language, no name with a capital among small words, no word by which
 * readers ask, no short word.
 *
 * @param units - All of the question, in order.
 * @param expected - Base languages the words are likely of.
 */
export function maySlip(
  { text, start }: Unit,
  units: readonly Unit[],
  expected: ReadonlySet<string>,
): boolean {
  const folded = foldWord(normalise(text).text);
  if (folded.length < SHORTEST_SLIP || isAbbreviation(text, units)) return false;
  if (isReadersWord(folded) || placesNamed(text).length > 0) return false;
  const others = units.filter((unit) => unit.start !== start);
  // German writes every noun with a capital; anywhere a sentence begins with one.
  const isName =
    CAPITALISED.test(text) &&
    !expected.has('de') &&
    others.some((unit) => unit.start < start) &&
    others.every((unit) => !/\p{Lu}/u.test(unit.text));
  return !isName;
}

function isAbbreviation(text: string, units: readonly Unit[]): boolean {
  if (MIXED.test(text)) return true;
  if (!CAPITALS.test(text) || text.length > LONGEST_ABBREVIATION) return false;
  // Some titles are in capitals, and so are their slips.
  return units.some((unit) => SMALL.test(unit.text));
}
