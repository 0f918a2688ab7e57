import { Worker } from 'node:worker_threads';
import type { Library } from '../../data/library.ts';
import type { SearchQuery } from '../../data/search/query.ts';
import type { Found, LibrarySearch } from '../../data/search/search.ts';
import { Remembered } from '../../data/search/words/remembered.ts';
import { threadProgram } from '../../data/typescript-thread.ts';
import type { FromSearchThread, ToSearchThread } from './search-thread-messages.ts';

/** Threads that answer questions beside the server. */
export interface SearchThreads {
  /** The library's search, of which the threads take their part. */
  search: LibrarySearch;
  /**
   * Starts them; until they are ready the server answers alone.
   *
   * @param warn - Told of a thread that ended by itself; another one takes its place.
   */
  start(warn: (error: unknown) => void): void;
  /** Threads that take questions at this moment. */
  ready(): number;
  close(): Promise<void>;
}

/** Who answers questions. */
interface Answerer {
  /** Questions in hand. */
  open: number;
  ask(query: SearchQuery): Promise<Found>;
}

/** Questions of which is remembered who answered them: that one can do so again with less work. */
const REMEMBERED = 2000;
/** So many questions more than others may that one have in hand. */
const MORE_IN_HAND = 2;
/** A thread that ended is started again after so long, should it end at each start. */
const START_AGAIN_MS = 10_000;

const PROGRAM = new URL('./search-thread.ts', import.meta.url);

/**
 * Shares the questions of many readers among the server and some threads, each of which needs as
 * much memory for what it remembers as the server does.
 *
 * @param count - Threads; none when 0.
 */
export function searchThreads(
  { config, search, index }: Pick<Library, 'config' | 'search' | 'index'>,
  count: number,
): SearchThreads {
  const own: Answerer = { open: 0, ask: (query) => search.search(query) };
  const threads = new Set<Answerer>();
  const workers = new Set<Worker>();
  const answererOf = new Remembered<Answerer>(REMEMBERED);
  let closed = false;

  const startOne = async (warn: (error: unknown) => void): Promise<void> => {
    const program = await threadProgram(PROGRAM);
    if (closed) return;
    const workerData = { folder: config.LIBRARY_DIR };
    const worker = new Worker(program, { eval: true, workerData });
    const waiting = new Map<number, (found: Found | undefined) => void>();
    let asked = 0;
    const say = (message: ToSearchThread) => worker.postMessage(message);
    const thread: Answerer = {
      open: 0,
      async ask(query) {
        const question = ++asked;
        const found = await new Promise<Found | undefined>((resolve) => {
          waiting.set(question, resolve);
          say({ question, query });
        });
        waiting.delete(question);
        return found ?? search.search(query);
      },
    };
    worker.on('message', async (message: FromSearchThread) => {
      if (message === 'ready') threads.add(thread);
      else if ('question' in message) waiting.get(message.question)?.(message.found);
      else {
        const { ranking, words, query, limit } = message;
        const ranked = await index.rank(words, query, limit).catch(() => undefined);
        say({ ranking, ranked });
      }
    });
    worker.on('error', warn);
    worker.on('exit', () => {
      threads.delete(thread);
      workers.delete(worker);
      for (const answer of waiting.values()) answer(undefined);
      if (!closed) setTimeout(() => startOne(warn).catch(warn), START_AGAIN_MS).unref();
    });
    worker.unref();
    workers.add(worker);
  };

  /** Whoever has answered these words before, else whoever has least to do: the server last. */
  const answererFor = (words: string): Answerer => {
    let least = own;
    for (const thread of threads) if (thread.open <= least.open) least = thread;
    const usual = answererOf.get(words);
    const isThere = usual && (usual === own || threads.has(usual));
    if (isThere && usual.open <= least.open + MORE_IN_HAND) return usual;
    answererOf.set(words, least);
    return least;
  };

  return {
    search: {
      ...search,
      async search(query) {
        if (threads.size === 0) return search.search(query);
        const { q, exact, locale } = query;
        const answerer = answererFor(JSON.stringify([q, exact, locale]));
        answerer.open += 1;
        try {
          return await answerer.ask(query);
        } finally {
          answerer.open -= 1;
        }
      },
    },
    start(warn) {
      for (let at = 0; at < count; at++) startOne(warn).catch(warn);
    },
    ready: () => threads.size,
    async close() {
      closed = true;
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}
