import { type Database, writing } from '../database.ts';
import type { DocumentRepository } from '../documents.ts';
import type { RelationKind, RelationState } from '../model.ts';
import type { RelationRepository } from '../relations.ts';

/** What somebody says one document is to another. */
export interface RelationDecision {
  fromId: string;
  kind: RelationKind;
  toId: string;
  state: RelationState;
  actor: string;
  reason?: string;
}

/** Why a relation cannot be. */
export type RelationFault = 'same' | 'unknown' | 'merged';

/**
 * Writes a decision on a relation. Both documents read otherwise from then on.
 *
 * @returns why it cannot be; nothing when it was written.
 */
export function decideRelation(
  database: Database,
  documents: DocumentRepository,
  relations: RelationRepository,
  { state, actor, reason, ...relation }: RelationDecision,
): RelationFault | undefined {
  const work = writing(database, (): RelationFault | undefined => {
    const { fromId, toId } = relation;
    if (fromId === toId) return 'same';
    const both = documents.findMany([fromId, toId]);
    if (both.length < 2) return 'unknown';
    if (both.some(({ reviewState }) => reviewState === 'merged')) return 'merged';
    relations.decide(relation, state, actor, reason);
    for (const { id } of both) documents.touch(id);
    return undefined;
  });
  return work();
}
