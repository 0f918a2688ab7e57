import { posix } from 'node:path';
import { ExtractionError } from './extraction.ts';
import { bytesInMemory, inflateEntry, readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** The parts of a document that is a zip file: DOCX, ODT, EPUB. Only what is asked for is unpacked. */
export interface ZipPackage {
  names: readonly string[];
  /** Bytes of a part, or undefined when there is none of that name. */
  read(name: string): Buffer | undefined;
  /** The same as UTF-8 or, when marked so, UTF-16 text. */
  text(name: string): string | undefined;
}

const MEGABYTE = 1024 * 1024;
/** All that is read of one document. Longer texts than this are collections of documents. */
const UNPACKED_LIMIT = 100 * MEGABYTE;

/**
 * Opens a zip file that is one document.
 *
 * @throws ExtractionError `damaged`, `too-large` or `encrypted`.
 */
export function openZipPackage(bytes: Uint8Array): ZipPackage {
  const file = bytesInMemory(bytes);
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZipDirectory(file)) entries.set(entry.name.replaceAll('\\', '/'), entry);
  if ([...entries.values()].every((entry) => entry.encrypted)) {
    throw new ExtractionError('encrypted', 'The file is protected by a password.');
  }
  let left = UNPACKED_LIMIT;
  const read = (name: string): Buffer | undefined => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    const part = inflateEntry(file, entry, left);
    left -= part.length;
    return part;
  };
  return {
    names: [...entries.keys()],
    read,
    text(name) {
      const part = read(name);
      if (!part) return undefined;
      const wide = part[0] === 0xff && part[1] === 0xfe;
      const bigEndian = part[0] === 0xfe && part[1] === 0xff;
      return new TextDecoder(bigEndian ? 'utf-16be' : wide ? 'utf-16le' : 'utf-8').decode(part);
    },
  };
}

/** A part named relative to another; parts outside the package do not exist, whatever the name says. */
export function partBeside(part: string, target: string): string {
  const path = target.split(/[?#]/)[0] ?? '';
  return posix
    .normalize(path.startsWith('/') ? path : `${posix.dirname(part)}/${path}`)
    .replace(/^\.?\//, '');
}
