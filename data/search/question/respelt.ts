import { placeName } from '../../vocabularies/places.ts';
import type { Notice } from '../query.ts';
import { SHORTEST_WORD, type Vocabulary } from '../words/known-words.ts';
import { nearWords, type Spelling } from '../words/near-words.ts';
import { normalise } from '../words/normalise.ts';
import { partedRun } from '../words/parted-run.ts';
import { allOf, anyOf, type WordIndex } from '../words/word-index.ts';
import { foldWord, surfaceToken, textWords, tokenLanguage } from '../words/word-tokens.ts';
import { writtenWord } from '../words/written-word.ts';
import { tokensOfWord, type WordTaking, wordsOfUnits } from './groups.ts';
import type { Clause, Unit } from './question.ts';
import { placesNamed } from './question-fields.ts';
import { maySlip } from './slips.ts';

/** What words are respelt by. */
export interface Respelling {
  index: WordIndex;
  taking: WordTaking;
  /** The reader's language. */
  locale: string;
  /** Words that are right, although no document may hold them. */
  isNamed(unit: Unit): boolean;
}

/** A question's words with other spellings beside them or in their place. */
export interface Respelt {
  clauses: Clause[];
  notices: Extract<Notice, { code: 'respelt' }>[];
}

/** Spellings that are looked for in the place of one word, of those that are near. */
const MOST = 4;
/** How much likelier a spelling is that names a document together with the other words. */
const NAMES_DOCUMENT = 12;
/** How much less likely than the first one the others may be. */
const AS_LIKELY = 6;
/** A word in more documents than this is no slip. */
const FEW = 10;
/** A word of few documents is a slip when its neighbour is in so many times as many. */
const FAR_MORE = 20;

/**
 * Puts likely spellings in the place of words that no document holds. When all words are known, a
 * slip may have made another word: a rare one gets its neighbours beside it that, unlike itself,
 * name a document together with the other words.
 */
export function respelt(clauses: readonly Clause[], respelling: Respelling): Respelt {
  const parted = withoutUnknownPairs(clauses, respelling);
  if (parted.notices.length > 0) return parted;
  const words = clauses.map(({ anyOf: units }) => units.map((unit) => wordOf(unit, respelling)));
  const known = words.flat().flatMap((word) => word?.folded ?? []);
  if (known.length === 0) return { clauses: [...clauses], notices: [] };
  const vocabulary = respelling.index.vocabulary.now();
  const expected = languagesOf(known, vocabulary, respelling.locale);
  const units = clauses.flatMap(({ anyOf }) => anyOf);
  const question = {
    ...respelling,
    ...{ clauses, words, vocabulary, expected },
    maySlip: (unit: Unit) => maySlip(unit, units, expected),
  };
  const result = withoutUnknown(question);
  return result.notices.length > 0 ? result : withNeighbour(question);
}

/** Parts runs of letters where no document joins them. */
function withoutUnknownPairs(clauses: readonly Clause[], { index, isNamed }: Respelling): Respelt {
  const notices: Respelt['notices'] = [];
  const out = clauses.map(({ anyOf: units }): Clause => {
    const partedUnits = units.map((unit) => {
      const mayBeSlip = unit.kind === 'word' && !isNamed(unit);
      const parts = mayBeSlip ? partedRun(unit.text, index) : undefined;
      if (parts === undefined) return unit;
      notices.push({ code: 'respelt', word: unit.text, as: [parts] });
      return { ...unit, text: parts };
    });
    return { anyOf: partedUnits };
  });
  return { clauses: out, notices };
}

interface SpeltWord {
  /** Normalised, with its accents. */
  normal: string;
  /** As tokens have it. */
  folded: string;
}

interface SpeltQuestion extends Respelling {
  clauses: readonly Clause[];
  /** The words of the clauses' units; none where nothing can be respelt. */
  words: readonly (readonly (SpeltWord | undefined)[])[];
  vocabulary: Vocabulary;
  /** Languages the words are likely of. */
  expected: ReadonlySet<string>;
  /** Whether a word may be another one misspelt. */
  maySlip(unit: Unit): boolean;
}

/** Puts near spellings in the place of words that no document holds. */
function withoutUnknown(question: SpeltQuestion): Respelt {
  const { clauses, words, expected } = question;
  const spoken = spokenIn(question);
  const notices: Respelt['notices'] = [];
  const out = clauses.map(({ anyOf: units }, at): Clause => {
    const respeltUnits = units.flatMap((unit, i) => {
      const word = words[at]?.[i];
      if (word === undefined || !isUnknown(word, question)) return [unit];
      const place = placeIn(unit, question);
      if (place !== undefined) {
        notices.push({ code: 'respelt', word: unit.text, as: [place] });
        return [{ ...unit, text: place }];
      }
      if (!question.maySlip(unit)) return [unit];
      const others = otherWords(at, question);
      const near = nearWords(word.folded, spoken, expected).map((one) => {
        const naming = namesDocument(one, others, question) ? NAMES_DOCUMENT : 0;
        return { ...one, likely: one.likely + naming };
      });
      const spellings = likeliest(near, question);
      if (spellings.length === 0) return [unit];
      notices.push({ code: 'respelt', word: unit.text, as: spellings });
      return spellings.map((text) => ({ ...unit, text }));
    });
    return { anyOf: respeltUnits };
  });
  return { clauses: out, notices };
}

