import type { Database } from './database.ts';
import { whileUnchanged } from './database-state.ts';
import { REVIEW_STATES } from './schema.ts';

/** What records can be asked for by. */
export const HARVEST_SETS = ['country', 'topic', 'type'] as const;
export interface HarvestSet {
  kind: (typeof HARVEST_SETS)[number];
  /** Absent for every record that has any value of this kind. */
  value?: string;
}

/** Which records are wanted; all of these at once. */
export interface HarvestChoice {
  set?: HarvestSet;
  /** Compared with moments as `updatedAt` is written; any beginning of one will do. Inclusive. */
  from?: string;
  /** The same, exclusive. */
  before?: string;
}

/** A place in the list. */
export interface HarvestPosition {
  /** When the record changed, ISO 8601. */
  at: string;
  /** Id of the document. */
  id: string;
}

/** A document as harvesters see it: there, or there no more. */
export interface HarvestRow extends HarvestPosition {
  deleted: boolean;
  country: string | null;
  type: string | null;
  topics: string[];
}

const STATES = ['published', ...REVIEW_STATES.filter((state) => state !== 'published')];

/** That a document with this state was public once. Its history tells, where it has one. */
const WAS_PUBLIC = `(
  EXISTS (SELECT 1 FROM audit WHERE document_id = d.id AND action = 'set-state'
    AND '"published"' IN (before, after))
  OR d.review_state IN ('withdrawn', 'merged') AND NOT EXISTS
    (SELECT 1 FROM audit WHERE document_id = d.id AND action = 'set-state'))`;

/**
 * Everything that harvesters are told of, in the order of change: public documents, and those that
 * were public and are withdrawn or merged into another. A document that changes moves to the end,
 * so that whoever walks the list by its order meets every change.
 */
export function harvestList(database: Database) {
  const { $client } = database;
  const topicsOf = $client.prepare(
    `SELECT document_id AS id, topic FROM document_topics
     WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY topic`,
  );

  const read = (
    choice: HarvestChoice & { after?: HarvestPosition; id?: string },
    limit: number,
  ) => {
    const rows = $client
      .prepare(`${listsSql(choice).join('\nUNION ALL\n')} ORDER BY at, id LIMIT @limit`)
      .all({ ...valuesOf(choice), limit }) as StoredRow[];
    const topics = new Map<string, string[]>();
    const members = JSON.stringify(rows.map(({ member }) => member));
    for (const { id, topic } of topicsOf.all(members) as { id: string; topic: string }[]) {
      topics.set(id, [...(topics.get(id) ?? []), topic]);
    }
    return rows.map(({ member, deleted, ...row }): HarvestRow => {
      return { ...row, deleted: deleted === 1, topics: topics.get(member) ?? [] };
    });
  };

  const sets = whileUnchanged(database, () => {
    const pairs = STATES.flatMap(
      (state) =>
        $client
          .prepare(
            `SELECT DISTINCT country, type FROM documents d INDEXED BY documents_by_change
             WHERE review_state = '${state}' ${state === 'published' ? '' : `AND ${WAS_PUBLIC}`}`,
          )
          .all() as Pick<HarvestRow, 'country' | 'type'>[],
    );
    const topics = $client
      .prepare(
        `SELECT topic FROM (SELECT DISTINCT topic FROM document_topics) AS found
         WHERE EXISTS (SELECT 1 FROM document_topics t CROSS JOIN documents d ON d.id = t.document_id
           WHERE t.topic = found.topic AND (d.review_state = 'published' OR ${WAS_PUBLIC}))`,
      )
      .pluck()
      .all() as string[];
    const sorted = (values: (string | null)[]) =>
      [...new Set(values.filter((value) => value !== null))].sort();
    return {
      country: sorted(pairs.map(({ country }) => country)),
      topic: sorted(topics),
      type: sorted(pairs.map(({ type }) => type)),
    } satisfies Record<HarvestSet['kind'], string[]>;
  });

  const publicAmong = $client
    .prepare(
      // The plus keeps it from walking all public documents for these few.
      `SELECT id FROM documents WHERE +review_state = 'published'
       AND id IN (SELECT value FROM json_each(?))
       AND id NOT IN (SELECT from_id FROM document_redirects)`,
    )
    .pluck();

  return {
    /**
     * @param after - Where the page before ended; absent for the first one.
     * @param limit - Records at most.
     */
    rows: (choice: HarvestChoice, after: HarvestPosition | undefined, limit: number) =>
      read({ ...choice, after }, limit),

    /** How many records the whole list has. */
    count(choice: HarvestChoice): number {
      const [published, ...others] = listsSql(choice).map((sql) => `SELECT count(*) FROM (${sql})`);
      const { set, from, before } = choice;
      // A whole topic is counted in its own index, three times as fast.
      const first = set?.kind === 'topic' && !from && !before ? topicCountSql(set) : published;
      return [first, ...others]
        .map(
          (sql) =>
            $client
              .prepare(sql as string)
              .pluck()
              .get(valuesOf(choice)) as number,
        )
        .reduce((sum, count) => sum + count);
    },

    /** The record of one document; nothing when it never was public. */
    find: (id: string): HarvestRow | undefined => read({ id }, 1)[0],

    /** When the record changed that has not changed for the longest time. */
    earliest: (): string | undefined => read({}, 1)[0]?.at,

    /** The values that records have, by which sets there are. */
    sets,

    /** Those of these documents that readers may see. */
    publicAmong: (ids: readonly string[]) =>
      new Set(publicAmong.all(JSON.stringify(ids)) as string[]),

    /** Answers from one state of the database, whatever others write meanwhile. */
    atOnce: <Answer>(answer: () => Answer): Answer => $client.transaction(answer)(),
  };
}

