/** Whether words say no more than where: "voting in Chile" asks for voting. */
import { placeNames } from '../../vocabularies/place-names.ts';
import { normalise } from '../words/normalise.ts';
import { plainWordsOf, stemOf } from '../words/word-forms.ts';
import { isFiller } from './concept-terms.ts';

/** Names of more words are not looked for. */
const LONGEST_NAME = 8;

/**
 * @param text - Text that went through `normalise`.
 * @param language - ISO 639-1: the language of the words, by which forms of a name are the same.
 * @returns whether it holds nothing but function words and names of places, or nothing at all.
 */
export function saysOnlyPlaces(text: string, language: string): boolean {
  const { whole, beginnings } = namesIn(language);
  const words = plainWordsOf(text, language);
  const stems = words.map((word) => stemOf(word, language));
  let at = 0;
  while (at < words.length) {
    const length = lengthOfName(stems.slice(at, at + LONGEST_NAME), whole, beginnings);
    if (length === 0 && !isFiller(words[at] ?? '', language)) return false;
    at += Math.max(length, 1);
  }
  return true;
}

/** How many of the first words are a place's name; the longest name counts. */
function lengthOfName(
  stems: readonly string[],
  whole: ReadonlySet<string>,
  beginnings: ReadonlySet<string>,
): number {
  if (!beginnings.has(stems[0] ?? '')) return 0;
  for (let length = stems.length; length > 0; length -= 1) {
    if (whole.has(stems.slice(0, length).join(' '))) return length;
  }
  return 0;
}

/** Names of places and of their people as stems. */
interface Names {
  whole: Set<string>;
  beginnings: Set<string>;
}

const byLanguage = new Map<string, Names>();

/** Made when first needed: the names of all places, in whatever language, by this one's stems. */
function namesIn(language: string): Names {
  let names = byLanguage.get(language);
  if (!names) {
    names = { whole: new Set(), beginnings: new Set() };
    for (const place of placeNames()) {
      for (const name of [...place.names, ...place.adjectives]) {
        const stems = plainWordsOf(normalise(name).text, language).map((word) =>
          stemOf(word, language),
        );
        if (stems.length === 0) continue;
        names.whole.add(stems.join(' '));
        names.beginnings.add(stems[0] ?? '');
      }
    }
    byLanguage.set(language, names);
  }
  return names;
}
