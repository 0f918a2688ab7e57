import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

const PIECE = 256 * 1024;

/** What stands in `SHA256SUMS` and `datapackage.json` of a file. */
export interface WrittenFile {
  /** Below the dump, `/` between folders. */
  path: string;
  sha256: string;
  bytes: number;
}

/** A new text file, with the digest of what is written. */
export class HashedFile {
  readonly #descriptor: number;
  readonly #hash = createHash('sha256');
  #waiting: string[] = [];
  #letters = 0;
  #bytes = 0;
  readonly #path: string;

  /** @param path Its name below `folder`; a file of this name must not be there. */
  constructor(folder: string, path: string) {
    this.#path = path;
    this.#descriptor = openSync(`${folder}/${path}`, 'wx', 0o644);
  }

  write(text: string): void {
    this.#waiting.push(text);
    this.#letters += text.length;
    if (this.#letters >= PIECE) this.#flush();
  }

  /** Makes sure that it is on the disk. */
  finish(): WrittenFile {
    this.#flush();
    fsyncSync(this.#descriptor);
    closeSync(this.#descriptor);
    return { path: this.#path, sha256: this.#hash.digest('hex'), bytes: this.#bytes };
  }

  #flush(): void {
    const piece = Buffer.from(this.#waiting.join(''));
    this.#waiting = [];
    this.#letters = 0;
    this.#hash.update(piece);
    this.#bytes += piece.length;
    for (let at = 0; at < piece.length; ) at += writeSync(this.#descriptor, piece, at);
  }
}
