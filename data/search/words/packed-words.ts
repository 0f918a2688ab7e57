import { distanceTo } from './edit-distance.ts';

/** A word of the library's texts, as tokens have it: lower case, without Latin accents. */
export interface KnownWord {
  word: string;
  /** Documents that hold it. */
  documents: number;
}

/** A word with how many edits it is away from another. */
export interface NearWord extends KnownWord {
  distance: number;
}

/** Words of one length, one after the other in one string and in the order of their letters. */
interface Shelf {
  length: number;
  count: number;
  text: string;
  letters: Uint32Array;
  documents: Uint32Array;
}

/**
 * The words of one language: some twenty bytes each. Near words are looked for by going through
 * all words of nearly the same length; comparing the sets of their letters first leaves a few
 * to be compared letter by letter.
 */
export interface PackedWords {
  count: number;
  find(word: string): KnownWord | undefined;
  /** Words at most `most` edits away. */
  near(word: string, most: number): NearWord[];
  /** Words that begin so and have at most `more` further letters. */
  beginning(start: string, more: number): KnownWord[];
}

/** @param words - Each once, in any order. */
export function packedWords(words: Iterable<KnownWord>): PackedWords {
  const byLength = new Map<number, KnownWord[]>();
  for (const known of words) {
    const same = byLength.get(known.word.length);
    if (same) same.push(known);
    else byLength.set(known.word.length, [known]);
  }
  const shelves = new Map([...byLength].map(([length, same]) => [length, shelfOf(length, same)]));
  return {
    count: [...shelves.values()].reduce((sum, { count }) => sum + count, 0),

    find(word) {
      const shelf = shelves.get(word.length);
      const at = shelf ? firstFrom(shelf, word) : 0;
      return shelf && at < shelf.count && wordAt(shelf, at) === word ? known(shelf, at) : undefined;
    },

    near(word, most) {
      const letters = lettersOf(word);
      const distance = distanceTo(word);
      const found: NearWord[] = [];
      for (let length = word.length - most; length <= word.length + most; length++) {
        const shelf = shelves.get(length);
        if (!shelf) continue;
        for (let at = 0; at < shelf.count; at++) {
          // One edit changes at most two letters of the set.
          if (bits(letters ^ (shelf.letters[at] as number)) > 2 * most) continue;
          const edits = distance(shelf.text, at * length, length);
          if (edits <= most) found.push({ ...known(shelf, at), distance: edits });
        }
      }
      return found;
    },

    beginning(start, more) {
      const found: KnownWord[] = [];
      for (let length = start.length; length <= start.length + more; length++) {
        const shelf = shelves.get(length);
        if (!shelf) continue;
        for (let at = firstFrom(shelf, start); at < shelf.count; at++) {
          if (!shelf.text.startsWith(start, at * length)) break;
          found.push(known(shelf, at));
        }
      }
      return found;
    },
  };
}

function shelfOf(length: number, words: KnownWord[]): Shelf {
  words.sort((a, b) => (a.word < b.word ? -1 : 1));
  return {
    length,
    count: words.length,
    text: words.map(({ word }) => word).join(''),
    letters: Uint32Array.from(words, ({ word }) => lettersOf(word)),
    documents: Uint32Array.from(words, ({ documents }) => documents),
  };
}

function wordAt({ text, length }: Shelf, at: number): string {
  return text.slice(at * length, (at + 1) * length);
}

function known(shelf: Shelf, at: number): KnownWord {
  return { word: wordAt(shelf, at), documents: shelf.documents[at] as number };
}

/** Place of the first word that is not before these letters. */
function firstFrom(shelf: Shelf, letters: string): number {
  let [from, below] = [0, shelf.count];
  while (from < below) {
    const middle = (from + below) >>> 1;
    if (wordAt(shelf, middle) < letters) from = middle + 1;
    else below = middle;
  }
  return from;
}

/** The set of a word's letters in 32 bits; letters that share a bit only let more words through. */
function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) % 32);
  return set >>> 0;
}

function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
