import { tokenLanguage } from '../../../data/search/words/word-tokens.ts';
import { ALONE, BETWEEN, type Kind, LETTER, MARK, WordReader } from '../word-reader.ts';
import { hashOfWord, meaningsOfWord } from './features.ts';
import { foldedWord, LONGEST_WORD } from './folded-word.ts';
import { maskArticles } from './mask.ts';

/** A word as it is written in a language, for all models that read it. */
export interface ReadWord {
  /** Without case and accents. */
  folded: string;
  /** Of its stem. */
  hash: number;
  /** As hashes: pairs are made of them. */
  meanings: readonly number[];
  /** What each model knows of it, by the model's number. */
  known: (object | undefined)[];
}

/** A text as models read it. */
export interface WordedText {
  /** With spaces for the numbers and headings of articles: see `maskArticles`. */
  text: string;
  /** BCP 47 tag. */
  language: string;
  /** In order. */
  words: readonly ReadWord[];
  /** Where each word begins and ends, in UTF-16 units: two numbers for each. */
  places: readonly number[];
}

/** Words of a language that are remembered; texts say the same words again. */
const REMEMBERED_WORDS = 8_000;
/** Languages whose words are remembered. */
const MOST_LANGUAGES = 20;

const byLanguage = new Map<string, WordReader<ReadWord>>();

/** @param language - BCP 47 tag. */
export function worded(text: string, language: string): WordedText {
  const masked = maskArticles(text);
  const words: ReadWord[] = [];
  const places: number[] = [];
  wordsOf(language).lookThrough(masked, (word, start, end) => {
    words.push(word);
    places.push(start, end);
  });
  return { text: masked, language, words, places };
}

/** Words in other languages have other stems. */
function wordsOf(tag: string): WordReader<ReadWord> {
  const language = tokenLanguage(tag);
  let words = byLanguage.get(language);
  if (!words) {
    if (byLanguage.size >= MOST_LANGUAGES) byLanguage.clear();
    words = new WordReader<ReadWord>({
      kindOf,
      longest: LONGEST_WORD,
      most: REMEMBERED_WORDS,
      learn: (word) => readWord(word, language),
    });
    byLanguage.set(language, words);
  }
  return words;
}

// Chinese is read letter by letter: pairs of letters are its words.
const HAN = /\p{sc=Han}/u;

function kindOf(letter: string): Kind {
  if (HAN.test(letter)) return ALONE;
  if (/\p{L}/u.test(letter)) return LETTER;
  return /\p{M}/u.test(letter) ? MARK : BETWEEN;
}

function readWord(word: string, language: string): ReadWord {
  const folded = foldedWord(word);
  const hash = hashOfWord(folded, language);
  return { folded, hash, meanings: meaningsOfWord(folded, language), known: [] };
}
