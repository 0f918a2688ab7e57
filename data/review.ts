import { sql } from 'drizzle-orm';
import {
  isShown,
  type ReviewedField,
  type ReviewReason,
  reviewReason,
  SHOWN_FROM,
  SURE_FROM,
} from './confidence.ts';
import { type TagFlagRow, tagFlagRepository } from './crpd/tag-flags.ts';
import type { Database } from './database.ts';
import type { DocumentRepository, MetadataValue } from './documents.ts';
import { ORIGINS } from './model.ts';

/** One field to review. */
export interface FieldToReview {
  field: ReviewedField;
  reason: ReviewReason;
  /** The value shown, or else the best that was found, with its evidence; absent when nothing was. */
  candidate?: MetadataValue;
}

/** A document with fields to review. */
export interface DocumentToReview {
  id: string;
  title: string;
  /** The weightiest first. */
  fields: FieldToReview[];
  /** Open objections to readings of its passages, the newest first. */
  flags: TagFlagRow[];
}

/**
 * How much a field matters: without its country a document is found by nobody who looks for a
 * country's law; a missing value matters more than a doubtful one.
 */
const WEIGHTS: Readonly<Record<ReviewedField, number>> = {
  country: 16,
  type: 8,
  year: 6,
  title: 5,
  language: 4,
};
const UNSURE_SHARE = 0.5;
/** What an objection of a reader adds: somebody waits for an answer. */
const FLAG_WEIGHT = 4;
/** Of one document. */
const FLAGS_SHOWN = 50;
const FIELDS = (Object.keys(WEIGHTS) as ReviewedField[]).sort((a, b) => WEIGHTS[b] - WEIGHTS[a]);

/** Finds the documents whose description a curator should look at. */
export function reviewRepository(database: Database, documents: DocumentRepository) {
  const flags = tagFlagRepository(database);
  return {
    /**
     * Documents with missing or doubtful fields or with readings that readers object to, what
     * matters most first, then the newest.
     *
     * @param limit - At most so many.
     * @param offset - Leave out so many first.
     */
    waiting(limit: number, offset = 0): DocumentToReview[] {
      const rows = database.all<{ id: string; title: string }>(
        sql`${QUEUE} SELECT id, title FROM queue ORDER BY weight DESC, rowid DESC LIMIT ${limit} OFFSET ${offset}`,
      );
      return rows.map(({ id, title }) => ({
        ...{ id, title, fields: toReview(documents.values(id)) },
        flags: flags.open(FLAGS_SHOWN, 0, id),
      }));
    },

    /** How many documents wait. */
    count(): number {
      return database.get<{ n: number }>(sql`${QUEUE} SELECT count(*) AS n FROM queue`).n;
    },
  };
}

export type ReviewRepository = ReturnType<typeof reviewRepository>;

/** @param values as {@link DocumentRepository.values} gives them: the strongest of a field first */
function toReview(values: readonly MetadataValue[]): FieldToReview[] {
  return FIELDS.flatMap((field) => {
    const candidate = values.find((value) => value.field === field);
    const reason = reviewReason(field, candidate && isShown(candidate) ? candidate : undefined);
    return reason ? [{ field, reason, ...(candidate ? { candidate } : {}) }] : [];
  });
}

const figures = (of: Readonly<Record<ReviewedField, number>>) =>
  FIELDS.map((field) => `WHEN '${field}' THEN ${of[field]}`).join(' ');
const origins = ORIGINS.map((origin, at) => `WHEN '${origin}' THEN ${at}`).join(' ');
const WHOLE = FIELDS.reduce((sum, field) => sum + WEIGHTS[field], 0);
const answers = `origin IN ('curator', 'manifest')`;

/** The rules of `isShown` and `reviewReason` in SQL, so that the whole collection is weighed at once. */
const QUEUE = sql.raw(`
WITH shown AS (
  SELECT document_id, field, origin, confidence,
    row_number() OVER (PARTITION BY document_id, field ORDER BY CASE origin ${origins} END, confidence DESC) AS place
  FROM metadata_values
  WHERE field IN (${FIELDS.map((field) => `'${field}'`).join(', ')})
    AND (${answers} OR confidence >= CASE field ${figures(SHOWN_FROM)} END)
), weighed AS (
  SELECT document_id,
    sum(CASE field ${figures(WEIGHTS)} END
      * CASE WHEN ${answers} OR confidence >= CASE field ${figures(SURE_FROM)} END THEN 1 ELSE ${UNSURE_SHARE} END) AS settled
  FROM shown WHERE place = 1 GROUP BY document_id
), flagged AS (
  SELECT document_id, count(*) AS flags FROM tag_flags WHERE state = 'open' GROUP BY document_id
), queue AS (
  SELECT documents.id, documents.title, documents.rowid,
    ${WHOLE} - coalesce(settled, 0) + ${FLAG_WEIGHT} * coalesce(flags, 0) AS weight
  FROM documents LEFT JOIN weighed ON weighed.document_id = documents.id
    LEFT JOIN flagged ON flagged.document_id = documents.id
  WHERE review_state <> 'withdrawn' AND (coalesce(settled, 0) < ${WHOLE} OR flags > 0)
)`);