export type HarvestList = ReturnType<typeof harvestList>;

/** `member` is the document that says which sets a record is in. */
type StoredRow = Omit<HarvestRow, 'topics' | 'deleted'> & { member: string; deleted: 0 | 1 };

type ListChoice = HarvestChoice & { after?: HarvestPosition; id?: string };

/** Queries for each state, public documents first: each walks the index in order, to be merged. */
function listsSql({ set, from, before, after, id }: ListChoice): string[] {
  const conditions = (at: string, ownId: string, many = false) =>
    [
      after && `(${at}, ${ownId}) > (@afterAt, @afterId)`,
      from && `${at} >= @from`,
      before && `${at} < @before`,
      id !== undefined && `${ownId} = @id`,
      set && conditionOf(set, many),
    ]
      .filter(Boolean)
      .map((condition) => ` AND ${condition}`)
      .join('');
  const byState = STATES.map((state) => {
    const shown = state === 'published';
    return `SELECT d.id, d.updated_at AS at, d.id AS member, ${shown ? 0 : 1} AS deleted, d.country, d.type
      FROM documents d WHERE d.review_state = '${state}'${conditions('d.updated_at', 'd.id', shown)}
      AND d.id NOT IN (SELECT from_id FROM document_redirects) ${shown ? '' : `AND ${WAS_PUBLIC}`}`;
  });
  // A merged document is in the sets it was in, or in those of the other one when nothing is left.
  const merged = `SELECT r.from_id AS id, r.at, d.id AS member, 1 AS deleted, d.country, d.type
    FROM document_redirects r CROSS JOIN documents d
      ON d.id = coalesce((SELECT id FROM documents WHERE id = r.from_id), r.to_id)
    WHERE (d.id = r.to_id OR d.review_state = 'published' OR ${WAS_PUBLIC})
      ${conditions('r.at', 'r.from_id')}`;
  return [...byState, merged];
}

function topicCountSql({ value }: HarvestSet): string {
  return `SELECT count(DISTINCT document_id) FROM document_topics
    WHERE ${value === undefined ? '' : 'topic = @value AND'} document_id NOT IN (
      SELECT id FROM documents WHERE review_state IN (SELECT value FROM json_each(@hidden))
      UNION ALL SELECT from_id FROM document_redirects)`;
}

function valuesOf({ set, from, before, after, id }: ListChoice) {
  return {
    ...{ from, before, id, value: set?.value },
    ...{ afterAt: after?.at, afterId: after?.id },
    hidden: JSON.stringify(STATES.slice(1)),
  };
}

/** @param many - Whether so many documents are looked at that the topic is better read at once. */
function conditionOf({ kind, value }: HarvestSet, many: boolean): string {
  if (kind !== 'topic') {
    return value === undefined ? `d.${kind} IS NOT NULL` : `d.${kind} = @value`;
  }
  if (value === undefined || !many) {
    const topic = value === undefined ? '' : 'AND topic = @value';
    return `EXISTS (SELECT 1 FROM document_topics WHERE document_id = d.id ${topic})`;
  }
  return 'd.id IN (SELECT document_id FROM document_topics WHERE topic = @value)';
}
