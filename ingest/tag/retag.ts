import { writing } from '../../data/database.ts';
import type { Library } from '../../data/library.ts';
import type { Tag } from '../../data/model.ts';
import type { TagRow } from '../../data/tags.ts';
import { type TaggedText, tagsOfAll } from './tag.ts';

/** Told after each document. */
type OnProgress = (done: number, total: number) => void;

/**
 * Makes the tags of all passages anew, document by document, each in one transaction. Only
 * documents whose tags are now others get a new revision, so that the index takes them in.
 *
 * @returns passages read, and documents whose tags changed
 */
export function retag(
  library: Library,
  signal: AbortSignal,
  onProgress?: OnProgress,
): { passages: number; changed: number } {
  const ids = library.documents.allIds();
  let passages = 0;
  let changed = 0;
  const put = writing(library.database, (id: string, revision: number, read: ReadText) => {
    if (library.documents.find(id)?.revision !== revision) return false;
    const kept = new Map<number, TagRow[]>();
    for (const tag of library.tags.readByMachine(id)) {
      kept.set(tag.passageId, [...(kept.get(tag.passageId) ?? []), tag]);
    }
    let same = true;
    for (const [row, said] of read) {
      const tags = library.tags.allowed(row.id, said);
      if (isSame(kept.get(row.id) ?? [], tags)) continue;
      library.tags.replaceRead(row.id, tags);
      same = false;
    }
    passages += read.length;
    if (same) return true;
    library.documents.touch(id);
    changed += 1;
    return true;
  });
  // Read first, written then: whoever writes keeps all others from writing.
  const readAnew = (id: string) => {
    for (;;) {
      const revision = library.documents.find(id)?.revision;
      if (revision === undefined) return;
      const read = readByFile(library.passages.ofDocument(id));
      if (put(id, revision, read)) return;
    }
  };
  for (const [at, id] of ids.entries()) {
    if (signal.aborted) break;
    readAnew(id);
    onProgress?.(at + 1, ids.length);
  }
  return { passages, changed };
}

/** Passages of a document, each with what is read in it. */
type ReadText = readonly [{ id: number }, Tag[]][];

/** As the ingest read them: file by file. */
function readByFile<Row extends TaggedText & { fileId: number }>(
  rows: readonly Row[],
): [Row, Tag[]][] {
  const files = new Map<number, Row[]>();
  for (const row of rows) files.set(row.fileId, [...(files.get(row.fileId) ?? []), row]);
  return [...files.values()].flatMap((own) => {
    const tags = tagsOfAll(own);
    return own.map((row, at): [Row, Tag[]] => [row, tags[at] ?? []]);
  });
}

function isSame(kept: readonly TagRow[], tags: readonly Tag[]): boolean {
  if (kept.length !== tags.length) return false;
  return tags.every((tag, at) => {
    const row = kept[at] as TagRow;
    return (
      row.article === (tag.article ?? null) &&
      row.signal === (tag.signal ?? null) &&
      row.stance === (tag.stance ?? null) &&
      row.score === tag.score &&
      row.origin === tag.origin &&
      row.evidenceStart === (tag.evidence?.start ?? null) &&
      row.evidenceEnd === (tag.evidence?.end ?? null)
    );
  });
}
