import type { Library } from '../../data/library.ts';
import type { FoundPassage } from '../../data/search/found-passages.ts';
import type {
  Notice,
  SearchAnswer,
  SearchHit,
  SearchQuery,
  Snippet,
} from '../../data/search/query.ts';
import type { FoundDocument } from '../../data/search/search.ts';
import { snippet, withoutLabel } from '../../data/search/snippet.ts';
import { cardOf } from '../document-card.ts';

/**
 * Answers a question: which documents from the library's search, everything shown of them from
 * the database.
 *
 * @param notices - What was already said about the question.
 * @throws IndexUnavailable when the engine does not answer.
 */
export async function answerSearch(
  library: Library,
  query: SearchQuery,
  notices: readonly Notice[] = [],
): Promise<SearchAnswer> {
  const found = await library.search.search(query);
  return {
    total: found.total,
    hits: shownHits(library, found.documents),
    facets: found.facets,
    decades: found.decades,
    notices: [...notices, ...found.notices],
  };
}

function shownHits(library: Library, found: readonly FoundDocument[]): SearchHit[] {
  const files = found.flatMap(({ passages }) => passages.map(({ row }) => row.fileId));
  const paged = library.passages.pagedFiles([...new Set(files)]);
  return found.map(({ record, passages, passageCount, apart }) => ({
    ...cardOf(record),
    languages: record.languages,
    summary: record.summary ?? undefined,
    passages: passages.map((passage) => snippetOf(passage, paged)),
    passageCount,
    apart,
  }));
}

function snippetOf({ row, marks }: FoundPassage, paged: ReadonlySet<number>): Snippet {
  return {
    passageId: row.id,
    fileId: row.fileId,
    page: paged.has(row.fileId) ? row.pageFrom : undefined,
    label: row.label ?? undefined,
    headings: row.headings,
    language: row.language,
    parts: withoutLabel(snippet(row.text, marks), row.label),
  };
}
