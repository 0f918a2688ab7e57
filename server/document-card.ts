import type { DocumentRow } from '../data/documents.ts';
import type { DocumentCard } from '../data/search/query.ts';

/** What a list shows of a document, from its row in the database. */
export function cardOf(document: DocumentRow & { languages?: string[] }): DocumentCard {
  return {
    id: document.id,
    title: document.title,
    titleEn: document.titleEn ?? undefined,
    country: document.country ?? undefined,
    year: document.year ?? undefined,
    type: document.type ?? undefined,
    typeWord: document.typeWord ?? undefined,
    number: document.number ?? undefined,
    language: document.language ?? document.languages?.[0],
    status: document.status,
  };
}
