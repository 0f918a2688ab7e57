import { lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from './item.ts';

/**
 * Finds a file that a source names, keeping to the source's folder: no way out by `../`, by an
 * absolute path or by a symbolic link.
 *
 * @param root - Absolute folder of the source.
 * @param name - Path as the source writes it.
 */
export function insidePath(root: string, name: string): { path: string } | { problem: Problem } {
  const path = resolve(root, name);
  if (isAbsolute(name) || !isBelow(root, path)) {
    return failed(
      'outside-folder',
      `"${name}" (column file) lies outside the folder of this source. Put the file into the folder and name it relative to it.`,
    );
  }
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink() || !isBelow(realpathSync(root), realpathSync(path))) {
      return failed(
        'symlink',
        `"${name}" is reached through a symbolic link, and links are not followed. Put the file itself into the folder.`,
      );
    }
    if (!stat.isFile()) {
      return failed(
        'not-a-file',
        `"${name}" is not a file. Name a file, or leave the column file empty for a record without one.`,
      );
    }
  } catch {
    return failed(
      'missing-file',
      `"${name}" (column file) is not there. Correct the name, or put the file into the folder.`,
    );
  }
  return { path };
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function failed(code: string, reason: string): { problem: Problem } {
  return { problem: { status: 'failed', code, reason } };
}
