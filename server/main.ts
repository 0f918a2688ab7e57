import { join } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { readConfig } from '../data/config.ts';
import { type Library, openLibrary } from '../data/library.ts';
import { withLock } from '../data/search/engine/process-lock.ts';
import { jobWorker } from '../ingest/client.ts';
import manifest from '../package.json' with { type: 'json' };
import { buildApp } from './app.ts';
import { rehearse } from './rehearsal.ts';
import { startSchedule } from './schedule.ts';

/** When the server ends, what is being sent then is cut off after so long. */
const ANSWER_WITHIN_MS = 5000;
/** Enough for that, for the worker's step in hand and for the engine. */
const END_WITHIN_MS = 20_000;

try {
  await main();
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

async function main(): Promise<void> {
  const config = readConfig();
  const library = await openLibrary(config);
  const app = await buildApp({ library, version: manifest.version });
  const worker = jobWorker(config, library.jobs, (message) => app.log.warn(message));
  const endSchedule = startSchedule(library);
  let closing = false;
  closeWithGrace({ delay: END_WITHIN_MS }, async ({ err }) => {
    if (err) app.log.error(err);
    closing = true;
    endSchedule();
    const cutOff = setTimeout(() => app.server.closeAllConnections(), ANSWER_WITHIN_MS);
    await Promise.all([worker.close(), app.close()]);
    clearTimeout(cutOff);
    // Always reached: otherwise the engine would go on without anybody to use it.
    await library.close();
  });
  library.engine.watch(() => app.log.warn('The search engine had stopped and was started again.'));
  try {
    await app.listen({ host: config.HOST, port: config.PORT });
  } catch (error) {
    await library.close();
    throw error;
  }
  const { port } = app.server.address() as { port: number };
  console.log(`Rightsbank is open at ${config.PUBLIC_URL || `http://${config.HOST}:${port}`}/`);
  keepIndexTrue(library).catch((error) =>
    app.log.error(error, 'The index could not be brought up to date.'),
  );
  rehearse(library, () => !closing).catch((error) =>
    app.log.warn(error, 'The rehearsal broke off.'),
  );
}

/** Beside the answering: an index that was lost is filled again, an outdated one rebuilt. */
async function keepIndexTrue(library: Library): Promise<void> {
  await withLock(join(library.config.LIBRARY_DIR, 'ingest.lock'), async () => {
    if ((await library.indexer.prepare()) === 'outdated') await library.indexer.rebuild();
    else await library.indexer.catchUp();
  });
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `${message}. Another program uses this port; give a free one with PORT.`;
  }
  if (code === 'EACCES' || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_READONLY') {
    return `${message}. Give a library folder with LIBRARY_DIR, or a port above 1024 with PORT, that this user may use.`;
  }
  return message;
}
