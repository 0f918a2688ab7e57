import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  blob,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type {
  Evidence,
  Field,
  FieldValues,
  FileRole,
  Origin,
  RelationEvidence,
  RelationKind,
  RelationState,
  Status,
  TextSource,
} from './model.ts';
import type { Role, Scope } from './vocabularies/access.ts';
import type { JobState } from './vocabularies/jobs.ts';
import type { Stance } from './vocabularies/signals.ts';
import type { UploadChoice, UploadState } from './vocabularies/uploads.ts';

/**
 * Tables. SQLite is the truth; the search index is a picture of it that can be rebuilt.
 * A *document* is a work; its *files* are expressions of it; *passages* are what is found.
 */

/** A work: a law, a policy, a treaty … whatever languages and formats it is held in. */
export const documents = sqliteTable(
  'documents',
  {
    /** Stable and readable: `ind-2017-mental-healthcare-act`. Never changes. */
    id: text().primaryKey(),
    title: text().notNull(),
    titleEn: text(),
    otherTitles: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    number: text(),
    /** ISO 3166-1 alpha-3, or the code of an international body. */
    country: text(),
    level: text(),
    issuer: text(),
    type: text(),
    typeWord: text(),
    status: text().$type<Status>().notNull().default('unknown'),
    year: integer(),
    dateAdopted: text(),
    dateInForce: text(),
    dateRepealed: text(),
    /** Main language; all of them are in `document_languages`. */
    language: text(),
    summary: text(),
    sourceUrl: text(),
    source: text(),
    rights: text(),
    reviewState: text().$type<ReviewState>().notNull().default('published'),
    /** Why it was withdrawn, for the public. */
    stateNote: text(),
    /** Raised by every change that a reader can see. */
    revision: integer().notNull().default(1),
    /** The revision the search index shows; null when it shows none. */
    indexedRevision: integer(),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
  },
  (t) => [
    index('documents_country').on(t.country, t.year),
    index('documents_number').on(t.number),
    index('documents_to_index').on(t.indexedRevision),
    index('documents_updated').on(t.updatedAt),
    index('documents_source_url').on(t.sourceUrl),
    // Harvesters walk the records in the order of change, by set, without reading them; so does the
    // queue of what is to be reviewed.
    index('documents_by_change').on(t.reviewState, t.updatedAt, t.id, t.country, t.type),
  ],
);

/** Only published documents are shown; of one that was merged its id leads to the other. */
export const REVIEW_STATES = ['draft', 'review', 'published', 'withdrawn', 'merged'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/**
 * What a document said before its revision was raised. A trigger of migration 0007 writes the
 * rows, so that no writer can forget to.
 */
export const documentRevisions = sqliteTable(
  'document_revisions',
  {
    documentId: text().notNull(),
    revision: integer().notNull(),
    /** Since when it said so, ISO 8601. */
    since: text().notNull(),
    record: text({ mode: 'json' }).$type<EarlierRecord>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.revision] })],
);

/** A document as an earlier revision had it. */
export type EarlierRecord = FieldsOfRecord & {
  topics: string[];
  languages: string[];
  files: EarlierFile[];
};
type FieldsOfRecord = { [F in Exclude<Field, 'topics' | 'otherTitles'>]: FieldValues[F] | null } & {
  title: string;
  otherTitles: string[];
};
/** A file that an earlier revision had; its bytes are still there while the document is. */
export interface EarlierFile {
  sha256: string;
  name: string;
  role: FileRole;
  language: string | null;
  mediaType: string;
  bytes: number;
  pages: number | null;
}

/** Ids that were given up when documents were merged: they lead to the other one for ever. */
export const documentRedirects = sqliteTable(
  'document_redirects',
  {
    fromId: text().primaryKey(),
    toId: text()
      .notNull()
      .references((): AnySQLiteColumn => documents.id),
    at: text().notNull(),
  },
  (t) => [index('document_redirects_to').on(t.toId), index('document_redirects_at').on(t.at)],
);

