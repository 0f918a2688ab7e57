import type { Database } from '../../database.ts';
import { strength } from '../../relations.ts';
import type { WholeRelation } from '../whole-document.ts';
import type { RelationEnds } from './waiting-relations.ts';

/** What became of a relation; `kept` was decided here otherwise. */
export type RelationOutcome = 'added' | 'updated' | 'unchanged' | 'missing' | 'kept';

type RelationHere = Pick<WholeRelation, 'origin' | 'state' | 'confidence' | 'at'>;

/**
 * Takes relations of documents from elsewhere, when all documents are here; the rule is told with
 * the documents.
 */
export function relationMirror(database: Database) {
  const sql = (text: string) => database.$client.prepare(text);
  const isHere = sql('SELECT 1 FROM documents WHERE id = ?').pluck();
  const find = sql(
    `SELECT origin, state, confidence, at FROM relations
     WHERE from_id = @fromId AND kind = @kind AND to_id = @toId`,
  );
  const decidedHere = sql(
    `SELECT 1 FROM audit WHERE document_id = @fromId AND field = @kind AND after = @after
     AND action IN ('accepted-relation', 'rejected-relation', 'proposed-relation') LIMIT 1`,
  ).pluck();
  const put = sql(
    `INSERT INTO relations (from_id, kind, to_id, origin, state, confidence, evidence, at)
     VALUES (@fromId, @kind, @toId, @origin, @state, @confidence, @evidence, @at)
     ON CONFLICT (from_id, kind, to_id) DO UPDATE SET origin = excluded.origin,
       state = excluded.state, confidence = excluded.confidence, evidence = excluded.evidence,
       at = excluded.at`,
  );

  return {
    /** @param ends in the order that relations are kept in. */
    take(ends: RelationEnds, relation: WholeRelation): RelationOutcome {
      const { evidence, origin, state, confidence, at } = relation;
      const { fromId, toId } = ends;
      if (fromId === toId || isHere.get(fromId) === undefined || isHere.get(toId) === undefined)
        return 'missing';
      const here = find.get(ends) as RelationHere | undefined;
      if (here) {
        const isDecision = state !== 'proposed';
        const wasDecided = here.state !== 'proposed';
        if (wasDecided && here.state === state) return 'unchanged';
        if (wasDecided && !isDecision) return 'unchanged';
        if (
          wasDecided &&
          decidedHere.get({ ...ends, after: JSON.stringify(ends.toId) }) !== undefined
        )
          return 'kept';
        if (wasDecided && here.at >= at) return 'unchanged';
        if (!isDecision && strength(here) <= strength(relation)) return 'unchanged';
      }
      const why = evidence ? JSON.stringify(evidence) : null;
      put.run({ ...ends, origin, state, confidence, evidence: why, at });
      return here ? 'updated' : 'added';
    },
  };
}
