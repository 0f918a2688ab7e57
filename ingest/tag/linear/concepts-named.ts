import { termsByFirstStem } from '../../../data/search/question/concept-terms.ts';
import {
  type ConceptInStems,
  conceptsInChinese,
  conceptsInStems,
} from '../../../data/search/question/concepts-in.ts';
import { normalise } from '../../../data/search/words/normalise.ts';
import { type SeenWords, seenWords } from '../../../data/search/words/seen-words.ts';
import { plainWordsOf, stemOf } from '../../../data/search/words/word-forms.ts';
import { tokenLanguage } from '../../../data/search/words/word-tokens.ts';

const LEARNT = 'learnt texts';

/**
 * @param text - Any text.
 * @param tag - BCP 47 tag of its language.
 * @returns ids of the concepts it names, once for each time.
 */
export function conceptsNamed(text: string, tag: string): string[] {
  const language = tokenLanguage(tag);
  const normal = normalise(text).text;
  const found = language === 'zh' ? conceptsInChinese(normal) : conceptsInWords(normal, language);
  return found.map(({ concept }) => concept.id);
}

/** Words that texts said before are known where they stand, without being cut out of the text. */
function conceptsInWords(text: string, language: string): ConceptInStems[] {
  const seen = seenWords(language);
  const words = seen.wordsIn(text);
  if (!words) {
    const stems = plainWordsOf(text, language).map((word) => stemOf(word, language));
    return conceptsInStems(stems, language, undefined, LEARNT);
  }
  const beginnings = beginningsIn(words, seen, language);
  if (beginnings.length === 0) return [];
  const at = (place: number) => seen.stem(words[3 * place] as number);
  return conceptsInStems({ length: words.length / 3, at }, language, beginnings, LEARNT);
}

/** By the numbers of words that were seen, whether a term of a concept begins with them. */
const beginTerms = new WeakMap<SeenWords, (boolean | undefined)[]>();

/** The places of words that a term may begin with. */
function beginningsIn(words: readonly number[], seen: SeenWords, language: string): number[] {
  let known = beginTerms.get(seen);
  if (!known) {
    known = [];
    beginTerms.set(seen, known);
  }
  const places: number[] = [];
  for (let at = 0; at < words.length; at += 3) {
    const word = words[at] as number;
    let begins = known[word];
    if (begins === undefined) {
      begins = termsByFirstStem(language, LEARNT).has(seen.stem(word));
      known[word] = begins;
    }
    if (begins) places.push(at / 3);
  }
  return places;
}
