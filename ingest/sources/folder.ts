import { type Dirent, readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import type { IngestItem, IngestSource } from './item.ts';

/** Endings of the kinds of file that are read; others are looked at by their first bytes. */
const EXTENSIONS = new Set([
  ...['.pdf', '.docx', '.doc', '.html', '.htm', '.xhtml', '.xml', '.akn'],
  ...['.md', '.markdown', '.txt', '.text'],
]);

/** First bytes of the binary kinds, so that a wrong ending hides nothing: PDF, ZIP, CFB. */
const MAGIC = ['%PDF-', 'PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0'];

/**
 * Every supported file below a folder, in the order of the names. Hidden files are passed over;
 * links and other kinds of file are listed as skipped, with the reason.
 */
export async function folderSource(root: string): Promise<IngestSource> {
  const items: IngestItem[] = [];
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
      items.push({ file, path, given: [] });
    } else {
      items.push(
        skipped(
          file,
          'unsupported-type',
          `"${file}" is not a kind of file that is read (${[...EXTENSIONS].join(' ')}). Save it as one of these.`,
        ),
      );
    }
  }
  return { subject: `folder ${basename(root)}`, items, warnings: [] };
}

function entriesBelow(folder: string): Dirent[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) =>
    entry.isDirectory() ? entriesBelow(join(folder, entry.name)) : [entry],
  );
}

async function isSupported(path: string): Promise<boolean> {
  if (EXTENSIONS.has(extname(path).toLowerCase())) return true;
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
      const start = buffer.toString('latin1', 0, bytesRead);
      return MAGIC.some((magic) => start.startsWith(magic)) || start.includes('%PDF-');
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
