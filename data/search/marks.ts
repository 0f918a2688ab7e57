import type { Concept } from '../vocabularies/concepts.ts';
import type { TextSpan } from './query.ts';
import { firstStemsByConcept, termsByFirstStem } from './question/concept-terms.ts';
import { conceptsInChinese, conceptsInStems } from './question/concepts-in.ts';
import { type Group, tokensOfWord, type WordTaking, wordsTaken } from './question/groups.ts';
import { identifiersIn } from './question/identifiers.ts';
import { normalise } from './words/normalise.ts';
import { type SeenWords, seenWords } from './words/seen-words.ts';
import {
  foldWord,
  identifierToken,
  stemToken,
  type TextWord,
  textWords,
  tokenLanguage,
} from './words/word-tokens.ts';

/** A place in a text that answers a group of the question. */
export interface Mark extends TextSpan {
  /** Place of the group in the question's groups. */
  group: number;
}

/** Finds the places of a question's words in a text. */
export interface Marker {
  /**
   * @param text - As it is in the library.
   * @param language - BCP 47 tag of the text.
   * @returns places in `text`, in order; they may overlap.
   */
  marksIn(text: string, language: string): Mark[];
}

/** What one group looks for in a text. */
interface Sought {
  tokens: Set<string>;
  /** Runs of scripts without spaces. */
  letters: string[];
  identifiers: Set<string>;
  phrases: string[][];
  concepts: Set<string>;
}

export function markerOf(groups: readonly Group[], taking: WordTaking): Marker {
  const sought = groups.map((group) => soughtBy(group, taking));
  const identifiers = sought.some((one) => one.identifiers.size > 0);
  const concepts = sought.some((one) => one.concepts.size > 0);
  const phrases = sought.some((one) => one.phrases.length > 0);

  const remembered = new Map<string, Wanted>();
  const wantedIn = (language: string): Wanted => {
    const seen = seenWords(language);
    let wanted = remembered.get(language);
    if (wanted?.seen !== seen) {
      wanted = wantedOf(sought, language, seen);
      remembered.set(language, wanted);
    }
    return wanted;
  };

  return {
    marksIn(original, tag) {
      const { text, origin } = normalise(original);
      const language = tokenLanguage(tag);
      const marks: Mark[] = [];
      const mark = (group: number, start: number, end: number) => {
        marks.push({
          group,
          start: origin ? (origin[start] ?? start) : start,
          end: origin ? endIn(origin, end) : end,
        });
      };
      const { seen, wishes } = wantedIn(language);
      let named = concepts && language === 'zh';
      const words = seen.wordsIn(text) ?? spacedWords(text, language, seen);
      const beginnings: number[] = [];
      for (let at = 0; at < words.length; at += 3) {
        const word = words[at] as number;
        const very = wishAt(wishes, seen.surface(word));
        const form = taking.exact ? very : wishAt(wishes, seen.form(word));
        if (form === 0 && very === 0) continue;
        // A very word that is asked for may have a form that is not, or only begins a concept.
        const wish = form >> GROUP > 0 ? form : form | very;
        if (wish & BEGINNING) beginnings.push(at / 3);
        named ||= (wish & NAMING) > 0;
        const group = wish >> GROUP;
        if (group > 0) mark(group - 1, words[at + 1] as number, words[at + 2] as number);
      }
      const inPhrases = phrases ? textWords(text, 'und') : [];
      for (const [group, { letters, phrases }] of sought.entries()) {
        for (const run of letters) {
          for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length)) {
            mark(group, at, at + run.length);
          }
        }
        for (const phrase of phrases) markPhrase(phrase, inPhrases, (a, b) => mark(group, a, b));
      }
      if (named) {
        const place = { words, beginnings, seen };
        for (const { concept, start, end } of conceptsIn(text, place, language)) {
          const group = sought.findIndex((one) => one.concepts.has(concept.id));
          if (group >= 0) mark(group, start, end);
        }
      }
      if (identifiers) {
        for (const { id, start, end } of identifiersIn(text)) {
          const group = sought.findIndex((one) => one.identifiers.has(identifierToken(id)));
          if (group >= 0) mark(group, start, end);
        }
      }
      return marks.sort((a, b) => a.start - b.start || b.end - a.end);
    },
  };
}

/** As {@link SeenWords.wordsIn}, without runs of scripts that have no spaces. */
function spacedWords(text: string, language: string, seen: SeenWords): number[] {
  return textWords(text, language).flatMap(({ unspaced, start, end }) =>
    unspaced ? [] : [seen.numberOf(text, start, end), start, end],
  );
}

/** What is looked for among the words of one language. */
interface Wanted {
  seen: SeenWords;
  /**
   * By the number of a token: {@link BEGINNING} when a term of any concept begins with it,
   * {@link NAMING} when one of a concept looked for does, and above these bits the place of the
   * group that asks for it, plus one.
   */
  wishes: Uint16Array;
}

const NAMING = 1;
const BEGINNING = 2;
const GROUP = 2;

