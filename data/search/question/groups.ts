import type { Concept } from '../../vocabularies/concepts.ts';
import { normalise } from '../words/normalise.ts';
import { allOf, anyOf, oneOf, type WordIndex } from '../words/word-index.ts';
import { APOSTROPHE_LANGUAGES } from '../words/word-places.ts';
import {
  conceptToken,
  identifierToken,
  lettersSought,
  type TextWord,
  textWords,
  tokenLanguage,
} from '../words/word-tokens.ts';
import type { ConceptMatch } from './concepts-in.ts';
import { identifiersIn } from './identifiers.ts';
import type { Clause, Question, Unit } from './question.ts';

/** What one clause of a question asks of the word index. */
export interface Group {
  clause: Clause;
  /** The reader's words in any form, or these very words; none when only phrases are asked for. */
  words?: string;
  /** What the words name; mostly one. */
  concepts: Concept[];
  /** Further ways to say it, in any language; `words` in this very order is one of them. */
  conceptExpression?: string;
  /** The language in which the reader named the concept, ISO 639-1. */
  saidIn?: string;
  /** Whether the reader named it in words that texts seldom say. */
  inOwnWords?: boolean;
  /** Its words must stand together in a passage to mean something: `forced treatment`. */
  together: boolean;
  /** Languages in which a text can say its words, as `tokenLanguage` has them; absent: in any. */
  languages?: ReadonlySet<string>;
  /** Quoted phrases, which the engine finds. */
  phrases: Unit[];
  field?: Unit['field'];
}

/** Whether a group names a concept. */
export function isNaming({ concepts }: Group): boolean {
  return concepts.length > 0;
}

/** How the words of a question are taken. */
export interface WordTaking {
  /** Only these very words. */
  exact: boolean;
  /** Languages the library holds, as BCP 47 tags. */
  languages: readonly string[];
  /** Tokens that stand for a word in documents. */
  tokensOf: WordIndex['tokensOf'];
}

/**
 * What each clause asks of the word index. Words next to each other that name a concept make one
 * group, which other ways to say it answer too.
 *
 * @param matches - Concepts that what was typed names.
 */
export function groupsOf(
  question: Question,
  matches: readonly ConceptMatch[],
  taking: WordTaking,
): Group[] {
  const named = question.clauses.map((clause) => matches.find((match) => isPart(clause, match)));
  return question.clauses.flatMap((clause, at): Group[] => {
    const match = named[at];
    if (!match) return [plainGroup(clause, matches, taking)];
    if (named.indexOf(match) < at) return [];
    const parts = question.clauses.filter((_, i) => named[i] === match);
    const { start, end } = match;
    const same = matches.filter((one) => one.start === start && one.end === end);
    return [conceptGroup(parts, same, taking)];
  });
}

function plainGroup(clause: Clause, matches: readonly ConceptMatch[], taking: WordTaking): Group {
  const spoken = clause.anyOf.filter(({ kind }) => kind !== 'phrase');
  const named = matches.filter((match) => clause.anyOf.some((unit) => isWhole(unit, match)));
  return {
    clause,
    ...conceptsOf(named),
    ...(spoken.length > 0 ? { words: wordsOfUnits(spoken, taking) } : {}),
    together: false,
    phrases: clause.anyOf.filter(({ kind }) => kind === 'phrase'),
    field: clause.anyOf[0]?.field,
    languages: languagesOf(clause, taking),
  };
}

function conceptGroup(
  parts: readonly Clause[],
  matches: readonly ConceptMatch[],
  taking: WordTaking,
): Group {
  return {
    clause: { anyOf: parts.flatMap((part) => part.anyOf) },
    words: allOf(parts.map((part) => wordsOfUnits(part.anyOf, taking))),
    ...conceptsOf(matches),
    together: parts.length > 1,
    phrases: [],
  };
}

