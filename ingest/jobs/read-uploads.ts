import type { UploadRow } from '../../data/desk/uploads.ts';
import type { Library } from '../../data/library.ts';
import type { RelationKind } from '../../data/model.ts';
import { poolOf, runIngest } from '../pipeline.ts';
import type { ReportItem } from '../report.ts';
import { uploadSource } from '../sources/upload.ts';
import type { JobKind } from './job-kind.ts';

/** Files read in one run: few enough that who waits sees news, enough to read side by side. */
const AT_ONCE = 24;
/** Relations of a text to another one that ask for a decision before it becomes a document. */
const LIKE: ReadonlySet<RelationKind> = new Set([
  'duplicate',
  'same-text',
  'version',
  'translation',
]);

/**
 * Reads files that were brought in and makes drafts of them. A file is marked only when its
 * draft is stored: after a crash it is read again, and known by its bytes if it was stored.
 */
export const readUploads: JobKind = async (library, _job, { signal, progress }) => {
  const { uploads } = library;
  let done = 0;
  // To start readers takes longer than to read some small files: they stay for all of them.
  const pool = poolOf(library);
  try {
    for (;;) {
      if (signal.aborted) return;
      const some = uploads.take(AT_ONCE);
      if (some.length === 0) break;
      progress(done, done + uploads.open());
      const report = await runIngest(library, uploadSource(some, library.files), {
        ...{ signal, pool },
        retry: some.some(({ attempts }) => attempts > 0),
      });
      for (const [at, item] of report.items.entries()) settle(library, some[at] as UploadRow, item);
      done += report.items.length;
      progress(done, done + uploads.open());
    }
  } finally {
    await pool.close();
  }
  // Pages that are pictures are read after everything else.
  library.jobs.enqueue({ kind: 'ocr', subject: 'uploads', requestedBy: 'upload' }, true);
};

function settle(library: Library, { id, choice }: UploadRow, item: ReportItem): void {
  const { status, document, code, reason } = item;
  if (status === 'failed' || !document) {
    library.uploads.settle(id, { state: 'failed', code: code ?? null, reason: reason ?? null });
    return;
  }
  const like = choice ? undefined : likeDocument(library, document);
  library.uploads.settle(id, {
    state: like ? 'choose' : 'done',
    ...{ documentId: document, likeDocument: like ?? null },
    ...{ code: code ?? null, reason: reason ?? null },
  });
}

/** The document that this draft is nearly the same as, the surest first. */
function likeDocument(library: Library, document: string): string | undefined {
  if (library.documents.find(document)?.reviewState !== 'review') return undefined;
  return library.relations
    .ofDocument(document)
    .find(({ kind, state }) => state === 'proposed' && LIKE.has(kind))?.documentId;
}
