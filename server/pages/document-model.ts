import { isShown } from '../../data/confidence.ts';
import type { DocumentRecord } from '../../data/documents.ts';
import type { Library } from '../../data/library.ts';
import type { FileRow } from '../../data/passages.ts';
import { fileAddress } from '../../web/addresses.ts';
import type { DocumentModel, FileModel, RelationModel } from '../../web/page-models.ts';
import { cardOf } from '../document-card.ts';
import { gone, notFound } from '../errors.ts';

/**
 * The document with this id, if readers may see it.
 *
 * @throws RequestError `not-found`, or `gone` when it was withdrawn.
 */
export function publishedDocument(library: Library, id: string): DocumentRecord {
  const document = library.documents.find(id);
  if (document?.reviewState === 'withdrawn') {
    const note = document.stateNote ? { note: document.stateNote } : {};
    throw gone(`document ${id}`, { at: document.updatedAt, ...note });
  }
  if (document?.reviewState !== 'published') throw notFound(`document ${id.slice(0, 100)}`);
  return document;
}

/** Everything the library knows about a document. @throws RequestError as above. */
export function documentModel(library: Library, id: string): DocumentModel {
  const document = publishedDocument(library, id);
  const values = library.documents.values(id).filter(isShown);
  return {
    ...cardOf(document),
    otherTitles: document.otherTitles,
    issuer: document.issuer ?? undefined,
    languages: document.languages,
    topics: document.topics,
    summary: document.summary ?? undefined,
    dateAdopted: document.dateAdopted ?? undefined,
    dateInForce: document.dateInForce ?? undefined,
    dateRepealed: document.dateRepealed ?? undefined,
    sourceUrl: document.sourceUrl ?? undefined,
    source: document.source ?? undefined,
    rights: document.rights ?? undefined,
    revision: document.revision,
    createdAt: document.createdAt,
    updatedAt: document.updatedAt,
    files: library.passages.filesOf(id).map((file) => fileModel(library, file)),
    relations: relationModels(library, id),
    provenance: values.map(({ field, value, origin, confidence, evidence }, at) => ({
      field,
      // A list stays a list: the page shows its entries one by one.
      value: Array.isArray(value) ? JSON.stringify(value) : String(value),
      origin,
      confidence,
      evidence: evidence ?? undefined,
      current: at === 0 || values[at - 1]?.field !== field,
    })),
  };
}

/** Relations to documents that readers may see. */
function relationModels(library: Library, id: string): RelationModel[] {
  const related = library.relations.ofDocument(id);
  const others = library.documents.findMany(related.map(({ documentId }) => documentId));
  const published = new Map(
    others.filter((one) => one.reviewState === 'published').map((one) => [one.id, cardOf(one)]),
  );
  return related.flatMap(({ kind, direction, documentId, origin, state, confidence, evidence }) => {
    const document = published.get(documentId);
    if (!document) return [];
    const why = evidence ? { evidence } : {};
    return [{ kind, direction, document, origin, state, confidence, ...why }];
  });
}

export function fileModel(library: Library, file: FileRow): FileModel {
  return {
    id: file.id,
    name: file.name,
    role: file.role,
    language: file.language ?? undefined,
    mediaType: file.mediaType,
    bytes: file.bytes,
    pages: file.pages ?? undefined,
    textSource: file.textSource,
    passages: library.passages.countOf(file.id),
    url: fileAddress(file.sha256, file.name),
  };
}
