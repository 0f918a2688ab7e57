import type { DocumentCard } from '../../data/search/query.ts';
import type { CitedDocument } from './csl.ts';

/** What a page or a list knows of a document, under the names that documents travel with. */
export function citedDocument(
  document: DocumentCard & {
    issuer?: string;
    dateAdopted?: string;
    topics?: string[];
    summary?: string;
  },
): CitedDocument {
  const { titleEn, typeWord, dateAdopted, status, ...same } = document;
  return {
    ...same,
    status: status as CitedDocument['status'],
    title_en: titleEn,
    type_word: typeWord,
    date_adopted: dateAdopted,
  };
}
