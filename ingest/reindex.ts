import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../data/config.ts';
import { openLibrary } from '../data/library.ts';
import { takeLock } from '../data/search/engine/process-lock.ts';
import { runCommand } from './command.ts';
import { progressOn } from './progress.ts';

const USAGE = `Usage: npm run reindex

Builds the search index anew from the database, beside the one in use, and puts it in its place.
Searches go on meanwhile.`;

await runCommand(USAGE, async () => {
  parseArgs({ options: {} });
  const config = readConfig();
  const library = await openLibrary(config);
  const progress = progressOn(process.stderr, 'documents');
  try {
    library.engine.watch();
    const unlock = await takeLock(join(config.LIBRARY_DIR, 'ingest.lock'), () =>
      progress.say('An ingest works on this library; waiting for it to end.'),
    );
    try {
      await library.indexer.prepare();
      const documents = await library.indexer.rebuild((done, total) =>
        progress.update(done, total),
      );
      progress.stop();
      const { rows } = await library.index.counts();
      console.log(`Indexed ${documents} documents in ${rows} rows.`);
    } finally {
      unlock();
    }
  } finally {
    progress.stop();
    await library.close();
  }
});