const documentId = () =>
  text()
    .notNull()
    .references((): AnySQLiteColumn => documents.id, { onDelete: 'cascade' });

export const documentTopics = sqliteTable(
  'document_topics',
  { documentId: documentId(), topic: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.documentId, t.topic] }),
    index('document_topics_topic').on(t.topic, t.documentId),
  ],
);

/** Every language some passage, file or the record itself is in. */
export const documentLanguages = sqliteTable(
  'document_languages',
  { documentId: documentId(), language: text().notNull() },
  (t) => [primaryKey({ columns: [t.documentId, t.language] })],
);

/** An expression of a work: one file as it was brought in, kept untouched in the file store. */
export const files = sqliteTable(
  'files',
  {
    id: integer().primaryKey(),
    documentId: documentId(),
    sha256: text().notNull(),
    /** Name it came with, without folders. */
    name: text().notNull(),
    role: text().$type<FileRole>().notNull().default('original'),
    language: text(),
    mediaType: text().notNull(),
    bytes: integer().notNull(),
    pages: integer(),
    /** 1-based numbers of pages that are pictures without text. */
    pagesNeedingOcr: text({ mode: 'json' }).$type<number[]>().notNull().default([]),
    textSource: text().$type<TextSource>().notNull(),
    /** Parser and version that read it. */
    extractor: text().notNull(),
    addedAt: text().notNull(),
  },
  (t) => [uniqueIndex('files_sha256').on(t.sha256), index('files_document').on(t.documentId)],
);

/**
 * What OCR read on one page of a file. Kept by the digest of the bytes, so that a run that was
 * stopped goes on with the next page and no page is read twice.
 */
export const pageReadings = sqliteTable(
  'page_readings',
  {
    sha256: text().notNull(),
    /** 1-based. */
    page: integer().notNull(),
    /** Lines parted by a line break, paragraphs by two; empty when the page shows no text. */
    text: text().notNull(),
    /** How sure the engine is of the words on the whole, 0–1; 0 when there are none. */
    confidence: real().notNull(),
    /** BCP 47 language the page was read in. */
    language: text().notNull(),
    /** Engine and version, e.g. `tesseract@5.3.0`. */
    engine: text().notNull(),
    /** Why the page could not be read; null when it was. */
    error: text(),
    at: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sha256, t.page] }),
    // Doubtful pages are found without reading the words of all.
    index('page_readings_doubt')
      .on(t.confidence, t.sha256, t.page, t.at)
      .where(sql`text <> '' OR error IS NOT NULL`),
  ],
);

