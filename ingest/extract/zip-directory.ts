import { inflateRawSync, constants as zlib } from 'node:zlib';
import iconv from 'iconv-lite';
import { ExtractionError } from './extraction.ts';

/** Bytes that can be read at any place: a whole file in memory, or an open file. */
export interface RandomBytes {
  size: number;
  /** At most `length` bytes from `offset`; fewer at the end. */
  read(offset: number, length: number): Buffer;
}

/** One entry of a zip file, from its central directory (PKWARE APPNOTE 4.3.12). */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  /** Points at another file instead of holding bytes (Unix mode in the external attributes). */
  symlink: boolean;
  method: number;
  compressedBytes: number;
  /** As declared; unpacking never goes beyond it. */
  inflatedBytes: number;
  /** Where the entry's local header starts. */
  offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
const MEGABYTE = 1024 * 1024;
const MOST_ENTRIES = 20_000;
const LARGEST_DIRECTORY_BYTES = 16 * MEGABYTE;
const MAXIMUM_RATIO = 200;
/** Small files reach high ratios honestly; a bomb has to be big when unpacked. */
const RATIO_COUNTS_FROM_BYTES = 10 * MEGABYTE;

/** A file in memory as bytes to be read at any place; nothing is copied. */
export function bytesInMemory(bytes: Uint8Array): RandomBytes {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { size: view.length, read: (offset, length) => view.subarray(offset, offset + length) };
}

/**
 * Lists a zip file's entries without unpacking any.
 *
 * @throws ExtractionError `damaged` when there is no readable directory or entries share bytes
 * (the mark of a bomb, and of nothing else), `too-large` when it would unpack to far more than
 * archives of documents do.
 */
export function readZipDirectory(file: RandomBytes): ZipEntry[] {
  const { count, size, offset } = findEnd(file);
  if (count > MOST_ENTRIES || size > LARGEST_DIRECTORY_BYTES) {
    throw new ExtractionError('too-large', `The zip file holds more than ${MOST_ENTRIES} entries.`);
  }
  const view = file.read(offset, size);
  const entries: ZipEntry[] = [];
  let position = 0;
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > view.length || view.readUInt32LE(position) !== ENTRY_SIGNATURE) {
      throw damaged('The zip directory is broken; fetch the file again.');
    }
    const nameLength = view.readUInt16LE(position + 28);
    const flags = view.readUInt16LE(position + 8);
    const name = view.subarray(position + 46, position + 46 + nameLength);
    entries.push({
      name: decodeName(name, (flags & UTF8_NAMES) !== 0),
      encrypted: (flags & 1) === 1,
      symlink: ((view.readUInt32LE(position + 38) >>> 28) & 0xf) === 0xa,
      method: view.readUInt16LE(position + 10),
      compressedBytes: view.readUInt32LE(position + 20),
      inflatedBytes: view.readUInt32LE(position + 24),
      offset: view.readUInt32LE(position + 42),
    });
    position +=
      46 + nameLength + view.readUInt16LE(position + 30) + view.readUInt16LE(position + 32);
  }
  refuseSharedBytes(entries, offset);
  refuseDensity(entries, file.size);
  return entries;
}

/**
 * Unpacks one entry, never beyond `limitBytes` nor beyond what the directory declares.
 *
 * @throws ExtractionError `too-large` when the entry is larger, `encrypted`, or `damaged` when it
 * cannot be unpacked.
 */
export function inflateEntry(file: RandomBytes, entry: ZipEntry, limitBytes: number): Buffer {
  if (entry.encrypted) {
    throw new ExtractionError('encrypted', 'The file is protected by a password.');
  }
  if (entry.inflatedBytes > limitBytes) {
    const megabytes = Math.ceil(entry.inflatedBytes / MEGABYTE);
    throw new ExtractionError('too-large', `"${entry.name}" inside it unpacks to ${megabytes} MB.`);
  }
  try {
    const packed = packedBytes(file, entry, entry.compressedBytes);
    if (entry.method === STORED) return packed;
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.inflatedBytes) });
  } catch (cause) {
    if (cause instanceof RangeError && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new ExtractionError('too-large', `"${entry.name}" unpacks to more than it declares.`, {
        cause,
      });
    }
    throw damaged(`"${entry.name}" inside the file cannot be unpacked.`, cause);
  }
}

/** The first bytes of an entry, to tell what it is; empty when it cannot be unpacked. */
export function peekEntry(file: RandomBytes, entry: ZipEntry): Buffer {
  const packedLength = 2048;
  try {
    const packed = packedBytes(file, entry, Math.min(entry.compressedBytes, packedLength));
    if (entry.method === STORED) return packed;
    // At best 1032 to 1 (RFC 1951): 2 KB cannot unpack to more than some 2 MB.
    return inflateRawSync(packed, { finishFlush: zlib.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}

function packedBytes(file: RandomBytes, entry: ZipEntry, length: number): Buffer {
  const local = file.read(entry.offset, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== LOCAL_SIGNATURE) throw new Error('no header');
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new Error(`compression method ${entry.method}`);
  }
  const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  return file.read(start, length);
}

function damaged(message: string, cause?: unknown): ExtractionError {
  return new ExtractionError('damaged', message, { cause });
}

/** Names are UTF-8 when marked so or when they can be; else the code page of the first PCs (APPNOTE D). */
function decodeName(name: Buffer, marked: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !marked }).decode(name);
  } catch {
    return iconv.decode(name, 'cp437');
  }
}

function refuseSharedBytes(entries: readonly ZipEntry[], directory: number): void {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  inOrder.forEach((entry, index) => {
    const end = entry.offset + 30 + entry.compressedBytes;
    const limit = inOrder[index + 1]?.offset ?? directory;
    if (end > limit) throw damaged('Entries of the zip file overlap; fetch the file again.');
  });
}

function refuseDensity(entries: readonly ZipEntry[], size: number): void {
  const inflated = entries.reduce((sum, entry) => sum + entry.inflatedBytes, 0);
  if (inflated > RATIO_COUNTS_FROM_BYTES && inflated > size * MAXIMUM_RATIO) {
    const megabytes = Math.round(inflated / MEGABYTE);
    throw new ExtractionError('too-large', `The file would unpack to ${megabytes} MB.`);
  }
}

function findEnd(file: RandomBytes): { count: number; size: number; offset: number } {
  // The end record is 22 bytes and a comment of at most 65,535.
  const start = Math.max(0, file.size - 22 - 0xffff);
  const view = file.read(start, file.size - start);
  for (let position = view.length - 22; position >= 0; position -= 1) {
    if (view.readUInt32LE(position) !== END_SIGNATURE) continue;
    const offset = view.readUInt32LE(position + 16);
    const count = view.readUInt16LE(position + 10);
    if (offset === 0xffffffff || count === 0xffff) {
      throw damaged('The zip file is of the large kind (ZIP64), which is not read; split it.');
    }
    return { count, size: view.readUInt32LE(position + 12), offset };
  }
  throw damaged('The zip file has no directory: it is cut short.');
}
