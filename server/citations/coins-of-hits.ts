import type { SearchHit } from '../../data/search/query.ts';
import { citedDocument } from './cited-document.ts';
import { coins } from './coins.ts';
import { cslItem } from './csl.ts';

/**
 * What a reference manager reads from a page of results.
 *
 * @param base - address of this site without a slash at the end
 * @returns context objects by the ids of documents
 */
export function coinsOf(hits: readonly SearchHit[], base: string): Map<string, string> {
  return new Map(
    hits.map((hit) => [
      hit.id,
      coins(cslItem(citedDocument({ ...hit, summary: undefined }), base)),
    ]),
  );
}
