/** Words by which laws themselves stigmatise, to find them in a passage that uses some. */
import file from './stigmatising-words.json' with { type: 'json' };

const patterns = new Map(
  Object.entries(file as Record<string, string[]>).map(([language, words]) => [
    language,
    patternOf(words, language === 'zh'),
  ]),
);

/**
 * Such words in a text, as they stand there, with their endings.
 *
 * @param language BCP 47 of the text; words of another language may mean something else in it.
 */
export function stigmatisingWordsIn(text: string, language: string): string[] {
  const pattern = patterns.get(language.split('-')[0] ?? '');
  return pattern ? [...text.matchAll(pattern)].map(([word]) => word) : [];
}

/** The longest first; spaces may be line breaks, and spaced scripts may add an ending that fits. */
function patternOf(words: readonly string[], unspaced: boolean): RegExp {
  const longest = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s+'))
    .join('|');
  return new RegExp(unspaced ? longest : `(?<![\\p{L}\\p{M}])(?:ال)?(?:${longest})\\p{L}*`, 'giu');
}
