import { and, asc, eq, inArray, isNotNull, lt, ne, or } from 'drizzle-orm';
import {
  DOUBTFUL_BELOW,
  type ReviewReason as FieldReason,
  isShown,
  type ReviewedField,
  reviewReason,
} from '../confidence.ts';
import { type TagFlagRow, tagFlagRepository } from '../crpd/tag-flags.ts';
import type { Database } from '../database.ts';
import type { DocumentRepository, MetadataValue } from '../documents.ts';
import { type RelatedWork, relationRepository } from '../relations.ts';
import { files, linkChecks, pageReadings, proposals, type ReviewState } from '../schema.ts';
import type { ReviewReason } from '../vocabularies/review-reasons.ts';
import { REVIEWED_FIELDS } from './review-fields.ts';
import { NEAR_DUPLICATES, type WaitingDocument } from './review-weights.ts';

/** One field to review. */
export interface FieldToReview {
  field: ReviewedField;
  reason: FieldReason;
  /** The value shown, or else the best that was found, with its evidence; absent when nothing was. */
  candidate?: MetadataValue;
  /** Everything that was found, the candidate first; values that are the same stand once. */
  candidates: MetadataValue[];
}

/** A page whose words OCR read badly, or not at all. */
export interface DoubtfulPage {
  sha256: string;
  name: string;
  page: number;
  confidence: number;
  error: string | null;
  at: string;
}

/** A document that waits for a curator, and everything that waits at it. */
export interface DocumentToReview {
  id: string;
  title: string;
  country?: string;
  state: ReviewState;
  revision: number;
  /** Why it waits, what matters most first. */
  reasons: readonly ReviewReason[];
  /** The weightiest first. */
  fields: FieldToReview[];
  /** Open objections to readings of its passages, the newest first. */
  flags: TagFlagRow[];
  /** Works that it may be one with: proposed by machines, decided by nobody. */
  relations: RelatedWork[];
  /** Ids of changes that contributors propose. */
  proposals: number[];
  doubtfulPages: DoubtfulPage[];
  /** What is known of its source address, when that does not answer. */
  brokenLink?: typeof linkChecks.$inferSelect;
}

/** Of one document. */
const FLAGS_SHOWN = 50;
const PAGES_SHOWN = 200;

/** Looks up what waits at documents. */
export function documentsToReview(database: Database, documents: DocumentRepository) {
  const flags = tagFlagRepository(database);
  const relations = relationRepository(database);

  const doubtfulPages = (id: string): DoubtfulPage[] =>
    database
      .select({
        ...{ sha256: files.sha256, name: files.name, page: pageReadings.page },
        ...{ confidence: pageReadings.confidence, error: pageReadings.error, at: pageReadings.at },
      })
      .from(files)
      .innerJoin(pageReadings, eq(pageReadings.sha256, files.sha256))
      .where(
        and(
          eq(files.documentId, id),
          or(ne(pageReadings.text, ''), isNotNull(pageReadings.error)),
          lt(pageReadings.confidence, DOUBTFUL_BELOW),
        ),
      )
      .orderBy(asc(files.id), asc(pageReadings.page))
      .limit(PAGES_SHOWN)
      .all();

  const openProposals = (id: string) =>
    database
      .select({ id: proposals.id })
      .from(proposals)
      .where(and(eq(proposals.documentId, id), eq(proposals.state, 'open')))
      .all()
      .map((one) => one.id);

  const linkOf = (url: string | null) =>
    url === null
      ? undefined
      : database
          .select()
          .from(linkChecks)
          .where(inArray(linkChecks.url, [url]))
          .get();

  return {
    /** In the order given; unknown ids are left out. */
    many(waiting: readonly WaitingDocument[]): DocumentToReview[] {
      const found = documents.findMany(waiting.map(({ id }) => id));
      const reasonsOf = new Map(waiting.map(({ id, reasons }) => [id, reasons]));
      return found.map((document) => {
        const { id, title, country, reviewState: state, revision, sourceUrl } = document;
        const reasons = reasonsOf.get(id) ?? [];
        const has = (...wanted: ReviewReason[]) => wanted.some((one) => reasons.includes(one));
        return {
          ...{ id, title, country: country ?? undefined, state, revision, reasons },
          fields: has('country', 'missing', 'unsure') ? toReview(documents.values(id)) : [],
          flags: has('flag') ? flags.open(FLAGS_SHOWN, 0, id) : [],
          relations: has('duplicate') ? relations.ofDocument(id).filter(isOpenDuplicate) : [],
          proposals: has('proposal') ? openProposals(id) : [],
          doubtfulPages: has('ocr') ? doubtfulPages(id) : [],
          brokenLink: has('link') ? linkOf(sourceUrl) : undefined,
        };
      });
    },
  };
}

function isOpenDuplicate({ state, kind }: RelatedWork): boolean {
  return state === 'proposed' && (NEAR_DUPLICATES as readonly string[]).includes(kind);
}

/** @param values as {@link DocumentRepository.values} gives them: the strongest of a field first */
function toReview(values: readonly MetadataValue[]): FieldToReview[] {
  return REVIEWED_FIELDS.flatMap((field) => {
    const found = values.filter((value) => value.field === field);
    const candidate = found[0];
    const reason = reviewReason(field, candidate && isShown(candidate) ? candidate : undefined);
    if (!reason) return [];
    const candidates = found.filter(
      ({ value }, at) => value !== null && found.findIndex((one) => one.value === value) === at,
    );
    return [{ field, reason, ...(candidate ? { candidate } : {}), candidates }];
  });
}