export const passages = sqliteTable(
  'passages',
  {
    id: integer().primaryKey(),
    documentId: documentId(),
    fileId: integer()
      .notNull()
      .references(() => files.id, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    pageFrom: integer().notNull(),
    pageTo: integer().notNull(),
    label: text(),
    headings: text({ mode: 'json' }).$type<string[]>().notNull(),
    language: text().notNull(),
    text: text().notNull(),
  },
  (t) => [
    uniqueIndex('passages_file').on(t.fileId, t.ordinal),
    index('passages_document').on(t.documentId),
  ],
);

/** What a passage does under the CRPD; filled by tagging. */
export const tags = sqliteTable(
  'tags',
  {
    id: integer().primaryKey(),
    passageId: integer()
      .notNull()
      .references(() => passages.id, { onDelete: 'cascade' }),
    article: text(),
    signal: text(),
    stance: text(),
    score: real().notNull(),
    /** `rule`, `model` or a reviewer, with its version. */
    origin: text().notNull(),
    evidenceStart: integer(),
    evidenceEnd: integer(),
  },
  (t) => [index('tags_passage').on(t.passageId), index('tags_signal').on(t.signal, t.stance)],
);

/**
 * Objections of readers to a reading of a passage. Kept by what was read, not by the tag's row, so
 * that they stand when passages are tagged anew; when the passage itself goes, its words stay.
 */
export const tagFlags = sqliteTable(
  'tag_flags',
  {
    id: integer().primaryKey(),
    documentId: documentId(),
    passageId: integer().references(() => passages.id, { onDelete: 'set null' }),
    article: text(),
    signal: text(),
    stance: text().$type<Stance>(),
    /** Whose reading it was, with its version. */
    origin: text().notNull(),
    /** The words of the passage that were read so. */
    quote: text().notNull(),
    reason: text().notNull(),
    /** How to answer the reader; only when given. */
    contact: text(),
    /** Tells whether two objections to a reading are of one reader, and nothing else. */
    reader: text(),
    state: text().$type<FlagState>().notNull().default('open'),
    at: text().notNull(),
    decidedBy: text(),
    decidedAt: text(),
    /** Why it was accepted or not. */
    answer: text(),
    /** How a reviewer reads the passage instead, when it was accepted. */
    readSignal: text(),
    readStance: text().$type<Stance>(),
  },
  (t) => [
    index('tag_flags_passage').on(t.passageId),
    index('tag_flags_document').on(t.documentId, t.state),
  ],
);
export type FlagState = 'open' | 'accepted' | 'rejected';

/** How reviewers answer an assessor's question of a country's law: one answer a reviewer. */
export const questionScores = sqliteTable(
  'question_scores',
  {
    id: integer().primaryKey(),
    country: text().notNull(),
    /** Id of `CRPD_QUESTIONS`. */
    question: text().notNull(),
    reviewer: text().notNull(),
    answer: text().$type<ScoreAnswer>().notNull(),
    note: text(),
    /** Whether it was given before the answers of others could be read. */
    alone: integer({ mode: 'boolean' }).notNull(),
    at: text().notNull(),
  },
  (t) => [uniqueIndex('question_scores_once').on(t.country, t.question, t.reviewer)],
);
export const SCORE_ANSWERS = ['met', 'partly', 'not-met', 'not-clear'] as const;
export type ScoreAnswer = (typeof SCORE_ANSWERS)[number];

/** The history of why a field says what it says: one row per document, field, origin. */
export const metadataValues = sqliteTable(
  'metadata_values',
  {
    id: integer().primaryKey(),
    documentId: documentId(),
    field: text().$type<Field>().notNull(),
    value: text({ mode: 'json' }).notNull(),
    origin: text().$type<Origin>().notNull(),
    confidence: real().notNull(),
    evidence: text({ mode: 'json' }).$type<Evidence>(),
    at: text().notNull(),
  },
  (t) => [uniqueIndex('metadata_values_field').on(t.documentId, t.field, t.origin)],
);

/**
 * Which fields of a document are missing or doubtful, so that all need not be weighed whenever
 * somebody looks at the queue. Triggers of migration 0012 take a row away when a value changes; it
 * is weighed anew when it is asked for.
 */
export const reviewFields = sqliteTable('review_fields', {
  documentId: documentId().primaryKey(),
  /** Two bits a field; see `data/desk/review-weights.ts`. */
  settled: integer().notNull(),
});

/** What somebody said may stay as it is: doubtful pages that read well, an address that is gone. */
export const reviewKept = sqliteTable(
  'review_kept',
  {
    documentId: documentId(),
    reason: text().$type<'ocr' | 'link'>().notNull(),
    /** Which: when the pages were read last, or the address. Something new is asked again. */
    what: text().notNull(),
    actor: text().notNull(),
    at: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.reason] })],
);

/**
 * What one work is to another. Each pair and kind stands once; symmetric kinds from the smaller
 * id to the larger. A rejected relation stays, so that it is not proposed again.
 */
