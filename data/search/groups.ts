import type { Concept } from '../vocabularies/concepts.ts';
import { conceptsIn } from './concepts-in.ts';
import { identifiersIn } from './identifiers.ts';
import { normalise } from './normalise.ts';
import type { Clause, Question, Unit } from './question.ts';
import { allOf, anyOf, oneOf } from './word-index.ts';
import {
  conceptToken,
  formToken,
  identifierToken,
  lettersSought,
  surfaceToken,
  type TextWord,
  textWords,
  tokenLanguage,
} from './word-tokens.ts';

/** What one clause of a question asks of the word index. */
export interface Group {
  clause: Clause;
  /** The reader's words in any form, or these very words; none when only phrases are asked for. */
  words?: string;
  /** Further ways to say it, in any language; `words` in this very order is one of them. */
  concept?: Concept;
  conceptExpression?: string;
  /** Its words must stand together in a passage to mean something: `forced treatment`. */
  together: boolean;
  /** Quoted phrases, which the engine finds. */
  phrases: Unit[];
  field?: Unit['field'];
}

/** How the words of a question are taken. */
export interface WordTaking {
  /** Only these very words. */
  exact: boolean;
  /** Languages the library holds, as BCP 47 tags. */
  languages: readonly string[];
  /** Leaves out tokens that nothing holds: a question has one for each language. */
  known(tokens: readonly string[]): string[];
}

/**
 * What each clause asks of the word index. Words next to each other that name a concept make one
 * group, which other ways to say it answer too.
 *
 * @param q - What was typed.
 */
export function groupsOf(q: string, question: Question, taking: WordTaking): Group[] {
  const concepts = taking.exact ? [] : conceptsIn(q);
  const groups: Group[] = [];
  let taken = 0;
  for (const [at, clause] of question.clauses.entries()) {
    if (at < taken) continue;
    const start = clause.anyOf[0]?.start ?? 0;
    const match = concepts.find((one) => one.start <= start && start < one.end);
    const named = match ? question.clauses.slice(at).findIndex((one) => !isPart(one, match)) : 0;
    const count = match ? (named < 0 ? question.clauses.length - at : named) : 0;
    if (match && count > 0 && begins(question.clauses, at, match.start)) {
      const parts = question.clauses.slice(at, at + count);
      taken = at + count;
      groups.push({
        clause: { anyOf: parts.flatMap((part) => part.anyOf) },
        words: allOf(parts.map((part) => wordsOfUnits(part.anyOf, taking))),
        concept: match.concept,
        conceptExpression: anyOf([conceptToken(match.concept.id)]),
        together: parts.length > 1,
        phrases: [],
      });
    } else {
      const spoken = clause.anyOf.filter(({ kind }) => kind !== 'phrase');
      groups.push({
        clause,
        ...(spoken.length > 0 ? { words: wordsOfUnits(spoken, taking) } : {}),
        together: false,
        phrases: clause.anyOf.filter(({ kind }) => kind === 'phrase'),
        field: clause.anyOf[0]?.field,
      });
    }
  }
  return groups;
}

/** One plain word within the place of a concept's name. */
function isPart({ anyOf: units }: Clause, place: { start: number; end: number }): boolean {
  const [unit] = units;
  return (
    units.length === 1 &&
    unit?.kind === 'word' &&
    unit.field === undefined &&
    unit.start >= place.start &&
    unit.end <= place.end
  );
}

/** Whether no word of the concept's name stands before this clause. */
function begins(clauses: readonly Clause[], at: number, start: number): boolean {
  return clauses.slice(0, at).every(({ anyOf: [unit] }) => (unit?.end ?? 0) <= start);
}

/** Asks for nothing that any text holds. */
const NOTHING = anyOf(['#']);

/** An expression for alternatives; a unit of several words asks for all of them. */
export function wordsOfUnits(units: readonly Unit[], taking: WordTaking): string {
  return oneOf(units.map((unit) => wordsOfUnit(unit, taking)));
}

function wordsOfUnit({ kind, text }: Unit, taking: WordTaking): string {
  const { text: normal } = normalise(text);
  if (kind === 'identifier') {
    const ids = identifiersIn(normal).map(({ id }) => identifierToken(id));
    if (ids.length > 0) return anyOf(ids);
  }
  const words = textWords(normal, 'und').map((word) => wordExpression(word, taking));
  return words.length > 0 ? allOf(words) : NOTHING;
}

/** @param word - Normalised. */
function wordExpression({ word, unspaced }: TextWord, taking: WordTaking): string {
  if (unspaced) return allOf(lettersSought(word).map((token) => anyOf([token])));
  const tokens = tokensOfWord(word, taking);
  return tokens.length > 0 ? anyOf(tokens) : NOTHING;
}

/** Tokens of which any one means that the word is there; none when no document holds it. */
export function tokensOfWord(word: string, taking: WordTaking): string[] {
  const token = taking.exact ? surfaceToken : formToken;
  return taking.known([...new Set(taking.languages.map((tag) => token(word, tokenLanguage(tag))))]);
}
