import type { ReviewedField, ReviewReason } from '../data/confidence.ts';
import type { Evidence, Field, Origin } from '../data/model.ts';
import type { OcrReport } from './ocr/run-ocr.ts';
import type { ReportedRelation } from './relate/report-relations.ts';

export type ItemStatus = 'added' | 'updated' | 'unchanged' | 'skipped' | 'failed';

/** A value as the report gives it: what, how sure, from where, why. */
export interface ReportedValue {
  value: unknown;
  confidence: number;
  origin: Origin;
  evidence?: Evidence;
}

/** What became of one file or record. */
export interface ReportItem {
  file: string;
  sha256?: string;
  status: ItemStatus;
  /** Id of the document it belongs to. */
  document?: string;
  /** Why, as a code for programs. */
  code?: string;
  /** Why, in words, with what to do. */
  reason?: string;
  metadata?: Partial<Record<Field, ReportedValue>>;
  /** Values found with too little confidence to be shown: for a curator. */
  suggestions?: Partial<Record<Field, ReportedValue>>;
  /** Fields to be reviewed, and why. */
  review?: Partial<Record<ReviewedField, ReviewReason>>;
  /** What its document is proposed to be to others; a curator decides. */
  relations?: ReportedRelation[];
}

/** What an ingest run did, for people and programs. */
export interface IngestReport {
  /** ISO 8601 instants. */
  started: string;
  finished: string;
  counts: Record<ItemStatus, number>;
  /** Remarks about the source as a whole. */
  warnings: string[];
  items: ReportItem[];
  /** What OCR did after the reading; absent when it was off. */
  ocr?: OcrReport;
}

/** Counts the items by status. */
export function countItems(items: readonly ReportItem[]): Record<ItemStatus, number> {
  const counts = { added: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0 };
  for (const item of items) counts[item.status]++;
  return counts;
}
