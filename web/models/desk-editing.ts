import type { Field, Origin, RelationKind, RelationState } from '../../data/model.ts';
import type { DocumentCard, TextPart } from '../../data/search/query.ts';
import type { FileModel } from '../page-models.ts';

/** Only published documents are shown to readers. */
export const DOCUMENT_STATES = ['draft', 'review', 'published', 'withdrawn', 'merged'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** A document in a list of the desk. */
export interface DeskDocumentLine {
  card: DocumentCard;
  state: DocumentState;
  updatedAt: string;
}

export interface DeskDocumentsModel {
  q: string;
  state?: DocumentState;
  total: number;
  page: number;
  pages: number;
  documents: DeskDocumentLine[];
}

/** Where the words stand that a value rests on. */
export interface EvidenceModel {
  quote: string;
  page?: number;
  /** The place in the text on the desk. */
  textHref?: string;
  /** The page of the file itself. */
  fileHref?: string;
}

/** One value that somebody or something gave a field. */
export interface SaidValue {
  /** As kept; a list as JSON, an emptied field as nothing. */
  value: string;
  origin: Origin;
  /** Name of the curator. */
  by?: string;
  confidence: number;
  evidence?: EvidenceModel;
  /** Whether it is the value in force. */
  current: boolean;
  /** Whether readers see such a value; the others are suggestions. */
  shown: boolean;
}

/** Why a field was not taken: the key of its text. */
export type FieldFaultKey = 'title' | 'long' | 'year' | 'date' | 'sourceUrl' | 'list';

/** A field in the form. */
export interface FieldEntry {
  field: Field;
  /** What its control holds; topics as a list of codes with semicolons, titles line by line. */
  text: string;
  /** Letters it may have. */
  limit: number;
  said: SaidValue[];
  /** Whether a curator answers for what it says. */
  confirmed: boolean;
  fault?: FieldFaultKey;
}

/** A passage on the desk, with the words that values rest on marked. */
export interface DeskPassage {
  passageId: number;
  page?: number;
  label?: string;
  headings: string[];
  language: string;
  parts: TextPart[];
}

/** What every page about one document of the desk says of it. */
export interface DeskDocumentHead {
  id: string;
  title: string;
  language?: string;
  state: DocumentState;
  stateNote?: string;
  revision: number;
  /** Id of the document that took its place. */
  mergedInto?: string;
}

export interface DeskRelation {
  kind: RelationKind;
  direction: 'from' | 'to';
  document: DocumentCard;
  documentState: DocumentState;
  state: RelationState;
  origin: Origin;
  confidence: number;
  quote?: string;
}

export interface ProposalLine {
  id: number;
  document: { id: string; title: string };
  actor: string;
  at: string;
  fields: Field[];
  state: 'open' | 'accepted' | 'rejected';
}

/** The document beside its text. */
export interface DeskDocumentModel extends DeskDocumentHead {
  /** Whether changes are written or proposed. */
  proposes: boolean;
  /** States it can go to from here, for those who may. */
  nextStates: readonly DocumentState[];
  fields: FieldEntry[];
  files: FileModel[];
  text: DeskPassage[];
  /** Whether there is more text than is shown here. */
  more: boolean;
  relations: DeskRelation[];
  proposals: ProposalLine[];
  /** What was just done. */
  done?: 'saved' | 'nothing' | 'proposed' | 'state' | 'reverted' | 'merged';
  reason?: string;
}

/** All text of one file. */
export interface DeskTextModel extends DeskDocumentHead {
  file: FileModel;
  files: FileModel[];
  passages: DeskPassage[];
  page: number;
  pages: number;
}

/** Both values of every field that two people changed at once. */
export interface ConflictModel extends DeskDocumentHead {
  /** Where the decision goes. */
  action: string;
  conflicts: { field: Field; shown: string; theirs: string; yours: string; yoursText: string }[];
  /** Further changes that were to be written and are no conflict: field and text. */
  rest: [Field, string][];
  reason: string;
}

/** Confirmation of a change of state. */
export interface StateModel extends DeskDocumentHead {
  to: DocumentState;
  /** Fields that were changed since it was shown. */
  changed?: { field: Field; shown: string; theirs: string }[];
  fault?: boolean;
  note: string;
  reason: string;
}

/** One thing that was done. */
export interface HistoryEntry {
  id: number;
  at: string;
  actor: string;
  action: string;
  /** A field of the record, or nothing. */
  field?: Field;
  /** What a relation, a proposal or a merge is about. */
  subject?: { relation?: string; id?: string; proposal?: number };
  before?: string;
  after?: string;
  reason?: string;
  batch?: string;
  revertible: boolean;
}

export interface HistoryModel extends DeskDocumentHead {
  entries: HistoryEntry[];
  page: number;
  pages: number;
}

/** Confirmation that a change is taken back. */
export interface RevertModel extends DeskDocumentHead {
  entry: HistoryEntry & { field: Field };
  now: string;
  /** The field says something else by now: both are shown, and who decides may still take it back. */
  conflict: boolean;
  /** For the form when there is a conflict. */
  text: string;
}

export interface RelationsModel extends DeskDocumentHead {
  relations: DeskRelation[];
  q: string;
  found: DeskDocumentLine[];
  done?: boolean;
}

export interface MergeModel extends DeskDocumentHead {
  q: string;
  found: DeskDocumentLine[];
  /** The other one, when it is chosen. */
  into?: DeskDocumentHead;
  /** Field, value here, value there; those that differ first. */
  rows: { field: Field; here: string; there: string; same: boolean }[];
  files: { here: FileModel[]; there: FileModel[] };
  fault?: 'same' | 'unknown' | 'merged' | 'hidden';
}

export interface ProposalsModel {
  state: 'open' | 'accepted' | 'rejected';
  /** Only those of who asks. */
  own: boolean;
  proposals: ProposalLine[];
  total: number;
  page: number;
  pages: number;
}

export interface ProposalModel {
  id: number;
  document: DeskDocumentHead;
  actor: string;
  at: string;
  note?: string;
  state: 'open' | 'accepted' | 'rejected';
  decidedBy?: string;
  decidedAt?: string;
  reason?: string;
  changes: {
    field: Field;
    /** What was seen by whoever proposes. */
    shown: string;
    /** What the field says now. */
    now: string;
    proposed: string;
    /** Whether somebody changed it since to something else. */
    conflict: boolean;
    text: string;
  }[];
  decides: boolean;
  /** Everything was to be left as it is. */
  noneTaken?: boolean;
  done?: boolean;
}