export const relations = sqliteTable(
  'relations',
  {
    id: integer().primaryKey(),
    fromId: documentId(),
    kind: text().$type<RelationKind>().notNull(),
    toId: documentId(),
    origin: text().$type<Origin>().notNull(),
    note: text(),
    confidence: real().notNull().default(1),
    evidence: text({ mode: 'json' }).$type<RelationEvidence>(),
    state: text().$type<RelationState>().notNull().default('proposed'),
    at: text().notNull().default(''),
  },
  (t) => [
    uniqueIndex('relations_once').on(t.fromId, t.kind, t.toId),
    index('relations_to').on(t.toId),
    index('relations_state').on(t.state, t.kind, t.fromId, t.toId),
  ],
);

/**
 * What the text of a file says its work does to other works, whether or not they are held: when
 * the other one comes later, the relation is found then.
 */
export const statements = sqliteTable(
  'statements',
  {
    id: integer().primaryKey(),
    documentId: documentId(),
    fileId: integer()
      .notNull()
      .references(() => files.id, { onDelete: 'cascade' }),
    kind: text().$type<RelationKind>().notNull(),
    /** The other work as the text names it. */
    target: text().notNull(),
    year: integer(),
    confidence: real().notNull(),
    evidence: text({ mode: 'json' }).$type<Evidence>().notNull(),
    /** Keys by which the other work is found. */
    names: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
  },
  (t) => [index('statements_file').on(t.fileId), index('statements_document').on(t.documentId)],
);

/** What the text of a file can be recognised by; see `fingerprints.ts`. */
export const fingerprints = sqliteTable(
  'fingerprints',
  {
    fileId: integer()
      .primaryKey()
      .references(() => files.id, { onDelete: 'cascade' }),
    version: text().notNull(),
    digest: text().notNull(),
    words: integer().notNull(),
    /** Little-endian 32-bit numbers. */
    sketch: blob({ mode: 'buffer' }),
    numbers: integer().notNull(),
    numberSketch: blob({ mode: 'buffer' }),
    provisions: text({ mode: 'json' }).$type<[number, number][]>().notNull(),
    /** Whether it was compared with the library. */
    related: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [index('fingerprints_digest').on(t.digest), index('fingerprints_related').on(t.related)],
);

/** Keys under which fingerprints of similar texts meet. */
export const fingerprintBands = sqliteTable(
  'fingerprint_bands',
  {
    band: integer().notNull(),
    fileId: integer()
      .notNull()
      .references(() => files.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.band, t.fileId] }),
    index('fingerprint_bands_file').on(t.fileId),
  ],
);

/** What is known about a country from outside the documents, with source and date. */
export const facts = sqliteTable(
  'facts',
  {
    country: text().notNull(),
    key: text().notNull(),
    value: text().notNull(),
    source: text().notNull(),
    asOf: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.country, t.key] })],
);

/** A piece of long work: an ingest run, a reindex; waiting ones are the queue. */
export const jobs = sqliteTable(
  'jobs',
  {
    id: integer().primaryKey(),
    kind: text().notNull(),
    /** What was asked, in words. */
    subject: text().notNull(),
    state: text().$type<JobState>().notNull(),
    done: integer().notNull().default(0),
    total: integer(),
    error: text(),
    /** Empty until it starts. */
    startedAt: text().notNull(),
    finishedAt: text(),
    /** What a worker needs to know to do it. */
    payload: text({ mode: 'json' }).$type<Record<string, unknown>>(),
    /** Higher goes first. */
    priority: integer().notNull().default(0),
    attempts: integer().notNull().default(0),
    queuedAt: text(),
    /** Not before then, ISO 8601: after a failure, or as it was planned. */
    runAfter: text(),
    requestedBy: text(),
    /** What people want of it while it runs. */
    wish: text().$type<'pause' | 'cancel'>(),
    /** When its worker last said that it lives. */
    aliveAt: text(),
  },
  (t) => [index('jobs_queue').on(t.state, t.priority, t.id)],
);

