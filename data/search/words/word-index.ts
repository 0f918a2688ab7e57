import { type Database, writing } from '../../database.ts';
import { whileUnchanged } from '../../database-state.ts';
import { joinSegments } from './join-segments.ts';
import { type KnownWords, knownWords } from './known-words.ts';
import { normalise } from './normalise.ts';
import { Remembered } from './remembered.ts';
import { ACCENTED_LANGUAGES } from './word-forms.ts';
import { kinOf } from './word-kin.ts';
import { foldWord, formToken, surfaceToken, tokenLanguage, tokensIn } from './word-tokens.ts';
import { writtenForms } from './written-forms.ts';

/** The tokens of a document, as the word index keeps them. */
export interface DocumentTokens {
  documentId: string;
  /** Titles and names. */
  title: Iterable<string>;
  /** What else is known about the work: number, place, issuer, year. */
  about: Iterable<string>;
  passages: PassageTokens[];
  /** Tokens of all its text together. */
  text: Iterable<string>;
}

export interface PassageTokens {
  passageId: number;
  /** Label of the provision and headings above it. */
  heading: Iterable<string>;
  text: Iterable<string>;
}

/** Where in a document, or in a passage, tokens are looked for; anywhere when absent. */
export type DocumentColumn = 'title' | 'about' | 'title about' | 'text';
export type PassageColumn = 'heading' | 'text';

/**
 * Which documents and passages hold which tokens: SQLite's full-text index, without a copy of
 * the text. Expressions are its own (FTS5): build them with {@link anyOf} and {@link allOf}.
 */
export interface WordIndex {
  /** Puts a document in the place of what was kept of it. */
  put(document: DocumentTokens): void;
  remove(documentId: string): void;
  /** Documents that answer, by id. */
  documents(expression: string, column?: DocumentColumn): string[];
  /** Documents of these countries and bodies, by id; in the index or not. */
  documentsOfPlaces(codes: readonly string[]): string[];
  /** Those of these tokens that any document holds. */
  known(tokens: readonly string[]): string[];
  /**
   * Tokens of which any one means that a word is there; none when no document holds it.
   *
   * @param word - One word of text that went through `normalise`.
   * @param languages - BCP 47 tags; the same list gets quicker answers than one like it.
   * @param exact - For this very word, and not for any of its forms.
   */
  tokensOf(word: string, languages: readonly string[], exact: boolean): readonly string[];
  /** How many passages of each document answer, by document id. */
  passageCounts(expression: string, column?: PassageColumn): Map<string, number>;
  /** All passages that answer, by document id; nothing when there are more than `most`. */
  allPassages(
    expression: string,
    most: number,
    column?: PassageColumn,
  ): Map<string, number[]> | undefined;
  /** Texts of any passages that answer, of different documents, so many at most. */
  someTexts(expression: string, most: number): string[];
  /** The passages that answer best, rare words counting more; documents by id, best first. */
  bestDocuments(expression: string, limit: number): { id: string; passageId: number }[];
  /** Does work of many questions to the index faster, and as of one moment. */
  reading<T>(work: () => T): T;
  /** Passages of a document that answer, by id in the order they were brought in. */
  passagesOf(documentId: string, expression: string, column?: PassageColumn): number[];
  /** Makes questions quick again after many documents were put in. */
  tidy(): Promise<void>;
  /** All very words that documents hold. */
  vocabulary: KnownWords;
}

/** Passages that one document can have, as a power of two. */
const PASSAGE_BITS = 31n;
const PASSAGES_OF_EACH = 2 ** Number(PASSAGE_BITS);
/** Words whose tokens are remembered, for each list of languages. */
const MOST_REMEMBERED = 20_000;
/** Where any passages will do. */
const ROWS_LOOKED_AT = 400;
/** Texts, of different documents, that show how a word is written. */
const TEXTS_LOOKED_AT = 8;
const LATIN = /^[\p{sc=Latn}\p{M}]+$/u;

