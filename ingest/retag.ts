import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../data/config.ts';
import { openLibrary } from '../data/library.ts';
import { takeLock } from '../data/search/engine/process-lock.ts';
import { runCommand } from './command.ts';
import { progressOn } from './progress.ts';
import { retag } from './tag/retag.ts';

const USAGE = `Usage: npm run retag

Reads every passage of the library anew with the rules and the model as they are now, without
reading the files again. What people said of a passage stays. Searches go on meanwhile.`;

await runCommand(USAGE, async (signal) => {
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
      const { passages, changed } = retag(library, signal, (done, total) =>
        progress.update(done, total),
      );
      progress.stop();
      console.log(`Read ${passages} passages; ${changed} documents changed.`);
      await library.indexer.prepare();
      await library.indexer.catchUp();
    } finally {
      unlock();
    }
  } finally {
    progress.stop();
    await library.close();
  }
});
