/** Closed lists about changes of many documents at once. */

/** Where a bulk change comes from: a table, a search with what is to be said of all of it, an undo. */
export const PLAN_KINDS = ['table', 'edit', 'undo'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** What the dry run says of a row, what needs somebody first. */
export const ROW_OUTCOMES = [
  'fault',
  'conflict',
  'changed',
  'added',
  'left-out',
  'unchanged',
] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** How far a bulk change is. */
export const PLAN_STATES = ['checking', 'ready', 'queued', 'applied', 'failed'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** What to do with fields that somebody else changed since. */
export const CONFLICT_CHOICES = ['theirs', 'yours'] as const;
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

/** Why a row cannot be taken. */
export const ROW_FAULTS = [
  'value',
  'title-needed',
  'no-key',
  'bad-id',
  'unknown-document',
  'unknown-file',
  'merged',
  'twice',
  'revision',
  'too-many-cells',
] as const;
export type RowFaultCode = (typeof ROW_FAULTS)[number];

/** Why a document of a search or of an undo stays as it is. */
export const LEFT_OUT = ['merged', 'state', 'changed-since', 'gone'] as const;
export type LeftOutCode = (typeof LEFT_OUT)[number];

/** Fields of which all documents of a search can be told the same. */
export const BULK_FIELDS = ['status', 'type', 'country', 'source', 'rights'] as const;
/** States that many documents can be brought to at once. */
export const BULK_STATES = ['review', 'published', 'withdrawn'] as const;
