import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rehearse } from '../../server/rehearsal.ts';
import { temporaryLibrary } from '../support/library.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer();
});
afterAll(() => server?.remove());

describe('the rehearsal', () => {
  it('asks for documents and concepts in the languages held, also when strangers wrote titles', async () => {
    const asked = vi.spyOn(server.library.search, 'search');
    await rehearse(server.library, () => true);
    const words = asked.mock.calls.map(([{ q }]) => q);
    const languages = asked.mock.calls.map(([{ filters }]) => filters.language.join());
    expect(new Set(words).size).toBeGreaterThan(20);
    expect(languages).toEqual(expect.arrayContaining(['', 'en', 'ar', 'es']));
    asked.mockRestore();
  });

  it('ends when nobody wants it any more', async () => {
    const asked = vi.spyOn(server.library.search, 'search');
    await rehearse(server.library, () => asked.mock.calls.length < 3);
    expect(asked.mock.calls.length).toBe(3);
    asked.mockRestore();
  });

  it('finds nothing to ask in an empty library', async () => {
    const { library, remove } = await temporaryLibrary();
    try {
      await library.indexer.prepare();
      await rehearse(library, () => true);
      expect(library.documents.allIds()).toEqual([]);
    } finally {
      await remove();
    }
  });
});
