import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256Of } from '../../../data/files.ts';
import {
  DUMP_VERSION,
  type DumpMark,
  dumpMark,
  LINES_FILE,
  MAX_LINE_BYTES,
  originalPath,
  PACKAGE_FILE,
  SUMS_FILE,
} from '../../../data/interchange/dump/dump-format.ts';
import { linesOf } from '../../../data/interchange/dump/lines.ts';
import { readSums } from '../../../data/interchange/dump/sums.ts';
import { SourceError } from '../item.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST_PACKAGE = 16 * MEGABYTE;
/** Digests of half a million files. */
const LARGEST_TABLE = 64 * MEGABYTE;
/** Enough of a line to see the id that our own dumps begin with. */
const ID_BYTES = 200;

/** Somebody's dump, opened for reading: nothing in it is believed before it was checked. */
export interface OpenDump {
  folder: string;
  /** Descriptor of the lines, whose digest is as promised. */
  lines: number;
  lineCount: number;
  /** Ids that lines begin with, as far as they can be seen without reading all of them. */
  ids: ReadonlySet<string>;
  /** Whether it says that originals came along. */
  hasOriginals: boolean;
  /** A small file, compared with the promised digest; nothing when the dump has none of that name. */
  table(name: string): Buffer | undefined;
  /**
   * Bytes of an original.
   *
   * @param bytes Its size as the dump tells it.
   * @throws Error that says why it cannot be taken.
   */
  original(sha256: string, bytes: number): Buffer;
  close(): void;
}

/**
 * Opens a dump and checks that its lines are those that were written.
 *
 * @throws SourceError when it is no dump, or a damaged one.
 */
export function openDump(named: string): OpenDump {
  const stat = statSync(named, { throwIfNoEntry: false });
  if (!stat?.isDirectory())
    throw new SourceError(`${named} is no folder. Name the folder of a dump.`);
  const folder = realpathSync(resolve(named));
  const about = described(folder);
  const sums = readSums(
    (smallFile(folder, SUMS_FILE, LARGEST_TABLE) ?? missing(SUMS_FILE)).toString(),
  );
  const lines = openPlain(folder, LINES_FILE) ?? missing(LINES_FILE);
  try {
    const { sha256, ids, count } = lookThrough(lines);
    if (sums.get(LINES_FILE) !== sha256) damaged(LINES_FILE);
    return {
      ...{ folder, lines, ids, lineCount: count },
      hasOriginals: about.originals !== false,
      table(name) {
        if (!sums.has(name)) return undefined;
        const bytes = smallFile(folder, name, LARGEST_TABLE) ?? missing(name);
        return sums.get(name) === sha256Of(bytes) ? bytes : damaged(name);
      },
      original: (digest, bytes) => originalIn(folder, digest, bytes),
      close: () => closeSync(lines),
    };
  } catch (error) {
    closeSync(lines);
    throw error;
  }
}

function described(folder: string): DumpMark {
  let about: unknown;
  try {
    const bytes = smallFile(folder, PACKAGE_FILE, LARGEST_PACKAGE) ?? missing(PACKAGE_FILE);
    about = JSON.parse(bytes.toString());
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(`${PACKAGE_FILE} in ${folder} is no JSON. Copy the dump again.`);
  }
  const mark = dumpMark(about);
  if (!mark) {
    throw new SourceError(
      `${folder} is a data package, but not the dump of a library (npm run dump). It was left alone.`,
    );
  }
  if (mark.version > DUMP_VERSION) {
    throw new SourceError(
      `${folder} was made by a newer version (format ${mark.version}, known here: ${DUMP_VERSION}). Update this library.`,
    );
  }
  return mark;
}

/** Reads the lines once, to know their digest before anything is taken. */
function lookThrough(lines: number): { sha256: string; ids: Set<string>; count: number } {
  const hash = createHash('sha256');
  const ids = new Set<string>();
  let count = 0;
  for (const { bytes } of linesOf(lines, MAX_LINE_BYTES, (piece) => hash.update(piece))) {
    count++;
    const start = bytes?.toString('latin1', 0, ID_BYTES) ?? '';
    const [, id] = /^\{"id":"([a-z0-9-]+)"/.exec(start) ?? [];
    if (id) ids.add(id);
  }
  return { sha256: hash.digest('hex'), ids, count };
}

function originalIn(folder: string, sha256: string, bytes: number): Buffer {
  const path = originalPath(sha256);
  const descriptor = openPlain(folder, path);
  if (descriptor === undefined) throw new Error('is not in the dump');
  try {
    if (realpathSync(join(folder, path)) !== join(folder, path)) {
      throw new Error('is reached through a link, and links are not followed');
    }
    if (fstatSync(descriptor).size !== bytes) throw new Error('is not as large as the dump tells');
    const content = readWhole(descriptor, bytes);
    if (sha256Of(content) !== sha256) throw new Error('is not what its digest promises');
    return content;
  } finally {
    closeSync(descriptor);
  }
}

function smallFile(folder: string, name: string, limit: number): Buffer | undefined {
  const descriptor = openPlain(folder, name);
  if (descriptor === undefined) return undefined;
  try {
    const { size } = fstatSync(descriptor);
    if (size > limit) throw new SourceError(`${name} is larger than ${limit / MEGABYTE} MB.`);
    return readWhole(descriptor, size);
  } finally {
    closeSync(descriptor);
  }
}

/** Opens a file that is one: no link, no device, no pipe. */
function openPlain(folder: string, name: string): number | undefined {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  let descriptor: number;
  try {
    descriptor = openSync(join(folder, name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === 'ELOOP') throw new SourceError(`${name} is a link, and links are not followed.`);
    throw new SourceError(`${name} cannot be read: ${(error as Error).message}`);
  }
  if (fstatSync(descriptor).isFile()) return descriptor;
  closeSync(descriptor);
  throw new SourceError(`${name} is not a file.`);
}

function readWhole(descriptor: number, size: number): Buffer {
  const buffer = Buffer.alloc(size);
  let read = 0;
  for (let got = 1; got > 0 && read < size; read += got) {
    got = readSync(descriptor, buffer, read, size - read, read);
  }
  return buffer.subarray(0, read);
}

function missing(name: string): never {
  throw new SourceError(
    `There is no ${name}: this is no dump of a library, or not the whole of it.`,
  );
}

function damaged(name: string): never {
  throw new SourceError(`${name} is not what ${SUMS_FILE} promises: copy the dump again.`);
}
