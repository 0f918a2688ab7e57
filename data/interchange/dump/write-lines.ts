import { setImmediate } from 'node:timers/promises';
import { type DumpedDocument, LINES_FILE, MAX_LINE_BYTES } from './dump-format.ts';
import { HashedFile, type WrittenFile } from './hashed-file.ts';
import type { LibraryReader } from './read-library.ts';

/**
 * Writes the documents as lines of JSON.
 *
 * @returns the file, and what had to be left out, in words.
 */
export async function writeLines(
  reader: LibraryReader,
  folder: string,
  signal: AbortSignal | undefined,
  onDocuments: (done: number) => void,
): Promise<{ file: WrittenFile; notes: string[] }> {
  const file = new HashedFile(folder, LINES_FILE);
  const notes: string[] = [];
  let done = 0;
  for (const documents of reader.documents()) {
    for (const document of documents) {
      const line = lineOf(document);
      if (line !== undefined) file.write(line);
      else notes.push(`${document.id} has more than ${MAX_LINE_BYTES} bytes and was left out.`);
    }
    done += documents.length;
    onDocuments(done);
    await setImmediate();
    signal?.throwIfAborted();
  }
  return { file: file.finish(), notes };
}

/** @returns nothing when it is longer than a line may be. */
function lineOf(document: DumpedDocument): string | undefined {
  try {
    const line = `${JSON.stringify(document)}\n`;
    return Buffer.byteLength(line) <= MAX_LINE_BYTES ? line : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined; // longer than any text can be
    throw error;
  }
}
