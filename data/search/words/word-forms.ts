/**
 * Word forms: one stem for the forms of a word, so that `woman` finds women and `discriminate`
 * finds discrimination. Stems serve matching only; they are never shown and nothing but other
 * stems of the same language compares with them.
 */
import { stemmer as stemDanish } from '@orama/stemmers/danish';
import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemFinnish } from '@orama/stemmers/finnish';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemHungarian } from '@orama/stemmers/hungarian';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemNorwegian } from '@orama/stemmers/norwegian';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { stemmer as stemRomanian } from '@orama/stemmers/romanian';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import { stemmer as stemTurkish } from '@orama/stemmers/turkish';
import { stemmer as stemUkrainian } from '@orama/stemmers/ukrainian';
import { withoutEnding, withoutParticles } from './arabic-affixes.ts';
import { ownCopy } from './own-copy.ts';
import { Remembered } from './remembered.ts';
import { stemCatalan } from './stem-catalan.ts';
import { stemEnglish } from './stem-english.ts';
import familiesFile from './word-families.json' with { type: 'json' };
import { wordPlaces, wordsAt } from './word-places.ts';

/** What rules miss or spoil in a language; each entry is one list of words with spaces between. */
interface WordFamilies {
  /** Very words that are one word and no other, whatever the rules say of them. */
  forms: string[];
  /** Words whose stems are one. */
  families: string[];
}

/** A word with its place in the text (UTF-16 units, end exclusive). */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Words of a language that are remembered with their stems. */
const REMEMBERED_WORDS = 60_000;
/** Longer runs of letters are no words of these languages, but joined or broken text. */
const LONGEST_WORD = 40;

const RULES: Readonly<Record<string, (word: string) => string>> = {
  ca: stemCatalan,
  da: (word) => plain(stemDanish(word)),
  de: (word) => plain(stemGerman(withoutGermanVerbEnding(word))),
  en: (word) => stemEnglish(plain(word)),
  es: (word) => plain(stemSpanish(withSpanishAccents(word))),
  fi: (word) => plain(stemFinnish(word)),
  fr: (word) => plain(stemFrench(withFrenchAccents(word))),
  hu: (word) => plain(stemHungarian(word)),
  it: (word) => plain(stemItalian(word)),
  nl: (word) => plain(stemDutch(word)),
  no: (word) => plain(stemNorwegian(word)),
  pt: (word) => plain(stemPortuguese(withPortugueseAccents(word))),
  ro: (word) => plain(stemRomanian(word)),
  ru: (word) => withoutRussianVerbEnding(stemRussian(word)),
  sv: (word) => plain(stemSwedish(word)),
  tr: (word) => plain(stemTurkish(word)),
  uk: stemUkrainianEvenly,
};

/** Languages whose words have stems. */
export const STEMMED_LANGUAGES: readonly string[] = [...Object.keys(RULES), 'ar'].sort();

/** Of these, those in Latin letters whose stems change with the accents of a word. */
export const ACCENTED_LANGUAGES: ReadonlySet<string> = new Set(
  Object.keys(RULES).filter((language) => !['ca', 'en', 'ru', 'uk'].includes(language)),
);

/**
 * The stem of a word: what its forms have in common.
 *
 * @param word - One word of text that went through `normalise`; case does not matter.
 * @param language - BCP 47 tag of the text the word stands in.
 * @returns the stem in lower case and without Latin accents; for a language without rules the
 *   word itself in lower case. Not always a word, and only comparable within the language.
 */
export function stemOf(word: string, language: string): string {
  return stemmerFor(language).stem(word);
}

/** The words of a text that is written with spaces, in order; see {@link wordPlaces}. */
export function* wordsOf(text: string, language: string): Generator<Word> {
  const places = wordPlaces(text, language);
  for (let at = 0; at < places.length; at += 2) {
    const start = places[at] as number;
    const end = places[at + 1] as number;
    yield { word: text.slice(start, end), start, end };
  }
}

/** The same words without their places, for texts in bulk. */
export function plainWordsOf(text: string, language: string): string[] {
  return wordsAt(text, wordPlaces(text, language));
}

/** Rules, exceptions and remembered words of one language. */
class Stemmer {
  readonly #rule: (word: string) => string;
  readonly #forms = new Map<string, string>();
  readonly #families = new Map<string, string>();
  readonly #remembered = new Remembered<string>(REMEMBERED_WORDS);

  constructor(rule: (word: string) => string, { forms, families }: WordFamilies) {
    this.#rule = rule;
    for (const words of forms.map((line) => line.split(' '))) {
      for (const word of words) this.#forms.set(word, plain(words[0] ?? word));
    }
    for (const [first = '', ...others] of families.map((line) => line.split(' '))) {
      const stem = this.#stem(first);
      for (const word of others) this.#families.set(this.#withoutFamily(word), stem);
    }
  }

