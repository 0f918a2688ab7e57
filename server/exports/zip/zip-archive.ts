import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import {
  centralHeader,
  endOfArchive,
  type HeldEntry,
  localHeader,
  sizesAfter,
} from './zip-records.ts';

/** Something to be put into an archive: a file on disk, bytes in hand, or text as it comes. */
export type ZipEntry = { name: string; modified: Date } & (
  | { path: string }
  | { bytes: Uint8Array }
  | { text: AsyncIterable<Uint8Array> }
);

/** Bytes read at once. */
const PIECE = 64 * 1024;
/** Files up to this size are read once; larger ones twice, so that no memory holds them. */
const READ_ONCE = 1024 * 1024;
/** Bytes of packed text held until its end is seen. */
const HELD_BACK = 4 * 1024 * 1024;

/**
 * Writes a ZIP archive (PKWARE APPNOTE 6.3, with ZIP64 where it is needed) as it is read: files
 * are stored as they are, since most are compressed already, text is deflated.
 *
 * Our own, because the packages for it count checksums in JavaScript and reach half the speed of
 * `zip -0` (measured); they also read ahead of a reader that stalls.
 *
 * @throws Error when a file cannot be read: an archive without it must not look whole.
 */
export async function* zipArchive(
  entries: AsyncIterable<ZipEntry>,
): AsyncGenerator<Uint8Array, void> {
  const held: HeldEntry[] = [];
  let offset = 0;
  for await (const entry of entries) {
    const begun = { name: Buffer.from(entry.name), modified: entry.modified, offset };
    const pieces = 'text' in entry ? deflated(begun, entry.text) : stored(begun, entry);
    for (;;) {
      const { done, value } = await pieces.next();
      if (done) {
        held.push(value);
        break;
      }
      offset += value.length;
      yield value;
    }
  }
  const directory = offset;
  for (const entry of held) {
    const header = centralHeader(entry);
    offset += header.length;
    yield header;
  }
  yield endOfArchive(held.length, directory, offset - directory);
}

type Begun = Pick<HeldEntry, 'name' | 'modified' | 'offset'>;
type Pieces = AsyncGenerator<Uint8Array, HeldEntry>;

/** Sizes and checksum stand before the bytes, so that the archive can be unpacked as it comes. */
async function* stored(begun: Begun, source: { path: string } | { bytes: Uint8Array }): Pieces {
  const whole = (bytes: Uint8Array): HeldEntry => ({
    ...begun,
    ...{ method: 'stored', crc: crc32(bytes), size: bytes.length, packed: bytes.length },
  });
  if ('bytes' in source) {
    const entry = whole(source.bytes);
    yield localHeader(entry);
    yield* cut(source.bytes);
    return entry;
  }
  // Read at once: this runs in a thread of its own, where waiting for each step costs more.
  const file = openSync(source.path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size <= READ_ONCE) {
      const bytes = readFileSync(file);
      const entry = whole(bytes);
      yield localHeader(entry);
      yield* cut(bytes);
      return entry;
    }
    let crc = 0;
    for (const piece of piecesOf(file)) crc = crc32(piece, crc);
    const entry: HeldEntry = { ...begun, method: 'stored', crc, size, packed: size };
    yield localHeader(entry);
    yield* piecesOf(file);
    return entry;
  } finally {
    closeSync(file);
  }
}

/** From the beginning of the file, whatever was read of it before. */
function* piecesOf(file: number): Generator<Uint8Array> {
  for (let at = 0; ; ) {
    const buffer = Buffer.allocUnsafe(PIECE);
    const read = readSync(file, buffer, 0, PIECE, at);
    if (read === 0) return;
    at += read;
    yield buffer.subarray(0, read);
  }
}

/**
 * Nobody knows how long the text is. A short one is held until its sizes can stand before it, as
 * programs like it that unpack what comes; a long one is followed by them.
 */
async function* deflated(begun: Begun, text: AsyncIterable<Uint8Array>): Pieces {
  const entry: HeldEntry = { ...begun, method: 'deflated', crc: 0, size: 0, packed: 0 };
  let waiting: Uint8Array[] | undefined = [];
  for await (const piece of packed(text, entry)) {
    entry.packed += piece.length;
    if (waiting === undefined) yield piece;
    else waiting.push(piece);
    if (waiting === undefined || entry.packed <= HELD_BACK) continue;
    entry.sizesFollow = true;
    yield localHeader(entry);
    yield* waiting;
    waiting = undefined;
  }
  if (waiting === undefined) yield sizesAfter(entry);
  else {
    yield localHeader(entry);
    yield* waiting;
  }
  return entry;
}

/** Deflates a text and counts what goes in. */
async function* packed(
  text: AsyncIterable<Uint8Array>,
  entry: HeldEntry,
): AsyncGenerator<Uint8Array> {
  const counted = async function* () {
    for await (const piece of text) {
      entry.crc = crc32(piece, entry.crc);
      entry.size += piece.length;
      yield piece;
    }
  };
  const source = Readable.from(counted(), { objectMode: false, highWaterMark: PIECE });
  const packing = source.pipe(createDeflateRaw());
  source.once('error', (error) => packing.destroy(error));
  try {
    for await (const piece of packing) yield piece as Uint8Array;
  } finally {
    source.destroy();
    packing.destroy();
  }
}

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
