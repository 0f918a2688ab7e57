import {
  conceptsInChinese,
  conceptsInStems,
  type StemsInOrder,
} from '../../../data/search/question/concepts-in.ts';
import { normalise } from '../../../data/search/words/normalise.ts';
import { seenWords } from '../../../data/search/words/seen-words.ts';
import { plainWordsOf, stemOf } from '../../../data/search/words/word-forms.ts';
import { tokenLanguage } from '../../../data/search/words/word-tokens.ts';

/**
 * @param text - Any text.
 * @param tag - BCP 47 tag of its language.
 * @returns ids of the concepts it names, once for each time.
 */
export function conceptsNamed(text: string, tag: string): string[] {
  const language = tokenLanguage(tag);
  const normal = normalise(text).text;
  const found =
    language === 'zh'
      ? conceptsInChinese(normal)
      : conceptsInStems(stemsOf(normal, language), language);
  return found.map(({ concept }) => concept.id);
}

/** Words that texts said before are known where they stand, without being cut out of the text. */
function stemsOf(text: string, language: string): StemsInOrder {
  const seen = seenWords(language);
  const words = seen.wordsIn(text);
  if (!words) return plainWordsOf(text, language).map((word) => stemOf(word, language));
  return { length: words.length / 3, at: (at) => seen.stem(words[3 * at] as number) };
}
