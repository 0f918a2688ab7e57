import { setImmediate } from 'node:timers/promises';
import type { Database } from '../../data/database.ts';
import type { FileStore } from '../../data/files.ts';
import { passagesReader } from '../../data/interchange/read-passages.ts';
import { type WholeParts, wholeReader } from '../../data/interchange/read-whole.ts';
import type { WholeDocument } from '../../data/interchange/whole-document.ts';
import type { DocumentPassages, ExportAbout, ExportSet, PassageChoice } from './format.ts';

/** Which passages of some documents answer, by document; nothing when the question has no words. */
export type Answering = (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly number[]>>;

export interface ExportSources {
  database: Database;
  originals: Pick<FileStore, 'pathOf'>;
  /** Absent when the question has no words. */
  answering?: Answering;
}

const MOST_AT_ONCE = 256;
/** Milliseconds that one reading should take. */
const READING = 4;
/** Passages read at once: of an ordinary law some 200 kB. */
const PASSAGES_AT_ONCE = 200;
/** Documents that are asked about at once, which takes others' time. */
const ASKED_AT_ONCE = 16;

/**
 * The documents with these ids as a set to be written.
 *
 * @param onTaken - Told how many of the documents were read so far.
 */
export function exportSet(
  { database, originals, answering }: ExportSources,
  about: ExportAbout,
  ids: readonly string[],
  onTaken: (documents: number) => void = () => {},
): ExportSet {
  const readWhole = wholeReader(database);
  const texts = passagesReader(database);
  const published = (some: readonly string[], parts: WholeParts): WholeDocument[] =>
    readWhole(some, parts).filter(({ state }) => state === 'published');

  const passagesOf = async (which: PassageChoice, some: readonly string[]) => {
    if (which === 'all' || !answering) return texts.ofDocuments(some);
    const found = await answering(some);
    return new Map([...found].map(([id, passages]) => [id, texts.inOrder(passages)]));
  };

  return {
    ...{ about, ids, originals },

    async *documents(parts = {}) {
      const batches = inBatches(ids, MOST_AT_ONCE, onTaken);
      for await (const { some, timed } of batches) yield timed(() => published(some, parts));
    },

    async *passages(which, { bare = true } = {}) {
      for await (const { some, timed } of inBatches(ids, ASKED_AT_ONCE, onTaken)) {
        const passages = await passagesOf(which, some);
        for (const document of timed(() => published(some, { bare }))) {
          for (const piece of cut(passages.get(document.id) ?? [])) {
            yield [{ document, passages: texts.read(piece) }] satisfies DocumentPassages[];
            await setImmediate();
          }
        }
      }
    },
  };
}

function* cut(ids: readonly number[]): Generator<readonly number[]> {
  for (let at = 0; at < ids.length; at += PASSAGES_AT_ONCE) {
    yield ids.slice(at, at + PASSAGES_AT_ONCE);
  }
}

/**
 * A list in parts, as many at once as take some milliseconds: of records hundreds, of long texts
 * one. Others get their turn before each.
 */
async function* inBatches(
  ids: readonly string[],
  most: number,
  onTaken: (documents: number) => void,
) {
  let size = Math.min(16, most);
  for (let at = 0; at < ids.length; ) {
    await setImmediate();
    const some = ids.slice(at, at + size);
    const timed = <T>(read: () => T): T => {
      const before = performance.now();
      const done = read();
      const took = performance.now() - before;
      if (took < READING / 2) size = Math.min(most, size * 2);
      else if (took > READING * 2) size = Math.max(1, size >> 1);
      return done;
    };
    yield { some, timed };
    at += some.length;
    onTaken(at);
  }
}
