import { and, asc, desc, eq, ne, or } from 'drizzle-orm';
import { auditRepository } from './audit.ts';
import type { Database } from './database.ts';
import {
  ORIGINS,
  type Origin,
  type RelationEvidence,
  type RelationKind,
  type RelationState,
} from './model.ts';
import { relations } from './schema.ts';

/** A relation as the database keeps it. */
export type RelationRow = typeof relations.$inferSelect;

/** What one work is said to be to another. */
export interface ProposedRelation {
  fromId: string;
  kind: RelationKind;
  toId: string;
  origin: Origin;
  confidence: number;
  evidence?: RelationEvidence;
}

/** A relation seen from one of its works. */
export interface RelatedWork extends Omit<RelationRow, 'fromId' | 'toId' | 'note'> {
  /** Whether the work looked from is the one that does it ("amends") or the other ("amended by"). */
  direction: 'from' | 'to';
  /** Id of the other work. */
  documentId: string;
}

const SYMMETRIC: ReadonlySet<RelationKind> = new Set([
  'translation',
  'version',
  'same-text',
  'duplicate',
]);

/** What works are to each other. Nothing is ever merged: a relation is a proposal or a decision. */
export function relationRepository(database: Database) {
  const audit = auditRepository(database);
  const find = ({ fromId, kind, toId }: Pick<RelationRow, 'fromId' | 'kind' | 'toId'>) =>
    database
      .select()
      .from(relations)
      .where(and(eq(relations.fromId, fromId), eq(relations.kind, kind), eq(relations.toId, toId)))
      .get();

  const repository = {
    /**
     * Proposes a relation. What a curator decided stays as it is; of two proposals the one of the
     * stronger origin stays, then the surer one, so that the order does not matter.
     *
     * @returns Whether anything was written.
     */
    propose(relation: ProposedRelation, actor: string): boolean {
      const wanted = inOrder(relation);
      if (wanted.fromId === wanted.toId) return false;
      const before = find(wanted);
      if (before && (before.state !== 'proposed' || strength(before) <= strength(wanted))) {
        return false;
      }
      const at = new Date().toISOString();
      const { origin, confidence, evidence } = wanted;
      const values = { origin, confidence, evidence: evidence ?? null, at };
      if (before) {
        database.update(relations).set(values).where(eq(relations.id, before.id)).run();
        return true;
      }
      database
        .insert(relations)
        .values({ ...wanted, ...values, state: 'proposed' })
        .run();
      audit.add({
        ...{ at, actor, action: 'propose-relation', documentId: wanted.fromId },
        ...{ field: wanted.kind, after: JSON.stringify(wanted.toId) },
      });
      return true;
    },

    /**
     * A curator's own relation, or a decision on a proposed one: it holds whatever a machine says
     * later.
     */
    decide(
      relation: Pick<ProposedRelation, 'fromId' | 'kind' | 'toId'>,
      state: RelationState,
      actor: string,
      reason?: string,
    ): void {
      const wanted = inOrder(relation);
      const before = find(wanted);
      const at = new Date().toISOString();
      if (before) {
        database
          .update(relations)
          .set({ state, origin: 'curator', at })
          .where(eq(relations.id, before.id))
          .run();
      } else {
        database
          .insert(relations)
          .values({ ...wanted, state, origin: 'curator', at })
          .run();
      }
      audit.add({
        ...{ at, actor, action: `${state}-relation`, documentId: wanted.fromId },
        ...{ field: wanted.kind, before: before?.state, after: JSON.stringify(wanted.toId) },
        reason,
      });
    },

    /**
     * Relations of a work from either side; accepted ones first.
     *
     * @param withRejected - For curators, who may think otherwise later.
     */
    ofDocument(id: string, withRejected = false): RelatedWork[] {
      return database
        .select()
        .from(relations)
        .where(
          and(
            or(eq(relations.fromId, id), eq(relations.toId, id)),
            withRejected ? undefined : ne(relations.state, 'rejected'),
          ),
        )
        .orderBy(asc(relations.state), desc(relations.confidence), asc(relations.id))
        .all()
        .map(({ fromId, toId, note: _, ...relation }) => ({
          ...relation,
          direction: fromId === id ? 'from' : 'to',
          documentId: fromId === id ? toId : fromId,
        }));
    },

    /** All relations, in the order of the works: for exports and measurements. */
    all(): RelationRow[] {
      return database
        .select()
        .from(relations)
        .orderBy(asc(relations.fromId), asc(relations.kind), asc(relations.toId))
        .all();
    },

    /** Forgets what machines proposed for a work: its text was read anew. */
    withdrawProposals(id: string): void {
      database
        .delete(relations)
        .where(
          and(
            eq(relations.state, 'proposed'),
            eq(relations.origin, 'rule'),
            or(eq(relations.fromId, id), eq(relations.toId, id)),
          ),
        )
        .run();
    },
  };
  return repository;
}

export type RelationRepository = ReturnType<typeof relationRepository>;

/** Symmetric kinds go from the smaller id to the larger, so that each pair stands once. */
export function inOrder<R extends Pick<ProposedRelation, 'fromId' | 'kind' | 'toId'>>(
  relation: R,
): R {
  if (!SYMMETRIC.has(relation.kind) || relation.fromId <= relation.toId) return relation;
  return { ...relation, fromId: relation.toId, toId: relation.fromId };
}

/** Lower is stronger: origin first, then confidence. */
export function strength({ origin, confidence }: { origin: Origin; confidence: number }): number {
  return ORIGINS.indexOf(origin) - confidence / 2;
}
