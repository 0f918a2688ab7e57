import { basename } from 'node:path';
import { writing } from '../../data/database.ts';
import type { UploadRow } from '../../data/desk/uploads.ts';
import type { Library } from '../../data/library.ts';
import type { UploadChoice } from '../../data/vocabularies/uploads.ts';
import { mediaTypeOfFile, UnreadableDraft } from '../../ingest/client.ts';

/** What is said of all files that are brought in together. */
export interface TakeIn {
  batch: string;
  actor: string;
  /** Values for the fields of their documents. */
  given: UploadRow['given'];
  /** Said beforehand: what to do with a text that the library holds nearly so. */
  choice?: UploadChoice;
  /** The document that they are translations or versions of. */
  likeDocument?: string;
  sourceUrl?: string;
}

/** A file that was not taken. */
export interface RefusedFile {
  name: string;
  code: string;
  /** Names the file and what to do. */
  reason: string;
}

const LONGEST_NAME = 200;

/**
 * Takes one file in as it comes. When this says that it was taken, its bytes and its row are on
 * disk.
 *
 * @throws TooManyBytes when it is longer than a file may be; whatever the stream throws.
 */
export async function takeIn(
  library: Library,
  about: TakeIn,
  givenName: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<UploadRow | RefusedFile> {
  const name = nameOf(givenName);
  const limit = library.config.INGEST_MAX_FILE * 1024 * 1024;
  let mediaType = '';
  const check = async (path: string, length: number) => {
    if (length === 0) throw new Unfit('empty', 'The file is empty. Choose another one.');
    mediaType = await mediaTypeOfFile(path, name);
  };
  const received = await library.files.receive(bytes, limit, check).catch((error) => {
    if (error instanceof Unfit || error instanceof UnreadableDraft) return error;
    throw error;
  });
  if (received instanceof Error) {
    const { code, message } = received;
    return { name, code, reason: `"${name}": ${withoutName(message, name)}` };
  }
  const { sha256, bytes: length } = received;
  const row = { ...about, name, sha256, bytes: length, mediaType };
  const known = library.passages.findFileBySha256(sha256);
  if (known) {
    const added = library.uploads.add({ ...row, likeDocument: known.documentId }, 'choose');
    library.uploads.settle(added.id, {
      ...{ state: 'choose', code: 'known', likeDocument: known.documentId },
      reason: `"${name}" is in the library already, byte for byte.`,
    });
    return library.uploads.find(added.id) as UploadRow;
  }
  const twin = library.uploads.openTwin(sha256);
  if (twin) {
    return { name, code: 'twice', reason: `"${name}" is the same file as "${twin.name}".` };
  }
  // All of it or nothing: what is accepted is read, whatever happens to this process next.
  return writing(library.database, () => {
    const accepted = library.uploads.add(row, 'queued');
    const after = JSON.stringify(sha256);
    library.audit.add({ actor: about.actor, action: 'upload', field: name, after });
    queueUploads(library, about.actor);
    return accepted;
  })();
}

/** Has what was taken in read: the first of many wakes the worker, the others find it waiting. */
export function queueUploads(library: Library, actor: string): void {
  const wanted = { kind: 'uploads', subject: 'uploads', priority: 10, requestedBy: actor };
  library.jobs.enqueue(wanted, true);
}

/** What is said of a file that is longer than files may be. */
export function tooLong(name: string, megabytes: number): RefusedFile {
  const reason = `"${nameOf(name)}" has more than ${megabytes} MB. Split it.`;
  return { name: nameOf(name), code: 'too-large', reason };
}

/** What is said when there are more files in a form than may be: the others are not looked at. */
export function tooMany(files: number): RefusedFile {
  const reason = `There are more than ${files} files. Send those after the first ${files} in another form.`;
  return { name: '…', code: 'too-many', reason };
}

/** Nothing can be done with the file; the message says what else to do. */
class Unfit extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The last step of a path from another system, without signs that end lines or hide. */
function nameOf(given: string): string {
  const plain = basename(given.replaceAll('\\', '/'))
    .toWellFormed()
    .replace(/\p{C}+/gu, ' ')
    .trim();
  return [...plain].slice(0, LONGEST_NAME).join('') || 'file';
}

function withoutName(message: string, name: string): string {
  return message.replace(`"${name}" `, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
