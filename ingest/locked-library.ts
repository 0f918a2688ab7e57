import { join } from 'node:path';
import { readConfig } from '../data/config.ts';
import { type Library, openLibrary } from '../data/library.ts';
import { takeLock } from '../data/search/engine/process-lock.ts';
import { type Progress, progressOn } from './progress.ts';

/**
 * Opens the configured library for work that only one process may do at a time, waits for an
 * ingest to end, and closes it afterwards, whatever happens.
 */
export async function withLockedLibrary(
  work: (library: Library, progress: Progress) => Promise<void>,
): Promise<void> {
  const config = readConfig();
  const library = await openLibrary(config);
  const progress = progressOn(process.stderr, 'documents');
  try {
    library.engine.watch();
    const unlock = await takeLock(join(config.LIBRARY_DIR, 'ingest.lock'), () =>
      progress.say('An ingest works on this library; waiting for it to end.'),
    );
    try {
      await work(library, progress);
    } finally {
      unlock();
    }
  } finally {
    progress.stop();
    await library.close();
  }
}
