import type { Field, Status } from '../../model.ts';
import type { ReviewState } from '../../schema.ts';
import type {
  ConflictChoice,
  LeftOutCode,
  PlanKind,
  PlanState,
  RowFaultCode,
  RowOutcome,
} from '../../vocabularies/bulk.ts';

/** What is said of all documents of a search. */
export interface EditWish {
  addTopics: readonly string[];
  removeTopics: readonly string[];
  set: {
    status?: Status;
    type?: string;
    country?: string;
    source?: string;
    rights?: string;
  };
  state?: ReviewState;
  /** Why they are withdrawn, for the public. */
  note?: string;
}

/** What somebody wants to change at once, and what the last dry run said of it. */
export interface Plan {
  /** Also the name of the bulk change in the audit, once it is applied. */
  name: string;
  kind: PlanKind;
  state: PlanState;
  /** ISO 8601. */
  at: string;
  by: string;
  reason?: string;
  /** Name of the table, the search, or the bulk change that is undone. */
  source: string;
  /** Rows whose document is not there become drafts. */
  addNew: boolean;
  /** An empty cell empties the field; otherwise it leaves it. */
  emptyClears: boolean;
  edit?: EditWish;
  /** Columns of the table that no field has. */
  unknownColumns: readonly string[];
  /** Whether the table says which revision each row is of. */
  hasRevision: boolean;
  counts: Readonly<Record<RowOutcome, number>>;
  /** Fields that would change. */
  cells: number;
  /** Something changed since the dry run before: this is a new one. */
  again?: boolean;
  /** Chosen when it was applied. */
  conflicts?: ConflictChoice;
  jobId?: number;
  /** Why it could not be applied. */
  error?: string;
}

/** A field that says something else afterwards; the state of a document counts as one. */
export interface PlannedChange {
  field: Field | 'reviewState';
  from: unknown;
  to: unknown;
}

/** A field that somebody else changed to something else since. */
export interface PlannedConflict {
  field: Field;
  shown: unknown;
  theirs: unknown;
  yours: unknown;
}

export interface RowFault {
  column: string;
  code: RowFaultCode;
  /** What is wrong and what to do. */
  detail: string;
}

/** One document of a plan. */
export interface PlanRow {
  /** As spreadsheets count: the first one after the names of the columns is 2. */
  row: number;
  /** Empty when it could not be told which document is meant. */
  id: string;
  outcome: RowOutcome;
  changes: readonly PlannedChange[];
  conflicts: readonly PlannedConflict[];
  faults: readonly RowFault[];
  leftOut?: LeftOutCode;
}

/** What is wanted of one document, before it was looked at. */
export interface WantedRow {
  row: number;
  id?: string;
  sha256?: string;
  /** As it is written in the table. */
  revision?: string;
  /** Cells as they are written, by field. */
  cells?: Partial<Record<Field, string>>;
  /** The document is not there and is to be made. */
  isNew?: boolean;
  /** What is taken back. */
  undo?: UndoWish;
  faults?: readonly RowFault[];
}

/** What a bulk change did to one document. */
export interface UndoWish {
  fields: readonly { field: Field; before: unknown; after: unknown }[];
  state?: { before: ReviewState; after: ReviewState };
  /** It made the document. */
  added?: boolean;
}
