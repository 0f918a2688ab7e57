import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderSource } from '../../../ingest/sources/folder.ts';
import type { IngestSource } from '../../../ingest/sources/item.ts';
import { zipSource } from '../../../ingest/sources/zip.ts';
import { makeDocx, makeZip } from '../extract/sample-files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MEGABYTE = 1024 * 1024;

function sourceOf(bytes: Uint8Array, name = 'laws.zip'): IngestSource {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const source = zipSource(path, name);
  if (!source) throw new Error('taken for a document');
  return source;
}

const codes = ({ items }: IngestSource) =>
  Object.fromEntries(items.map(({ file, problem }) => [file, problem?.code]));

async function read(source: IngestSource, file: string, limit = MEGABYTE): Promise<string> {
  const item = source.items.find((one) => one.file === file);
  return Buffer.from((await item?.read?.(limit)) ?? []).toString();
}

it('lists what can be read under the names of the archive, also one archive deep', async () => {
  const source = sourceOf(
    makeZip({
      'acts/one.txt': 'Act one',
      'two.docx': makeDocx(['Act two']),
      'photo.jpg': 'ÿØÿ',
      '__MACOSX/._one.txt': 'junk',
      '.hidden.txt': 'junk',
      'inner.zip': makeZip({ 'three.txt': 'Act three', 'more.zip': makeZip({ 'x.txt': 'x' }) }),
    }),
  );
  expect(codes(source)).toEqual({
    'laws.zip/acts/one.txt': undefined,
    'laws.zip/two.docx': undefined,
    'laws.zip/photo.jpg': 'unsupported-type',
    'laws.zip/inner.zip/three.txt': undefined,
    'laws.zip/inner.zip/more.zip': 'nested-too-deep',
  });
  expect(await read(source, 'laws.zip/acts/one.txt')).toBe('Act one');
  expect(await read(source, 'laws.zip/inner.zip/three.txt')).toBe('Act three');
});

it('lets a manifest inside describe the entries it names', async () => {
  const source = sourceOf(
    makeZip({
      'manifest.csv':
        'file,title,country\na/one.txt,Act One,URY\nmissing.txt,Nothing,\n../../etc/passwd,Trick,\n',
      'a/one.txt': 'one',
      'two.txt': 'two',
    }),
  );
  expect(codes(source)).toEqual({
    'laws.zip/a/one.txt': undefined,
    'laws.zip/missing.txt': 'missing-file',
    'laws.zip/../../etc/passwd': 'missing-file',
    'laws.zip/two.txt': undefined,
  });
  expect(source.items[0]?.given).toMatchObject([
    { field: 'title', value: 'Act One', origin: 'manifest' },
    { field: 'country', value: 'URY' },
  ]);
  expect(await read(source, 'laws.zip/a/one.txt')).toBe('one');
});

it('is no archive but a document when it holds the parts of one', async () => {
  const path = join(folder, 'act.zip');
  writeFileSync(path, makeDocx(['Act']));
  expect(zipSource(path, 'act.zip')).toBeUndefined();
  const { items } = await folderSource(folder);
  expect(items.find(({ file }) => file === 'act.zip')).toMatchObject({ path });
});

it.each(['../up.txt', '/etc/passwd', 'C:\\x.txt', 'a/../../b.txt', 'a\\..\\..\\b.txt', 'a\nb.txt'])(
  'refuses an entry called %j',
  (name) => {
    expect(Object.values(codes(sourceOf(makeZip({ [name]: 'x', 'fine.txt': 'y' }))))).toEqual([
      'unsafe-name',
      undefined,
    ]);
  },
);

it('refuses links and locked entries by themselves', () => {
  const bytes = Buffer.from(
    makeZip({ 'link.txt': '/etc/passwd', 'locked.txt': 'x', 'a.txt': 'y' }),
  );
  const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const second = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), directory + 4);
  bytes.writeUInt32LE(0o120777 * 0x10000, directory + 38);
  bytes.writeUInt16LE(1, second + 8);
  expect(Object.values(codes(sourceOf(bytes)))).toEqual(['symlink', 'encrypted', undefined]);
});

it('refuses archives that unpack a thousandfold, and entries that are larger than they say', async () => {
  const bomb = makeZip({ 'bomb.txt': Buffer.alloc(30 * MEGABYTE) });
  expect(bomb.length).toBeLessThan(MEGABYTE / 10);
  expect(codes(sourceOf(bomb))).toEqual({ 'laws.zip': 'too-large' });

  const liar = sourceOf(makeZip({ 'bomb.txt': Buffer.alloc(30 * MEGABYTE) }, 1000));
  await expect(read(liar, 'laws.zip/bomb.txt')).rejects.toMatchObject({ code: 'too-large' });

  const large = sourceOf(makeZip({ 'a.txt': 'x'.repeat(2 * MEGABYTE) }));
  await expect(read(large, 'laws.zip/a.txt')).rejects.toMatchObject({ code: 'too-large' });
});

it('refuses archives whose entries share their bytes', () => {
  const bytes = Buffer.from(makeZip({ 'a.txt': 'one', 'b.txt': 'two' }));
  const first = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const second = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), first + 4);
  bytes.writeUInt32LE(0, second + 42);
  expect(codes(sourceOf(bytes))).toEqual({ 'laws.zip': 'damaged' });
});

it('says what is wrong with an archive that is cut short', () => {
  const bytes = makeZip({ 'a.txt': 'one' });
  expect(codes(sourceOf(bytes.subarray(0, 40)))).toEqual({ 'laws.zip': 'damaged' });
});
