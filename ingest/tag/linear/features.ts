/**
 * What the model sees of a text: stems of words, pairs of them, runs of letters within words, and
 * concepts and meanings of the field, which are the same in every language. Each is a number (a
 * hash): the weights hold no word that could be read back.
 */
import { stemOf } from '../../../data/search/words/word-forms.ts';
import { meaningsOf } from './glossary.ts';

const SHORTEST_RUN = 4;
const LONGEST_RUN = 5;

/**
 * @param word - From `foldedWord`.
 * @param language - BCP 47 tag.
 * @returns the hash of its stem.
 */
export function hashOfWord(word: string, language: string): number {
  return hashOf(stemOf(word, language), SEED.word);
}

/** @returns what a word of the field means, by hashes; nothing for others. */
export function meaningsOfWord(word: string, language: string): number[] {
  const meanings = meaningsOf(stemOf(word, language), language);
  return meanings.map((meaning) => hashOf(meaning, SEED.meaning));
}

/** @returns the runs of letters of a word, beginning and end marked. */
export function lettersOfWord(word: string): number[] {
  const marked = ` ${word} `;
  const letters: number[] = [];
  for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length += 1) {
    for (let at = 0; at + length <= marked.length; at += 1) {
      letters.push(hashOf(marked.slice(at, at + length), SEED.letters));
    }
  }
  return letters;
}

/** Words of the field that stand together, whatever other words are between. */
const TOGETHER = 2;

/**
 * Pairs of meanings that stand near each other; their order differs between languages.
 *
 * @param meanings - Of each word of the field in a text, in order.
 * @param at - The word that is paired with those before it.
 */
export function pairsOfMeanings(meanings: readonly (readonly number[])[], at: number): number[] {
  const pairs: number[] = [];
  for (let before = Math.max(0, at - TOGETHER); before < at; before += 1) {
    for (const one of meanings[before] ?? []) {
      for (const other of meanings[at] ?? []) {
        if (one !== other) pairs.push(pairOfMeanings(Math.min(one, other), Math.max(one, other)));
      }
    }
  }
  return pairs;
}

function pairOfMeanings(lower: number, higher: number): number {
  return mixed(Math.imul(lower, 0xc2b2ae35) ^ (higher + SEED.pairOfMeanings));
}

/** Two words in a row, by their hashes. */
export function pairOf(first: number, second: number): number {
  return mixed(Math.imul(first, 0x9e3779b1) ^ (second + SEED.pair));
}

/** Two words with one between. */
export function partedPairOf(first: number, third: number): number {
  return mixed(Math.imul(first, 0x85ebca77) ^ (third + SEED.partedPair));
}

/** A concept of the vocabulary, by its id. */
export function conceptOf(id: string): number {
  return hashOf(id, SEED.concept);
}

const SEED = {
  word: 0x811c9dc5,
  letters: 0x2f0b4a27,
  concept: 0x51ed270b,
  pair: 0x165667b1,
  partedPair: 0x27d4eb2f,
  meaning: 0x3c6ef372,
  pairOfMeanings: 0x6a09e667,
};

/** FNV-1a over UTF-16 units, mixed once more. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return mixed(hash);
}

function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
