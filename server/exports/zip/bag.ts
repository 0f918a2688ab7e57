import { createHash } from 'node:crypto';
import { sha256Of } from '../../../data/files.ts';
import type { ZipEntry } from './zip-archive.ts';

/** A file of a bag's payload, below `data/`. */
export type BagFile =
  | { name: string; path: string; sha256: string; bytes: number }
  | { name: string; text: AsyncIterable<Uint8Array> }
  | { name: string; bytes: Uint8Array };

/** What the bag says of itself, in the order of `bag-info.txt`. */
export type BagInfo = readonly (readonly [label: string, value: string])[];

/**
 * A bag (BagIt 1.0, RFC 8493): a payload with checksums of every file, after which its readers
 * can tell that nothing was lost or changed. The digests of originals are known; texts are
 * digested as they go by.
 *
 * @param folder - Name of the bag's folder.
 */
export async function* bag(
  folder: string,
  payload: AsyncIterable<BagFile>,
  info: BagInfo,
  modified: Date,
): AsyncGenerator<ZipEntry> {
  const named = (name: string) => ({ name: `${folder}/${name}`, modified });
  const manifest: string[] = [];
  const total = { bytes: 0, files: 0 };
  const listed = (name: string, sha256: string, bytes: number) => {
    manifest.push(`${sha256}  ${name}\n`);
    total.bytes += bytes;
    total.files += 1;
  };
  const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
  const tagFiles: [name: string, text: string][] = [['bagit.txt', declaration]];
  yield { ...named('bagit.txt'), bytes: Buffer.from(declaration) };

  for await (const file of payload) {
    const name = `data/${file.name}`;
    if ('path' in file) {
      listed(name, file.sha256, file.bytes);
      yield { ...named(name), path: file.path };
    } else if ('bytes' in file) {
      listed(name, sha256Of(file.bytes), file.bytes.length);
      yield { ...named(name), bytes: file.bytes };
    } else {
      const digested = digesting(file.text);
      yield { ...named(name), text: digested.text };
      listed(name, ...digested.end());
    }
  }

  const oxum = ['Payload-Oxum', `${total.bytes}.${total.files}`] as const;
  const lines = [...info, oxum].map(([label, value]) => `${label}: ${oneLine(value)}\n`);
  tagFiles.push(['bag-info.txt', lines.join('')], ['manifest-sha256.txt', manifest.join('')]);
  const sums = tagFiles.map(([name, text]) => `${sha256Of(Buffer.from(text))}  ${name}\n`);
  tagFiles.push(['tagmanifest-sha256.txt', sums.join('')]);
  for (const [name, text] of tagFiles.slice(1)) yield { ...named(name), bytes: Buffer.from(text) };
}

/** @returns the same text, and after its end its digest and length. */
function digesting(text: AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    text: (async function* () {
      for await (const piece of text) {
        hash.update(piece);
        bytes += piece.length;
        yield piece;
      }
    })(),
    end: (): [sha256: string, bytes: number] => [hash.digest('hex'), bytes],
  };
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
