import type { DocumentToReview } from '../../data/desk/review-details.ts';
import type { DocumentRecord } from '../../data/documents.ts';
import type { Library } from '../../data/library.ts';
import type { Field } from '../../data/model.ts';
import type { RelatedWork } from '../../data/relations.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import { REVIEW_REASONS } from '../../data/vocabularies/review-reasons.ts';
import { deskFileAddress } from '../../web/addresses.ts';
import type { FieldEntry } from '../../web/models/desk-editing.ts';
import type {
  ReviewChoice,
  ReviewDuplicate,
  ReviewLine,
  ReviewModel,
  ReviewQueueModel,
} from '../../web/models/desk-review.ts';
import { cardOf } from '../document-card.ts';
import type { ReadForm } from './document-form.ts';
import { documentModel } from './document-models.ts';

const PER_PAGE = 25;
/** What is corrected beside the fields that readers filter by. */
const OTHERS: readonly Field[] = [
  ...(['titleEn', 'number', 'issuer', 'status', 'dateAdopted', 'dateInForce'] as const),
  ...(['topics', 'sourceUrl'] as const),
];
const REVIEWED: readonly Field[] = ['country', 'type', 'year', 'title', 'language'];

/** The list of what waits. */
export function queueModel(
  library: Library,
  choice: ReviewChoice,
  wanted: number,
  done: boolean,
): ReviewQueueModel {
  const counts = library.review.counts(choice);
  const pages = Math.max(1, Math.ceil(counts.total / PER_PAGE));
  const page = Math.min(wanted, pages);
  const waiting = library.review.waiting(PER_PAGE, (page - 1) * PER_PAGE, choice);
  return {
    ...{ choice, total: counts.total, page, pages, done },
    counts: REVIEW_REASONS.map((reason) => [reason, counts.reasons[reason]]),
    countries: [...counts.countries],
    lines: linesOf(library, waiting),
  };
}

function linesOf(library: Library, waiting: readonly DocumentToReview[]): ReviewLine[] {
  const found = library.documents.findMany(waiting.map(({ id }) => id));
  const cards = new Map(found.map((one) => [one.id, cardOf(one)]));
  return waiting.flatMap(({ id, state, reasons, fields }): ReviewLine[] => {
    const card = cards.get(id);
    if (!card) return [];
    const doubtful = fields.map(({ field, reason }) => ({ field, missing: reason === 'missing' }));
    return [{ card, state, reasons, fields: doubtful }];
  });
}

/** What a page about one document needs besides the document. */
export interface ReviewView {
  locale: Locale;
  choice: ReviewChoice;
  curator: boolean;
  /** What was typed and not taken. */
  typed?: ReadForm;
}

/** One document that waits, with all that is to be decided. */
export function reviewModel(
  library: Library,
  document: DocumentRecord,
  { locale, choice, curator, typed }: ReviewView,
): ReviewModel {
  const { id } = document;
  const about = library.review.about(id);
  const base = { locale, proposes: !curator };
  const model = documentModel(library, document, base, typed);
  const entryOf = (field: Field) => model.fields.find((one) => one.field === field) as FieldEntry;
  const waiting = about?.fields ?? [];
  const link = about?.brokenLink;
  const first: Field[] = [...waiting.map(({ field }) => field), ...(link ? [LINK] : [])];
  // What was typed and does not fit is shown where it was typed.
  const rest = [...REVIEWED, ...OTHERS].filter((field) => !first.includes(field));
  return {
    ...{ choice, curator, document: model, reasons: about?.reasons ?? [] },
    fields: first.map((field) => ({
      ...entryOf(field),
      missing: waiting.some((one) => one.field === field && one.reason === 'missing'),
    })),
    others: rest.map(entryOf),
    flags: (about?.flags ?? []).map((flag) => ({
      ...{ id: flag.id, quote: flag.quote, reason: flag.reason, at: flag.at, origin: flag.origin },
      ...(flag.contact ? { contact: flag.contact } : {}),
      ...(flag.article ? { article: flag.article } : {}),
      ...(flag.signal ? { signal: flag.signal } : {}),
      ...(flag.stance ? { stance: flag.stance } : {}),
    })),
    duplicates: duplicatesOf(library, about?.relations ?? []),
    pages: (about?.doubtfulPages ?? []).map(({ sha256, name, page, confidence, error }) => ({
      ...{ name, page, confidence, failed: error !== null },
      href: deskFileAddress(sha256, page),
    })),
    ...(link
      ? {
          link: {
            url: link.url,
            ...(link.status === null ? {} : { status: link.status }),
            ...(link.error ? { error: link.error } : {}),
            ...(link.movedTo ? { movedTo: link.movedTo } : {}),
          },
        }
      : {}),
    place: library.review.place(id, choice),
    canPublish: curator && ['draft', 'review'].includes(document.reviewState),
  };
}

const LINK: Field = 'sourceUrl';

function duplicatesOf(library: Library, relations: readonly RelatedWork[]): ReviewDuplicate[] {
  const others = library.documents.findMany(relations.map(({ documentId }) => documentId));
  const byId = new Map(others.map((one) => [one.id, one]));
  return relations.flatMap(({ documentId, kind, direction, confidence, evidence }) => {
    const other = byId.get(documentId);
    if (!other) return [];
    const { words, numbers, provisions, quote } = evidence ?? {};
    const shares = { words, numbers, provisions };
    return [
      {
        ...{ kind, direction, confidence, document: cardOf(other), state: other.reviewState },
        ...Object.fromEntries(Object.entries(shares).filter(([, share]) => share !== undefined)),
        ...(quote ? { quote } : {}),
      },
    ];
  });
}
