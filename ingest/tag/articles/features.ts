/**
 * What the model sees of a text: words, pairs of words, runs of letters within words, and concepts
 * of the field, which are the same in every language. Each is a number (a hash): the weights hold
 * no word that could be read back.
 */

/** What one word gives by itself. */
export interface WordFeatures {
  hash: number;
  /** Its runs of letters, beginning and end marked. */
  letters: Uint32Array;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
// Chinese is read letter by letter: pairs of letters are its words.
const WORD_OR_HAN = /\p{sc=Han}|(?!\p{sc=Han})\p{L}(?:(?!\p{sc=Han})[\p{L}\p{M}])*/gu;
const HAN = /\p{sc=Han}/u;
const SHORTEST_RUN = 4;
const LONGEST_RUN = 5;
/** Longer words are joined or broken text; their first letters stand for them. */
const LONGEST_WORD = 40;

/** @returns the words of a masked text in order, as they are written. */
export function textWords(masked: string): readonly string[] {
  return masked.match(HAN.test(masked) ? WORD_OR_HAN : WORD) ?? [];
}

/** @returns a word without case and accents. */
export function foldedWord(written: string): string {
  const short = written.slice(0, LONGEST_WORD);
  return short
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** @param word - From {@link foldedWord}. */
export function featuresOfWord(word: string): WordFeatures {
  const marked = ` ${word} `;
  const letters: number[] = [];
  for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length += 1) {
    for (let at = 0; at + length <= marked.length; at += 1) {
      letters.push(hashOf(marked.slice(at, at + length), SEED.letters));
    }
  }
  return { hash: hashOf(word, SEED.word), letters: Uint32Array.from(letters) };
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
