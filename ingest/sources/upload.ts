import type { UploadRow } from '../../data/desk/uploads.ts';
import type { FileStore } from '../../data/files.ts';
import type { Description, Field } from '../../data/model.ts';
import type { IngestItem, IngestSource } from './item.ts';

/** Files that were brought in on the desk: drafts until a curator publishes them. */
export function uploadSource(uploads: readonly UploadRow[], files: FileStore): IngestSource {
  return {
    subject: 'uploads',
    items: uploads.map((upload) => itemOf(upload, files)),
    warnings: [],
  };
}

function itemOf(upload: UploadRow, files: FileStore): IngestItem {
  const { name, sha256, actor, choice, likeDocument, sourceUrl } = upload;
  const given = { ...(sourceUrl ? { sourceUrl } : {}), ...upload.given };
  const translation = choice === 'translation' && likeDocument;
  return {
    file: name,
    path: files.pathOf(sha256),
    given: Object.entries(given).map(([field, value]) => described(field as Field, value)),
    ...(translation ? { id: likeDocument, role: 'translation' as const } : {}),
    ...(typeof upload.given.language === 'string' ? { language: upload.given.language } : {}),
    ...{ sha256, actor, state: 'review' as const },
  };
}

/** What came with a file is the word of who brought it. */
function described(field: Field, value: unknown): Description {
  return { field, value, confidence: 1, origin: 'manifest' } as Description;
}
