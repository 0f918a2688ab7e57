import { isFunctionWord } from './function-words.ts';
import { type LanguageWords, SHORTEST_WORD, type Vocabulary } from './known-words.ts';
import { normalise } from './normalise.ts';
import type { KnownWord } from './packed-words.ts';
import { readersWords } from './readers-words.ts';
import { Remembered } from './remembered.ts';
import type { WordIndex } from './word-index.ts';
import { foldWord } from './word-tokens.ts';
import { writtenWord } from './written-word.ts';

/** Proposes other spellings from the words of the library's own texts. */
export interface SpellingAdviser {
  /**
   * The question with its misspelt words put right, or nothing when no word seems misspelt.
   *
   * @param q - The reader's words, as typed.
   * @param language - Base language of the reader's interface: it decides between languages.
   */
  correct(q: string, language: string): string | undefined;
}

/** Answers that are remembered: readers try filters with the same words. */
const MOST_ANSWERS = 200;
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

/** Words are put right as the texts write them: `admisión`. */
export function spellingAdviser(index: WordIndex): SpellingAdviser {
  const written = (word: string, of: string) => writtenWord(word, of, index);
  let known: { vocabulary: Vocabulary; answers: Remembered<{ right?: string }> } | undefined;
  return {
    correct(q, language) {
      const vocabulary = index.vocabulary.now();
      if (known?.vocabulary !== vocabulary)
        known = { vocabulary, answers: new Remembered(MOST_ANSWERS) };
      const key = `${language} ${q}`;
      let answer = known.answers.get(key);
      if (!answer) {
        answer = { right: corrected(vocabulary, q, language, written) };
        known.answers.set(key, answer);
      }
      return answer.right;
    },
  };
}

/**
 * Puts the misspelt words of a question right.
 *
 * @param written - How a word of a language is written, with its accents.
 * @returns The question, otherwise unchanged, or nothing when there is nothing to put right.
 */
export function corrected(
  vocabulary: Vocabulary,
  q: string,
  language: string,
  written: (word: string, language: string) => string,
): string | undefined {
  const words = wordsOf(q).filter(({ word }) => !isSound(word, language));
  const sought = words.map(({ word }) => folded(word));
  const languages = candidateLanguages(vocabulary, sought, language);
  let best: { score: number; code: string; words: (string | undefined)[] } | undefined;
  const elsewhere = sought.map((word) => knownElsewhere(vocabulary, word, language));
  for (const [code, known] of languages) {
    const readings = sought.map((word, i) => reading(known, word, elsewhere[i]));
    const score =
      readings.reduce((sum, one) => sum + one.score, 0) + (code === language ? READERS_OWN : 0);
    if (!best || score > best.score) {
      best = { score, code, words: readings.map(({ word }) => word) };
    }
  }
  if (!best?.words.some((word) => word !== undefined)) return undefined;
  let out = '';
  let at = 0;
  words.forEach(({ index, word }, i) => {
    const right = best.words[i];
    out += q.slice(at, index) + (right === undefined ? word : written(right, best.code));
    at = index + word.length;
  });
  return out + q.slice(at);
}

/** Whether a word is right though texts seldom say it: readers do, or it carries the sentence. */
function isSound(word: string, language: string): boolean {
  return isFunctionWord(word, language) || readersWords(language).has(folded(word));
}

function folded(word: string): string {
  return foldWord(normalise(word).text);
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
  for (const { distance, ...known } of language.near(folded, most)) {
    if (distance === 0 || known.documents < least) continue;
    const sameStart = known.word[0] === folded[0];
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
