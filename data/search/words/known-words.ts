import type { Database } from '../../database.ts';
import { databaseState } from '../../database-state.ts';
import { type KnownWord, type PackedWords, packedWords } from './packed-words.ts';
import { stretches } from './pause.ts';
import { tokenLanguage } from './word-tokens.ts';

/** The words of one language that documents hold. */
export interface LanguageWords extends PackedWords {
  /** Documents in this language. */
  documents: number;
}

/** By the language that tokens are marked with: `en`, `es`. */
export type Vocabulary = ReadonlyMap<string, LanguageWords>;

/**
 * The words of the library's texts, for near spellings: as the word index has them, in memory,
 * some twenty bytes a word.
 */
export interface KnownWords {
  /**
   * The words as they are now. What takes long to read anew comes a little later: meanwhile the
   * words of before are given.
   */
  now(): Vocabulary;
  /** Reads the words beside the answering of requests, so that the first question need not wait. */
  prepare(): Promise<void>;
}

/** Shorter words have too many neighbours to guess. */
export const SHORTEST_WORD = 4;
/** Longer runs of letters are joined words; German has laws named in fifty letters. */
export const LONGEST_WORD = 60;
const WORDS_PER_READ = 2_000;
/** What is read faster is read anew before it is used, ms. */
const SOON = 20;
/** While the library changes, reading takes at most a fiftieth of the time. */
const REST_AFTER_READING = 50;

interface Held {
  vocabulary: Vocabulary;
  /** State of the database that was read. */
  state: string;
  /** When it was read, and how long that took without pauses, ms. */
  at: number;
  took: number;
}

/** Words are read when first needed, and anew when the library has changed. */
export function knownWords(database: Database): KnownWords {
  let held: Held | undefined;
  let reading: Promise<void> | undefined;
  const state = databaseState(database);

  const readAtOnce = () => {
    const reader = vocabularyReader(database, state());
    while (!reader.step());
    held = reader.held();
    return held;
  };
  const readBeside = async () => {
    const pause = stretches();
    const reader = vocabularyReader(database, state());
    for (let isWhole = false; !isWhole; await pause()) {
      if (!database.$client.open) return;
      isWhole = reader.step();
    }
    held = reader.held();
  };
  const prepare = () => {
    reading ??= readBeside().finally(() => {
      reading = undefined;
    });
    return reading;
  };

  return {
    now() {
      if (!held) return readAtOnce().vocabulary;
      if (state() !== held.state) {
        if (held.took < SOON) return readAtOnce().vocabulary;
        const rested = performance.now() > held.at + held.took * REST_AFTER_READING;
        // Words of before will do when the new ones cannot be read.
        if (rested) prepare().catch(() => {});
      }
      return held.vocabulary;
    },
    prepare,
  };
}

/** Reads the words of all languages, in steps of a few milliseconds. */
function vocabularyReader(database: Database, state: string) {
  const next = database.$client
    .prepare('SELECT term FROM document_vocabulary WHERE term >= ? LIMIT 1')
    .pluck();
  // Many rows in one text: a row for itself costs more than the reading of it.
  const words = database.$client.prepare(
    `SELECT max(term) AS last, group_concat(substr(term, ?) || ' ' || documents, ' ') AS words
     FROM (
       SELECT term, doc AS documents FROM document_vocabulary
       WHERE term > ? AND term < ? AND length(term) BETWEEN ? AND ? AND term NOT GLOB '*[0-9]*'
       LIMIT ${WORDS_PER_READ}
     )`,
  );
  const documents = documentsByLanguage(database);
  const vocabulary = new Map<string, LanguageWords>();
  let from = 'a';
  let language: string | undefined;
  let found: KnownWord[] = [];
  let took = 0;

  /** Goes to the next language that has words. @returns false when there is none. */
  const advance = (): boolean => {
    while (language === undefined) {
      const term = next.get(from) as string | undefined;
      const [, name, sign] = /^([a-z]+)([=_])/.exec(term ?? '') ?? [];
      if (name === undefined) return false;
      // Very words come before the words in any form, concepts and identifiers.
      if (sign === '=') language = name;
      from = sign === '=' ? `${name}=` : `${name}\``;
    }
    return true;
  };
  const read = (): boolean => {
    if (!advance() || language === undefined) return true;
    const marks = language.length + 1;
    const row = words.get(
      marks + 1,
      from,
      `${language}>`,
      marks + SHORTEST_WORD,
      marks + LONGEST_WORD,
    ) as { last: string | null; words: string | null };
    if (row.last === null || row.words === null) {
      const count = documents.get(language) ?? 0;
      if (found.length > 0) vocabulary.set(language, { ...packedWords(found), documents: count });
      found = [];
      from = `${language}>`;
      language = undefined;
      return false;
    }
    from = row.last;
    const parts = row.words.split(' ');
    for (let at = 0; at + 1 < parts.length; at += 2) {
      found.push({ word: parts[at] as string, documents: Number(parts[at + 1]) });
    }
    return false;
  };

  return {
    /** @returns true when all is read. */
    step(): boolean {
      const begun = performance.now();
      const isWhole = read();
      took += performance.now() - begun;
      return isWhole;
    },
    held: (): Held => ({ vocabulary, state, at: performance.now(), took }),
  };
}

function documentsByLanguage(database: Database): Map<string, number> {
  const rows = database.$client
    .prepare('SELECT language, count(*) AS documents FROM documents GROUP BY language')
    .all() as { language: string | null; documents: number }[];
  const byLanguage = new Map<string, number>();
  for (const { language, documents } of rows) {
    const base = tokenLanguage(language ?? 'und');
    byLanguage.set(base, (byLanguage.get(base) ?? 0) + documents);
  }
  return byLanguage;
}
