import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What names of files begin with while they come in; another process may still write them. */
const HALF = '.incoming.';
const HALVES_KEPT_MS = 24 * 3_600_000;

/** Lower-case hexadecimal SHA-256 of the bytes: what makes two files the same. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Original files, kept untouched under the digest of their bytes: `files/ab/cd/<sha256>`. */
export interface FileStore {
  /** Absolute folder that holds all of them. */
  root: string;
  /** Absolute path of the file with this digest, whether it is there or not. */
  pathOf(sha256: string): string;
  has(sha256: string): Promise<boolean>;
  /** Keeps the bytes; doing it again changes nothing. */
  put(sha256: string, bytes: Uint8Array): Promise<void>;
  /**
   * Takes bytes of any length in as they come, within a limit.
   *
   * @param limit - Bytes; one more is refused.
   * @param check - Looks at the file before it is kept.
   * @throws TooManyBytes, and whatever the stream or the check throws: nothing is kept then.
   */
  receive(
    bytes: AsyncIterable<Uint8Array>,
    limit: number,
    check?: (path: string, bytes: number) => Promise<void>,
  ): Promise<Received>;
}

/** Bytes that are safe on disk. */
export interface Received {
  sha256: string;
  bytes: number;
}

/** There are more bytes than may be. */
export class TooManyBytes extends Error {
  override name = 'TooManyBytes';
}

/** The file store below a library folder. */
export function fileStore(libraryFolder: string): FileStore {
  const root = join(libraryFolder, 'files');
  mkdirSync(root, { recursive: true });
  removeOldHalves(root);
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`Not a SHA-256 digest: ${sha256}`);
    return join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };
  const has = (sha256: string) =>
    access(pathOf(sha256)).then(
      () => true,
      () => false,
    );
  return {
    root,
    pathOf,
    has,
    async receive(bytes, limit, check) {
      const half = join(root, `${HALF}${randomUUID()}`);
      const hash = createHash('sha256');
      let length = 0;
      try {
        const handle = await open(half, 'wx', 0o640);
        try {
          for await (const piece of bytes) {
            length += piece.length;
            if (length > limit) throw new TooManyBytes(`There are more than ${limit} bytes.`);
            hash.update(piece);
            await handle.write(piece);
          }
          await handle.sync();
        } finally {
          await handle.close();
        }
        await check?.(half, length);
        const sha256 = hash.digest('hex');
        const path = pathOf(sha256);
        await mkdir(dirname(path), { recursive: true });
        await rename(half, path);
        return { sha256, bytes: length };
      } catch (error) {
        await rm(half, { force: true });
        throw error;
      }
    },

    async put(sha256, bytes) {
      if (await has(sha256)) return;
      const path = pathOf(sha256);
      await mkdir(dirname(path), { recursive: true });
      // Written under another name, synced and renamed: a killed run leaves no half file
      // under a digest that promises whole bytes.
      const half = join(dirname(path), `.${sha256}.${randomUUID()}`);
      try {
        const handle = await open(half, 'wx', 0o640);
        try {
          await handle.writeFile(bytes);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(half, path);
      } catch (error) {
        await rm(half, { force: true });
        throw error;
      }
    },
  };
}

/** Halves of files whose bringing in was cut off by a crash. */
function removeOldHalves(root: string): void {
  for (const name of readdirSync(root)) {
    if (!name.startsWith(HALF)) continue;
    const path = join(root, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > HALVES_KEPT_MS) rmSync(path, { force: true });
  }
}
