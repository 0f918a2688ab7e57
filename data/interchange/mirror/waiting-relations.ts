import { type Database, writing } from '../../database.ts';
import type { RelationKind } from '../../model.ts';
import { inOrder } from '../../relations.ts';
import type { WholeRelation } from '../whole-document.ts';
import { type RelationOutcome, relationMirror } from './mirror-relations.ts';

const AT_ONCE = 5000;

/** The two works of a relation, in its direction. */
export interface RelationEnds {
  fromId: string;
  kind: RelationKind;
  toId: string;
}

/** Relations of a dump, kept on the disk until all its documents are here. */
export function waitingRelations(database: Database) {
  const { $client } = database;
  $client.exec(`DROP TABLE IF EXISTS temp.waiting_relations;
    CREATE TEMP TABLE waiting_relations (
      number INTEGER PRIMARY KEY, from_id TEXT, kind TEXT, to_id TEXT, relation TEXT,
      UNIQUE (from_id, kind, to_id))`);
  const add = $client.prepare(
    `INSERT OR IGNORE INTO temp.waiting_relations (from_id, kind, to_id, relation)
     VALUES (@fromId, @kind, @toId, @relation)`,
  );
  const some = $client.prepare(
    `SELECT number, from_id AS fromId, kind, to_id AS toId, relation
     FROM temp.waiting_relations WHERE number > ? ORDER BY number LIMIT ?`,
  );
  return {
    /** Keeps the relations of a document, checked; each stands with both of its documents. */
    add(id: string, relations: readonly WholeRelation[]): void {
      for (const relation of relations) {
        const { kind, direction, document } = relation;
        const ends =
          direction === 'from' ? { fromId: id, toId: document } : { fromId: document, toId: id };
        add.run({ ...inOrder({ ...ends, kind }), relation: JSON.stringify(relation) });
      }
    },

    /** Takes all of them. */
    takeAll(onOutcome: (outcome: RelationOutcome, ends: RelationEnds) => void): void {
      const mirror = relationMirror(database);
      const takeSome = writing(database, (rows: WaitingRow[]) => {
        for (const { relation, fromId, kind, toId } of rows) {
          const ends = { fromId, kind, toId };
          onOutcome(mirror.take(ends, JSON.parse(relation) as WholeRelation), ends);
        }
      });
      for (let last = 0; ; ) {
        const rows = some.all(last, AT_ONCE) as WaitingRow[];
        if (rows.length === 0) break;
        takeSome(rows);
        last = (rows.at(-1) as WaitingRow).number;
      }
      $client.exec('DROP TABLE temp.waiting_relations');
    },
  };
}

interface WaitingRow extends RelationEnds {
  number: number;
  relation: string;
}
