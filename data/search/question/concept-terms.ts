/** The terms of the concepts as text is compared with them: by their stems. */
import { elsewherePhrases } from '../../vocabularies/concept-elsewhere.ts';
import { headwordsOf } from '../../vocabularies/concept-headwords.ts';
import { questionPhrases } from '../../vocabularies/concept-questions.ts';
import { CONCEPTS, type Concept } from '../../vocabularies/concepts.ts';
import { functionWordsOf, isFunctionWord } from '../words/function-words.ts';
import { normalise } from '../words/normalise.ts';
import { stemOf, wordsOf } from '../words/word-forms.ts';

/** A term in a language that is written with spaces. */
export interface Term {
  concept: Concept;
  stems: string[];
  /** Those that say something, each once, in order: "without consent", not "of" or "the". */
  telling: string[];
  /** Place in `telling` of a word that turns the next one round: "without"; -1 without one. */
  negator: number;
  /** How many of `telling` are no function words elsewhere, as "against" is; less {@link lightness}. */
  weight: number;
  weak: boolean;
  /** Whether readers say it, and texts seldom. */
  asked: boolean;
  /** Whether it means another thing: a term of the concept that stands in it does not count. */
  elsewhere: boolean;
}

/** A term as it is written. */
export interface Phrase {
  concept: Concept;
  /** Normalised. */
  phrase: string;
  weak: boolean;
  /** Whether readers say it, and texts mean other things by it. */
  asked: boolean;
  /** Whether texts mean another thing by it, though a term stands in it. */
  elsewhere: boolean;
}

/** Of two phrases with as many words, or one more between them, the clear term is meant. */
const ASKED = 0.75;
/** Everyday words come after all other terms of one word. */
const BARE = 0.9;

/** What a phrase that only readers say weighs less than a clear term of as many words. */
export function lightness(phrase: Pick<Phrase, 'asked' | 'weak'>): number {
  if (isBare(phrase)) return BARE;
  return phrase.asked ? ASKED : 0;
}

/** Whether it is an everyday word under which readers look the concept up. */
export function isBare({ asked, weak }: Pick<Phrase, 'asked' | 'weak'>): boolean {
  return asked && weak;
}

/** Words after which a word means its opposite, or a deed against it. */
const NEGATORS: Readonly<Record<string, string>> = {
  ar: 'بدون دون بغير غير ضد رغم عدم',
  de: 'ohne gegen wider',
  en: 'without against',
  es: 'sin contra',
  fr: 'sans contre malgré',
  pt: 'sem contra',
  ru: 'без против вопреки помимо',
  uk: 'без проти всупереч',
};

const negators = new Map<string, ReadonlySet<string>>();

/** Whether a word turns the next one round, by its stem. */
export function isNegator(stem: string, language: string): boolean {
  let stems = negators.get(language);
  if (!stems) {
    const words = (NEGATORS[language] ?? '').split(' ');
    stems = new Set(words.map((word) => stemOf(normalise(word).text, language)));
    negators.set(language, stems);
  }
  return stems.has(stem);
}

/**
 * Where terms are looked for: readers ask for a concept in more ways than texts say it, and models
 * know texts by the terms they learnt with.
 */
export type SaidIn = 'texts' | 'questions' | 'learnt texts';

/** @returns the terms of a language, weak ones too, as they are written. */
export function phrasesIn(language: string, saidIn: SaidIn): Phrase[] {
  return CONCEPTS.flatMap((concept) => {
    const phrases = (terms: readonly string[] = [], kind: Partial<Phrase> = {}) =>
      terms.map((term): Phrase => {
        const plain = { weak: false, asked: false, elsewhere: false };
        return { concept, phrase: normalise(term).text, ...plain, ...kind };
      });
    const asked = saidIn === 'questions' ? questionPhrases(concept.id, language) : [];
    const elsewhere = saidIn === 'texts' ? elsewherePhrases(concept.id, language) : [];
    const learnt = (saidIn === 'learnt texts' && concept.learnt?.[language]) || [];
    const clear = new Set([...asked, ...learnt]);
    const headwords = saidIn === 'questions' ? headwordsOf(concept.id, language) : [];
    const weak = concept.weak?.[language]?.filter((term) => !clear.has(term));
    return [
      ...phrases(concept.terms[language]),
      ...phrases(learnt),
      ...phrases(asked, { asked: true }),
      ...phrases(weak, { weak: true }),
      ...phrases(headwords, { weak: true, asked: true }),
      ...phrases(elsewhere, { elsewhere: true }),
    ];
  });
}

const byLanguage = new Map<string, Map<string, Term[]>>();

/** @returns the terms of a language by the stem of their first word. */
export function termsByFirstStem(language: string, saidIn: SaidIn = 'texts'): Map<string, Term[]> {
  const key = `${language} ${saidIn}`;
  let terms = byLanguage.get(key);
  if (!terms) {
    terms = new Map();
    for (const one of phrasesIn(language, saidIn)) {
      const { concept, phrase, weak, asked, elsewhere } = one;
      const words = [...wordsOf(phrase, language)].map(({ word }) => word);
      const stems = words.map((word) => stemOf(word, language));
      const telling = tellingOf(words, stems, language);
      const negator = telling.findIndex((stem) => isNegator(stem, language));
      const fillers = new Set(stems.filter((_, at) => isFiller(words[at] ?? '', language)));
      const weight = telling.filter((stem) => !fillers.has(stem)).length - lightness(one);
      const term = { concept, stems, telling, negator, weight, weak, asked, elsewhere };
      const same = terms.get(stems[0] ?? '');
      if (same) same.push(term);
      else terms.set(stems[0] ?? '', [term]);
    }
    byLanguage.set(key, terms);
  }
  return terms;
}

const firstStems = new Map<string, Map<string, Set<string>>>();

/** @returns the stems that terms of each concept begin with in a language, by its id. */
export function firstStemsByConcept(language: string): Map<string, Set<string>> {
  let stems = firstStems.get(language);
  if (!stems) {
    stems = new Map();
    for (const [stem, terms] of termsByFirstStem(language)) {
      for (const { concept, elsewhere } of terms) {
        if (elsewhere) continue;
        stems.set(concept.id, (stems.get(concept.id) ?? new Set()).add(stem));
      }
    }
    firstStems.set(language, stems);
  }
  return stems;
}

function tellingOf(words: readonly string[], stems: readonly string[], language: string): string[] {
  return [
    ...new Set(
      stems.filter((stem, at) => isNegator(stem, language) || !isFiller(words[at] ?? '', language)),
    ),
  ];
}

/**
 * Whether a word only carries its sentence.
 *
 * @param word - Normalised, in any case.
 */
export function isFiller(word: string, language: string): boolean {
  if (language === 'ar') return isFunctionWord(word, language);
  return functionWordsOf(language).has(word.toLowerCase());
}
