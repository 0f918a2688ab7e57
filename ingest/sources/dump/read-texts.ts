import type { Library } from '../../../data/library.ts';
import { nearTexts } from '../../relate/near-texts.ts';
import { fingerprintStored } from '../../relate/relate.ts';
import { translations } from '../../relate/translations.ts';

/**
 * Makes what texts are recognised by, when they come from elsewhere, and compares them with the
 * documents that this library has beside those of the dump: what these are to each other the dump
 * tells itself.
 *
 * @param coming Ids of the documents of the dump.
 * @returns what is to be called for a text, within its transaction.
 */
export function textReader(
  library: Library,
  coming: ReadonlySet<string>,
): (documentId: string, fileId: number) => void {
  const hasOwn = library.documents.allIds().some((id) => !coming.has(id));
  return (documentId, fileId) => {
    fingerprintStored(library, { documentId, fileId });
    const text = hasOwn ? library.fingerprints.find(fileId) : undefined;
    if (text) {
      for (const relation of [...nearTexts(library, text), ...translations(library, text)]) {
        const other = relation.fromId === documentId ? relation.toId : relation.fromId;
        if (!coming.has(other)) library.relations.propose(relation, 'ingest');
      }
    }
    library.fingerprints.markRelated(fileId);
  };
}
