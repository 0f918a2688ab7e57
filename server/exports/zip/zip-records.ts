/** The records of a ZIP archive, byte by byte; names and numbers as in PKWARE's APPNOTE 6.3. */

/** An entry as the directory at the end tells of it. */
export interface HeldEntry {
  /** UTF-8. */
  name: Buffer;
  modified: Date;
  method: 'stored' | 'deflated';
  /** Whether checksum and sizes stand after the bytes, with 64 bits. */
  sizesFollow?: boolean;
  crc: number;
  /** Bytes, and bytes as they are packed. */
  size: number;
  packed: number;
  /** Where its local header begins. */
  offset: number;
}

const LARGE = 0xffffffff;
const MANY = 0xffff;
/** Names are in UTF-8 (bit 11); sizes follow the bytes (bit 3). */
const UTF8 = 1 << 11;
const SIZES_AFTER = 1 << 3;
const STORED = 0;
const DEFLATED = 8;
/** Versions needed to unpack: plain, and with 64-bit sizes. */
const PLAIN = 20;
const WITH_64_BITS = 45;
/** Made by version 4.5 on a system with Unix rights. */
const MADE_BY = (3 << 8) | WITH_64_BITS;
/** An ordinary file that everybody may read. */
const RIGHTS = (0o100644 << 16) >>> 0;

/** What stands before an entry's bytes. */
export function localHeader(entry: HeldEntry): Buffer {
  const { name, crc, size, packed, sizesFollow: later = false } = entry;
  const extra = later ? extra64([0, 0]) : Buffer.alloc(0);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(later ? WITH_64_BITS : PLAIN, 4);
  common(header, 6, entry);
  header.writeUInt32LE(later ? 0 : crc, 14);
  header.writeUInt32LE(later ? LARGE : packed, 18);
  header.writeUInt32LE(later ? LARGE : size, 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, name, extra]);
}

/** Checksum and sizes of an entry whose bytes went before. */
export function sizesAfter({ crc, size, packed }: HeldEntry): Buffer {
  const record = Buffer.alloc(24);
  record.writeUInt32LE(0x08074b50, 0);
  record.writeUInt32LE(crc, 4);
  record.writeBigUInt64LE(BigInt(packed), 8);
  record.writeBigUInt64LE(BigInt(size), 16);
  return record;
}

/** An entry in the directory at the end. */
export function centralHeader(entry: HeldEntry): Buffer {
  const { name, crc, size, packed, offset } = entry;
  const large = [size, packed, offset].filter((value) => value >= LARGE);
  const extra = large.length > 0 ? extra64(large) : Buffer.alloc(0);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(MADE_BY, 4);
  header.writeUInt16LE(large.length > 0 || entry.sizesFollow ? WITH_64_BITS : PLAIN, 6);
  common(header, 8, entry);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(Math.min(packed, LARGE), 20);
  header.writeUInt32LE(Math.min(size, LARGE), 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(RIGHTS, 38);
  header.writeUInt32LE(Math.min(offset, LARGE), 42);
  return Buffer.concat([header, name, extra]);
}

/**
 * What ends an archive.
 *
 * @param entries - How many there are.
 * @param start - Where the directory begins.
 * @param length - Bytes of the directory.
 */
export function endOfArchive(entries: number, start: number, length: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(entries, MANY), 8);
  end.writeUInt16LE(Math.min(entries, MANY), 10);
  end.writeUInt32LE(Math.min(length, LARGE), 12);
  end.writeUInt32LE(Math.min(start, LARGE), 16);
  if (entries < MANY && start < LARGE && length < LARGE) return end;
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(BigInt(record.length - 12), 4);
  record.writeUInt16LE(MADE_BY, 12);
  record.writeUInt16LE(WITH_64_BITS, 14);
  record.writeBigUInt64LE(BigInt(entries), 24);
  record.writeBigUInt64LE(BigInt(entries), 32);
  record.writeBigUInt64LE(BigInt(length), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + length), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator, end]);
}

/** Flags, method and time, which both kinds of header have in this order. */
function common(header: Buffer, at: number, { method, modified, sizesFollow }: HeldEntry): void {
  header.writeUInt16LE(UTF8 | (sizesFollow ? SIZES_AFTER : 0), at);
  header.writeUInt16LE(method === 'deflated' ? DEFLATED : STORED, at + 2);
  const seconds = modified.getUTCSeconds() >> 1;
  const time = (modified.getUTCHours() << 11) | (modified.getUTCMinutes() << 5) | seconds;
  const year = Math.min(Math.max(modified.getUTCFullYear() - 1980, 0), 127);
  const day = (year << 9) | ((modified.getUTCMonth() + 1) << 5) | modified.getUTCDate();
  header.writeUInt16LE(time, at + 4);
  header.writeUInt16LE(day, at + 6);
}

/** 64-bit values for those fields that hold the greatest 32-bit one, in the order of the fields. */
function extra64(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * values.length);
  extra.writeUInt16LE(0x0001, 0);
  extra.writeUInt16LE(8 * values.length, 2);
  for (const [at, value] of values.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + 8 * at);
  return extra;
}
