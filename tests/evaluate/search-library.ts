import { join } from 'node:path';
import { readConfig } from '../../data/config.ts';
import { type Library, openLibrary } from '../../data/library.ts';
import { runIngest } from '../../ingest/pipeline.ts';
import { manifestSource } from '../../ingest/sources/manifest.ts';
import { temporaryLibrary } from '../support/library.ts';
import { CORPUS, type CorpusRow } from './corpus.ts';

/** An open library to ask, and how to leave it. */
export interface AskedLibrary {
  library: Library;
  leave(): Promise<void>;
}

/** Opens a library that holds the corpus, or a part of it, already. Nothing is written into it. */
export async function libraryAt(folder: string): Promise<AskedLibrary> {
  const library = await openLibrary(
    readConfig({ LIBRARY_DIR: folder, RATE_LIMIT: 0, LOG_LEVEL: 'silent' }),
  );
  return { library, leave: () => library.close() };
}

/** Takes these files of the corpus, with what the manifest says of them, into a library of their own. */
export async function libraryOf(rows: readonly CorpusRow[]): Promise<AskedLibrary> {
  const { library, remove } = await temporaryLibrary();
  const source = manifestSource(join(CORPUS, 'manifest.csv'), CORPUS);
  const wanted = new Set(rows.map(({ file }) => join(CORPUS, file)));
  const items = source.items.filter(({ path }) => path !== undefined && wanted.has(path));
  await runIngest(library, { ...source, items });
  return { library, leave: remove };
}
