import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileStore, sha256Of } from '../../data/files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const bytes = Buffer.from('Section 1. Nobody shall be tied.');
const digest = sha256Of(bytes);

function everyFile(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('the file store', () => {
  it('keeps bytes untouched under the digest of the bytes', async () => {
    const store = fileStore(temporaryFolder());
    expect(await store.has(digest)).toBe(false);
    await store.put(digest, bytes);
    expect(await store.has(digest)).toBe(true);
    expect(readFileSync(store.pathOf(digest))).toEqual(bytes);
    expect(relative(store.root, store.pathOf(digest))).toBe(
      `${digest.slice(0, 2)}/${digest.slice(2, 4)}/${digest}`,
    );
  });

  it('keeps the same bytes once, also when many bring them at the same time', async () => {
    const store = fileStore(temporaryFolder());
    await store.put(digest, bytes);
    const { ino, mtimeMs } = statSync(store.pathOf(digest));
    await store.put(digest, bytes);
    expect(statSync(store.pathOf(digest))).toMatchObject({ ino, mtimeMs });

    const other = Buffer.alloc(3_000_000, 'x');
    await Promise.all(Array.from({ length: 8 }, () => store.put(sha256Of(other), other)));
    expect(everyFile(store.root).sort()).toEqual(
      [store.pathOf(digest), store.pathOf(sha256Of(other))].sort(),
    );
    expect(statSync(store.pathOf(sha256Of(other))).size).toBe(other.length);
  });

  it('leaves nothing under the digest, and no half file, when writing fails', async () => {
    const store = fileStore(temporaryFolder());
    // A folder where the file should be: the last step, the renaming, fails.
    mkdirSync(join(store.pathOf(digest)), { recursive: true });
    writeFileSync(join(store.pathOf(digest), 'in the way'), '');
    const another = Buffer.from('other');
    const path = store.pathOf(sha256Of(another));
    mkdirSync(dirname(dirname(path)), { recursive: true });
    writeFileSync(dirname(path), 'a file where a folder is needed');
    await expect(store.put(sha256Of(another), another)).rejects.toThrow();
    expect(everyFile(store.root)).toHaveLength(2);
  });

  it.each(['', 'abc', '../../etc/passwd', digest.toUpperCase(), `${digest}0`, `${digest}\n`])(
    'refuses %j for a digest',
    async (wrong) => {
      const store = fileStore(temporaryFolder());
      expect(() => store.pathOf(wrong)).toThrow('Not a SHA-256 digest');
      await expect(store.put(wrong, bytes)).rejects.toThrow('Not a SHA-256 digest');
      expect(everyFile(store.root)).toEqual([]);
    },
  );

  it('knows the digest of the standard', () => {
    // FIPS 180-2, appendix B.1.
    expect(sha256Of(Buffer.from('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
