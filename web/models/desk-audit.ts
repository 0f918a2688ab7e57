/** The audit, for admins. */
export interface AuditModel {
  rows: AuditEntry[];
  /** What was chosen, as it was typed. */
  choice: { actor: string; action: string; document: string; from: string; to: string };
  /** Id of the last row shown, when there are older ones. */
  older?: number;
  /** First rows that are not as they were written; none when the chain is whole. */
  broken: { id: number; at: string }[];
}

/** One thing that somebody did. */
export interface AuditEntry {
  id: number;
  at: string;
  actor: string;
  action: string;
  document?: string;
  field?: string;
  before?: string;
  after?: string;
  reason?: string;
}
