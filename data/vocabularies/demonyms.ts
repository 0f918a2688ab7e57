/** What is said of a country's works: "Indian", "argentina", "française". */
import file from './demonyms.json' with { type: 'json' };

/**
 * The adjectives of a country, in the genders its language has; the number of a noun is left to
 * stemming. Arabic, Russian and Chinese say the country's name instead.
 *
 * @param code - A place's code.
 * @param language - BCP 47: only in this language; absent, in every one there is.
 * @returns none for places and languages without adjectives in the vocabulary.
 */
export function demonymsOf(code: string, language?: string): string[] {
  const stated = (file.demonyms as Readonly<Record<string, string>>)[code]?.split('; ') ?? [];
  const asked = language?.toLowerCase().split('-')[0];
  const all = stated.flatMap((words, position) => {
    const spoken = file.languages[position] ?? '';
    if (asked !== undefined && asked !== spoken) return [];
    return words.split(', ').flatMap((word) => [word, ...feminine(word, spoken)]);
  });
  return [...new Set(all)];
}

function feminine(word: string, language: string): string[] {
  if (language === 'es') {
    if (word.endsWith('o')) return [`${word.slice(0, -1)}a`];
    if (word.endsWith('ol')) return [`${word}a`];
    const [, stem, vowel, end] = /^(.*)([áéíóú])([ns])$/u.exec(word) ?? [];
    return stem === undefined || !vowel ? [] : [`${stem}${unaccented(vowel)}${end}a`];
  }
  if (language !== 'fr' || /[eéièfkcïo]$/u.test(word)) return [];
  return [/(?:[iéyï]e|tto)n$/u.test(word) ? `${word}ne` : `${word}e`];
}

function unaccented(vowel: string): string {
  return vowel.normalize('NFD').slice(0, 1);
}