export const jobItems = sqliteTable(
  'job_items',
  {
    id: integer().primaryKey(),
    jobId: integer()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    file: text().notNull(),
    sha256: text(),
    status: text().notNull(),
    documentId: text(),
    code: text(),
    reason: text(),
    /** Pipeline version that came to this end, so that a better one tries again. */
    pipeline: text().notNull(),
  },
  (t) => [index('job_items_job').on(t.jobId), index('job_items_sha256').on(t.sha256)],
);

/**
 * Who changed what, why, before and after. Rows are only ever added, each with the digest of
 * itself and of the row before, by triggers of the migrations.
 */
export const audit = sqliteTable(
  'audit',
  {
    id: integer().primaryKey(),
    at: text().notNull(),
    actor: text().notNull(),
    action: text().notNull(),
    documentId: text(),
    field: text(),
    before: text(),
    after: text(),
    /** Why, in the words of who did it. */
    reason: text(),
    /** Name of the bulk change that it is part of. */
    batch: text(),
    /** SHA-256, hexadecimal. */
    hash: text(),
  },
  (t) => [index('audit_document').on(t.documentId), index('audit_batch').on(t.batch)],
);

/** Those who work on the library; readers need no account. */
export const accounts = sqliteTable(
  'accounts',
  {
    id: integer().primaryKey(),
    /** In lower case. */
    name: text().notNull(),
    role: text().$type<Role>().notNull(),
    /** As `scrypt$N$r$p$salt$key`. */
    passwordHash: text().notNull(),
    disabled: integer({ mode: 'boolean' }).notNull().default(false),
    createdAt: text().notNull(),
    createdBy: text().notNull(),
    passwordSetAt: text().notNull(),
    signedInAt: text(),
  },
  (t) => [uniqueIndex('accounts_name').on(t.name)],
);

const accountId = () =>
  integer()
    .notNull()
    .references((): AnySQLiteColumn => accounts.id, { onDelete: 'cascade' });

/** Who is signed in where. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: integer().primaryKey(),
    /** SHA-256 of what the cookie holds. */
    tokenHash: text().notNull(),
    accountId: accountId(),
    /** What forms have to send along. */
    csrf: text().notNull(),
    createdAt: text().notNull(),
    seenAt: text().notNull(),
    expiresAt: text().notNull(),
    /** Browser and address, so that its owner knows it again. */
    agent: text(),
    address: text(),
  },
  (t) => [uniqueIndex('sessions_token').on(t.tokenHash), index('sessions_account').on(t.accountId)],
);

/** Keys for programs; shown once, kept as digests. */
export const apiTokens = sqliteTable(
  'api_tokens',
  {
    id: integer().primaryKey(),
    accountId: accountId(),
    label: text().notNull(),
    tokenHash: text().notNull(),
    scopes: text({ mode: 'json' }).$type<Scope[]>().notNull(),
    createdAt: text().notNull(),
    expiresAt: text().notNull(),
    usedAt: text(),
    revokedAt: text(),
  },
  (t) => [uniqueIndex('api_tokens_token').on(t.tokenHash)],
);

/** Failed sign-ins, by account and by address. */
export const signInFailures = sqliteTable('sign_in_failures', {
  key: text().primaryKey(),
  failures: integer().notNull(),
  /** No further try before then, ISO 8601. */
  until: text().notNull(),
  at: text().notNull(),
});

/** Changes that contributors propose. */
export const proposals = sqliteTable(
  'proposals',
  {
    id: integer().primaryKey(),
    documentId: documentId(),
    actor: text().notNull(),
    at: text().notNull(),
    /** The revision that was before the eyes of who proposes. */
    revision: integer().notNull(),
    /** Field → new value; null: to be emptied. */
    changes: text({ mode: 'json' }).$type<Partial<Record<Field, unknown>>>().notNull(),
    note: text(),
    state: text().$type<ProposalState>().notNull().default('open'),
    decidedBy: text(),
    decidedAt: text(),
    /** Why it was accepted or not. */
    reason: text(),
  },
  (t) => [index('proposals_document').on(t.documentId), index('proposals_state').on(t.state)],
);
export type ProposalState = 'open' | 'accepted' | 'rejected';

