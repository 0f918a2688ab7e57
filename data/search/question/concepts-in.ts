/** Which concepts a reader's words name, in whatever language they are said. */
import { CONCEPT_CONTEXT, CONCEPT_LANGUAGES, type Concept } from '../../vocabularies/concepts.ts';
import { type Normalised, normalise } from '../words/normalise.ts';
import { plainWordsOf, stemOf, wordsOf } from '../words/word-forms.ts';
import {
  isBare,
  isFiller,
  lightness,
  type Phrase,
  phrasesIn,
  type SaidIn,
  termsByFirstStem,
} from './concept-terms.ts';
import { conceptsSaidFreely, type QuestionWords } from './concepts-said-freely.ts';
import { saysOnlyPlaces } from './only-places.ts';

/** A place in a text as given (UTF-16 units, end exclusive). */
interface TextPlace {
  start: number;
  end: number;
}

/** A concept that stands in a question, with its place. */
export interface ConceptMatch extends TextPlace {
  concept: Concept;
  /** Places of the words that name it, in order: other words of the question may stand between. */
  parts: TextPlace[];
  /** The language whose term it is, ISO 639-1. */
  language: string;
  /** Whether texts seldom say it so: a phrase of readers, or the words of a term in another order. */
  inOwnWords: boolean;
}

interface Found extends ConceptMatch {
  weak: boolean;
  /** Whether it is an everyday word, which asks for more than it says only by itself. */
  bare: boolean;
  /** How much is said: telling words or Chinese characters, less for words between them. */
  weight: number;
  /** Words of other matter between those of the term. */
  between: number;
}

/**
 * Finds the concepts a question names: those said in most words first, in any form of their words
 * and any spelling that `normalise` takes for the same. The words of a clear term may stand in
 * another order, with other words between. What overlaps a longer term is left out.
 *
 * @param query - The reader's words.
 * @param language - BCP 47 tag: only terms of this language count; absent, of every language.
 * @returns the matches in the order of the question. A weak term counts only beside another term
 *   or another word of the field, or when nothing else is asked for but places.
 */
