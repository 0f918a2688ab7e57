import { DOCUMENT_TYPES, typeGroup } from '../vocabularies/document-types.ts';

/**
 * Whether a document speaks for a country itself: its law, policy or report. What international
 * bodies write about a country or agree upon does not; a document of no known type does.
 *
 * @param type - Id of `DOCUMENT_TYPES`, or null.
 */
export function isNational(type: string | null | undefined): boolean {
  const known = DOCUMENT_TYPES.find((one) => one === type);
  return known === undefined || typeGroup(known) !== 'international';
}
