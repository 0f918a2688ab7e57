import { expect, test } from 'vitest';
import { threadProgram } from '../../data/typescript-thread.ts';

test('threads that read files load nothing that only others need', async () => {
  const program = await threadProgram(new URL('../../ingest/worker.ts', import.meta.url));
  expect(program).toContain('/cheerio/dist/esm/slim.js');
  // The database, and the parts of cheerio that ask other hosts.
  expect(program).not.toMatch(/better-sqlite3|drizzle-orm|\/cheerio\/dist\/esm\/index\.js/);
});
