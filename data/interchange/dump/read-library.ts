import type { Database } from '../../database.ts';
import { wholeReader } from '../read-whole.ts';
import type { WholeRelation } from '../whole-document.ts';
import type {
  DumpedDocument,
  DumpedPageReading,
  DumpedRedirect,
  DumpedRevision,
  DumpedWithdrawal,
} from './dump-format.ts';
import { publicRecord } from './earlier-record.ts';

/** Passages and documents that are read at once: some milliseconds, some megabytes. */
const PASSAGES_AT_ONCE = 2000;
const DOCUMENTS_AT_ONCE = 200;

/**
 * Everything public that a library holds, document by document in the order of the ids. To see one
 * moment of the library, read it within one transaction.
 */
export function libraryReader(database: Database) {
  const sql = (text: string) => database.$client.prepare(text);
  const whole = wholeReader(database);
  const published = sql(
    `SELECT id, (SELECT count(*) FROM passages WHERE document_id = documents.id) AS passages
     FROM documents WHERE review_state = 'published' ORDER BY id`,
  );
  // Rejected ones too, so that another library does not propose them again; nothing that leads to
  // a draft.
  const relations = sql(
    `SELECT r.*, o.id AS other FROM (
       SELECT from_id AS document_id, 'from' AS direction, to_id AS other, * FROM relations
       UNION ALL
       SELECT to_id AS document_id, 'to' AS direction, from_id AS other, * FROM relations
     ) r JOIN documents o ON o.id = r.other AND o.review_state = 'published'
     WHERE r.document_id IN (SELECT value FROM json_each(?)) ORDER BY kind, direction, r.other`,
  );
  const revisions = sql(
    `SELECT document_id, revision, since, record FROM document_revisions
     WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY document_id, revision`,
  );
  const readings = sql(
    `SELECT sha256, page, text, confidence, language, engine, at FROM page_readings
     WHERE error IS NULL AND sha256 IN (SELECT value FROM json_each(?)) ORDER BY sha256, page`,
  );

  const read = (ids: readonly string[]): DumpedDocument[] => {
    const wanted = JSON.stringify(ids);
    const relationsOf = grouped(relations.all(wanted) as RelationRow[], 'document_id');
    const revisionsOf = grouped(revisions.all(wanted) as RevisionRow[], 'document_id');
    const documents = whole(ids, { text: true, tags: true });
    const digests = documents.flatMap(({ files }) => files.map(({ sha256 }) => sha256));
    const readingsOf = grouped(readings.all(JSON.stringify(digests)) as ReadingRow[], 'sha256');
    return documents.map((document): DumpedDocument => {
      const earlier = revisionsOf.get(document.id)?.map(revisionOf);
      return {
        ...document,
        files: document.files.map((file) => {
          const pages = readingsOf.get(file.sha256)?.map(({ sha256: _, ...reading }) => reading);
          return pages ? { ...file, page_readings: pages } : file;
        }),
        relations: relationsOf.get(document.id)?.map(relationOf) ?? [],
        ...(earlier ? { revisions: earlier } : {}),
      };
    });
  };

  return {
    count: (): number => published.all().length,

    /** Some at a time, with text, readings and history. */
    *documents(): Generator<DumpedDocument[]> {
      let ids: string[] = [];
      let passages = 0;
      for (const row of published.all() as { id: string; passages: number }[]) {
        if (ids.length > 0 && passages + row.passages > PASSAGES_AT_ONCE) {
          yield read(ids);
          ids = [];
          passages = 0;
        }
        ids.push(row.id);
        passages += row.passages;
        if (ids.length === DOCUMENTS_AT_ONCE) passages = PASSAGES_AT_ONCE;
      }
      if (ids.length > 0) yield read(ids);
    },

    withdrawals: () =>
      sql(
        `SELECT id, revision, updated_at AS updated, state_note AS note FROM documents
         WHERE review_state = 'withdrawn' ORDER BY id`,
      ).all() as DumpedWithdrawal[],

    redirects: () =>
      sql(
        `SELECT from_id AS "from", to_id AS "to", at FROM document_redirects
         WHERE to_id IN (SELECT id FROM documents WHERE review_state IN ('published', 'withdrawn'))
         ORDER BY from_id`,
      ).all() as DumpedRedirect[],

    /** Original files, by their digests. */
    originals: () =>
      sql(
        `SELECT f.sha256, f.bytes FROM files f JOIN documents d ON d.id = f.document_id
         WHERE d.review_state = 'published' ORDER BY f.sha256`,
      ).all() as { sha256: string; bytes: number }[],

    /** Rights statements, the commonest first, null for documents without. */
    rights: () =>
      sql(
        `SELECT rights, count(*) AS documents FROM documents
         WHERE review_state = 'published' GROUP BY rights ORDER BY 2 DESC, 1`,
      ).all() as { rights: string | null; documents: number }[],

    /** When a document was last changed. */
    newest: () =>
      (sql(`SELECT max(updated_at) FROM documents WHERE review_state IN ('published', 'withdrawn')`)
        .pluck()
        .get() as string | null) ?? '',
  };
}

export type LibraryReader = ReturnType<typeof libraryReader>;

interface RelationRow extends Omit<WholeRelation, 'document' | 'evidence'> {
  document_id: string;
  other: string;
  evidence: string | null;
}
interface RevisionRow {
  document_id: string;
  revision: number;
  since: string;
  record: string;
}
type ReadingRow = DumpedPageReading & { sha256: string };

function relationOf(row: RelationRow): WholeRelation {
  const { kind, direction, other, origin, state, confidence, evidence, at } = row;
  return {
    ...{ kind, direction, document: other, origin, state, confidence },
    ...(evidence ? { evidence: JSON.parse(evidence) } : {}),
    at,
  };
}

function revisionOf({ revision, since, record }: RevisionRow): DumpedRevision {
  return { revision, since, record: publicRecord(JSON.parse(record)) };
}

function grouped<K extends string, R extends Record<K, unknown>>(
  rows: readonly R[],
  key: K,
): Map<unknown, R[]> {
  const groups = new Map<unknown, R[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}
