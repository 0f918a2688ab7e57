import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
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

/** Bytes handed on at once. */
const PIECE = 128 * 1024;
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
  const gathered = new Gathered();
  // What is read is gathered before more is read: one piece of memory does for all files.
  const room = Buffer.allocUnsafeSlow(READ_ONCE);
  for await (const piece of records(entries, room)) yield* gathered.add(piece);
  const last = gathered.take();
  if (last.length > 0) yield last;
}

async function* records(
  entries: AsyncIterable<ZipEntry>,
  room: Buffer,
): AsyncGenerator<Uint8Array, void> {
  const held: HeldEntry[] = [];
  let offset = 0;
  for await (const entry of entries) {
    const begun = { name: Buffer.from(entry.name), modified: entry.modified, offset };
    const pieces = 'text' in entry ? deflated(begun, entry.text) : stored(begun, entry, room);
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

/** Headers and small files, put together until there is enough to hand on. */
class Gathered {
  #bytes = new Uint8Array(PIECE);
  #filled = 0;

  /** @returns what is full, each with memory of its own. */
  *add(piece: Uint8Array): Generator<Uint8Array> {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + PIECE - this.#filled);
      this.#bytes.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === PIECE) yield this.take();
    }
  }

  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#filled);
    this.#bytes = new Uint8Array(PIECE);
    this.#filled = 0;
    return taken;
  }
}

type Begun = Pick<HeldEntry, 'name' | 'modified' | 'offset'>;
type Pieces = AsyncGenerator<Uint8Array, HeldEntry>;

/** Sizes and checksum stand before the bytes, so that the archive can be unpacked as it comes. */
async function* stored(
  begun: Begun,
  source: { path: string } | { bytes: Uint8Array },
  room: Buffer,
): Pieces {
  const whole = (bytes: Uint8Array): HeldEntry => ({
    ...begun,
    ...{ method: 'stored', crc: crc32(bytes), size: bytes.length, packed: bytes.length },
  });
  if ('bytes' in source) {
    const entry = whole(source.bytes);
    yield localHeader(entry);
    yield source.bytes;
    return entry;
  }
  // Read at once: this runs in a thread of its own, where waiting for each step costs more.
  const file = openSync(source.path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size <= READ_ONCE) {
      const bytes = readAt(file, 0, room);
      const entry = whole(bytes);
      yield localHeader(entry);
      yield bytes;
      return entry;
    }
    let crc = 0;
    for (const piece of piecesOf(file, room)) crc = crc32(piece, crc);
    const entry: HeldEntry = { ...begun, method: 'stored', crc, size, packed: size };
    yield localHeader(entry);
    yield* piecesOf(file, room);
    return entry;
  } finally {
    closeSync(file);
  }
}

/** From the beginning of the file, each in the same room as the one before. */
function* piecesOf(file: number, room: Buffer): Generator<Uint8Array> {
  for (let at = 0; ; ) {
    const piece = readAt(file, at, room);
    if (piece.length === 0) return;
    at += piece.length;
    yield piece;
  }
}

/** What stands from a place on, as much as there is room for. */
function readAt(file: number, at: number, room: Buffer): Uint8Array {
  let filled = 0;
  for (;;) {
    const read = readSync(file, room, filled, room.length - filled, at + filled);
    filled += read;
    if (read === 0 || filled === room.length) return room.subarray(0, filled);
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