/** Files that were brought in, from the moment that they are safe on disk. */
export const uploads = sqliteTable(
  'uploads',
  {
    id: integer().primaryKey(),
    /** Files that were sent together. */
    batch: text().notNull(),
    actor: text().notNull(),
    name: text().notNull(),
    sha256: text().notNull(),
    bytes: integer().notNull(),
    mediaType: text(),
    /** Where it was fetched from. */
    sourceUrl: text(),
    /** Values that came with it. */
    given: text({ mode: 'json' }).$type<Partial<Record<Field, unknown>>>().notNull().default({}),
    state: text().$type<UploadState>().notNull(),
    choice: text().$type<UploadChoice>(),
    /** The document that it is the same as, or nearly. */
    likeDocument: text(),
    documentId: text(),
    code: text(),
    reason: text(),
    attempts: integer().notNull().default(0),
    at: text().notNull(),
    finishedAt: text(),
  },
  (t) => [
    index('uploads_state').on(t.state, t.id),
    index('uploads_batch').on(t.batch),
    index('uploads_sha256').on(t.sha256),
  ],
);

/** Whether addresses that documents name as their source still answer. */
export const linkChecks = sqliteTable(
  'link_checks',
  {
    url: text().primaryKey(),
    state: text().$type<LinkState>().notNull(),
    /** HTTP status of the last answer. */
    status: integer(),
    /** Where it leads now. */
    movedTo: text(),
    error: text(),
    /** Failures in a row. */
    failures: integer().notNull().default(0),
    checkedAt: text().notNull(),
    nextAt: text().notNull(),
    /** Since when it is in this state, or, after failures, since the first of them. */
    since: text(),
    /** The host asked not to be asked before. */
    waitUntil: text(),
  },
  (t) => [index('link_checks_next').on(t.nextAt)],
);
/** `unsure`: it failed once or refuses programs. */
export type LinkState = 'ok' | 'moved' | 'broken' | 'unsure';

/**
 * Documents by a number, which the word index needs: its tables `document_words` (a row a
 * document) and `passage_words` (a row a passage) are full-text tables, made by migration 0005,
 * and can be built anew from the rest. A number is never given again.
 */
export const documentNumbers = sqliteTable(
  'document_numbers',
  { number: integer().primaryKey(), documentId: text().notNull() },
  (t) => [uniqueIndex('document_numbers_id').on(t.documentId)],
);

/** What was taken from other libraries by OAI-PMH: which record became which document. */
export const harvested = sqliteTable(
  'harvested',
  {
    /** Base address of the other library. */
    source: text().notNull(),
    /** The record's OAI identifier there. */
    identifier: text().notNull(),
    documentId: text().notNull(),
    /** When the record last changed there, as the other library writes it. */
    datestamp: text().notNull(),
    /** Whether the record was deleted there and the document withdrawn here because of it. */
    withdrawn: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.source, t.identifier] }),
    index('harvested_document').on(t.documentId),
  ],
);

/** How far the harvest of a source has come. */
export const harvests = sqliteTable('harvests', {
  /** Base address with format, set and first day asked for. */
  key: text().primaryKey(),
  /** When the last run that came to its end had begun, by the other library's clock. */
  completeUntil: text(),
  /** The same of a run that was stopped on its way. */
  startedAt: text(),
  /** Where that run goes on. */
  token: text(),
});

/** Small facts about the library itself, e.g. the version of the index settings in use. */
export const libraryState = sqliteTable('library_state', {
  key: text().primaryKey(),
  value: text().notNull(),
});
