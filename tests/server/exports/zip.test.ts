import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
// @ts-expect-error It comes without types.
import datapackage from 'datapackage';
import { expect, onTestFinished, test } from 'vitest';
import * as yauzl from 'yauzl';
import { sha256Of } from '../../../data/files.ts';
import { safeName } from '../../../server/exports/zip/safe-name.ts';
import { ZIP } from '../../../server/exports/zip/zip.ts';
import { zipArchive } from '../../../server/exports/zip/zip-archive.ts';
import { makeFolder, removeFolder } from '../../support/temporary-folder.ts';
import { exportSample, HOSTILE_TITLES, written } from './export-sample.ts';
import { unpack } from './unpack.ts';

function folder(): string {
  const made = makeFolder();
  onTestFinished(() => removeFolder(made));
  return made;
}

async function unpacked(archive: Buffer): Promise<{ root: string; names: string[] }> {
  const place = folder();
  const path = join(place, 'export.zip');
  writeFileSync(path, archive);
  const names = await unpack(path, join(place, 'out'));
  return { root: join(place, 'out', 'rightsbank-2026-02-03'), names };
}

test('an archive is a bag of which every checksum is right', async () => {
  const { set } = await exportSample(folder());
  const { root, names } = await unpacked(await written(ZIP, set));
  for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    const lines = readFileSync(join(root, manifest), 'utf8').trim().split('\n');
    for (const line of lines) {
      const [, sha256, name = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      expect(sha256Of(readFileSync(join(root, name))), name).toBe(sha256);
    }
  }
  const payload = names.filter((name) => name.includes('/data/'));
  const manifest = readFileSync(join(root, 'manifest-sha256.txt'), 'utf8').trim().split('\n');
  expect(manifest.length).toBe(payload.length);
  const info = readFileSync(join(root, 'bag-info.txt'), 'utf8');
  const bytes = payload.reduce((sum, name) => {
    return sum + readFileSync(join(root, '..', name)).length;
  }, 0);
  expect(info).toContain(`Payload-Oxum: ${bytes}.${payload.length}\n`);
  expect(readFileSync(join(root, 'bagit.txt'), 'utf8')).toMatch(/^BagIt-Version: 1.0\n/);
});

