import { createHash } from 'node:crypto';
import { type ReviewedField, SHOWN_FROM, SURE_FROM } from '../confidence.ts';
import { type Database, writing } from '../database.ts';
import { ORIGINS } from '../model.ts';

/** The fields that are reviewed, the weightiest first. */
export const REVIEWED_FIELDS: readonly ReviewedField[] = [
  'country',
  'type',
  'year',
  'title',
  'language',
];

/** What is known of a field, in two bits each, the weightiest field in the lowest. */
export const [MISSING, UNSURE, SURE] = [0, 1, 2];
export const ALL_SURE = REVIEWED_FIELDS.reduce((sum, _, at) => sum + (SURE << (2 * at)), 0);

const figures = (of: (field: ReviewedField, at: number) => number) =>
  `CASE field ${REVIEWED_FIELDS.map((field, at) => `WHEN '${field}' THEN ${of(field, at)}`).join(' ')} END`;
const ranks = ORIGINS.map((origin, at) => `WHEN '${origin}' THEN ${at}`).join(' ');
const answers = `origin IN ('curator', 'manifest')`;

/**
 * The rules of `isShown` and `reviewReason` in SQL. The value of the strongest origin is taken with
 * its columns: SQLite gives bare columns from the row of the minimum.
 */
const WEIGH = `
INSERT OR REPLACE INTO review_fields
WITH wanted AS (SELECT value AS id FROM json_each(?)),
settled AS (
  SELECT document_id, min(CASE origin ${ranks} END),
    ${figures((_, at) => 1 << (2 * at))}
    * CASE WHEN ${answers} OR confidence >= ${figures((field) => SURE_FROM[field])} THEN ${SURE} ELSE ${UNSURE} END
    AS bits
  FROM metadata_values
  WHERE document_id IN (SELECT id FROM wanted)
    AND field IN (${REVIEWED_FIELDS.map((field) => `'${field}'`).join(', ')})
    AND (${answers} OR confidence >= ${figures((field) => SHOWN_FROM[field])})
  GROUP BY document_id, field
)
SELECT wanted.id, coalesce(sum(bits), 0)
FROM wanted LEFT JOIN settled ON document_id = wanted.id GROUP BY wanted.id`;
const RULES = 'review_rules';

/**
 * Weighs the fields of documents and keeps the result. What was weighed by other rules is forgotten
 * first.
 */
export function fieldWeigher(database: Database): (ids: readonly string[]) => void {
  const client = database.$client;
  const rules = createHash('sha256').update(WEIGH).digest('hex').slice(0, 16);
  const before = client.prepare('SELECT value FROM library_state WHERE key = ?').pluck().get(RULES);
  if (before !== rules) {
    writing(database, () => {
      client.exec('DELETE FROM review_fields');
      client.prepare('INSERT OR REPLACE INTO library_state VALUES (?, ?)').run(RULES, rules);
    })();
  }
  const weigh = client.prepare(WEIGH);
  return (ids) => {
    weigh.run(JSON.stringify(ids));
  };
}
