import type { WrittenFile } from './hashed-file.ts';

/** Digests as `sha256sum` writes and checks them. */
export function sumsText(files: readonly Pick<WrittenFile, 'path' | 'sha256'>[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** Digest of each file that is named; lines of another form are left out. */
export function readSums(text: string): Map<string, string> {
  const sums = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, sha256, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (sha256 && path) sums.set(path, sha256);
  }
  return sums;
}
