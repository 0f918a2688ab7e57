/**
 * Words that carry a sentence rather than its matter: articles, prepositions, pronouns,
 * auxiliaries, conjunctions, question words. Closed lists; "without" stands in none of them, for
 * treatment without consent is another matter than treatment with it.
 */
import functionWordsFile from './function-words.json' with { type: 'json' };
import { normalise } from './normalise.ts';

interface FunctionWords {
  all: ReadonlySet<string>;
  /** Those that are names and abbreviations as well: "who", "us". */
  names: ReadonlySet<string>;
}

/** Sums of fractions differ by less where they mean the same. */
const ROUNDING = 1e-6;
/** Arabic writes "and" together with the next word. */
const ARABIC_AND = /^و(?=.{2})/u;

const byLanguage = new Map<string, FunctionWords>(
  Object.entries(functionWordsFile as Record<string, { words: string[]; names?: string }>).map(
    ([language, { words, names = '' }]) => {
      const forms = (lines: string) => lines.split(' ').map(comparable);
      return [
        language,
        {
          all: new Set(forms([...words, names].join(' ')).flatMap((word) => [word, bare(word)])),
          names: new Set(forms(names)),
        },
      ];
    },
  ),
);

/**
 * Whether a word is a function word of a language. Accents may be left out ("que" for "qué"), but
 * not added.
 *
 * @param word - One word, in any case and spelling.
 * @param language - BCP 47 tag; a language without a list has no function words.
 */
export function isFunctionWord(word: string, language: string): boolean {
  return isAmong(comparable(word), base(language));
}

/**
 * The languages a question is likely in: those whose function words weigh most in it.
 *
 * @param words - The words of the question.
 * @param locale - BCP 47 tag of the reader's language, which settles a tie.
 * @returns one language, or several where nothing settles a tie; none without function words.
 */
export function likelyLanguages(words: readonly string[], locale?: string): string[] {
  return likelyOf(words.map(comparable), locale);
}

/**
 * Which words of a question only carry its sentence.
 *
 * @param words - The words of the question, in order.
 * @param locale - BCP 47 tag of the reader's language.
 * @returns for each word whether it is a function word in every likely language of the question.
 *   Words that are names too count only beside another function word: in "who guidelines" all
 *   words are telling, in "who can vote" one is.
 */
export function functionWordsAmong(words: readonly string[], locale?: string): boolean[] {
  const forms = words.map(comparable);
  const languages = likelyOf(forms, locale);
  if (languages.length === 0) return words.map(() => false);
  const found = forms.map((form) => languages.every((language) => isAmong(form, language)));
  const isSentence = new Set(forms.filter((_, at) => found[at])).size > 1;
  const isName = (form: string) =>
    languages.some((language) => byLanguage.get(language)?.names.has(form));
  return forms.map((form, at) => (found[at] ?? false) && (isSentence || !isName(form)));
}

const NONE: ReadonlySet<string> = new Set();

/** The function words of a language as `normalise` writes them; none without a list. */
export function functionWordsOf(language: string): ReadonlySet<string> {
  return byLanguage.get(base(language))?.all ?? NONE;
}

/** A word that many languages have in common says less than one that a single language has. */
function likelyOf(forms: readonly string[], locale: string | undefined): string[] {
  const languages = [...byLanguage.keys()];
  const weights = new Map(languages.map((language) => [language, 0]));
  for (const form of forms) {
    const among = languages.filter((language) => isAmong(form, language));
    for (const one of among) weights.set(one, (weights.get(one) ?? 0) + 1 / among.length);
  }
  const most = Math.max(...weights.values());
  if (most === 0) return [];
  const likely = languages.filter((language) => (weights.get(language) ?? 0) > most - ROUNDING);
  return locale && likely.includes(base(locale)) ? [base(locale)] : likely;
}

/** @param language - Without its region. */
function isAmong(form: string, language: string): boolean {
  const known = byLanguage.get(language)?.all ?? NONE;
  return known.has(form) || (ARABIC_AND.test(form) && known.has(form.slice(1)));
}

function base(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? language;
}

function comparable(word: string): string {
  return normalise(word.toLowerCase()).text;
}

/** Without the accents that quick typists leave out. */
function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(?<=\p{sc=Latn})\p{M}+/gu, '')
    .normalize('NFC');
}
