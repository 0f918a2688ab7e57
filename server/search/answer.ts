import type { Library } from '../../data/library.ts';
import type { IndexHit, PassageMatch } from '../../data/search/passage-index.ts';
import type {
  Notice,
  SearchAnswer,
  SearchHit,
  SearchQuery,
  Snippet,
} from '../../data/search/query.ts';
import { snippet, withoutLabel } from '../../data/search/snippet.ts';
import { cardOf } from '../document-card.ts';

/**
 * Answers a question: which documents from the index, everything shown of them from the database.
 *
 * @param notices - What was already said about the question.
 * @throws IndexUnavailable when the engine does not answer.
 */
export async function answerSearch(
  library: Library,
  query: SearchQuery,
  notices: readonly Notice[] = [],
): Promise<SearchAnswer> {
  const { total, hits, facets, decades, fewerWords } = await library.index.search(query);
  return {
    total,
    hits: shownHits(library, hits),
    facets,
    decades,
    notices: [
      ...notices,
      ...(fewerWords ? [{ code: 'fewer-words' as const, words: query.q }] : []),
    ],
  };
}

function shownHits(library: Library, hits: readonly IndexHit[]): SearchHit[] {
  const documents = new Map(
    library.documents
      .findMany(hits.map((hit) => hit.docId))
      .map((document) => [document.id, document]),
  );
  const matches = hits.flatMap((hit) => hit.passages);
  const snippets = snippetsOf(library, matches);
  return hits.flatMap((hit) => {
    // The index may be a moment behind: what the database no longer has is not shown.
    const document = documents.get(hit.docId);
    if (!document) return [];
    return {
      ...cardOf(document),
      languages: document.languages,
      summary: document.summary ?? undefined,
      passages: hit.passages.flatMap(({ passageId }) => snippets.get(passageId) ?? []),
      passageCount: hit.passageCount,
    };
  });
}

function snippetsOf(library: Library, matches: readonly PassageMatch[]): Map<number, Snippet> {
  const rows = new Map(
    library.passages.findMany(matches.map((match) => match.passageId)).map((row) => [row.id, row]),
  );
  const paged = library.passages.pagedFiles([
    ...new Set([...rows.values()].map((row) => row.fileId)),
  ]);
  const snippets = new Map<number, Snippet>();
  for (const { passageId, spans } of matches) {
    const row = rows.get(passageId);
    if (!row) continue;
    snippets.set(passageId, {
      passageId,
      fileId: row.fileId,
      page: paged.has(row.fileId) ? row.pageFrom : undefined,
      label: row.label ?? undefined,
      headings: row.headings,
      language: row.language,
      parts: withoutLabel(snippet(row.text, spans), row.label),
    });
  }
  return snippets;
}
