import type { Library } from '../../data/library.ts';
import type { RelationKind } from '../../data/model.ts';

/** Relations between texts of one law, or of a law and what came in its place. */
const VERSION_KINDS: readonly RelationKind[] = [
  'version',
  'amends',
  'replaces',
  'repeals',
  'same-text',
  'duplicate',
];

/** Two documents that are known to be texts of one law, the older first. */
export function versionsAmong(
  library: Library,
  documents: readonly string[],
): { older: string; newer: string } | undefined {
  const [one, other] = documents;
  if (documents.length !== 2 || one === undefined || other === undefined) return undefined;
  if (!areVersions(library, one, other)) return undefined;
  const [first, second] = library.documents.findMany([one, other]);
  const swapped = (first?.year ?? 0) > (second?.year ?? 0);
  return swapped ? { older: other, newer: one } : { older: one, newer: other };
}

/** Whether something says that two documents are texts of one law. */
export function areVersions(library: Library, one: string, other: string): boolean {
  return library.relations
    .ofDocument(one)
    .some(({ documentId, kind }) => documentId === other && VERSION_KINDS.includes(kind));
}
