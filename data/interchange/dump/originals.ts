import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { FileStore } from '../../files.ts';
import { linkOrCopy } from './dump-folder.ts';
import { originalPath } from './dump-format.ts';
import type { WrittenFile } from './hashed-file.ts';
import { digestOfOpen } from './read-digest.ts';

/** An original of a document. */
export interface WantedOriginal {
  sha256: string;
  bytes: number;
}

const FILES_AT_ONCE = 100;

/**
 * Puts the originals into a dump: from the earlier dump when it has them, else from the library,
 * after their bytes were compared with what their name promises.
 *
 * @returns the originals that are in the dump, and those that are missing or damaged in the library.
 */
export async function putOriginals(
  folder: string,
  wanted: readonly WantedOriginal[],
  store: Pick<FileStore, 'pathOf'>,
  earlier: string | undefined,
  signal: AbortSignal | undefined,
  onFile: (done: number) => void,
): Promise<{ written: WrittenFile[]; missing: string[] }> {
  const written: WrittenFile[] = [];
  const missing: string[] = [];
  const folders = new Set<string>();
  for (const [at, { sha256, bytes }] of wanted.entries()) {
    const path = originalPath(sha256);
    const target = join(folder, path);
    const parent = dirname(target);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    const before = earlier === undefined ? undefined : join(earlier, path);
    const kept = before !== undefined && hasSize(before, bytes) && linkOrCopy(before, target);
    if (kept || (isWhole(store.pathOf(sha256), sha256) && linkOrCopy(store.pathOf(sha256), target)))
      written.push({ path, sha256, bytes });
    else missing.push(sha256);
    if (at % FILES_AT_ONCE !== FILES_AT_ONCE - 1) continue;
    onFile(at + 1);
    await setImmediate();
    signal?.throwIfAborted();
  }
  return { written, missing };
}

function hasSize(path: string, bytes: number): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === bytes;
}

function isWhole(path: string, sha256: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const descriptor = openSync(path, 'r');
  try {
    return digestOfOpen(descriptor).sha256 === sha256;
  } finally {
    closeSync(descriptor);
  }
}
