import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Of } from '../../../../data/files.ts';
import { writeDump } from '../../../../data/interchange/dump/write-dump.ts';
import type { IngestReport } from '../../../../ingest/report.ts';
import { loadDump } from '../../../../ingest/sources/dump/load-dump.ts';
import { SourceError } from '../../../../ingest/sources/item.ts';
import { startChild } from '../../../support/child.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../../support/library.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../../../support/temporary-folder.ts';
import { addAct } from './sample-library.ts';

// biome-ignore lint/suspicious/noExplicitAny: lines are broken on purpose
type AnyLine = any;

const ID = 'ury-2001-one';
let good: string;
let into: TemporaryLibrary;
let sha256: string;

beforeAll(async () => {
  const from = await temporaryLibrary();
  sha256 = await addAct(from.library, ID, 'Act one', ['First words.', 'Second words.']);
  await addAct(from.library, 'ury-2002-two', 'Act two', ['Other words.']);
  good = join(makeFolder(), 'dump');
  await writeDump(from.library.database, from.library.files, good);
  await from.remove();
  into = await temporaryLibrary();
});
afterAll(async () => {
  await into.remove();
  removeFolder(join(good, '..'));
});

function copyOfDump(): string {
  const folder = join(temporaryFolder(), 'dump');
  cpSync(good, folder, { recursive: true });
  return folder;
}

/** Writes other lines into a dump, with the digest that they have. */
function withLines(folder: string, lines: string | Buffer): string {
  writeFileSync(join(folder, 'documents.jsonl'), lines);
  return promised(folder, 'documents.jsonl');
}

function promised(folder: string, name: string): string {
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n');
  const digest = sha256Of(readFileSync(join(folder, name)));
  const others = sums.filter((line) => !line.endsWith(`  ${name}`));
  writeFileSync(join(folder, 'SHA256SUMS'), [`${digest}  ${name}`, ...others].join('\n'));
  return folder;
}

/** A line as the good dump has it, under an id of its own, changed. */
function line(id: string, change: (line: AnyLine) => void): string {
  const [first = ''] = readFileSync(join(good, 'documents.jsonl'), 'utf8').split('\n');
  const document = JSON.parse(first);
  document.id = id;
  document.files = [];
  change(document);
  return JSON.stringify(document);
}

/** A file entry of the good dump under another digest. */
function fileOf(digest: string, change: (file: AnyLine) => void = () => {}): AnyLine {
  const [first = ''] = readFileSync(join(good, 'documents.jsonl'), 'utf8').split('\n');
  const file = { ...JSON.parse(first).files[0], sha256: digest };
  change(file);
  return file;
}

const codes = ({ items }: IngestReport) => items.flatMap(({ code }) => code ?? []);

