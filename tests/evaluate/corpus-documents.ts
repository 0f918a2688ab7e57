import type { Library } from '../../data/library.ts';
import { type CorpusRow, corpusRows } from './corpus.ts';

/** Which files of the corpus a library holds, and as which documents: told by their SHA-256. */
export interface CorpusDocuments {
  /** Rows of the manifest that the library holds. */
  rows: CorpusRow[];
  /** Document id of a file; nothing when the library does not hold it. */
  idOf(file: string): string | undefined;
}

/** Looks up every file of the manifest in the library. */
export function corpusDocuments(library: Library): CorpusDocuments {
  const ids = new Map<string, string>();
  for (const { file, sha256 } of corpusRows()) {
    const held = library.passages.findFileBySha256(sha256);
    if (held) ids.set(file, held.documentId);
  }
  return {
    rows: corpusRows().filter(({ file }) => ids.has(file)),
    idOf: (file) => ids.get(file),
  };
}
