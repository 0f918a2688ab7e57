import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { withLockedLibrary } from './locked-library.ts';

const USAGE = `Usage: npm run reindex

Builds the search index anew from the database, beside the one in use, and puts it in its place.
Searches go on meanwhile.`;

await runCommand(USAGE, async () => {
  parseArgs({ options: {} });
  await withLockedLibrary(async (library, progress) => {
    await library.indexer.prepare();
    const documents = await library.indexer.rebuild((done, total) => progress.update(done, total));
    progress.stop();
    const { rows } = await library.index.counts();
    console.log(`Indexed ${documents} documents in ${rows} rows.`);
  });
});