/** The words of the question's languages; of all, when none of its words tells which these are. */
function spokenIn({ words, vocabulary, expected, ...question }: SpeltQuestion): Vocabulary {
  const isToldBy = (word: SpeltWord | undefined) =>
    word !== undefined && !isUnknown(word, question);
  if (!words.flat().some(isToldBy)) return vocabulary;
  return new Map([...vocabulary].filter(([language]) => expected.has(language)));
}

/** The name of a place as the reader's language has it, when documents are known by that one. */
function placeIn(unit: Unit, { index, taking, locale }: Respelling): string | undefined {
  const [code, ...others] = placesNamed(unit.text);
  if (code === undefined || others.length > 0) return undefined;
  const name = placeName(code, locale);
  const words = wordsOfUnits([{ ...unit, text: name }], taking);
  return index.documents(words, 'title about').length > 0 ? name : undefined;
}

/** Puts the neighbours of one rare word beside it, when it alone keeps a document from being named. */
function withNeighbour(question: SpeltQuestion): Respelt {
  const { clauses, words, vocabulary, expected, index, taking } = question;
  const as = { clauses: [...clauses], notices: [] };
  if (clauses.length < 2) return as;
  const rare = clauses.flatMap(({ anyOf: [unit] }, at) => {
    const [word, ...more] = words[at] ?? [];
    const folded = word?.folded ?? '';
    if (!unit || more.length > 0 || folded.length < SHORTEST_WORD) return [];
    if (!question.maySlip(unit)) return [];
    const holding = documentsWith(folded, vocabulary);
    return holding <= FEW ? { at, unit, folded, holding } : [];
  });
  if (rare.length === 0) return as;
  const all = clauses.map(({ anyOf: units }) => wordsOfUnits(units, taking));
  if (index.documents(allOf(all), 'title about').length > 0) return as;
  const isMet = index.documents(allOf(all)).length > 0;
  for (const { at, unit, folded, holding } of rare) {
    const others = otherWords(at, question);
    const near = nearWords(folded, vocabulary, expected, 1).filter(
      ({ documents }) => documents > holding,
    );
    const naming = near.filter((one) => namesDocument(one, others, question));
    const isRare = !isMet && index.documents(all[at] ?? '').length <= FEW;
    const better =
      naming.length === 0 && isRare
        ? near.filter(({ documents }) => documents >= Math.max(1, holding) * FAR_MORE)
        : naming;
    if (better.length === 0) continue;
    const spellings = likeliest(better, question);
    const beside = spellings.map((text) => ({ ...unit, text }));
    const notice = { code: 'respelt' as const, word: unit.text, as: spellings };
    return {
      clauses: clauses.with(at, { anyOf: [unit, ...beside] }),
      notices: isMet ? [] : [notice],
    };
  }
  return as;
}

/** The word of a unit; none when it is more or other than one spelt word. */
function wordOf(unit: Unit, { isNamed }: Respelling): SpeltWord | undefined {
  if (unit.kind !== 'word' || isNamed(unit)) return undefined;
  const [only, ...more] = textWords(normalise(unit.text).text, 'und');
  if (!only || more.length > 0 || only.unspaced || /\p{N}/u.test(only.word)) return undefined;
  return { normal: only.word, folded: foldWord(only.word) };
}

function isUnknown(word: SpeltWord | undefined, { taking }: Respelling): boolean {
  return word !== undefined && tokensOfWord(word.normal, taking).length === 0;
}

/** What the other clauses ask for; unknown words ask for nothing. */
function otherWords(at: number, question: SpeltQuestion): string[] {
  const { clauses, words, taking } = question;
  return clauses
    .filter((_, i) => i !== at && !words[i]?.some((word) => isUnknown(word, question)))
    .map(({ anyOf: units }) => units.filter(({ kind }) => kind !== 'phrase'))
    .filter((units) => units.length > 0)
    .map((units) => wordsOfUnits(units, taking));
}

/** The reader's language and those that know most of the words. */
function languagesOf(
  words: readonly string[],
  vocabulary: Vocabulary,
  locale: string,
): Set<string> {
  const knowing = [...vocabulary].map(([language, { find }]) => ({
    language,
    count: words.filter((word) => find(word)).length,
  }));
  const most = Math.max(1, ...knowing.map(({ count }) => count));
  const likely = knowing.filter(({ count }) => count === most).map(({ language }) => language);
  return new Set([tokenLanguage(locale), ...likely]);
}

/** Documents that hold this very word, in all languages. */
function documentsWith(word: string, vocabulary: Vocabulary): number {
  let documents = 0;
  for (const { find } of vocabulary.values()) documents += find(word)?.documents ?? 0;
  return documents;
}

/** Whether a document has a spelling and the other words in its title or what is known about it. */
function namesDocument(
  { word, language }: Spelling,
  others: readonly string[],
  { index }: Respelling,
): boolean {
  if (others.length === 0) return false;
  const all = allOf([anyOf([surfaceToken(word, language)]), ...others]);
  return index.documents(all, 'title about').length > 0;
}

/** The likeliest spellings as texts write them: without its accents a word has other forms. */
function likeliest(spellings: readonly Spelling[], { index }: Respelling): string[] {
  const sorted = [...spellings].sort((a, b) => b.likely - a.likely);
  const best = sorted[0]?.likely ?? 0;
  return sorted
    .filter(({ likely }) => likely > best - AS_LIKELY)
    .slice(0, MOST)
    .map(({ word, language }) => writtenWord(word, language, index));
}
