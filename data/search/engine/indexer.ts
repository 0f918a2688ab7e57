import type { Database } from '../../database.ts';
import type { DocumentRecord, DocumentRepository } from '../../documents.ts';
import { libraryStateRepository } from '../../library-state.ts';
import type { PassageRepository } from '../../passages.ts';
import { type TagRow, tagRepository } from '../../tags.ts';
import { placeName } from '../../vocabularies/places.ts';
import { facetsOf } from '../document-facets.ts';
import { tokensOf } from '../words/document-tokens.ts';
import { normalise } from '../words/normalise.ts';
import type { WordIndex } from '../words/word-index.ts';
import { type IndexRow, sortTitle, UNSTATED } from './index-row.ts';
import { INDEX_VERSION } from './index-settings.ts';
import type { PassageIndex } from './passage-index.ts';

/** Rows the engine takes in at once: its fixed cost per task asks for many (ENGINES §1). */
const ROWS_PER_BATCH = 12_000;
/** Rows in one piece of a batch: a whole batch at hand would be 600 MB of memory (measured). */
const ROWS_PER_PIECE = 250;
const DOCUMENTS_PER_READ = 10;
const VERSION_KEY = 'index-version';

/** Told after each batch. */
export type IndexProgress = (done: number, total: number) => void;

/** Keeps the index a true picture of the database. */
export interface Indexer {
  /**
   * Makes the index usable: creates it when it is gone; says whether it must be rebuilt because
   * its settings are of an older version.
   */
  prepare(): Promise<'ready' | 'outdated'>;
  /** Sends every document whose newest revision the index does not show. */
  catchUp(onProgress?: IndexProgress): Promise<number>;
  /** Sends these documents at once, whatever else waits: a curator wants to see them found. */
  show(ids: readonly string[]): Promise<void>;
  /** Builds a new index beside the live one and swaps: no search fails meanwhile. */
  rebuild(onProgress?: IndexProgress): Promise<number>;
}

/** A document as a batch has shown it. */
interface Shown {
  id: string;
  revision: number;
  wasShown: boolean;
}
type OnBatch = (shown: Shown[]) => Promise<void>;

export function indexer(
  database: Database,
  documents: DocumentRepository,
  passages: PassageRepository,
  index: PassageIndex,
  words: WordIndex,
): Indexer {
  const state = libraryStateRepository(database);
  const tags = tagRepository(database);

  const rowsOf = (document: DocumentRecord): IndexRow[] => {
    const common = commonFields(document, tags.ofDocument(document.id));
    const texts = passages.ofDocument(document.id);
    words.put(tokensOf(document, texts));
    const rows = texts.map(
      (passage): IndexRow => ({
        ...common,
        id: String(passage.id),
        fileId: passage.fileId,
        card: false,
        ord: passage.ordinal,
        lang: passage.language,
        heading: normalise([...passage.headings, passage.label ?? ''].join(' ')).text,
        text: normalise(passage.text).text,
      }),
    );
    return [cardOf(document, common), ...rows];
  };

  /** Sends documents in large batches, each in pieces that are read from the database as they go. */
  const send = async (ids: readonly string[], target: 'live' | 'next', onBatch: OnBatch) => {
    for (let at = 0; at < ids.length; ) {
      const shown: Shown[] = [];
      const pieces = function* () {
        const rows: IndexRow[] = [];
        for (let sent = 0; at < ids.length && sent < ROWS_PER_BATCH; at += DOCUMENTS_PER_READ) {
          for (const document of documents.findMany(ids.slice(at, at + DOCUMENTS_PER_READ))) {
            const { id, revision, indexedRevision } = document;
            shown.push({ id, revision, wasShown: indexedRevision !== null });
            if (document.reviewState === 'published') rows.push(...rowsOf(document));
            else words.remove(id);
            while (rows.length >= ROWS_PER_PIECE) {
              sent += ROWS_PER_PIECE;
              yield rows.splice(0, ROWS_PER_PIECE);
            }
          }
        }
        if (rows.length > 0) yield rows;
      };
      await index.add(pieces(), target);
      await onBatch(shown);
    }
  };

  /** Sends documents to the live index, and takes out what it had of them before. */
  const sendLive = (ids: readonly string[], onBatch: (shown: number) => void = () => {}) =>
    send(ids, 'live', async (shown) => {
      await index.removeOlder(shown.filter(({ wasShown }) => wasShown));
      documents.markIndexed(shown);
      onBatch(shown.length);
    });

  return {
    async prepare() {
      if ((await index.ensure()) === 'created') {
        documents.forgetIndexed();
        state.set(VERSION_KEY, String(INDEX_VERSION));
      }
      return state.get(VERSION_KEY) === String(INDEX_VERSION) ? 'ready' : 'outdated';
    },

    async catchUp(onProgress) {
      const ids = documents.idsToIndex(-1);
      let done = 0;
      await sendLive(ids, (shown) => {
        done += shown;
        onProgress?.(done, ids.length);
      });
      await words.tidy();
      return done;
    },

    show: (ids) => sendLive(ids),

    async rebuild(onProgress) {
      const ids = documents.allIds();
      const sent: { id: string; revision: number }[] = [];
      await index.startNext();
      await send(ids, 'next', async (shown) => {
        sent.push(...shown);
        onProgress?.(sent.length, ids.length);
      });
      await index.swapNext();
      documents.forgetIndexed();
      documents.markIndexed(sent);
      state.set(VERSION_KEY, String(INDEX_VERSION));
      await words.tidy();
      return sent.length;
    },
  };
}

type CommonFields = Omit<IndexRow, 'id' | 'fileId' | 'card' | 'ord' | 'lang' | 'heading' | 'text'>;

function commonFields(document: DocumentRecord, tags: readonly TagRow[]): CommonFields {
  return {
    docId: document.id,
    rev: document.revision,
    title: normalise([document.title, document.titleEn ?? ''].join(' ')).text,
    ...facetsOf(document, tags),
    sortTitle: sortTitle(document.title),
  };
}

/** Languages a country's name is put on the card in: the six of the United Nations. */
const CARD_LOCALES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/**
 * The card stands for the record itself, so that a document is found by what is known about it
 * (names, number, country, summary) although no passage says so, and also when it has no text.
 */
function cardOf(document: DocumentRecord, common: CommonFields): IndexRow {
  const { country } = document;
  const names = country ? distinct(CARD_LOCALES.map((locale) => placeName(country, locale))) : [];
  const lines = [
    ...document.otherTitles,
    document.number,
    document.typeWord,
    document.issuer,
    names.join(', '),
    document.year === null ? null : String(document.year),
    document.summary,
  ];
  return {
    ...common,
    id: `card-${document.id}`,
    fileId: null,
    card: true,
    ord: -1,
    lang: document.language ?? UNSTATED,
    heading: '',
    text: normalise(lines.filter((line) => line).join('\n')).text,
  };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}
