import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { IndexUnavailable } from '../../data/search/engine/passage-index.ts';
import type { SearchQuery } from '../../data/search/query.ts';
import { parseSearchQuery } from '../../server/search/parse-query.ts';
import { type SearchThreads, searchThreads } from '../../server/search/search-threads.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

const QUESTIONS = [
  ...['', 'right to education', '"equal protection"', 'mental health', 'educashun', 'exact words'],
  ...['forced treatment', 'droit à l’éducation', 'حق', '教育', 'title:declaration -french'],
];

const asked = (q: string, others: Record<string, string | undefined> = {}): SearchQuery =>
  parseSearchQuery({ q, ...others }, 'en').query;

let server: SampleServer;
/** One thread. */
let threads: SearchThreads;
beforeAll(async () => {
  server = await sampleServer();
  threads = await readyThreads(1);
});
afterAll(async () => {
  await threads?.close();
  await server?.remove();
});

async function readyThreads(count: number): Promise<SearchThreads> {
  const started = searchThreads(server.library, count);
  const warn = vi.fn();
  started.start(warn);
  await vi.waitUntil(() => started.ready() === count, { timeout: 60_000 });
  expect(warn).not.toHaveBeenCalled();
  return started;
}

/** Counts what the server answers itself. */
function ownSearch() {
  const own = vi.spyOn(server.library.search, 'search');
  onTestFinished(() => own.mockRestore());
  return own;
}

describe('threads that search', () => {
  it.each(QUESTIONS)('answer %j as the server does', async (q) => {
    for (const others of [{}, { exact: 'true' }, { languages: 'all', per_page: '3', page: '2' }]) {
      const query = asked(q, others);
      expect(await threads.search.search(query)).toEqual(await server.library.search.search(query));
    }
  });

  it('take the question of one reader, and share those of many with the server', async () => {
    const own = ownSearch();
    await threads.search.search(asked('liberty'));
    expect(own).not.toHaveBeenCalled();
    const many = Array.from({ length: 8 }, (_, at) => asked(`right ${at}`));
    await Promise.all(many.map((query) => threads.search.search(query)));
    expect(own.mock.calls.length).toBeGreaterThan(1);
    expect(own.mock.calls.length).toBeLessThan(7);
  });

  it('give the same words to the one who answered them before', async () => {
    const own = ownSearch();
    const first = ['one', 'two', 'three', 'four'].map((q) => asked(q));
    await Promise.all(first.map((query) => threads.search.search(query)));
    const answered = own.mock.calls.map(([{ q }]) => q);
    expect(answered.length).toBeGreaterThan(0);
    own.mockClear();
    for (const { q } of first) await threads.search.search(asked(q, { type: 'act' }));
    expect(own.mock.calls.map(([{ q }]) => q).sort()).toEqual(answered.sort());
  });

  it('ask the engine by way of the server, and answer when it is away', async () => {
    const rank = vi.spyOn(server.library.index, 'rank');
    onTestFinished(() => rank.mockRestore());
    const own = ownSearch();
    const ranked = await threads.search.search(asked('right education'));
    expect(rank).toHaveBeenCalledOnce();
    rank.mockRejectedValue(new IndexUnavailable());
    const unranked = await threads.search.search(asked('education rights'));
    expect(unranked.total).toBe(ranked.total);
    expect(own).not.toHaveBeenCalled();
  });

  it('see what is written as soon as it is', async () => {
    const own = ownSearch();
    const query = asked('zzyzxword');
    expect((await threads.search.search(query)).total).toBe(0);
    const { documents, indexer } = server.library;
    const title = { field: 'title', value: 'Zzyzxword Act', confidence: 1, origin: 'manifest' };
    documents.add('zzyzxword', [title as never], 'key-zzyzxword', 'test');
    await indexer.catchUp();
    expect((await threads.search.search(query)).documents.map(({ id }) => id)).toEqual([
      'zzyzxword',
    ]);
    expect(own).not.toHaveBeenCalled();
  });

  it('leave what they have in hand to the server when they end', async () => {
    const shared = await readyThreads(2);
    onTestFinished(() => shared.close());
    const open = ['alpha', 'beta', 'right'].map((q) => shared.search.search(asked(q)));
    await shared.close();
    const answers = await Promise.all(open);
    expect(answers[2]?.total).toBeGreaterThan(0);
    expect((await shared.search.search(asked('education'))).total).toBeGreaterThan(0);
  });

  it('say that they cannot start; the server then answers alone', async () => {
    const config = { ...server.library.config, LIBRARY_DIR: temporaryFolder() };
    const broken = searchThreads({ ...server.library, config }, 1);
    onTestFinished(() => broken.close());
    const warned = await new Promise((resolve) => broken.start(resolve));
    expect(warned).toMatchObject({ code: 'SQLITE_CANTOPEN' });
    expect((await broken.search.search(asked('education'))).total).toBeGreaterThan(0);
  });

  it('are left out when none is wanted', async () => {
    const none = searchThreads(server.library, 0);
    none.start(() => {});
    expect((await none.search.search(asked('education'))).total).toBeGreaterThan(0);
    expect(none.ready()).toBe(0);
  });
});