function conceptsOf(matches: readonly ConceptMatch[]): Pick<Group, 'concepts'> & Partial<Group> {
  const concepts = [...new Set(matches.map(({ concept }) => concept))];
  const [first] = matches;
  if (!first) return { concepts };
  const conceptExpression = anyOf(concepts.map(({ id }) => conceptToken(id)));
  return { concepts, conceptExpression, saidIn: first.language, inOwnWords: first.inOwnWords };
}

/** One of several alternatives that names a concept by itself: "restraint OR seclusion". */
function isWhole({ kind, field, start, end }: Unit, match: ConceptMatch): boolean {
  const isSame = match.start === start && match.end === end;
  return kind === 'word' && field === undefined && isSame;
}

/** One plain word that belongs to a concept's name. */
function isPart({ anyOf: units }: Clause, { parts }: ConceptMatch): boolean {
  const [unit] = units;
  return (
    units.length === 1 &&
    unit?.kind === 'word' &&
    unit.field === undefined &&
    parts.some(({ start, end }) => start <= unit.start && unit.end <= end)
  );
}

/** Languages of scripts without spaces: their letters are tokens of no one language. */
const UNSPACED_LANGUAGES = ['zh', 'ja', 'th', 'lo', 'km', 'my'];

/** Languages in which some text says one of these words; nothing when that cannot be told. */
function languagesOf({ anyOf: units }: Clause, taking: WordTaking): Set<string> | undefined {
  const languages = new Set<string>();
  for (const { kind, text, field } of units) {
    if (kind !== 'word' || field !== undefined) return undefined;
    for (const { words, taking: taken } of wordsTaken(normalise(text).text, taking)) {
      for (const { word, unspaced } of words) {
        if (/^\p{N}+$/u.test(word)) return undefined;
        const tokens = unspaced ? [] : tokensOfWord(word, taken);
        for (const token of tokens) languages.add(token.split(/[_=]/, 1)[0] ?? '');
        if (unspaced) for (const language of UNSPACED_LANGUAGES) languages.add(language);
      }
    }
  }
  return languages;
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
  const ways = wordsTaken(normal, taking).map(({ words, taking: taken }) =>
    allOf(words.map((word) => wordExpression(word, taken))),
  );
  return ways.length > 0 ? oneOf(ways) : NOTHING;
}

/**
 * The words of a unit, as its languages cut them: first as most do, then those in which an
 * apostrophe does not end a word, if that makes a difference.
 *
 * @param text - Normalised.
 */
export function wordsTaken(
  text: string,
  taking: WordTaking,
): { words: TextWord[]; taking: WordTaking }[] {
  const words = textWords(text, 'und');
  if (words.length < 2 || !text.includes("'")) return words.length > 0 ? [{ words, taking }] : [];
  const languages = withApostrophes(taking.languages);
  const whole = textWords(text, APOSTROPHE_LANGUAGES[0] as string);
  if (languages.length === 0 || whole.length === words.length) return [{ words, taking }];
  return [
    { words, taking },
    { words: whole, taking: { ...taking, languages } },
  ];
}

const apostropheLanguages = new WeakMap<readonly string[], readonly string[]>();

/** Of one list always the same list, by which tokens are remembered. */
function withApostrophes(languages: readonly string[]): readonly string[] {
  let some = apostropheLanguages.get(languages);
  if (!some) {
    some = languages.filter((tag) => APOSTROPHE_LANGUAGES.includes(tokenLanguage(tag)));
    apostropheLanguages.set(languages, some);
  }
  return some;
}

/** @param word - Normalised. */
function wordExpression({ word, unspaced }: TextWord, taking: WordTaking): string {
  if (unspaced) return allOf(lettersSought(word).map((token) => anyOf([token])));
  const tokens = tokensOfWord(word, taking);
  return tokens.length > 0 ? anyOf(tokens) : NOTHING;
}

/** Tokens of which any one means that the word is there; none when no document holds it. */
export function tokensOfWord(word: string, taking: WordTaking): readonly string[] {
  return taking.tokensOf(word, taking.languages, taking.exact);
}
