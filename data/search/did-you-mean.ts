import { setTimeout as wait } from 'node:timers/promises';
import { count } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { documents } from '../schema.ts';
import { foldTyped } from './typed-words.ts';
import {
  gatherVocabulary,
  type KnownWord,
  type LanguageWords,
  SHORTEST_WORD,
  type Vocabulary,
} from './vocabulary.ts';

/** Proposes other spellings from the words of the library's own texts. */
export interface SpellingAdviser {
  /** Begins to gather the words, in the background. @returns A promise of the end of that. */
  gather(): Promise<void>;
  /**
   * The question with its misspelt words put right, or nothing when no word seems misspelt or
   * the words are not gathered yet.
   *
   * @param q - The reader's words, as typed.
   * @param language - Base language of the reader's interface: it decides between languages.
   */
  correct(q: string, language: string): string | undefined;
  close(): void;
}

/** Words further from `q` than the first ones stay as they are. */
const MOST_WORDS = 20;
/** From this length on, a word may be two edits away; shorter ones have too many neighbours. */
const TWO_EDITS_FROM = 7;
/** A word that texts hold is still a slip when its neighbour is so many times as frequent. */
const FAR_MORE_FREQUENT = 100;
/** Languages that are tried when no word of the question is known in any. */
const MOST_LANGUAGES = 8;
/** What a language gains by knowing a word as it stands. */
const KNOWN = 3;
/** What the language of the reader's interface gains before all others. */
const READERS_OWN = 1.5;
/** In more documents than this, a word that stands in one or two of them is rather a slip. */
const FEW_DOCUMENTS = 20;
/** How much of the library must be new before its words are gathered again. */
const SHARE_OF_NEW = 0.1;
const CHECK_EVERY = 10 * 60_000;

/** Gathers words when told to, and again when the library has grown or shrunk. */
export function spellingAdviser(database: Database): SpellingAdviser {
  let vocabulary: Vocabulary = new Map();
  let held = -1;
  const stop = new AbortController();

  const gather = async () => {
    held = countDocuments(database);
    const gathered = await gatherVocabulary(database, () => stop.signal.aborted);
    if (!stop.signal.aborted) vocabulary = gathered;
  };
  const keepTrue = async () => {
    while (!stop.signal.aborted) {
      await wait(CHECK_EVERY, undefined, { ref: false, signal: stop.signal });
      if (Math.abs(countDocuments(database) - held) > held * SHARE_OF_NEW) await gather();
    }
  };

  return {
    async gather() {
      await gather();
      keepTrue().catch(() => {});
    },
    correct: (q, language) => corrected(vocabulary, q, language),
    close: () => stop.abort(),
  };
}

function countDocuments(database: Database): number {
  return database.select({ n: count() }).from(documents).get()?.n ?? 0;
}

/**
 * Puts the misspelt words of a question right.
 *
 * @returns The question, otherwise unchanged, or nothing when there is nothing to put right.
 */
export function corrected(vocabulary: Vocabulary, q: string, language: string): string | undefined {
  const words = wordsOf(q);
  const folded = words.map(({ word }) => foldTyped(word));
  const languages = candidateLanguages(vocabulary, folded, language);
  let best: { score: number; words: (string | undefined)[] } | undefined;
  const elsewhere = folded.map((word) => knownElsewhere(vocabulary, word, language));
  for (const [code, known] of languages) {
    const readings = folded.map((word, i) => reading(known, word, elsewhere[i]));
    const score =
      readings.reduce((sum, one) => sum + one.score, 0) + (code === language ? READERS_OWN : 0);
    if (!best || score > best.score) best = { score, words: readings.map(({ word }) => word) };
  }
  if (!best?.words.some((word) => word !== undefined)) return undefined;
  let out = '';
  let at = 0;
  words.forEach(({ index, word }, i) => {
    out += q.slice(at, index) + (best.words[i] ?? word);
    at = index + word.length;
  });
  return out + q.slice(at);
}

/** Words that may be put right: not those left out with minus, names of fields, or numbers. */
function wordsOf(q: string): { index: number; word: string }[] {
  return [...q.matchAll(/(?<![\p{L}\p{M}\p{N}])(-?)([\p{L}\p{M}]+)(?![\p{L}\p{M}\p{N}:])/gu)]
    .filter(([, minus = '', word = '']) => {
      // Words all in capitals are operators and abbreviations.
      const capitals =
        word.length <= 6 && word === word.toUpperCase() && word !== word.toLowerCase();
      return minus === '' && word.length >= SHORTEST_WORD && !capitals;
    })
    .slice(0, MOST_WORDS)
    .map(({ index, 2: word = '' }) => ({ index, word }));
}

/** The reader's own language, those that know a word of the question, else the largest ones. */
function candidateLanguages(
  vocabulary: Vocabulary,
  folded: readonly string[],
  language: string,
): [string, LanguageWords][] {
  const all = [...vocabulary].sort(([, a], [, b]) => b.documents - a.documents);
  const knowing = all.filter(([, words]) => folded.some((word) => words.find(word)));
  const tried = knowing.length > 0 ? knowing : all;
  return [
    ...all.filter(([code]) => code === language),
    ...tried.filter(([code]) => code !== language).slice(0, MOST_LANGUAGES),
  ];
}

/** How a word would be read in one language: as it stands, or put right. */
function reading(
  language: LanguageWords,
  folded: string,
  elsewhere: Elsewhere,
): { score: number; word?: string } {
  const own = language.find(folded);
  const score = own ? weight(own, language) + KNOWN : 0;
  if (own && own.documents > language.documents / FAR_MORE_FREQUENT) return { score };
  // The reader's own word, or another's: such a question mixes languages and has no slip here.
  if (!own && elsewhere === 'reader') return { score };
  const foreign = !own && elsewhere === 'other';
  const most = folded.length >= TWO_EDITS_FROM && !own && !foreign ? 2 : 1;
  const least = Math.max(
    language.documents > FEW_DOCUMENTS ? 3 : 1,
    (own?.documents ?? 0) * FAR_MORE_FREQUENT,
    foreign ? language.documents / 20 : 0,
  );
  let best: { score: number; word?: string } = { score };
  for (const { known, distance } of language.near(folded, most)) {
    if (distance === 0 || known.documents < least) continue;
    const sameStart = foldTyped(known.word)[0] === folded[0];
    const likely = weight(known, language) - 4 * (distance - 1) - (sameStart ? 0 : 3);
    if (best.word === undefined || likely > best.score) best = { score: likely, word: known.word };
  }
  return best;
}

/** How common a word is in its language; a handful of documents makes no word common. */
function weight({ documents }: KnownWord, language: LanguageWords): number {
  return Math.log2(1 + (100 * documents) / (language.documents + FEW_DOCUMENTS));
}

type Elsewhere = 'reader' | 'other' | undefined;

/** Whether the reader's language, or else any other, knows a word. */
function knownElsewhere(vocabulary: Vocabulary, folded: string, language: string): Elsewhere {
  if (vocabulary.get(language)?.find(folded)) return 'reader';
  for (const words of vocabulary.values()) {
    const found = words.find(folded);
    if (found && found.documents > 1) return 'other';
  }
  return undefined;
}