export function conceptsIn(query: string, language?: string): ConceptMatch[] {
  const asked = language?.toLowerCase().split('-')[0];
  const languages = CONCEPT_LANGUAGES.filter((code) => !asked || code === asked);
  const text = normalise(query.toWellFormed());
  const found = languages.flatMap((code) =>
    code === 'zh' ? foundInChinese(text, 'questions') : foundInWords(text, code),
  );
  const asking = found.filter((match) => !isSlurOf(match, found));
  // Of two languages that share a term, the first found stands for both.
  asking.sort(
    (a, b) =>
      b.weight - a.weight ||
      a.between - b.between ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const kept: Found[] = [];
  for (const match of asking) {
    if (kept.every((other) => !overlap(match, other) || isSaidByTheSameWords(match, other))) {
      kept.push(match);
    }
  }
  return kept
    .filter((match) => !match.weak || isSupported(match, kept, text))
    .sort((a, b) => a.start - b.start)
    .map(({ weak: _, bare: __, weight: ___, between: ____, ...match }) => match);
}

function overlap({ parts }: ConceptMatch, other: ConceptMatch): boolean {
  return parts.some(({ start, end }) =>
    other.parts.some((one) => start < one.end && end > one.start),
  );
}

const SLURS = 'derogatory-language';

/** A slur for the person whom another concept's words are about: the need is asked for. */
function isSlurOf(match: Found, found: readonly Found[]): boolean {
  if (match.concept.id !== SLURS) return false;
  return found.some(
    (other) =>
      other.concept.id !== SLURS &&
      !other.weak &&
      other.start <= match.start &&
      match.end <= other.end &&
      other.end - other.start > match.end - match.start,
  );
}

function isSaidByTheSameWords(match: Found, other: Found): boolean {
  return (
    match.start === other.start &&
    match.end === other.end &&
    match.between === 0 &&
    other.between === 0 &&
    match.concept !== other.concept &&
    match.language === other.language
  );
}

/** The stems of a text's words in order, from {@link stemOf}. */
export type StemsInOrder = Pick<readonly string[], 'length' | 'at'>;

/** A concept in a row of words: the first and the last of them, by their places. */
export interface ConceptInStems {
  concept: Concept;
  from: number;
  to: number;
}

/**
 * The concepts a text of the library names, in one pass over its words.
 *
 * @param language - ISO 639-1: the language it is in; not Chinese.
 * @param beginnings - Places of words that a term may begin with, in order; all unless told.
 * @param saidIn - Other than texts for those who look for other terms.
 * @returns in order; of terms that begin at one word the longest, and none that begins inside
 *   another.
 */
export function conceptsInStems(
  stems: StemsInOrder,
  language: string,
  beginnings: Iterable<number> = placesOf(stems),
  saidIn: SaidIn = 'texts',
): ConceptInStems[] {
  if (!(CONCEPT_LANGUAGES as readonly string[]).includes(language)) return [];
  const terms = termsByFirstStem(language, saidIn);
  const found: (ConceptInStems & { weak: boolean })[] = [];
  const others: ConceptInStems[] = [];
  let next = 0;
  for (const at of beginnings) {
    if (at < next) continue;
    const starting = terms.get(stems.at(at) as string);
    if (!starting) continue;
    let length = 0;
    for (const { concept, stems: term, weak, elsewhere } of starting) {
      if ((!elsewhere && term.length < length) || !holdsAt(stems, at, term)) continue;
      if (elsewhere) {
        others.push({ concept, from: at, to: at + term.length - 1 });
        continue;
      }
      while (term.length > length && found.at(-1)?.from === at) found.pop();
      length = term.length;
      found.push({ concept, weak, from: at, to: at + length - 1 });
    }
    next = Math.max(next, at + length);
  }
  const meant = others.length > 0 ? found.filter((one) => !others.some(holds(one))) : found;
  if (meant.some(({ weak }) => !weak)) return meant;
  return meant.length > 0 && hasContext(stems, language) ? meant : [];
}

function holds({ concept, from, to }: ConceptInStems): (other: ConceptInStems) => boolean {
  return (other) => other.concept === concept && other.from <= from && to <= other.to;
}

function* placesOf({ length }: StemsInOrder): Generator<number> {
  for (let at = 0; at < length; at += 1) yield at;
}

function holdsAt(stems: StemsInOrder, at: number, term: readonly string[]): boolean {
  for (let i = 1; i < term.length; i += 1) if (stems.at(at + i) !== term[i]) return false;
  return true;
}

/**
 * The concepts a Chinese text of the library names.
 *
 * @param text - Text that went through `normalise`.
 * @returns places in `text`, in order; of terms that overlap the first and longest.
 */
export function conceptsInChinese(text: string): ConceptMatch[] {
  const found = longestOf(foundInChinese({ text }, 'texts'));
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

function hasContext(stems: StemsInOrder, language: string): boolean {
  const context = contextStems(language);
  for (let at = 0; at < stems.length; at += 1) if (context.has(stems.at(at) ?? '')) return true;
  return false;
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
  const { language, start, end, bare } = match;
  if (!bare && all.some((other) => other.start !== start && !other.bare)) return true;
  const around = `${text.text.slice(0, inText(text, start))} ${text.text.slice(inText(text, end))}`;
  if (saysOnlyPlaces(around, language)) return true;
  if (bare) return false;
  if (language === 'zh') return hasChineseContext(around);
  const stems = plainWordsOf(around, language).map((word) => stemOf(word, language));
  return hasContext(stems, language);
}

function foundInWords(text: Normalised, language: string): Found[] {
  const words = [...wordsOf(text.text, language)];
  const stems = words.map(({ word }) => stemOf(word, language));
  const terms = termsByFirstStem(language, 'questions');
  const place = (from: number, to: number): TextPlace => ({
    start: inOriginal(text, words[from]?.start ?? 0),
    end: inOriginal(text, words[to]?.end ?? 0),
  });
  const found = words.flatMap((_, at): Found[] => {
    const starting = (terms.get(stems[at] ?? '') ?? []).filter((term) =>
      term.stems.every((stem, place) => stems[at + place] === stem),
    );
    const length = Math.max(0, ...starting.map((term) => term.stems.length));
    return starting
      .filter((term) => term.stems.length === length)
      .map(({ concept, weak, weight, asked }) => {
        const span = place(at, at + length - 1);
        const bare = isBare({ asked, weak });
        return {
          concept,
          weak,
          bare,
          language,
          ...span,
          parts: [span],
          weight,
          between: 0,
          inOwnWords: asked && !bare,
        };
      });
  });
  const question: QuestionWords = {
    words: words.map(({ word }) => word),
    stems,
    apart: words.map(
      ({ word, start }, at) =>
        OPERATOR.test(word) || PARTING.test(text.text.slice(words[at - 1]?.end ?? 0, start)),
    ),
    language,
  };
  for (const { term, places, between } of conceptsSaidFreely(question)) {
    const runs = runsOf(places, question);
    const parts = runs.map(([from, to]) => place(from, to));
    const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
    const { concept, weak } = term;
    const weight = term.weight - between / 2;
    const said = { language, start, end, parts, inOwnWords: true };
    found.push({ concept, weak, bare: false, weight, between, ...said });
  }
  return found;
}

/** Only in capitals: "or" is a word like others. */
const OPERATOR = /^(?:OR|OU|ODER|ИЛИ|АБО|AND|NOT)$/;
/** Marks that part words, a minus; not a hyphen or an apostrophe. */
const PARTING = /[^\s'\-/]|\s-(?=\S|$)/;

/** Words in a row, with the function words between them. */
function runsOf(places: readonly number[], { words, language }: QuestionWords): [number, number][] {
  const runs: [number, number][] = [];
  for (const at of places) {
    const run = runs.at(-1);
    const between = run ? words.slice(run[1] + 1, at) : [];
    if (run && between.every((word) => isFiller(word, language))) run[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

const chinese = new Map<SaidIn, { pieces: string[]; term: Phrase }[]>();

function chineseTerms(saidIn: SaidIn) {
  let terms = chinese.get(saidIn);
  if (!terms) {
    terms = phrasesIn('zh', saidIn).map((term) => ({ term, pieces: term.phrase.split(' ') }));
    chinese.set(saidIn, terms);
  }
  return terms;
}

/**
 * Chinese has no spaces: a term stands wherever its characters do. In questions those written in
 * pieces count, too, when the pieces stand near each other.
 */
function foundInChinese(text: Normalised, saidIn: SaidIn): Found[] {
  if (!/\p{Script=Han}/u.test(text.text)) return [];
  return chineseTerms(saidIn).flatMap(({ pieces, term }) => {
    const { concept, phrase, weak, asked } = term;
    const bare = isBare(term);
    const inOwnWords = (asked && !bare) || pieces.length > 1;
    const said = { concept, weak, bare, language: 'zh', inOwnWords };
    const weight = pieces.join('').length - lightness(term);
    if (pieces.length > 1) {
      const parts = saidIn === 'questions' ? piecesInChinese(text, pieces) : undefined;
      const [start, end] = [parts?.[0]?.start ?? 0, parts?.at(-1)?.end ?? 0];
      return parts ? [{ ...said, start, end, parts, weight, between: 1 }] : [];
    }
    const found: Found[] = [];
    for (let at = text.text.indexOf(phrase); at >= 0; at = text.text.indexOf(phrase, at + 1)) {
      const span = {
        start: inOriginal(text, at),
        end: inOriginal(text, at + phrase.length),
      };
      found.push({ ...said, ...span, parts: [span], weight, between: 0 });
    }
    return found;
  });
}

/** How many characters may stand between two pieces of a Chinese term. */
const CHINESE_BETWEEN = 6;

function piecesInChinese(text: Normalised, pieces: readonly string[]): TextPlace[] | undefined {
  const places: TextPlace[] = [];
  for (const piece of pieces) {
    const at = text.text.indexOf(piece);
    if (at < 0) return;
    places.push({ start: at, end: at + piece.length });
  }
  places.sort((a, b) => a.start - b.start);
  const near = places.every(({ start }, i) => {
    const before = places[i - 1];
    if (!before) return true;
    const between = text.text.slice(before.end, start);
    return (
      start >= before.end &&
      between.length <= CHINESE_BETWEEN &&
      !/[^\p{Script=Han}\s]/u.test(between)
    );
  });
  if (!near) return;
  return places.map(({ start, end }) => ({
    start: inOriginal(text, start),
    end: inOriginal(text, end),
  }));
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
