import type { RelationKind } from '../../data/model.ts';
import type { ProposedRelation } from '../../data/relations.ts';
import type { ReportItem } from '../report.ts';

/** A proposed relation from the side of one document. */
export interface ReportedRelation {
  kind: RelationKind;
  /** Whether the document does it (`from`), or the other does it to the document (`to`). */
  direction: 'from' | 'to';
  /** Id of the other document. */
  document: string;
  confidence: number;
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
 */
export function reportRelations(
  items: readonly ReportItem[],
  relations: readonly ProposedRelation[],
): void {
  const seen = byDocument(relations);
  for (const item of items) {
    const own = item.document === undefined ? undefined : seen.get(item.document);
    if (!own || item.status === 'skipped' || item.status === 'failed') continue;
    item.relations = own;
    const twice = own.find(({ kind }) => TWICE[kind] !== undefined);
    const remark = twice && TWICE[twice.kind];
    if (!remark || item.status !== 'added') continue;
    const reason = `"${item.file}" ${remark.words} document ${twice.document}. Both are kept; accept or reject the proposed relation.`;
    item.reason = item.reason ? `${item.reason} ${reason}` : reason;
    item.code ??= remark.code;
  }
}

function byDocument(relations: readonly ProposedRelation[]): Map<string, ReportedRelation[]> {
  const seen = new Map<string, ReportedRelation[]>();
  const add = (id: string, relation: ReportedRelation) => {
    const list = seen.get(id);
    if (list) list.push(relation);
    else seen.set(id, [relation]);
  };
  for (const { fromId, kind, toId, confidence } of relations) {
    add(fromId, { kind, direction: 'from', document: toId, confidence });
    add(toId, { kind, direction: 'to', document: fromId, confidence });
  }
  return seen;
}
