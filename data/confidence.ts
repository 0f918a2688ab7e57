import type { Field, Origin } from './model.ts';

/** Origins that answer for a value themselves; the others only find one. */
const ANSWERING: ReadonlySet<Origin> = new Set(['curator', 'manifest']);

/**
 * From which confidence a value that a machine found is shown on the document and counted in
 * facets. Below it the value is kept as a suggestion, with its evidence, for a curator: an empty
 * field invites one, a wrong one misleads a reader. Measured by `npm run evaluate -- metadata`,
 * whose table of confidence against precision these figures follow: nine of ten values that are
 * shown have to be right. A title is shown from less, because the name of a file says even less,
 * and is listed for review.
 */
export const SHOWN_FROM: Readonly<Record<Field, number>> = {
  title: 0.5,
  titleEn: 0.5,
  otherTitles: 0.5,
  number: 0.6,
  country: 0.5,
  level: 0.5,
  issuer: 0.6,
  type: 0.6,
  typeWord: 0.6,
  status: 0.6,
  year: 0.6,
  dateAdopted: 0.6,
  dateInForce: 0.6,
  dateRepealed: 0.6,
  language: 0.5,
  topics: 0.5,
  summary: 0.5,
  sourceUrl: 0.5,
  source: 0.5,
  rights: 0.5,
};

/**
 * From which confidence a shown value needs no second look. Fields that a reader filters by; the
 * others are reviewed with them.
 */
export const SURE_FROM = {
  country: 0.75,
  type: 0.7,
  year: 0.75,
  title: 0.7,
  language: 0.7,
} as const satisfies Partial<Record<Field, number>>;
export type ReviewedField = keyof typeof SURE_FROM;

/** Below this confidence a reader is told that the words of a page, read by OCR, are doubtful. */
export const DOUBTFUL_BELOW = 0.8;

/** What is known of one value. */
export interface Weighed {
  field: Field;
  origin: Origin;
  confidence: number;
}

/** @returns whether readers see the value; others wait for a curator as suggestions */
export function isShown({ field, origin, confidence }: Weighed): boolean {
  return ANSWERING.has(origin) || confidence >= SHOWN_FROM[field];
}

/** Why a field is to be reviewed: nothing is shown, or what is shown may be wrong. */
export type ReviewReason = 'missing' | 'unsure';

/** @param shown the value that readers see, when there is one */
export function reviewReason(
  field: ReviewedField,
  shown: Weighed | undefined,
): ReviewReason | undefined {
  if (!shown) return 'missing';
  if (ANSWERING.has(shown.origin) || shown.confidence >= SURE_FROM[field]) return undefined;
  return 'unsure';
}
