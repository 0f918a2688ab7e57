import { demonymsOf } from '../../vocabularies/demonyms.ts';
import { LOCALES } from '../../vocabularies/languages.ts';
import { allPlaces, placeName } from '../../vocabularies/places.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { normalise } from '../words/normalise.ts';
import { formToken, textWords, tokenLanguage } from '../words/word-tokens.ts';
import { type Group, isNaming } from './groups.ts';
import type { Unit } from './question.ts';

/** A place's name is looked for in so many words. */
const LONGEST_NAME = 7;

/**
 * Places that a question names beside a concept, in any form of the word: "guardianship in Ukraine",
 * "Ukrainian guardianship".
 *
 * @returns codes as in `places.ts`; none for a question without a concept.
 */
export function placesSaid(groups: readonly Group[]): string[] {
  const saidIn = groups.flatMap((group) => group.saidIn ?? []);
  // A word of another language may be a place's name there: "island" is Iceland in German.
  const languages = groups.some(isNaming)
    ? new Set([...LOCALES, ...saidIn].map(tokenLanguage))
    : [];
  const units = groups.map(plainUnit);
  const codes = new Set<string>();
  for (const language of languages) {
    const keys = units.map((unit) => unit && keyOf(unit.text, language));
    for (let from = 0; from < keys.length; ) {
      const { codes: said, after } = longestName(keys, from, placesByName(language));
      for (const code of said) codes.add(code);
      from = after;
    }
  }
  return [...codes];
}

function longestName(
  keys: readonly (string | undefined)[],
  from: number,
  names: ReadonlyMap<string, readonly string[]>,
): { codes: readonly string[]; after: number } {
  const end = keys.findIndex((key, at) => at >= from && key === undefined);
  const last = Math.min(end < 0 ? keys.length : end, from + LONGEST_NAME);
  for (let after = last; after > from; after--) {
    const codes = names.get(keys.slice(from, after).join(' '));
    if (codes) return { codes, after };
  }
  return { codes: [], after: from + 1 };
}

/** The plain word that a group is. */
function plainUnit({ concepts, clause: { anyOf } }: Group): Unit | undefined {
  const [unit] = anyOf;
  const isPlain = concepts.length === 0 && anyOf.length === 1 && unit?.field === undefined;
  return isPlain && unit?.kind === 'word' ? unit : undefined;
}

const byLanguage = new Map<string, Map<string, string[]>>();

/** Built when the first reader names a concept with other words in this language. */
function placesByName(language: string): ReadonlyMap<string, readonly string[]> {
  let names = byLanguage.get(language);
  if (names) return names;
  names = new Map();
  for (const { code } of allPlaces()) {
    for (const name of [placeName(code, language), ...demonymsOf(code, language)]) {
      const key = keyOf(name, language);
      const codes = names.get(key);
      if (!codes) names.set(key, [code]);
      else if (!codes.includes(code)) codes.push(code);
    }
  }
  byLanguage.set(language, names);
  return names;
}

/** The same for all forms of the same telling words. */
function keyOf(name: string, language: string): string {
  return textWords(normalise(name).text, language)
    .filter(({ word }) => !isFunctionWord(word, language))
    .map(({ word }) => formToken(word, language))
    .join(' ');
}
