import type { Library } from '../../data/library.ts';
import type { Notice, SearchAnswer, SearchHit, SearchQuery } from '../../data/search/query.ts';
import type { FoundDocument } from '../../data/search/search.ts';
import { cardOf } from '../document-card.ts';

/**
 * Answers a question: which documents from the library's search, everything shown of them from
 * the database.
 *
 * @param notices - What was already said about the question.
 */
export async function answerSearch(
  library: Library,
  query: SearchQuery,
  notices: readonly Notice[] = [],
): Promise<SearchAnswer> {
  const found = await library.search.search(query);
  return {
    total: found.total,
    hits: found.documents.map(shownHit),
    facets: found.facets,
    decades: found.decades,
    notices: [...notices, ...found.notices],
  };
}

function shownHit({ record, passages, passageCount, apart, missing }: FoundDocument): SearchHit {
  return {
    ...cardOf(record),
    languages: record.languages,
    summary: record.summary ?? undefined,
    passages,
    passageCount,
    apart,
    missing,
  };
}
