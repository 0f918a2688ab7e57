/**
 * Concepts that a reader names in other order than the term, or with other words between:
 * "treatment of persons without their consent".
 */
import { CONCEPT_LANGUAGES } from '../../vocabularies/concepts.ts';
import { isFiller, isNegator, type Term, termsByFirstStem } from './concept-terms.ts';

/** The words of a question in one language. */
export interface QuestionWords {
  words: readonly string[];
  stems: readonly string[];
  /** `apart[i]`: something between word `i` and the one before it parts them. */
  apart: readonly boolean[];
  language: string;
}

/** A term whose telling words all stand near each other. */
export interface FreeMatch {
  term: Term;
  /** Places of its telling words, rising. */
  places: number[];
  /** Telling words of other matter between them. */
  between: number;
}

/** How many words of other matter may stand between those of a term; fewer in another order. */
const BETWEEN = { inOrder: 2, reordered: 1 };
/** How far from each other any two words of a term may be. */
const FARTHEST = 8;
/** Longer questions are texts, which name concepts in their own words. */
const LONGEST_QUESTION = 60;

/** @returns clear terms of two telling words and more; they may overlap each other. */
export function conceptsSaidFreely(question: QuestionWords): FreeMatch[] {
  const { stems, language } = question;
  if (stems.length < 2 || stems.length > LONGEST_QUESTION) return [];
  const places = new Map<string, number[]>();
  for (const [at, stem] of stems.entries()) {
    const same = places.get(stem);
    if (same) same.push(at);
    else places.set(stem, [at]);
  }
  const terms = termsByRarestStem(language);
  const found: FreeMatch[] = [];
  for (const [stem, keyed] of [...places.keys()].map((one) => [one, terms.get(one)] as const)) {
    for (const term of keyed ?? []) {
      if (!term.telling.every((one) => places.has(one))) continue;
      for (const at of places.get(stem) ?? []) {
        const match = matchNear(term, at, places, question);
        if (match) found.push(match);
      }
    }
  }
  return found;
}

function matchNear(
  term: Term,
  at: number,
  places: ReadonlyMap<string, number[]>,
  question: QuestionWords,
): FreeMatch | undefined {
  const own = term.telling.map((stem) => nearest(places.get(stem) ?? [], at));
  const sorted = [...own].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  if (last - first > FARTHEST) return;
  const { words, stems, apart, language } = question;
  let between = 0;
  for (let i = first; i <= last; i += 1) {
    if (i > first && apart[i]) return;
    if (own.includes(i)) continue;
    if (isFiller(words[i] ?? '', language)) continue;
    if (isNegator(stems[i] ?? '', language)) return;
    between += 1;
  }
  const inOrder = own.every((place, i) => i === 0 || place > (own[i - 1] ?? 0));
  if (between > (inOrder ? BETWEEN.inOrder : BETWEEN.reordered)) return;
  if (!negatorStands(term, own)) return;
  return { term, places: sorted, between };
}

/** "Without" comes before its own word, with no other word of the term between them. */
function negatorStands({ negator }: Term, own: readonly number[]): boolean {
  const [from, to] = [own[negator], own[negator + 1]];
  if (from === undefined || to === undefined) return true;
  return from < to && own.every((place) => place <= from || place >= to);
}

function nearest(places: readonly number[], at: number): number {
  let best = places[0] ?? 0;
  for (const place of places) if (Math.abs(place - at) < Math.abs(best - at)) best = place;
  return best;
}

const byLanguage = new Map<string, Map<string, Term[]>>();

/** Terms by that telling word which the fewest terms have. */
function termsByRarestStem(language: string): Map<string, Term[]> {
  const known = byLanguage.get(language);
  if (known) return known;
  const terms = (CONCEPT_LANGUAGES as readonly string[]).includes(language)
    ? [...termsByFirstStem(language, 'questions').values()].flat()
    : [];
  const free = terms.filter(({ telling, weak }) => !weak && telling.length > 1);
  const counts = new Map<string, number>();
  for (const stem of free.flatMap(({ telling }) => telling)) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const rarest = new Map<string, Term[]>();
  for (const term of free) {
    const [key = ''] = [...term.telling].sort(
      (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0),
    );
    const same = rarest.get(key);
    if (same) same.push(term);
    else rarest.set(key, [term]);
  }
  byLanguage.set(language, rarest);
  return rarest;
}
