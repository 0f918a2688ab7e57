import type { Database } from './database.ts';
import { whileUnchanged } from './database-state.ts';
import type { DocumentRecord, DocumentRepository } from './documents.ts';

const MOST = 1000;

/**
 * Reads documents, and remembers them for as long as nothing is written: pages of results show the
 * same ones again and again.
 *
 * @returns A function that gives those of some ids that there are, by id; not to be changed.
 */
export function rememberedDocuments(database: Database, documents: DocumentRepository) {
  const remembered = whileUnchanged(database, () => new Map<string, Readonly<DocumentRecord>>());
  return (ids: readonly string[]): ReadonlyMap<string, Readonly<DocumentRecord>> => {
    const known = remembered();
    if (known.size > MOST) known.clear();
    for (const read of documents.findMany(ids.filter((id) => !known.has(id)))) {
      known.set(read.id, read);
    }
    return known;
  };
}
