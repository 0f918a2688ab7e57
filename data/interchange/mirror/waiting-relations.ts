import type { Database } from '../../database.ts';
import type { WholeRelation } from '../whole-document.ts';
import { type RelationOutcome, relationMirror } from './mirror-relations.ts';

const AT_ONCE = 5000;

/** Relations of a dump, kept on the disk until all its documents are here. */
export function waitingRelations(database: Database) {
  const { $client } = database;
  $client.exec(`DROP TABLE IF EXISTS temp.waiting_relations;
    CREATE TEMP TABLE waiting_relations (document TEXT NOT NULL, relation TEXT NOT NULL)`);
  const add = $client.prepare('INSERT INTO temp.waiting_relations VALUES (?, ?)');
  const some = $client.prepare(
    'SELECT rowid, document, relation FROM temp.waiting_relations WHERE rowid > ? ORDER BY rowid LIMIT ?',
  );
  return {
    /** Keeps the relations of a document, checked. */
    add(document: string, relations: readonly WholeRelation[]): void {
      for (const relation of relations) add.run(document, JSON.stringify(relation));
    },

    /** Takes all of them. */
    takeAll(onOutcome: (outcome: RelationOutcome, document: string, other: string) => void): void {
      const mirror = relationMirror(database);
      const takeSome = $client.transaction((rows: WaitingRow[]) => {
        for (const { document, relation } of rows) {
          const read = JSON.parse(relation) as WholeRelation;
          onOutcome(mirror.take(document, read), document, read.document);
        }
      });
      for (let last = 0; ; ) {
        const rows = some.all(last, AT_ONCE) as WaitingRow[];
        if (rows.length === 0) break;
        takeSome.immediate(rows);
        last = (rows.at(-1) as WaitingRow).rowid;
      }
      $client.exec('DROP TABLE temp.waiting_relations');
    },
  };
}

interface WaitingRow {
  rowid: number;
  document: string;
  relation: string;
}
