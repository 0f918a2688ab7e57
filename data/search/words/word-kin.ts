/**
 * Forms and spellings of a word that have another stem. Questions ask for them, too: to change the
 * stems would be to learn the models anew that read texts by them.
 */
import kinFile from './word-kin.json' with { type: 'json' };
import { foldWord, surfaceToken } from './word-tokens.ts';

/** Shorter Spanish words end in an `s` of their own: `mes`, `país`. */
const SHORTEST_PLURAL = 5;

const kin = new Map<string, readonly string[]>(
  Object.entries(kinFile).flatMap(([language, families]) =>
    families.flatMap((line) => {
      const words = line.split(' ').map(foldWord);
      return words.map((word) => [surfaceToken(word, language), words] as const);
    }),
  ),
);

/**
 * Words that are the same word to a reader, or may be: whether they are words at all is not known
 * here.
 *
 * @param word - Normalised.
 * @param language - ISO 639-1.
 * @returns words without case and Latin accents.
 */
export function kinOf(word: string, language: string): readonly string[] {
  const folded = foldWord(word);
  const listed = kin.get(surfaceToken(folded, language)) ?? [];
  const others = language === 'es' ? [...listed, ...spanishNumbers(folded)] : listed;
  return others.filter((one) => one !== folded);
}

/** Spanish singulars and plurals, of which the stemmer takes `lugar` and `facultad` for others. */
function spanishNumbers(word: string): string[] {
  if (word.length < SHORTEST_PLURAL - 1) return [];
  const plural = /[aeiou]$/.test(word)
    ? `${word}s`
    : word.endsWith('z')
      ? `${word.slice(0, -1)}ces`
      : `${word}es`;
  if (word.length < SHORTEST_PLURAL || !word.endsWith('s')) return [plural];
  const singular = word.endsWith('ces')
    ? `${word.slice(0, -3)}z`
    : word.replace(/(?<=[^aeious])es$|(?<=[aeiou])s$/, '');
  return [plural, singular];
}
