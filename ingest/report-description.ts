/** What the report says of a document's description. */
import { isShown, type ReviewedField, reviewReason, SURE_FROM } from '../data/confidence.ts';
import { type Description, type Field, ORIGINS } from '../data/model.ts';
import type { ReportedValue, ReportItem } from './report.ts';

/** What the report says of a document: values shown, values suggested, and what to review. */
export function reportedDescription(
  descriptions: readonly Description[],
): Pick<ReportItem, 'metadata' | 'suggestions' | 'review'> {
  const metadata = strongest(descriptions.filter(isShown));
  const open = descriptions.filter((one) => !isShown(one) && !metadata[one.field]);
  const reasons = Object.keys(SURE_FROM).flatMap((key) => {
    const field = key as ReviewedField;
    const shown = metadata[field];
    const reason = reviewReason(field, shown && { field, ...shown });
    return reason ? [[field, reason] as const] : [];
  });
  return {
    metadata,
    ...(open.length > 0 ? { suggestions: strongest(open) } : {}),
    ...(reasons.length > 0 ? { review: Object.fromEntries(reasons) } : {}),
  };
}

/** Each field with the value of its strongest origin, of those that are shown. */
export function reportedMetadata(
  descriptions: readonly Description[],
): Partial<Record<Field, ReportedValue>> {
  return strongest(descriptions.filter(isShown));
}

function strongest(descriptions: readonly Description[]): Partial<Record<Field, ReportedValue>> {
  const metadata: Partial<Record<Field, ReportedValue>> = {};
  const strongestFirst = descriptions.toSorted(
    (a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) || b.confidence - a.confidence,
  );
  for (const { field, value, confidence, origin, evidence } of strongestFirst) {
    metadata[field] ??= { value, confidence, origin, ...(evidence ? { evidence } : {}) };
  }
  return metadata;
}
