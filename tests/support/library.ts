import { type Config, readConfig } from '../../data/config.ts';
import { type Library, openLibrary } from '../../data/library.ts';
import { makeFolder, removeFolder } from './temporary-folder.ts';

/** An open library in a folder of its own, with the real engine beside it. */
export interface TemporaryLibrary {
  library: Library;
  /** The library's folder, `LIBRARY_DIR`. */
  folder: string;
  /** Closes the library (the engine stops when nobody else uses it) and removes the folder. */
  remove(): Promise<void>;
}

/**
 * Opens a real library in a fresh temporary folder. Call `remove()` in `afterAll` or
 * `onTestFinished`.
 *
 * @param overrides - Settings that differ from the defaults; nothing of the environment's
 * `LIBRARY_DIR` or `MEILI_URL` is used.
 */
export async function temporaryLibrary(overrides: Partial<Config> = {}): Promise<TemporaryLibrary> {
  const folder = overrides.LIBRARY_DIR ?? makeFolder();
  const library = await openLibrary(testConfig(folder, overrides));
  return {
    library,
    folder,
    async remove() {
      await library.close();
      removeFolder(folder);
    },
  };
}

/** Settings for a library in `folder`: quiet, on any free port, with a small engine. */
export function testConfig(folder: string, overrides: Partial<Config> = {}): Config {
  return readConfig({
    MEILI_URL: '',
    MEILI_INDEXING_MEMORY: '128MiB',
    INGEST_WORKERS: 2,
    RATE_LIMIT: 0,
    PORT: 0,
    LOG_LEVEL: 'silent',
    ...overrides,
    LIBRARY_DIR: folder,
  });
}
