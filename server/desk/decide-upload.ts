import { mergeDocuments } from '../../data/desk/merge.ts';
import type { UploadRow } from '../../data/desk/uploads.ts';
import type { Library } from '../../data/library.ts';
import type { RelationKind } from '../../data/model.ts';
import type { UploadChoice } from '../../data/vocabularies/uploads.ts';
import { badRequest, conflict } from '../errors.ts';
import { showSoon } from './show-soon.ts';

/** What texts that are alike may be to each other. */
const ALIKE: readonly RelationKind[] = ['duplicate', 'same-text', 'version', 'translation'];

/**
 * Does with a file that is in the library already, or nearly, what somebody chose.
 *
 * @param document - The other document, when it is not the one that was found.
 * @throws RequestError when there is nothing to choose, or not this.
 */
export function decideUpload(
  library: Library,
  upload: UploadRow,
  choice: UploadChoice,
  actor: string,
  document?: string,
): void {
  const { id, documentId: draft, likeDocument, code } = upload;
  if (upload.state !== 'choose') {
    throw conflict('This file waits for no decision. Load the page again.');
  }
  const other = document ?? likeDocument;
  if (code === 'known' || !draft) {
    if (choice !== 'skip') {
      const detail = 'These very bytes are held already: they can only be skipped.';
      throw badRequest([{ parameter: 'choice', detail }]);
    }
    library.uploads.choose(id, choice, { state: 'cancelled', likeDocument: other });
  } else if (choice === 'skip') {
    library.documents.discard(draft, actor, `like ${other}`);
    library.uploads.choose(id, choice, { state: 'cancelled', documentId: null });
  } else if (choice === 'new-document') {
    relate(library, draft, other, undefined, actor);
    library.uploads.choose(id, choice, { state: 'done' });
  } else {
    if (!other || !library.documents.find(other)) {
      throw badRequest([{ parameter: 'document', detail: 'Name the document it belongs to.' }]);
    }
    if (choice === 'new-version') {
      relate(library, draft, other, 'version', actor);
      library.uploads.choose(id, choice, { state: 'done', likeDocument: other });
    } else {
      mergeDocuments(library.database, library.documents, { from: draft, into: other, actor });
      const file = library.passages.findFileBySha256(upload.sha256);
      if (file) library.passages.updateFile(file.id, { role: 'translation' });
      library.uploads.choose(id, choice, { state: 'done', documentId: other });
      showSoon(library, [other]);
    }
  }
  const after = JSON.stringify({ choice, document: other });
  library.audit.add({ actor, action: 'decide-upload', field: upload.name, after });
}

/** Two documents are this to each other, and nothing else that was supposed. */
function relate(
  library: Library,
  draft: string,
  other: string | null | undefined,
  kind: RelationKind | undefined,
  actor: string,
): void {
  const supposed = library.relations
    .ofDocument(draft)
    .filter((one) => one.documentId === other && ALIKE.includes(one.kind) && one.kind !== kind);
  for (const one of supposed) {
    library.relations.decide(
      { fromId: draft, kind: one.kind, toId: one.documentId },
      'rejected',
      actor,
    );
  }
  if (kind && other) {
    library.relations.decide({ fromId: draft, kind, toId: other }, 'accepted', actor);
  }
}
