import type { Notice, SearchQuery } from '../query.ts';
import type { WordIndex } from '../words/word-index.ts';
import { conceptLikened } from './concept-likened.ts';
import { type ConceptMatch, conceptsIn } from './concepts-in.ts';
import { type Group, groupsOf, type WordTaking } from './groups.ts';
import { withHeldIdentifiers } from './held-identifiers.ts';
import type { Question, Unit } from './question.ts';
import { readQuestion } from './read-question.ts';
import { respelt } from './respelt.ts';

/** A question made ready for the word index. */
export interface Asked {
  question: Question;
  groups: Group[];
  taking: WordTaking;
  /** Whether its words count as the concept that they are like. */
  isLikened: boolean;
  /** What was done with the reader's words. */
  notices: Notice[];
}

/**
 * Reads a question; likely slips are looked for in near spellings, unless these very words are
 * wanted.
 *
 * @param languages - BCP 47 tags of the languages the library holds.
 */
export function asked(
  { q, exact, locale }: Pick<SearchQuery, 'q' | 'exact' | 'locale'>,
  languages: readonly string[],
  index: WordIndex,
): Asked {
  const { typed, taking } = typedQuestion({ q, exact, locale }, languages, index);
  const unplaced = typed.unplaced.map((name): Notice => ({ code: 'unknown-country', name }));
  if (exact) {
    const groups = groupsOf(typed, [], taking);
    return { question: typed, groups, taking, isLikened: false, notices: unplaced };
  }
  // Words that name a concept are right, also when no document says it in these words.
  const named = conceptsIn(q);
  const { clauses, notices } = respelt(typed.clauses, {
    ...{ index, taking, locale },
    isNamed: (unit) => named.some(({ start, end }) => start <= unit.start && unit.end <= end),
  });
  const question = { ...typed, clauses };
  const groups = groupsOf(question, named, taking);
  return {
    ...{ question, groups, taking, isLikened: false },
    notices: [...unplaced, ...notices, ...conceptNotices(q, groups, named)],
  };
}

/**
 * The same for plain words that name no concept: read as the one that they are like. Near spellings
 * are not looked for, since all the words are meant.
 *
 * @returns nothing when they are like none, or are no plain words.
 */
export function askedLikened(
  query: Pick<SearchQuery, 'q' | 'exact' | 'locale'>,
  languages: readonly string[],
  index: WordIndex,
): Asked | undefined {
  const { typed, taking } = typedQuestion(query, languages, index);
  const match = typed.unplaced.length > 0 ? undefined : conceptOfAll(query.q, typed);
  if (!match) return undefined;
  const groups = groupsOf(typed, [match], taking);
  const notices = conceptNotices(query.q, groups, [match]);
  return { question: typed, groups, taking, isLikened: true, notices };
}

function typedQuestion(
  { q, exact, locale }: Pick<SearchQuery, 'q' | 'exact' | 'locale'>,
  languages: readonly string[],
  index: WordIndex,
): { typed: Question; taking: WordTaking } {
  const read = readQuestion(q, locale, exact);
  const typed = { ...read, clauses: withHeldIdentifiers(read.clauses, index) };
  return { typed, taking: { exact, languages, tokensOf: index.tokensOf } };
}

/** The concept that all words of a question together are like, when each is a plain word. */
function conceptOfAll(q: string, { clauses }: Question): ConceptMatch | undefined {
  const units = clauses.flatMap(({ anyOf }) => anyOf);
  const isPlain = ({ kind, field }: Unit) => kind === 'word' && field === undefined;
  const likened = units.length === clauses.length && units.every(isPlain) && conceptLikened(q);
  if (!likened) return undefined;
  const { concept, language } = likened;
  const place = { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 };
  return { concept, language, ...place, parts: [place], inOwnWords: true };
}

/** What the reader is told of the other ways to say it. */
function conceptNotices(
  q: string,
  groups: readonly Group[],
  named: readonly ConceptMatch[],
): Notice[] {
  return groups.flatMap(({ concepts, clause }) =>
    concepts.map((concept): Notice => {
      const saying = named.filter((match) => match.concept === concept);
      const units = clause.anyOf.filter((unit) =>
        saying.some(({ start, end }) => start <= unit.start && unit.end <= end),
      );
      const start = Math.min(...units.map((unit) => unit.start));
      const end = Math.max(...units.map((unit) => unit.end));
      const terms = Object.entries(concept.terms).flatMap(([language, [term]]) =>
        term === undefined ? [] : { language, term },
      );
      return { code: 'also-searched', concept: concept.id, words: q.slice(start, end), terms };
    }),
  );
}
