import { type Dirent, readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import type { IngestItem, IngestSource } from './item.ts';
import { hasReadableEnding, isReadableStart, READABLE_ENDINGS, START_BYTES } from './readable.ts';
import { zipSource } from './zip.ts';

/**
 * Every supported file below a folder and inside its zip files, in the order of the names. Hidden files are passed over;
 * links and other kinds of file are listed as skipped, with the reason.
 */
export async function folderSource(root: string): Promise<IngestSource> {
  const items: IngestItem[] = [];
  const warnings: string[] = [];
  for (const entry of entriesBelow(root)) {
    const path = join(entry.parentPath, entry.name);
    const file = relative(root, path);
    if (entry.isSymbolicLink()) {
      items.push(
        skipped(
          file,
          'symlink',
          `"${file}" is a symbolic link, and links are not followed. Put the file itself into the folder.`,
        ),
      );
    } else if (!entry.isFile()) {
      items.push(skipped(file, 'not-a-file', `"${file}" is neither a file nor a folder.`));
    } else if (await isSupported(path)) {
      const archive = isZip(path) ? zipSource(path, file) : undefined;
      items.push(...(archive?.items ?? [{ file, path, given: [] }]));
      warnings.push(...(archive?.warnings ?? []));
    } else {
      items.push(
        skipped(
          file,
          'unsupported-type',
          `"${file}" is not a kind of file that is read (${READABLE_ENDINGS.join(' ')}). Save it as one of these.`,
        ),
      );
    }
  }
  return { subject: `folder ${basename(root)}`, items, warnings };
}

function entriesBelow(folder: string): Dirent[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) =>
    entry.isDirectory() ? entriesBelow(join(folder, entry.name)) : [entry],
  );
}

function isZip(path: string): boolean {
  return extname(path).toLowerCase() === '.zip';
}

async function isSupported(path: string): Promise<boolean> {
  if (hasReadableEnding(path)) return true;
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(START_BYTES), 0, START_BYTES, 0);
      return isReadableStart(buffer.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch {
    return true; // the pipeline says why it cannot be read
  }
}

function skipped(file: string, code: string, reason: string): IngestItem {
  return { file, given: [], problem: { status: 'skipped', code, reason } };
}
