/** Which concepts a reader's words name, in whatever language they are said. */
import {
  CONCEPT_CONTEXT,
  CONCEPT_LANGUAGES,
  CONCEPTS,
  type Concept,
} from '../vocabularies/concepts.ts';
import { type Normalised, normalise } from './normalise.ts';
import { stemOf, wordsOf } from './word-forms.ts';

/** A concept that stands in a question, with its place. */
export interface ConceptMatch {
  concept: Concept;
  /** Offsets in the question as given (UTF-16 units, end exclusive). */
  start: number;
  end: number;
  /** The language whose term it is, ISO 639-1. */
  language: string;
}

interface Term {
  concept: Concept;
  stems: string[];
  weak: boolean;
}

interface Found extends ConceptMatch {
  weak: boolean;
}

/**
 * Finds the concepts a question names: longest terms first, in any form of their words and any
 * spelling that `normalise` takes for the same. What overlaps a longer term is left out.
 *
 * @param query - The reader's words.
 * @param language - BCP 47 tag: only terms of this language count; absent, of every language.
 * @returns the matches in the order of the question. A weak term counts only beside another term
 *   or another word of the field.
 */
export function conceptsIn(query: string, language?: string): ConceptMatch[] {
  const asked = language?.toLowerCase().split('-')[0];
  const languages = CONCEPT_LANGUAGES.filter((code) => !asked || code === asked);
  const text = normalise(query.toWellFormed());
  const found = languages.flatMap((code) =>
    code === 'zh' ? foundInChinese(text) : foundInWords(text, code),
  );
  // Of two languages that share a term, the first found stands for both.
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Found[] = [];
  for (const match of found) {
    const clear = kept.every(
      (other) =>
        match.end <= other.start ||
        match.start >= other.end ||
        (match.start === other.start &&
          match.end === other.end &&
          match.concept !== other.concept &&
          match.language === other.language),
    );
    if (clear) kept.push(match);
  }
  return kept
    .filter((match) => !match.weak || isSupported(match, kept, text))
    .sort((a, b) => a.start - b.start)
    .map(({ weak: _, ...match }) => match);
}

/** A concept in a row of words: the first and the last of them, by their places. */
export interface ConceptInWords {
  concept: Concept;
  from: number;
  to: number;
}

/**
 * The concepts a text of the library names, in one pass over its words.
 *
 * @param words - Its words in order, normalised.
 * @param language - ISO 639-1: the language it is in; not Chinese.
 * @returns in order; of terms that begin at one word the longest, and none that begins inside
 *   another.
 */
export function conceptsInWords(words: readonly string[], language: string): ConceptInWords[] {
  if (!(CONCEPT_LANGUAGES as readonly string[]).includes(language)) return [];
  const terms = termsByFirstStem(language);
  const found: (ConceptInWords & { weak: boolean })[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at += 1) {
    const starting = terms.get(stemOf(words[at] as string, language));
    if (!starting || at < next) continue;
    let length = 0;
    for (const { concept, stems, weak } of starting) {
      if (stems.length < length || !holdsAt(words, at, stems, language)) continue;
      while (stems.length > length && found.at(-1)?.from === at) found.pop();
      length = stems.length;
      found.push({ concept, weak, from: at, to: at + length - 1 });
    }
    next = Math.max(next, at + length);
  }
  if (found.some(({ weak }) => !weak)) return found;
  return found.length > 0 && hasContext(words, language) ? found : [];
}

function holdsAt(
  words: readonly string[],
  at: number,
  stems: readonly string[],
  language: string,
): boolean {
  for (let i = 1; i < stems.length; i += 1) {
    const word = words[at + i];
    if (word === undefined || stemOf(word, language) !== stems[i]) return false;
  }
  return true;
}

/**
 * The concepts a Chinese text of the library names.
 *
 * @param text - Text that went through `normalise`.
 * @returns places in `text`, in order; of terms that overlap the first and longest.
 */
export function conceptsInChinese(text: string): ConceptMatch[] {
  const found = longestOf(foundInChinese({ text }));
  const clear = found.some(({ weak }) => !weak) || hasChineseContext(text);
  return clear ? found : [];
}

