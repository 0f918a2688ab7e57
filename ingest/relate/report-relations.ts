import type { Library } from '../../data/library.ts';
import type { RelationKind, RelationState } from '../../data/model.ts';
import type { ReportItem } from '../report.ts';

/** A relation from the side of one document. */
export interface ReportedRelation {
  kind: RelationKind;
  /** Whether the document does it (`from`), or the other does it to the document (`to`). */
  direction: 'from' | 'to';
  /** Id of the other document. */
  document: string;
  confidence: number;
  state: RelationState;
}

/** Kinds that a curator should look at, since the same thing may be held twice. */
const TWICE: Partial<Record<RelationKind, { code: string; words: string }>> = {
  duplicate: { code: 'duplicate-text', words: 'has the same words as' },
  'same-text': { code: 'same-text', words: 'has the same words, in another format, as' },
  version: { code: 'near-duplicate', words: 'has nearly the same words as' },
};

/**
 * Puts into the report what is proposed for the documents of its items, and remarks new files that
 * may hold the same thing twice.
 *
 * @param compared - Ids of the documents that this run compared with the library.
 */
export function reportRelations(
  library: Library,
  items: readonly ReportItem[],
  compared: ReadonlySet<string>,
): void {
  for (const item of items) {
    const { document, status } = item;
    if (document === undefined || status === 'failed' || !compared.has(document)) continue;
    const relations = library.relations.ofDocument(document);
    if (relations.length === 0) continue;
    item.relations = relations.map(({ kind, direction, documentId, confidence, state }) => ({
      ...{ kind, direction, document: documentId, confidence, state },
    }));
    const twice = relations.find(({ kind, state }) => state === 'proposed' && TWICE[kind]);
    const remark = twice && TWICE[twice.kind];
    if (!remark || status !== 'added') continue;
    const reason = `"${item.file}" ${remark.words} document ${twice.documentId}. Both are kept; accept or reject the proposed relation.`;
    item.reason = item.reason ? `${item.reason} ${reason}` : reason;
    item.code ??= remark.code;
  }
}
