/**
 * Why a document waits for a curator, what matters most first: without its country nobody who looks
 * for a country's law finds it; what came in waits for readers; a missing or doubtful field misleads
 * or hides; somebody objects or proposes; words were read badly; the source is gone.
 */
export const REVIEW_REASONS = [
  'country',
  'draft',
  'missing',
  'unsure',
  'duplicate',
  'flag',
  'proposal',
  'ocr',
  'link',
] as const;
/** One of them. */
export type ReviewReason = (typeof REVIEW_REASONS)[number];
