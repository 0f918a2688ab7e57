import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../data/database.ts';
import { documents } from '../../../data/schema.ts';
import { knownWords, type Vocabulary } from '../../../data/search/words/known-words.ts';
import { packedWords } from '../../../data/search/words/packed-words.ts';
import { type WordIndex, wordIndex } from '../../../data/search/words/word-index.ts';

let database: Database;
let index: WordIndex;
beforeEach(() => {
  database = openDatabase(':memory:');
  index = wordIndex(database);
});
afterEach(() => database.$client.close());

function put(documentId: string, language: string, text: string[]): void {
  const at = new Date().toISOString();
  const row = { id: documentId, title: '', language, createdAt: at, updatedAt: at };
  database.insert(documents).values(row).onConflictDoNothing().run();
  index.put({ documentId, title: [], about: [], text, passages: [] });
}

function counts(vocabulary: Vocabulary): Record<string, [words: number, documents: number]> {
  return Object.fromEntries(
    [...vocabulary].map(([code, words]) => [code, [words.count, words.documents]]),
  );
}

describe('the words of the library', () => {
  it('are its very words by language, and no others', () => {
    put('a', 'en', ['en=admission', 'en=order', 'en_admiss', '#1983', 'n_act_17', 'c_consent']);
    put('b', 'en', ['en=admission', 'en=covid19', 'en=law', 'fr=ordre', '~精神']);
    put('c', 'es-MX', ['es=orden', 'es_orden']);
    const vocabulary = index.vocabulary.now();
    expect(counts(vocabulary)).toEqual({ en: [2, 2], es: [1, 1], fr: [1, 0] });
    expect(vocabulary.get('en')?.find('admission')).toEqual({ word: 'admission', documents: 2 });
    expect(vocabulary.get('en')?.find('admissio')).toBeUndefined();
    expect(vocabulary.get('es')?.find('admission')).toBeUndefined();
  });

  it('are there as soon as a document is, and gone with it', () => {
    expect(index.vocabulary.now().size).toBe(0);
    put('a', 'en', ['en=seclusion']);
    expect(index.vocabulary.now().get('en')?.find('seclusion')?.documents).toBe(1);
    index.remove('a');
    expect(index.vocabulary.now().get('en')).toBeUndefined();
  });

  it('are read whole when they are many, at once or beside other work', async () => {
    const words = Array.from({ length: 26 ** 3 }, (_, i) => {
      const letters = i.toString(26).padStart(3, '0');
      return `word${letters.replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] as string)}`;
    });
    put(
      'a',
      'en',
      words.map((word) => `en=${word}`),
    );
    put('b', 'uk', ['uk=обєкт', 'uk=психіатрична']);
    const beside = knownWords(database);
    await beside.prepare();
    for (const vocabulary of [index.vocabulary.now(), beside.now()]) {
      expect(counts(vocabulary)).toEqual({ en: [words.length, 1], uk: [2, 1] });
      expect(words.every((word) => vocabulary.get('en')?.find(word))).toBe(true);
    }
  });

  it('leave a library that is closed meanwhile', async () => {
    put('a', 'en', ['en=seclusion']);
    const prepared = index.vocabulary.prepare();
    database.$client.close();
    await expect(prepared).resolves.toBeUndefined();
  });
});

describe('packed words', () => {
  const words = packedWords(
    ['consent', 'convent', 'content', 'contents', 'con', 'consenting', 'согласие'].map(
      (word, at) => ({ word, documents: at + 1 }),
    ),
  );

  it('are found near one another', () => {
    const near = (word: string, most: number) =>
      words.near(word, most).map(({ word: found, distance }) => [found, distance]);
    expect(near('consnet', 1)).toEqual([['consent', 1]]);
    expect(near('contents', 2)).toEqual([
      ['consent', 2],
      ['content', 1],
      ['convent', 2],
      ['contents', 0],
    ]);
    expect(near('согласия', 1)).toEqual([['согласие', 1]]);
    expect(near('seclusion', 2)).toEqual([]);
  });

  it('are found by how they begin', () => {
    const beginning = (start: string, more: number) =>
      words.beginning(start, more).map(({ word }) => word);
    expect(beginning('conte', 3)).toEqual(['content', 'contents']);
    expect(beginning('con', 0)).toEqual(['con']);
    expect(beginning('x', 9)).toEqual([]);
  });
});
