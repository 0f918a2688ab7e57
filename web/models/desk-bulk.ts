import type {
  LeftOutCode,
  PlanKind,
  PlanState,
  RowFaultCode,
  RowOutcome,
} from '../../data/vocabularies/bulk.ts';

/** A bulk change that was applied. */
export interface BulkChange {
  name: string;
  kind: PlanKind;
  /** ISO 8601. */
  at: string;
  by: string;
  reason?: string;
  documents: number;
  /** Fields that changed. */
  cells: number;
  /** Name of the table, the search, or the bulk change that it took back. */
  source: string;
  /** The bulk change that took it back, if one did. */
  undoneBy?: string;
}

/** A bulk change that is planned, or was written less than a day ago. */
export interface BulkPlan {
  name: string;
  kind: PlanKind;
  state: PlanState;
  source: string;
  reason?: string;
  emptyClears: boolean;
  unknownColumns: readonly string[];
  hasRevision: boolean;
  counts: Readonly<Record<RowOutcome, number>>;
  cells: number;
  /** Something changed since the dry run before: this is a new one. */
  again?: boolean;
  error?: string;
}

/** Where bulk changes begin, and those of the past. */
export interface BulkModel {
  changes: readonly BulkChange[];
  page: number;
  pages: number;
  /** What was typed, by the names of the controls. */
  typed: Readonly<Record<string, string | readonly string[]>>;
  /** Why the table was not taken: a key of the texts. */
  tableFault?: string;
  /** Why the form was not taken. */
  faults?: readonly { field: string; detail: string }[];
}

/** One field as it was and as it is to be. */
export interface BulkValue {
  field: string;
  from: string;
  to: string;
}

export interface BulkRow {
  row: number;
  document?: { id: string; title: string; language?: string; isHeld: boolean };
  changes: readonly BulkValue[];
  conflicts: readonly { field: string; shown: string; theirs: string; yours: string }[];
  faults: readonly { column: string; code: RowFaultCode; detail: string }[];
  leftOut?: LeftOutCode;
  /** The document is taken away. */
  discarded?: true;
}

/** A plan with what the dry run says. */
export interface BulkPlanModel {
  plan: BulkPlan;
  kind: PlanKind;
  outcome: RowOutcome;
  outcomes: readonly { outcome: RowOutcome; count: number }[];
  rows: readonly BulkRow[];
  page: number;
  pages: number;
  /** Whether it can be written. */
  canApply: boolean;
  /** While a job writes it: how far the index follows. */
  progress?: { done: number; total?: number };
  /** Seconds after which to look again. */
  again?: number;
  undoneBy?: string;
}
