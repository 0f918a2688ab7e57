/** In which language each provision of a draft is: a draft can be bilingual, and short. */
import { likelyLanguages } from '../../data/search/words/function-words.ts';
import { languageOf } from '../describe/language.ts';

/** Letters by which the language of a draft is told. */
const SAMPLE = 4000;
/** A further language must be that of so many provisions, and of this share of those that tell. */
const FEWEST = 2;
const SMALLEST_SHARE = 0.05;

/** Of short texts the function words tell; `und` when nothing does. */
export function likelyLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  return languageOf(sample) || (byFunctionWords(sample)[0] ?? 'und');
}

/**
 * @param texts - The provisions of one draft, in order.
 * @param main - BCP 47; of the draft as a whole.
 * @returns of each its own language where the draft has several. One that does not tell is in the
 *   language of the one before.
 */
export function languagesOfProvisions(texts: readonly string[], main: string): string[] {
  const told = texts.map((text) => {
    const found = languageOf(text);
    // Traditional characters quoted in a simplified text make no second language.
    return base(found) === base(main) ? main : found;
  });
  const counts = new Map<string, number>();
  for (const one of told) if (one !== '') counts.set(one, (counts.get(one) ?? 0) + 1);
  const least = Math.max(FEWEST, told.filter(Boolean).length * SMALLEST_SHARE);
  const further = [...counts].filter(([, count]) => count >= least);
  const languages = new Set([main, ...further.map(([language]) => language)]);
  if (languages.size === 1) return texts.map(() => main);
  let before = main;
  return texts.map((text, at) => {
    const found = [told[at] ?? '', ...byFunctionWords(text)].find((one) => languages.has(one));
    before = found ?? before;
    return before;
  });
}

function byFunctionWords(text: string): string[] {
  return likelyLanguages(text.match(/[\p{L}\p{M}]+/gu) ?? []);
}

function base(language: string): string {
  return language.split('-', 1)[0] ?? language;
}