export function wordIndex(database: Database): WordIndex {
  const sql = (text: string) => database.$client.prepare(text);
  const numberOf = sql('SELECT number FROM document_numbers WHERE document_id = ?').pluck();
  const giveNumber = sql(
    'INSERT INTO document_numbers (document_id) VALUES (?) RETURNING number',
  ).pluck();
  const insertDocument = sql(
    'INSERT INTO document_words (rowid, title, about, text) VALUES (?, ?, ?, ?)',
  );
  const insertPassage = sql('INSERT INTO passage_words (rowid, heading, text) VALUES (?, ?, ?)');
  const deleteDocument = sql('DELETE FROM document_words WHERE rowid = ?');
  const deletePassages = sql('DELETE FROM passage_words WHERE rowid BETWEEN ? AND ?');
  const documentsThat = sql(
    'SELECT rowid FROM document_words WHERE document_words MATCH ?',
  ).pluck();
  const ofPlaces = sql(
    'SELECT id FROM documents WHERE country IN (SELECT value FROM json_each(?))',
  ).pluck();
  const knownToken = sql('SELECT 1 FROM document_vocabulary WHERE term = ?').pluck();
  const countPassages = sql(
    `SELECT rowid >> ${PASSAGE_BITS}, count(*) FROM passage_words
     WHERE passage_words MATCH ? GROUP BY 1`,
  ).raw();
  const anyPassages = sql(
    'SELECT rowid FROM passage_words WHERE passage_words MATCH ? LIMIT ?',
  ).pluck();
  const idOf = sql('SELECT document_id FROM document_numbers WHERE number = ?').pluck();
  const textsThat = sql(
    `SELECT text FROM passages WHERE id IN (
       SELECT min(row) & ${(1n << PASSAGE_BITS) - 1n} FROM (
         SELECT rowid AS row FROM passage_words WHERE passage_words MATCH ? LIMIT ${ROWS_LOOKED_AT}
       ) GROUP BY row >> ${PASSAGE_BITS} LIMIT ?
     )`,
  ).pluck();
  const bestPassages = sql(
    `SELECT n.document_id AS id, best.row & ${(1n << PASSAGE_BITS) - 1n} AS passageId FROM (
       SELECT rowid AS row FROM passage_words WHERE passage_words MATCH ?
       ORDER BY rank LIMIT ?
     ) best JOIN document_numbers n ON n.number = best.row >> ${PASSAGE_BITS}`,
  );
  const passagesThat = sql(
    `SELECT rowid & ${(1n << PASSAGE_BITS) - 1n} FROM passage_words
     WHERE passage_words MATCH @expression
     AND rowid >= (SELECT number << ${PASSAGE_BITS} FROM document_numbers WHERE document_id = @id)
     AND rowid < (SELECT number + 1 << ${PASSAGE_BITS} FROM document_numbers WHERE document_id = @id)`,
  ).pluck();

  const rememberedTokens = whileUnchanged(
    database,
    () => new WeakMap<readonly string[], Remembered<readonly string[]>>(),
  );
  const rememberedIds = whileUnchanged(database, () => new Map<number, string>());
  const idsOf = () => {
    const remembered = rememberedIds();
    return (number: number): string => {
      let id = remembered.get(number);
      if (id === undefined) {
        id = idOf.get(number) as string;
        remembered.set(number, id);
      }
      return id;
    };
  };

  const known = (tokens: readonly string[]) =>
    tokens.filter((token) => knownToken.get(token) !== undefined);

  /** Of forms that some document holds: others may be no words. */
  const kinTokens = (word: string, language: string) =>
    kinOf(word, language).flatMap((one) =>
      known([surfaceToken(one, language)]).length > 0 ? formToken(one, language) : [],
    );

  /** Of a word as texts write it: typed with other accents, or none, it has another stem. */
  const accentedTokens = (word: string, language: string) => {
    if (!ACCENTED_LANGUAGES.has(language) || !LATIN.test(word)) return [];
    const surface = surfaceToken(word, language);
    if (known([surface]).length === 0) return [];
    const texts = textsThat.all(anyOf([surface]), TEXTS_LOOKED_AT) as string[];
    const written = writtenForms(word, language, texts);
    // Who types an accent that texts write means it.
    const meant = word !== foldWord(word) && written.includes(word.toLowerCase()) ? [] : written;
    return [surface, ...meant.map((one) => formToken(normalise(one).text, language))];
  };

  const rowsOf = (number: number) => {
    const first = BigInt(number) << PASSAGE_BITS;
    return [first, first + (1n << PASSAGE_BITS) - 1n] as const;
  };
  const forget = (documentId: string): number | undefined => {
    const number = numberOf.get(documentId) as number | undefined;
    if (number === undefined) return undefined;
    deleteDocument.run(BigInt(number));
    deletePassages.run(...rowsOf(number));
    return number;
  };

  const put = writing(database, (document: DocumentTokens) => {
    const { documentId, title, about, text, passages } = document;
    const number = forget(documentId) ?? (giveNumber.get(documentId) as number);
    const [first] = rowsOf(number);
    insertDocument.run(BigInt(number), joined(title), joined(about), joined(text));
    for (const passage of passages) {
      const row = first + BigInt(passage.passageId);
      insertPassage.run(row, joined(passage.heading), joined(passage.text));
    }
  });
  const remove = writing(database, forget);

  return {
    put,
    remove: (documentId) => void remove(documentId),

    documents: (expression, column) =>
      (documentsThat.all(within(expression, column)) as number[]).map(idsOf()),

    documentsOfPlaces: (codes) => ofPlaces.all(JSON.stringify(codes)) as string[],

    known,

    tokensOf(word, languages, exact) {
      const byLanguages = rememberedTokens();
      let remembered = byLanguages.get(languages);
      if (!remembered) {
        remembered = new Remembered(MOST_REMEMBERED);
        byLanguages.set(languages, remembered);
      }
      const key = `${exact} ${word}`;
      let held = remembered.get(key);
      if (!held) {
        const spoken = exact ? [] : new Set(languages.map(tokenLanguage));
        const others = [...spoken].flatMap((language) => [
          ...kinTokens(word, language),
          ...accentedTokens(word, language),
        ]);
        held = known([...new Set([...tokensIn(word, languages, exact), ...others])]);
        remembered.set(key, held);
      }
      return held;
    },

    passageCounts(expression, column) {
      const rows = countPassages.all(within(expression, column)) as [number, number][];
      const idFor = idsOf();
      return new Map(rows.map(([number, passages]) => [idFor(number), passages]));
    },

    someTexts: (expression, most) => textsThat.all(expression, most) as string[],

    allPassages(expression, most, column) {
      const rows = anyPassages.all(within(expression, column), most + 1) as number[];
      if (rows.length > most) return undefined;
      const found = new Map<string, number[]>();
      const idFor = idsOf();
      let last = -1;
      let passages: number[] = [];
      // Rows come in their order, those of one document after the other.
      for (const row of rows) {
        const number = Math.floor(row / PASSAGES_OF_EACH);
        if (number !== last) {
          passages = [];
          found.set(idFor(number), passages);
          last = number;
        }
        passages.push(row % PASSAGES_OF_EACH);
      }
      return found;
    },

    bestDocuments: (expression, limit) =>
      bestPassages.all(expression, limit) as { id: string; passageId: number }[],

    passagesOf(documentId, expression, column) {
      return passagesThat.all({
        expression: within(expression, column),
        id: documentId,
      }) as number[];
    },

    reading: (work) => database.$client.transaction(work)(),

    async tidy() {
      await joinSegments(database, 'document_words');
      await joinSegments(database, 'passage_words');
    },

    vocabulary: knownWords(database),
  };
}

/** An expression that asks for one of these; tokens are put in quotation marks. */
export function anyOf(tokens: Iterable<string>): string {
  return `(${[...new Set(tokens)].map((token) => `"${token.replaceAll('"', '')}"`).join(' OR ')})`;
}

/** An expression that asks for all of these. */
export function allOf(expressions: Iterable<string>): string {
  return `(${[...expressions].join(' AND ')})`;
}

/** An expression that asks for one of these expressions. */
export function oneOf(expressions: Iterable<string>): string {
  return `(${[...expressions].join(' OR ')})`;
}

function within(expression: string, column: string | undefined): string {
  return column === undefined ? expression : `{${column}} : ${expression}`;
}

function joined(tokens: Iterable<string>): string {
  return [...tokens].join(' ');
}
