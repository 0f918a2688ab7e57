import { and, asc, gt, max, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { passages } from '../schema.ts';
import { editDistance } from './edit-distance.ts';
import { stretches } from './pause.ts';
import { foldTyped } from './typed-words.ts';

/** A word of the library's texts. */
export interface KnownWord {
  /** As texts write it most often, in lower case. */
  word: string;
  /** Documents in this language that hold it, of those that were read. */
  documents: number;
}

/** The words of one language with the number of documents that hold them. */
export interface LanguageWords {
  /** Documents that were read in this language. */
  documents: number;
  find(folded: string): KnownWord | undefined;
  /** Words at most `most` edits away, with their distance. */
  near(folded: string, most: number): { known: KnownWord; distance: number }[];
}

/** By base language: `en`, `es`. */
export type Vocabulary = ReadonlyMap<string, LanguageWords>;

export const SHORTEST_WORD = 4;
const LONGEST_WORD = 24;
/** Passages that are read of a large library, evenly spread; some 1 kB each. */
const MOST_PASSAGES = 150_000;
const ROWS_AT_ONCE = 100;
/** Words kept of one language: about 100 bytes each. */
const MOST_WORDS = 60_000;
/** Words counted at once of one language; beyond it the rare ones are forgotten. */
const MOST_COUNTED = 4 * MOST_WORDS;
/** Written without spaces: their words cannot be told without a dictionary. */
const UNSPACED = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my', 'bo', 'dz', 'und']);

interface Counted {
  documents: number;
  words: Map<string, number>;
}

/**
 * Gathers the words of all passages, a little at a time beside the answering of requests.
 *
 * @param isClosed - Asked before each step: true ends the work.
 */
export async function gatherVocabulary(
  database: Database,
  isClosed: () => boolean,
): Promise<Vocabulary> {
  const pause = stretches();
  const highest =
    database
      .select({ id: max(passages.id) })
      .from(passages)
      .get()?.id ?? 0;
  const step = Math.max(1, Math.ceil(highest / MOST_PASSAGES));
  const counted = new Map<string, Counted>();
  let document = '';
  let words = new Map<string, Set<string>>();
  for (let after = 0; !isClosed(); ) {
    const rows = database
      .select({
        id: passages.id,
        documentId: passages.documentId,
        language: passages.language,
        text: passages.text,
      })
      .from(passages)
      .where(and(gt(passages.id, after), step > 1 ? sql`${passages.id} % ${step} = 0` : undefined))
      .orderBy(asc(passages.id))
      .limit(ROWS_AT_ONCE)
      .all();
    if (rows.length === 0) break;
    for (const { documentId, language, text } of rows) {
      if (documentId !== document) {
        countDocument(counted, words);
        document = documentId;
        words = new Map();
      }
      addWords(words, baseLanguage(language), text);
      await pause();
    }
    after = rows.at(-1)?.id ?? after;
  }
  countDocument(counted, words);
  const vocabulary = new Map<string, LanguageWords>();
  for (const [language, { documents, words: found }] of counted) {
    vocabulary.set(language, await languageWords(documents, found, pause));
  }
  return vocabulary;
}

function baseLanguage(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

function addWords(words: Map<string, Set<string>>, language: string, text: string): void {
  if (UNSPACED.has(language)) return;
  let ofLanguage = words.get(language);
  if (!ofLanguage) {
    ofLanguage = new Set();
    words.set(language, ofLanguage);
  }
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    if (word.length >= SHORTEST_WORD && word.length <= LONGEST_WORD) ofLanguage.add(word);
  }
}

function countDocument(counted: Map<string, Counted>, words: Map<string, Set<string>>): void {
  for (const [language, found] of words) {
    let entry = counted.get(language);
    if (!entry) {
      entry = { documents: 0, words: new Map() };
      counted.set(language, entry);
    }
    entry.documents += 1;
    for (const word of found) entry.words.set(word, (entry.words.get(word) ?? 0) + 1);
    if (entry.words.size > MOST_COUNTED) {
      for (const [word, count] of entry.words) if (count === 1) entry.words.delete(word);
    }
  }
}

async function languageWords(
  documents: number,
  counted: ReadonlyMap<string, number>,
  pause: () => Promise<void>,
): Promise<LanguageWords> {
  const frequent = [...counted].sort(([, a], [, b]) => b - a).slice(0, MOST_WORDS);
  const byFolded = new Map<string, KnownWord>();
  for (const [word, count] of frequent) {
    const folded = foldTyped(word);
    const known = byFolded.get(folded);
    // The most frequent spelling came first; with and without accents it is one word.
    if (known) known.documents = Math.min(documents, known.documents + count);
    else byFolded.set(folded, { word, documents: count });
    await pause();
  }
  return searchable(documents, byFolded);
}

/**
 * Near words are looked for by going through all words of nearly the same length. Comparing the
 * sets of their letters first leaves a few hundred to be compared letter by letter.
 */
function searchable(documents: number, words: ReadonlyMap<string, KnownWord>): LanguageWords {
  const byLength = new Map<number, { folded: string[]; letters: number[] }>();
  for (const folded of words.keys()) {
    const group = byLength.get(folded.length) ?? { folded: [], letters: [] };
    group.folded.push(folded);
    group.letters.push(lettersOf(folded));
    byLength.set(folded.length, group);
  }
  return {
    documents,
    find: (folded) => words.get(folded),
    near(folded, most) {
      const letters = lettersOf(folded);
      const found: { known: KnownWord; distance: number }[] = [];
      for (let length = folded.length - most; length <= folded.length + most; length++) {
        const group = byLength.get(length);
        if (!group) continue;
        for (let i = 0; i < group.folded.length; i++) {
          // One edit changes at most two letters of the set.
          if (bits(letters ^ (group.letters[i] as number)) > 2 * most) continue;
          const word = group.folded[i] as string;
          const distance = editDistance(folded, word, most);
          const known = distance <= most ? words.get(word) : undefined;
          if (known) found.push({ known, distance });
        }
      }
      return found;
    },
  };
}

/** The set of a word's letters in 32 bits; letters that share a bit only let more words through. */
function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) % 32);
  return set;
}

function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
