import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { withLockedLibrary } from './locked-library.ts';
import { retag } from './tag/retag.ts';

const USAGE = `Usage: npm run retag

Reads every passage of the library anew with the rules and the model as they are now, without
reading the files again. What people said of a passage stays. Searches go on meanwhile.`;

await runCommand(USAGE, async (signal) => {
  parseArgs({ options: {} });
  await withLockedLibrary(async (library, progress) => {
    const { passages, changed } = retag(library, signal, (done, total) =>
      progress.update(done, total),
    );
    progress.stop();
    console.log(`Read ${passages} passages; ${changed} documents changed.`);
    await library.indexer.prepare();
    await library.indexer.catchUp();
  });
});
