import { inflateRawSync } from 'node:zlib';
import { ExtractionError } from './extraction.ts';

/** One entry of a zip file, from its central directory (PKWARE APPNOTE 4.3.12). */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  method: number;
  compressedBytes: number;
  inflatedBytes: number;
  /** Where the entry's local header starts. */
  offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
const MEGABYTE = 1024 * 1024;
const MAXIMUM_INFLATED_BYTES = 200 * MEGABYTE;
const MAXIMUM_RATIO = 200;
/** Small files reach high ratios honestly; a bomb has to be big when unpacked. */
const RATIO_COUNTS_FROM_BYTES = 10 * MEGABYTE;

/**
 * Lists a zip file's entries without unpacking any.
 *
 * @throws ExtractionError `damaged` when there is no readable directory.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.readUInt16LE(end + 10);
  let position = view.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > view.length || view.readUInt32LE(position) !== ENTRY_SIGNATURE) {
      throw new ExtractionError('damaged', 'The zip directory is broken; fetch the file again.');
    }
    const nameLength = view.readUInt16LE(position + 28);
    entries.push({
      name: view.toString('utf8', position + 46, position + 46 + nameLength),
      encrypted: (view.readUInt16LE(position + 8) & 1) === 1,
      method: view.readUInt16LE(position + 10),
      compressedBytes: view.readUInt32LE(position + 20),
      inflatedBytes: view.readUInt32LE(position + 24),
      offset: view.readUInt32LE(position + 42),
    });
    position +=
      46 + nameLength + view.readUInt16LE(position + 30) + view.readUInt16LE(position + 32);
  }
  return entries;
}

/**
 * Unpacks one entry, never beyond `limitBytes`.
 *
 * @throws ExtractionError `too-large` when the entry is larger, `damaged` when it cannot be unpacked.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, limitBytes: number): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const nameLength = view.readUInt16LE(entry.offset + 26);
    const start = entry.offset + 30 + nameLength + view.readUInt16LE(entry.offset + 28);
    const packed = view.subarray(start, start + entry.compressedBytes);
    if (entry.method === STORED) return packed;
    if (entry.method !== DEFLATED) throw new Error(`compression method ${entry.method}`);
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limitBytes) });
  } catch (cause) {
    if (cause instanceof RangeError && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new ExtractionError('too-large', `"${entry.name}" unpacks to more than it declares.`, {
        cause,
      });
    }
    throw new ExtractionError('damaged', `"${entry.name}" inside the file cannot be unpacked.`, {
      cause,
    });
  }
}

/**
 * Refuses archives that would unpack to far more than a document needs, by what they declare and,
 * for the XML parts, by what they really unpack to.
 *
 * @throws ExtractionError `too-large`, `encrypted` or `damaged`.
 */
export function guardAgainstZipBomb(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  const inflated = entries.reduce((sum, entry) => sum + entry.inflatedBytes, 0);
  const tooDense =
    inflated > RATIO_COUNTS_FROM_BYTES && inflated > bytes.byteLength * MAXIMUM_RATIO;
  if (inflated > MAXIMUM_INFLATED_BYTES || tooDense) {
    const megabytes = Math.round(inflated / MEGABYTE);
    throw new ExtractionError('too-large', `The file would unpack to ${megabytes} MB.`);
  }
  for (const entry of entries) {
    if (entry.encrypted)
      throw new ExtractionError('encrypted', 'The file is protected by a password.');
    if (/\.(?:xml|rels)$/i.test(entry.name)) inflateEntry(bytes, entry, entry.inflatedBytes);
  }
}

function findEnd(view: Buffer): number {
  // The end record is 22 bytes and a comment of at most 65,535.
  const lowest = Math.max(0, view.length - 22 - 0xffff);
  for (let position = view.length - 22; position >= lowest; position -= 1) {
    if (view.readUInt32LE(position) === END_SIGNATURE) return position;
  }
  throw new ExtractionError('damaged', 'The zip file has no directory: it is cut short.');
}
