import type { RelationKind } from '../../data/model.ts';
import type { DocumentCard } from '../../data/search/query.ts';
import type { ReviewReason } from '../../data/vocabularies/review-reasons.ts';
import type { Stance } from '../../data/vocabularies/signals.ts';
import type { DeskDocumentModel, DocumentState, FieldEntry } from './desk-editing.ts';

/** Which documents of the queue are shown. */
export interface ReviewChoice {
  reason?: ReviewReason;
  /** Code of a country or body; `none` for documents without one. */
  country?: string;
  /** Where somebody goes on from a document, however it moves in the queue meanwhile. */
  following?: string;
}

/** A document of the queue, with why it is there. */
export interface ReviewLine {
  card: DocumentCard;
  state: DocumentState;
  reasons: readonly ReviewReason[];
  /** Fields that are missing or doubtful. */
  fields: { field: FieldEntry['field']; missing: boolean }[];
}

/** The list of what waits. */
export interface ReviewQueueModel {
  choice: ReviewChoice;
  counts: [ReviewReason, number][];
  countries: [string, number][];
  total: number;
  page: number;
  pages: number;
  lines: ReviewLine[];
  /** The last one was decided; nothing more waits. */
  done: boolean;
}

/** An objection of a reader. */
export interface ReviewFlag {
  id: number;
  quote: string;
  reason: string;
  contact?: string;
  at: string;
  article?: string;
  signal?: string;
  stance?: Stance;
  origin: string;
}

/** A work that this one may be one with. */
export interface ReviewDuplicate {
  kind: RelationKind;
  direction: 'from' | 'to';
  document: DocumentCard;
  state: DocumentState;
  confidence: number;
  /** Shares of what both have in common. */
  words?: number;
  numbers?: number;
  provisions?: number;
  quote?: string;
}

/** A page whose words were read badly. */
export interface ReviewPage {
  name: string;
  page: number;
  confidence: number;
  failed: boolean;
  href: string;
}

/** What was just done, here or at the one before. */
export const REVIEW_DONE = ['saved', 'nothing', 'published', 'decided', 'kept'] as const;
export type ReviewDone = (typeof REVIEW_DONE)[number];

/** One document that waits, beside its text, with all that is to be decided. */
export interface ReviewModel {
  choice: ReviewChoice;
  document: DeskDocumentModel;
  reasons: readonly ReviewReason[];
  /** Fields to decide, the weightiest first, and the others that can be corrected here. */
  fields: (FieldEntry & { missing: boolean })[];
  others: FieldEntry[];
  flags: ReviewFlag[];
  duplicates: ReviewDuplicate[];
  pages: ReviewPage[];
  link?: { url: string; status?: number; error?: string; movedTo?: string };
  place: { position?: number; total: number; previous?: string; next?: string };
  curator: boolean;
  canPublish: boolean;
  done?: ReviewDone;
  /** Of the document before, which is done with. */
  before?: { id: string; title: string };
  /** Somebody else decided or changed something meanwhile. */
  changed?: { field: FieldEntry['field']; shown: string; theirs: string }[];
  /** What was not taken: an objection without an answer. */
  fault?: { flag: number };
}
