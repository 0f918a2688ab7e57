import { conceptsInChinese, conceptsInStems } from '../../../data/search/question/concepts-in.ts';
import { normalise } from '../../../data/search/words/normalise.ts';
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
      : conceptsInStems(
          plainWordsOf(normal, language).map((word) => stemOf(word, language)),
          language,
        );
  return found.map(({ concept }) => concept.id);
}
