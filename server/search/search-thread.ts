/**
 * A thread that answers questions as the server itself does, so that those of many readers are
 * worked on by more than one core. It has a connection of its own, for reading alone, and sees
 * what is written as soon as it is.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { openForReading } from '../../data/database.ts';
import { documentRepository } from '../../data/documents.ts';
import { passageRepository } from '../../data/passages.ts';
import {
  IndexUnavailable,
  type PassageIndex,
  type RankedDocument,
} from '../../data/search/engine/passage-index.ts';
import { librarySearch } from '../../data/search/search.ts';
import { wordIndex } from '../../data/search/words/word-index.ts';
import { rehearse } from '../rehearsal.ts';
import type { FromSearchThread, ToSearchThread } from './search-thread-messages.ts';

const { folder } = workerData as { folder: string };
const database = openForReading(folder);
const passages = passageRepository(database);
const words = wordIndex(database);
const say = (message: FromSearchThread) => parentPort?.postMessage(message);

const rankings = new Map<number, (ranked: RankedDocument[] | undefined) => void>();
let asked = 0;

/** The engine, by way of the server, which knows where it runs at this moment. */
const index: Pick<PassageIndex, 'rank'> = {
  async rank(said, query, limit) {
    const ranking = ++asked;
    const ranked = await new Promise<RankedDocument[] | undefined>((resolve) => {
      rankings.set(ranking, resolve);
      say({ ranking, words: said, query, limit });
    });
    rankings.delete(ranking);
    if (!ranked) throw new IndexUnavailable();
    return ranked;
  },
};

const search = librarySearch({
  ...{ database, passages, index, words },
  documents: documentRepository(database),
});

parentPort?.on('message', async (message: ToSearchThread) => {
  if ('ranking' in message) return rankings.get(message.ranking)?.(message.ranked);
  const { question, query } = message;
  say({ question, found: await search.search(query).catch(() => undefined) });
});

say('ready');
void warmUp();

/** What fails here fails again with a question, and is told then. */
async function warmUp(): Promise<void> {
  await Promise.allSettled([search.warmUp(), words.vocabulary.prepare()]);
  await rehearse({ database, passages, search }, () => true).catch(() => {});
}