describe('A hostile dump', () => {
  it('loses the lines that are bad, each with its number and field, and nothing else', async () => {
    const passage = (change: object) => (document: AnyLine) => {
      document.files = [fileOf('a'.repeat(64), (file) => Object.assign(file.passages[0], change))];
    };
    const set = (values: object) => (document: AnyLine) => Object.assign(document, values);
    const file = (values: object) => set({ files: [{ ...fileOf('b'.repeat(64)), ...values }] });
    const bad: [word: string, change: (document: AnyLine) => void][] = [
      ['id', set({ id: '../../etc/passwd' })],
      ['id', set({ id: 'Not A Slug' })],
      ['id', set({ id: 7 })],
      ['title', set({ title: { toString: 1 } })],
      ['revision', set({ revision: 1e300 })],
      ['revision', set({ revision: -1 })],
      ['updated', set({ updated: '9999-12-31T23:59:59.999Z' })],
      ['updated', set({ updated: '2024-02-31T00:00:00.000Z' })],
      ['state', set({ state: 'draft' })],
      ['source_url', set({ source_url: 'javascript:alert(1)' })],
      ['country', set({ country: "URY' OR 1=1" })],
      ['year', set({ year: 1e9 })],
      ['topics', set({ topics: 'mental-health' })],
      [
        'values',
        set({
          values: [
            {
              field: '__proto__',
              value: 1,
              origin: 'rule',
              confidence: 1,
              at: '2024-01-01T00:00:00.000Z',
            },
          ],
        }),
      ],
      [
        'year',
        set({
          values: [
            {
              field: 'year',
              value: 'x',
              origin: 'rule',
              confidence: 1,
              at: '2024-01-01T00:00:00.000Z',
            },
          ],
        }),
      ],
      ['files', file({ sha256: '../../../../evil' })],
      ['language', set({ languages: ['en-a'] })],
      ['files', file({ bytes: -5 })],
      ['files', file({ media_type: 'text/html\r\nX: y' })],
      ['files', set({ files: [fileOf(sha256), fileOf(sha256)] })],
      ['page_from', passage({ page_from: 0 })],
      ['ends before', passage({ page_from: 3, page_to: 2 })],
      ['ordinal', passage({ ordinal: 5 })],
      ['tag', passage({ tags: [{ article: '14', score: 1, origin: 'x', start: 5, end: 1e6 }] })],
      ['score', passage({ tags: [{ article: '14', score: 7, origin: 'x' }] })],
      [
        'passages',
        set({ files: [{ ...fileOf('c'.repeat(64)), passages: Array(1_000_000).fill(0) }] }),
      ],
    ];
    const lines = [
      ...bad.map(([, change], at) => line(`ury-bad-${at}`, change)),
      '{"id": "ury-broken"',
      '[]',
      'null',
      '\u0000\u0001',
      line('ury-good', () => {}),
      line('ury-good', set({ title: 'the same id again' })),
    ];
    const report = await loadDump(into.library, withLines(copyOfDump(), lines.join('\n')));
    for (const [at, [word]] of bad.entries()) {
      expect(report.items[at]).toMatchObject({ status: 'failed', code: 'bad-line' });
      expect(report.items[at]?.reason).toContain(`Line ${at + 1}: `);
      expect(report.items[at]?.reason).toContain(word);
    }
    expect(codes(report).filter((code) => code === 'bad-line')).toHaveLength(bad.length + 4);
    expect(codes(report).at(-1)).toBe('duplicate-id');
    expect(into.library.documents.find('ury-good')?.title).toBe('Act one');
    expect(into.library.documents.allIds()).toEqual(['ury-good']);
  });

  it('skips a line that is too long without holding it', async () => {
    const folder = withLines(copyOfDump(), '');
    const path = join(folder, 'documents.jsonl');
    truncateSync(path, 140 * 1024 * 1024);
    appendFileSync(path, `\n${line('ury-after', () => {})}\n`);
    const before = process.memoryUsage().arrayBuffers;
    const report = await loadDump(into.library, promised(folder, 'documents.jsonl'));
    expect(report.items).toMatchObject([
      { status: 'failed', reason: expect.stringContaining('128 MB') },
      { status: 'added', document: 'ury-after' },
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(400 * 1024 * 1024);
  });

  it('notes what it does not know, and relations to documents that are not there', async () => {
    const strange = line('ury-strange', (document) => {
      document.colour = 'blue';
      document.files = [fileOf('d'.repeat(64), (file) => (file.passages[0].smell = 1))];
      const relation = { kind: 'amends', direction: 'from', origin: 'rule', state: 'proposed' };
      document.relations = [
        { ...relation, document: 'ury-nowhere', confidence: 1, at: '' },
        { ...relation, document: 'ury-strange', confidence: 1, at: '' },
      ];
    });
    const report = await loadDump(into.library, withLines(copyOfDump(), strange));
    expect(report.warnings.join(' ')).toMatch(/files\.passages\.smell .*colour /);
    expect(codes(report)).toEqual(['missing-original', 'missing-document', 'missing-document']);
    expect(into.library.relations.all()).toEqual([]);
    expect(into.library.passages.filesOf('ury-strange')).toHaveLength(1);
  });

  it('takes no original through a link, of another size or other bytes, and takes it later', async () => {
    const place = join('files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const folder = copyOfDump();
    const original = readFileSync(join(folder, place));
    const store = into.library.files;
    const tries: (() => void)[] = [
      () => symlinkSync('/etc/hostname', join(folder, place)),
      () => writeFileSync(join(folder, place), Buffer.alloc(original.length)),
      () => writeFileSync(join(folder, place), 'short'),
      () => mkdirSync(join(folder, place)),
      () => {
        const outside = join(temporaryFolder(), 'files');
        renameSync(join(folder, 'files'), outside);
        mkdirSync(join(outside, place, '..'), { recursive: true });
        writeFileSync(join(outside, '..', place), original);
        symlinkSync(outside, join(folder, 'files'));
      },
    ];
    for (const change of tries) {
      rmSync(join(folder, place), { recursive: true, force: true });
      change();
      const report = await loadDump(into.library, folder);
      const item = report.items.find(({ document }) => document === ID);
      expect(item).toMatchObject({ code: 'missing-original' });
      expect(await store.has(sha256)).toBe(false);
    }
    const report = await loadDump(into.library, good);
    expect(codes(report)).toEqual([]);
    expect(readFileSync(store.pathOf(sha256))).toEqual(original);
  });

  it('gives a file the last part of its name', async () => {
    const named = line('ury-named', (document) => {
      document.files = [fileOf('e'.repeat(64), (file) => (file.name = '../../..\\..\\evil.sh'))];
    });
    await loadDump(into.library, withLines(copyOfDump(), named));
    expect(into.library.passages.filesOf('ury-named')[0]?.name).toBe('evil.sh');
  });

  it('says so when it is no dump, a damaged one, or one of tomorrow', async () => {
    const other = temporaryFolder();
    const fails = async (folder: string, words: RegExp) => {
      await expect(loadDump(into.library, folder)).rejects.toThrow(words);
      await expect(loadDump(into.library, folder)).rejects.toBeInstanceOf(SourceError);
    };
    await fails(join(other, 'nowhere'), /no folder/);
    await fails(other, /datapackage\.json/);
    writeFileSync(join(other, 'datapackage.json'), '{"name": "something-else", "resources": []}');
    await fails(other, /not the dump of a library/);
    writeFileSync(join(other, 'datapackage.json'), 'null');
    await fails(other, /not the dump of a library/);
    writeFileSync(join(other, 'datapackage.json'), '{{');
    await fails(other, /no JSON/);
    const newer = copyOfDump();
    const described = JSON.parse(readFileSync(join(newer, 'datapackage.json'), 'utf8'));
    described.dump.version = 99;
    writeFileSync(join(newer, 'datapackage.json'), JSON.stringify(described));
    await fails(newer, /newer version/);
    const damaged = copyOfDump();
    appendFileSync(join(damaged, 'documents.jsonl'), ' ');
    await fails(damaged, /copy the dump again/);
    const linked = copyOfDump();
    rmSync(join(linked, 'documents.jsonl'));
    symlinkSync('/dev/zero', join(linked, 'documents.jsonl'));
    await fails(linked, /link/);
    const child = startChild('ingest/main.ts', ['dump', other], { LIBRARY_DIR: temporaryFolder() });
    expect(await child.ended).toBe(2);
    expect(child.stderr()).toContain('is no JSON');
  });

  it('leaves nothing outside the library, and bad rows of small tables are told', async () => {
    const folder = copyOfDump();
    writeFileSync(
      join(folder, 'withdrawn.csv'),
      `id,revision,updated,note\n../x,1,2024-01-01T00:00:00.000Z,\n${ID},x,2024-01-01T00:00:00.000Z,\n`,
    );
    writeFileSync(
      join(folder, 'redirects.csv'),
      'from,to,at\na,a,2024-01-01T00:00:00.000Z\nb,nowhere,2024-01-01T00:00:00.000Z\n',
    );
    promised(promised(folder, 'withdrawn.csv'), 'redirects.csv');
    const report = await loadDump(into.library, folder);
    expect(codes(report)).toEqual(['bad-line', 'bad-line', 'conflict', 'conflict']);
    expect(into.library.documents.find(ID)?.reviewState).toBe('published');
    expect(readdirSync(into.folder).sort()).toEqual(
      expect.arrayContaining(['engine', 'files', 'rightsbank.sqlite']),
    );
  });
});