test('holds originals, texts and readings under safe names', async () => {
  const { set, ids, titles } = await exportSample(folder());
  const { root, names } = await unpacked(await written(ZIP, set));
  expect(names.every((name) => !name.includes('..') && !/[\\:*?"<>|\r\n]/.test(name))).toBe(true);
  const read = (name: string) => readFileSync(join(root, 'data', name), 'utf8');
  const table = (name: string) => parse(read(name), { bom: true, columns: true }) as Row[];
  type Row = Record<string, string>;
  const files = table('files.csv');
  expect(files.map(({ document }) => document)).toEqual(ids);
  for (const { path = '', sha256 } of files) {
    expect(sha256Of(readFileSync(join(root, 'data', path)))).toBe(sha256);
  }
  const tags = table('tags.csv');
  expect(tags.map(({ document, signal, evidence }) => [document, signal, evidence])).toEqual(
    ids.map((id) => [id, 'restraint', 'A text']),
  );
  const listed = table('metadata.csv').map(({ title }) => title?.replace(/^'(?=[=+@])/, ''));
  expect(listed).toEqual(titles);
  const text = names.filter((name) => name.includes('/data/text/'));
  expect(text.length).toBe(ids.length);
  const readme = read('README.md');
  expect(readme).toContain('`q=law&country=URY`');
  expect(readme).toContain(`- Documents: ${ids.length} of ${ids.length} found`);
});

test('is described as Frictionless asks', async () => {
  const { set } = await exportSample(folder());
  const { root } = await unpacked(await written(ZIP, set));
  const described = await datapackage.Package.load(
    JSON.parse(readFileSync(join(root, 'data', 'datapackage.json'), 'utf8')),
    { basePath: join(root, 'data'), strict: true },
  );
  expect(described.errors).toEqual([]);
  expect(described.resourceNames).toEqual(['metadata', 'files', 'tags']);
  for (const name of described.resourceNames) {
    const rows = await described.getResource(name).read({ keyed: true });
    expect(rows.length).toBe(HOSTILE_TITLES.length);
  }
});

test('leaves out what was not wanted, and says what is lost', async () => {
  const { set } = await exportSample(folder());
  const small = await unpacked(await written(ZIP, set, { parts: new Set() }));
  expect(small.names.filter((name) => name.includes('/data/'))).toHaveLength(3);
  const [lost] = set.ids;
  const originals = { ...set.originals, pathOf: () => '/nowhere' };
  const without = await unpacked(
    await written(ZIP, { ...set, originals }, { parts: new Set(['files']) }),
  );
  const readme = readFileSync(join(without.root, 'data', 'README.md'), 'utf8');
  expect(readme).toContain(`- ${lost}: `);
  expect(readme).toContain('could not be included');
});

test('files of every size are stored as they are, also in two archives at once', async () => {
  const place = folder();
  const MB = 1024 * 1024;
  const sizes = [0, 1, 128 * 1024, MB - 1, MB, MB + 1, 2 * MB + 77];
  const bytesOf = (of: string) =>
    sizes.map((size, at) => Buffer.alloc(size, `${of}${at}${'letters'.repeat(at)}`));
  const archived = async (of: string) => {
    const entries = bytesOf(of).map((bytes, at) => {
      const path = join(place, `${of}${at}`);
      writeFileSync(path, bytes);
      return { name: `x/${at}.bin`, modified: new Date('2026-02-03T04:05:06Z'), path };
    });
    const pieces: Uint8Array[] = [];
    const each = async function* () {
      yield* entries;
    };
    for await (const piece of zipArchive(each())) pieces.push(piece);
    writeFileSync(join(place, `${of}.zip`), Buffer.concat(pieces));
  };
  await Promise.all(['a', 'b'].map(archived));
  for (const of of ['a', 'b']) {
    const out = join(place, `${of}-out`);
    await unpack(join(place, `${of}.zip`), out);
    for (const [at, bytes] of bytesOf(of).entries()) {
      expect(readFileSync(join(out, `x/${at}.bin`)).equals(bytes), `${of}${at}`).toBe(true);
    }
  }
});

test('ends without an empty piece when it fills its last one', async () => {
  const lengthsWith = async (size: number) => {
    const lengths: number[] = [];
    const entry = async function* () {
      yield { name: 'x', modified: new Date('2026-02-03T04:05:06Z'), bytes: new Uint8Array(size) };
    };
    for await (const piece of zipArchive(entry())) lengths.push(piece.length);
    return lengths;
  };
  const full = 128 * 1024;
  const [around = 0] = await lengthsWith(0);
  expect(await lengthsWith(full - around)).toEqual([full]);
  expect(await lengthsWith(full - around + 1)).toEqual([full, 1]);
});

test('a table that is too long to be held is followed by its sizes', async () => {
  const noise = async function* () {
    const { randomBytes } = await import('node:crypto');
    for (let at = 0; at < 100; at++) yield randomBytes(64 * 1024);
  };
  const modified = new Date('2026-01-01T00:00:00Z');
  const entries = async function* () {
    yield { name: 'x/long.bin', modified, text: noise() };
    for (let at = 0; at < 3000; at++) {
      yield { name: `x/${at}`, modified, bytes: Buffer.from(`${at}`) };
    }
  };
  const place = folder();
  const path = join(place, 'many.zip');
  const pieces: Uint8Array[] = [];
  for await (const piece of zipArchive(entries())) pieces.push(piece);
  writeFileSync(path, Buffer.concat(pieces));
  const out = join(place, 'out');
  const names = await unpack(path, out);
  expect(names).toHaveLength(3001);
  expect(readFileSync(join(out, 'x/2999'), 'utf8')).toBe('2999');
  expect(readFileSync(join(out, 'x/long.bin'))).toHaveLength(100 * 64 * 1024);
  expect(Buffer.concat(pieces).includes(Buffer.from([0x50, 0x4b, 0x07, 0x08]))).toBe(true);
});

test('more entries than 16 bits can count are counted with 64', async () => {
  const entries = async function* () {
    for (let at = 0; at < 66_000; at++) {
      yield { name: `${at}`, modified: new Date(), bytes: new Uint8Array() };
    }
  };
  const pieces: Uint8Array[] = [];
  for await (const piece of zipArchive(entries())) pieces.push(piece);
  const zip = await yauzl.fromBufferPromise(Buffer.concat(pieces), { lazyEntries: true });
  expect(zip.entryCount).toBe(66_000);
});

test.each([
  ['../../etc/passwd', '_.._etc_passwd'],
  ['C:\\law.pdf', 'C_law.pdf'],
  ['con.pdf', '_con.pdf'],
  ['...', 'file'],
  ['قانون.pdf', 'قانون.pdf'],
  ['a\r\nb%00.txt', 'a_b_00.txt'],
])('gives %j the name %j', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});

test('cuts long names between letters and keeps their ending', () => {
  const name = safeName(`${'法'.repeat(200)}.docx`);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(150);
  expect(name).toMatch(/^法+\.docx$/);
});