function longestOf(all: Iterable<Found>): Found[] {
  const found = [...all];
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const match of found) {
    const last = kept.at(-1);
    const same = last?.start === match.start && last.end === match.end;
    if (!last || match.start >= last.end || same) kept.push(match);
  }
  return kept;
}

function hasContext(words: readonly string[], language: string): boolean {
  const stems = contextStems(language);
  return words.some((word) => stems.has(stemOf(word, language)));
}

function hasChineseContext(text: string): boolean {
  return (CONCEPT_CONTEXT.zh ?? []).some((word) => text.includes(word));
}

const contexts = new Map<string, Set<string>>();

function contextStems(language: string): Set<string> {
  let stems = contexts.get(language);
  if (!stems) {
    const words = CONCEPT_CONTEXT[language] ?? [];
    stems = new Set(words.map((word) => stemOf(normalise(word).text, language)));
    contexts.set(language, stems);
  }
  return stems;
}

function isSupported(match: Found, all: readonly Found[], text: Normalised): boolean {
  if (all.some((other) => other.start !== match.start)) return true;
  const { language, start, end } = match;
  const around = `${text.text.slice(0, inText(text, start))} ${text.text.slice(inText(text, end))}`;
  if (language === 'zh') return hasChineseContext(around);
  const words = [...wordsOf(around, language)].map(({ word }) => word);
  return hasContext(words, language);
}

function foundInWords(text: Normalised, language: string): Found[] {
  const words = [...wordsOf(text.text, language)];
  const stems = words.map(({ word }) => stemOf(word, language));
  const terms = termsByFirstStem(language);
  return words.flatMap((word, at) => {
    const longest = (terms.get(stems[at] ?? '') ?? []).filter((term) =>
      term.stems.every((stem, place) => stems[at + place] === stem),
    );
    const length = Math.max(0, ...longest.map((term) => term.stems.length));
    return longest
      .filter((term) => term.stems.length === length)
      .map(({ concept, weak }) => ({
        concept,
        weak,
        language,
        start: inOriginal(text, word.start),
        end: inOriginal(text, words[at + length - 1]?.end ?? word.end),
      }));
  });
}

const byLanguage = new Map<string, Map<string, Term[]>>();

function termsByFirstStem(language: string): Map<string, Term[]> {
  let terms = byLanguage.get(language);
  if (!terms) {
    terms = new Map();
    for (const { concept, phrase, weak } of phrasesIn(language)) {
      const stems = [...wordsOf(phrase, language)].map(({ word }) => stemOf(word, language));
      const first = stems[0] ?? '';
      const same = terms.get(first);
      if (same) same.push({ concept, stems, weak });
      else terms.set(first, [{ concept, stems, weak }]);
    }
    byLanguage.set(language, terms);
  }
  return terms;
}

let chinese: { concept: Concept; phrase: string; weak: boolean }[] | undefined;

/** Chinese has no spaces: a term stands wherever its characters do. */
function foundInChinese(text: Normalised): Found[] {
  if (!/\p{Script=Han}/u.test(text.text)) return [];
  chinese ??= phrasesIn('zh');
  return chinese.flatMap(({ concept, phrase, weak }) => {
    const found: Found[] = [];
    for (let at = text.text.indexOf(phrase); at >= 0; at = text.text.indexOf(phrase, at + 1)) {
      const [start, end] = [inOriginal(text, at), inOriginal(text, at + phrase.length)];
      found.push({ concept, weak, language: 'zh', start, end });
    }
    return found;
  });
}

function phrasesIn(language: string): { concept: Concept; phrase: string; weak: boolean }[] {
  return CONCEPTS.flatMap((concept) => {
    const phrases = (terms: string[] | undefined, weak: boolean) =>
      (terms ?? []).map((term) => ({ concept, phrase: normalise(term).text, weak }));
    return [...phrases(concept.terms[language], false), ...phrases(concept.weak?.[language], true)];
  });
}

function inOriginal({ origin }: Normalised, at: number): number {
  return origin?.[at] ?? at;
}

/** The way back: the first place in the normalised text that comes from `at` or later. */
function inText({ origin }: Normalised, at: number): number {
  if (!origin) return at;
  const place = origin.findIndex((offset) => offset >= at);
  return place < 0 ? origin.length : place;
}