  stem(word: string): string {
    const known = this.#remembered.get(word);
    if (known !== undefined) return known;
    const stem = ownCopy(this.#stem(word.toLowerCase()));
    if (word.length <= LONGEST_WORD) this.#remembered.set(word, stem);
    return stem;
  }

  #stem(word: string): string {
    const stem = this.#withoutFamily(word);
    return this.#families.get(stem) ?? stem;
  }

  #withoutFamily(word: string): string {
    if (word.length > LONGEST_WORD || /\p{N}/u.test(word)) return word;
    return this.#forms.get(word) ?? this.#rule(word);
  }
}

const stemmers = new Map<string, Stemmer>();
const unruled = new Stemmer(plain, { forms: [], families: [] });

function stemmerFor(tag: string): Stemmer {
  const known = stemmers.get(tag);
  if (known) return known;
  const language = /^n[bn]\b/i.test(tag) ? 'no' : (tag.toLowerCase().split('-')[0] ?? tag);
  if (!STEMMED_LANGUAGES.includes(language)) return unruled;
  const same = tag === language ? undefined : stemmerFor(language);
  const stemmer = same ?? newStemmer(language);
  // Tags come with readers' questions too: remember only those of a language and its region.
  if (tag.length < 9 && stemmers.size < 200) stemmers.set(tag, stemmer);
  return stemmer;
}

function newStemmer(language: string): Stemmer {
  const families = (familiesFile as Record<string, WordFamilies>)[language];
  const rule = language === 'ar' ? arabicRule(families) : (RULES[language] ?? plain);
  return new Stemmer(rule, families ?? { forms: [], families: [] });
}

/** Arabic knows its words with and without endings, so that particles can come off them. */
function arabicRule(families: WordFamilies | undefined): (word: string) => string {
  const words = [...(families?.forms ?? []), ...(families?.families ?? [])].flatMap((line) =>
    line.split(' '),
  );
  const known = new Set(words.flatMap((word) => [word, withoutEnding(word, 2)]));
  const forms = new Map(
    (families?.forms ?? []).flatMap((line) => {
      const [first = '', ...others] = line.split(' ');
      return [first, ...others].map((word) => [word, first] as const);
    }),
  );
  const isKnown = (form: string) => known.has(form);
  return (word) => {
    const bare = withoutParticles(word, isKnown);
    return forms.get(bare) ?? forms.get(withoutEnding(bare, 1)) ?? withoutEnding(bare, 2);
  };
}

/** Latin letters without their marks, as the engine compares them; other scripts as they are. */
function plain(word: string): string {
  if (!/[^a-z]/.test(word)) return word;
  if (!/\p{Script=Latin}/u.test(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

// Titles in capitals and quick typists leave out accents that the stemmers need.

function withSpanishAccents(word: string): string {
  return word.replace(/([cs])ion$/, '$1ión').replace(/(iatr|log|graf)ia(s?)$/, '$1ía$2');
}

function withFrenchAccents(word: string): string {
  return word.replace(/(al|il|ac|iv|os|ic|ar|er|un|idar|nnal)ite(s?)$/, '$1ité$2');
}

function withPortugueseAccents(word: string): string {
  return word
    .replace(/([cs])ao$/, (_, letter) => (letter === 'c' ? 'ção' : 'são'))
    .replace(/([cs])oes$/, (_, letter) => (letter === 'c' ? 'ções' : 'sões'))
    .replace(/(.{3})ais$/, '$1al')
    .replace(/([áí])veis$/, '$1vel')
    .replace(/sões$/, 'são')
    .replace(/enci(as?)$/, 'ênci$1')
    .replace(/([ai])vel$/, (_, letter) => (letter === 'a' ? 'ável' : 'ível'));
}

/** "fixieren", "fixiert" and "Fixierung" become one: the stemmer cuts the first two shorter. */
function withoutGermanVerbEnding(word: string): string {
  return word.replace(/ier(?:en|t|te|ten|ter|tes|ung|ungen|end|ende|enden)$/, 'ierung');
}

/** Verbs in -ировать and -изовать meet their nouns in -ация: "изолировать", "изоляция". */
function withoutRussianVerbEnding(stem: string): string {
  return stem
    .replace(/из(?:ирова|ова|ац)(?:н|нн)?$/, 'из')
    .replace(/^(.{4,})(?:ирова(?:н|нн)?|[ая]ц)$/, '$1');
}

/** Evens out what the stemmer leaves apart. */
function stemUkrainianEvenly(word: string): string {
  // Adjectives and nouns in -ов- lose it before some endings only.
  const adjective =
    /^(.{2,}(?:ов|н|ськ|зьк|цьк))(?:ий|ого|ому|им|ої|ою|их|ими)$|^(.{2,}ов)[аеиіу]$/.exec(word);
  const stem = adjective?.[1] ?? adjective?.[2] ?? stemUkrainian(word);
  // A closed syllable turns о into і: "інвалідність", but "інвалідності".
  return stem.replace(/іст$/, 'ост').replace(/ці$/, 'ц');
}