function wantedOf(sought: readonly Sought[], language: string, seen: SeenWords): Wanted {
  const groups = sought.flatMap(({ tokens }, at) =>
    [...tokens].map((token) => [seen.tokenNumber(token), at] as const),
  );
  const ids = sought.flatMap(({ concepts }) => [...concepts]);
  const stems = ids.flatMap((id) => [...(firstStemsByConcept(language).get(id) ?? [])]);
  const naming = tokensOf(stems, language, seen);
  const beginning = naming.length > 0 ? termBeginnings(language, seen) : [];
  const wishes = new Uint16Array(1 + Math.max(-1, ...beginning, ...groups.map(([one]) => one)));
  for (const [token, group] of groups) wishes[token] = (group + 1) << GROUP;
  for (const token of beginning) wishes[token] = (wishes[token] as number) | BEGINNING;
  for (const token of naming) wishes[token] = (wishes[token] as number) | NAMING;
  return { seen, wishes };
}

/** Most words are not asked for; those learnt since have greater numbers. */
function wishAt(wishes: Uint16Array, token: number): number {
  return token < wishes.length ? (wishes[token] as number) : 0;
}

function tokensOf(stems: Iterable<string>, language: string, seen: SeenWords): number[] {
  return Array.from(stems, (stem) => seen.tokenNumber(stemToken(stem, language)));
}

const beginningsOf = new WeakMap<SeenWords, readonly number[]>();

/** Tokens that terms of all concepts begin with, by their numbers. */
function termBeginnings(language: string, seen: SeenWords): readonly number[] {
  let tokens = beginningsOf.get(seen);
  if (!tokens) {
    tokens = tokensOf(termsByFirstStem(language).keys(), language, seen);
    beginningsOf.set(seen, tokens);
  }
  return tokens;
}

/** The words of a text, see {@link SeenWords.wordsIn}. */
interface PlacedWords {
  seen: SeenWords;
  words: readonly number[];
  /** Those that a term of a concept may begin with: the first, the second … word. */
  beginnings: readonly number[];
}

function conceptsIn(
  text: string,
  { seen, words, beginnings }: PlacedWords,
  language: string,
): { concept: Concept; start: number; end: number }[] {
  if (language === 'zh') return conceptsInChinese(text);
  const stems = { length: words.length / 3, at: (at: number) => stemAt(words, seen, at) };
  return conceptsInStems(stems, language, beginnings).map(({ concept, from, to }) => ({
    concept,
    start: words[3 * from + 1] as number,
    end: words[3 * to + 2] as number,
  }));
}

function stemAt(words: readonly number[], seen: SeenWords, at: number): string | undefined {
  const word = words[3 * at];
  return word === undefined ? undefined : seen.stem(word);
}

/** Several letters of the original may stand behind the last one of a span. */
function endIn(origin: Uint32Array, end: number): number {
  let at = end;
  while (at < origin.length - 1 && origin[at] === origin[end - 1]) at += 1;
  return origin[at] ?? end;
}

function soughtBy(group: Group, taking: WordTaking): Sought {
  const sought: Sought = {
    tokens: new Set(),
    letters: [],
    identifiers: new Set(),
    phrases: [],
    concepts: new Set(group.concepts.map(({ id }) => id)),
  };
  for (const { kind, text: typed } of group.clause.anyOf) {
    const { text } = normalise(typed);
    const ids = kind === 'identifier' ? identifiersIn(text) : [];
    for (const { id } of ids) sought.identifiers.add(identifierToken(id));
    if (kind === 'phrase') sought.phrases.push(phraseOf(textWords(text, 'und')));
    else if (ids.length === 0) {
      const ways = wordsTaken(text, taking).map(({ words, taking: taken }) => ({
        letters: words.filter(({ unspaced }) => unspaced).map(({ word }) => word),
        tokens: words.flatMap(({ word, unspaced }) => (unspaced ? [] : tokensOfWord(word, taken))),
      }));
      // A word with an apostrophe in it rather than its parts, where texts have such a word.
      const way = ways.toReversed().find(({ tokens }) => tokens.length > 0) ?? ways[0];
      for (const token of way?.tokens ?? []) sought.tokens.add(token);
      sought.letters.push(...(way?.letters ?? []));
    }
  }
  return sought;
}

function phraseOf(words: readonly TextWord[]): string[] {
  return words.map(({ word }) => foldWord(word));
}

/** Words in a row; the first and last run of a script without spaces may go on beyond it. */
function markPhrase(
  phrase: readonly string[],
  words: readonly TextWord[],
  mark: (start: number, end: number) => void,
): void {
  const first = phrase[0];
  if (first === undefined) return;
  for (let at = 0; at + phrase.length <= words.length; at += 1) {
    const from = words[at] as TextWord;
    const to = words[at + phrase.length - 1] as TextWord;
    if (phrase.length === 1 && from.unspaced) {
      for (let i = from.word.indexOf(first); i >= 0; i = from.word.indexOf(first, i + 1)) {
        mark(from.start + i, from.start + i + first.length);
      }
      continue;
    }
    const meets = phrase.every((wanted, i) => {
      const { word, unspaced } = words[at + i] as TextWord;
      if (!unspaced) return foldWord(word) === wanted;
      return i === 0 ? word.endsWith(wanted) : word.startsWith(wanted);
    });
    if (meets) mark(from.start, to.end);
  }
}
