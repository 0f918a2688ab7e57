import { Remembered } from '../../../data/search/words/remembered.ts';
import { tokenLanguage } from '../../../data/search/words/word-tokens.ts';
import { hashOfWord, meaningsOfWord, textWords } from './features.ts';
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
  /** In order, as they are written. */
  written: readonly string[];
  words: readonly ReadWord[];
}

/** Words of a language that are remembered; texts say the same words again. */
const REMEMBERED_WORDS = 6_000;
/** Languages whose words are remembered. */
const MOST_LANGUAGES = 20;

const byLanguage = new Map<string, Remembered<ReadWord>>();

/** @param language - BCP 47 tag. */
export function worded(text: string, language: string): WordedText {
  const masked = maskArticles(text);
  const written = textWords(masked);
  const remembered = wordsOf(language);
  const words = written.map((whole) => {
    const word = whole.length > LONGEST_WORD ? whole.slice(0, LONGEST_WORD) : whole;
    let read = remembered.get(word);
    if (!read) {
      const folded = foldedWord(word);
      const hash = hashOfWord(folded, language);
      read = { folded, hash, meanings: meaningsOfWord(folded, language), known: [] };
      remembered.set(word, read);
    }
    return read;
  });
  return { text: masked, language, written, words };
}

/** Words in other languages have other stems. */
function wordsOf(tag: string): Remembered<ReadWord> {
  const language = tokenLanguage(tag);
  let words = byLanguage.get(language);
  if (!words) {
    if (byLanguage.size >= MOST_LANGUAGES) byLanguage.clear();
    words = new Remembered<ReadWord>(REMEMBERED_WORDS);
    byLanguage.set(language, words);
  }
  return words;
}
