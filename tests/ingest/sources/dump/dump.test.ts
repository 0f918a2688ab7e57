import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Of } from '../../../../data/files.ts';
import { FolderTaken } from '../../../../data/interchange/dump/dump-folder.ts';
import { writeDump } from '../../../../data/interchange/dump/write-dump.ts';
import type { Library } from '../../../../data/library.ts';
import { loadDump } from '../../../../ingest/sources/dump/load-dump.ts';
import { question } from '../../../data/search/question.ts';
import { startChild } from '../../../support/child.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../../support/library.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../../../support/temporary-folder.ts';
import { fillLibrary, HOSTILE } from './sample-library.ts';

/** The reader of the Frictionless project; it has no types. */
const { Package } = createRequire(import.meta.url)('datapackage') as {
  Package: { load(path: string, options: object): Promise<FrictionlessPackage> };
};
interface FrictionlessPackage {
  valid: boolean;
  errors: unknown[];
  resources: {
    name: string;
    tabular: boolean;
    errors: unknown[];
    read(): Promise<unknown[]>;
    checkRelations(): Promise<boolean>;
  }[];
}

/** Files that say when they were made. */
const DATED = new Set(['README.md', 'datapackage.json', 'SHA256SUMS']);

let source: TemporaryLibrary;
let folder: string;
let first: string;

const dump = (library: Library, into: string) => writeDump(library.database, library.files, into);

/** Every file of a dump with the digest of its content, but for those with a date. */
function digests(of: string): Map<string, string> {
  const names = readdirSync(of, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(of, name)).isFile() && !DATED.has(name));
  return new Map(files.sort().map((name) => [name, sha256Of(readFileSync(join(of, name)))]));
}

function table(of: string, name: string): Record<string, string>[] {
  return parse(readFileSync(join(of, `${name}.csv`)), { columns: true });
}

beforeAll(async () => {
  source = await temporaryLibrary();
  await fillLibrary(source.library);
  folder = makeFolder();
  first = join(folder, 'first');
  await dump(source.library, first);
});
afterAll(async () => {
  await source.remove();
  removeFolder(folder);
});

describe('A dump', () => {
  it('carries hostile titles and texts byte for byte in every form', () => {
    const titles = table(first, 'documents').map(({ title }) => title);
    const database = new SQLite(join(first, 'library.sqlite'), { readonly: true });
    const kept = database.prepare('SELECT title FROM documents').pluck().all();
    const lines = readFileSync(join(first, 'documents.jsonl'), 'utf8').trim().split('\n');
    const said = lines.map((line) => (JSON.parse(line) as { title: string }).title);
    database.close();
    for (const title of HOSTILE.filter((_, at) => at !== 1)) {
      expect(titles).toContain(title);
      expect(kept).toContain(title);
      expect(said).toContain(title);
    }
    const texts = table(first, 'passages').map(({ text }) => text);
    expect(texts.some((text) => text === HOSTILE[1])).toBe(true);
  });

  it('tells nothing of drafts, of what was withdrawn but its id, nor of who did what', () => {
    const all = [...digests(first).keys()].filter((name) => !name.startsWith('files/'));
    for (const name of [...all, ...DATED]) {
      const content = readFileSync(join(first, name), 'latin1');
      expect(content, name).not.toMatch(
        /ury-2016-draft|secret@example|SECRET (?:objection|reason)/,
      );
      expect(content, name).not.toMatch(/SECRET (?:words of )?ury-2016-(?:withdrawn|draft)/);
    }
    expect(table(first, 'withdrawn')).toMatchObject([
      { id: 'ury-2016-withdrawn', note: 'Asked for by "the issuer", and so on' },
    ]);
    expect(table(first, 'redirects')).toMatchObject([
      { from: 'ury-2016-twin', to: 'ury-2017-act-7' },
    ]);
    expect(existsSync(join(first, 'library.sqlite-wal'))).toBe(false);
  });

  it('is read by Frictionless against its own schemas, keys included', async () => {
    const read = await Package.load(join(first, 'datapackage.json'), { basePath: first });
    expect(read.errors).toEqual([]);
    expect(read.valid).toBe(true);
    const counts: Record<string, number> = {};
    for (const resource of read.resources.filter((one) => one.tabular)) {
      expect(resource.errors).toEqual([]);
      expect(await resource.checkRelations()).toBe(true);
      counts[resource.name] = (await resource.read()).length;
    }
    expect(counts).toMatchObject({ documents: 11, redirects: 1, withdrawn: 1, page_readings: 1 });
    expect(counts.tags).toBe((counts.passages ?? 0) * 2);
    expect(counts.relations).toBe(3);
  });

  it('has a whole SQLite file with the same rows and keys, and right digests', () => {
    const database = new SQLite(join(first, 'library.sqlite'), { readonly: true });
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.pragma('foreign_key_check')).toEqual([]);
    for (const name of ['documents', 'passages', 'tags', 'relations', 'values', 'revisions']) {
      const rows = database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get();
      expect(rows, name).toBe(table(first, name).length);
    }
    database.close();
    const check = execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: first });
    const files = readdirSync(first, { recursive: true, encoding: 'utf8' });
    const named = files.filter((name) => statSync(join(first, name)).isFile());
    expect(check.toString().trim().split('\n')).toHaveLength(named.length - 1);
  });

  it('is the same again, without being written again', async () => {
    const again = join(folder, 'again');
    await dump(source.library, again);
    expect(digests(again)).toEqual(digests(first));
    const inode = statSync(join(again, 'library.sqlite')).ino;
    const { unchanged } = await dump(source.library, again);
    expect(unchanged).toBe(true);
    expect(statSync(join(again, 'library.sqlite')).ino).toBe(inode);
    expect(digests(again)).toEqual(digests(first));
    expect(readdirSync(folder).filter((name) => /part|old/.test(name))).toEqual([]);
  });

  it('leaves a folder alone that holds something else', async () => {
    const taken = temporaryFolder();
    writeFileSync(join(taken, 'datapackage.json'), '{"profile": "data-package", "resources": []}');
    await expect(dump(source.library, taken)).rejects.toThrow(FolderTaken);
    const beside = join(folder, 'beside');
    await dump(source.library, beside);
    writeFileSync(join(beside, 'my-notes.txt'), 'mine');
    await expect(dump(source.library, beside)).rejects.toThrow('my-notes.txt');
    expect(readdirSync(taken)).toEqual(['datapackage.json']);
    expect(readFileSync(join(beside, 'my-notes.txt'), 'utf8')).toBe('mine');
  });

  it('is whole or not there when it is stopped', async () => {
    const stopped = join(folder, 'stopped');
    const abort = new AbortController();
    const options = { signal: abort.signal, onProgress: () => abort.abort() };
    const running = writeDump(source.library.database, source.library.files, stopped, options);
    await expect(running).rejects.toThrow();
    expect(readdirSync(folder).filter((name) => name.startsWith('stopped'))).toEqual([]);
  });

  it('tells which originals are missing and goes on', async () => {
    const store = { pathOf: (sha256: string) => join(folder, 'nowhere', sha256) };
    const into = join(folder, 'missing');
    const { notes, originals } = await writeDump(source.library.database, store, into);
    expect(originals).toBe(0);
    expect(notes).toHaveLength(12);
    execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: into });
  });

  it('is written by a command that says what is wrong in words and exit code', async () => {
    const into = join(temporaryFolder(), 'a', 'dump');
    const environment = { LIBRARY_DIR: source.folder };
    const good = startChild('ingest/dump.ts', [into, '--no-files'], environment);
    expect(await good.ended).toBe(0);
    expect(good.stdout()).toContain('11 documents');
    expect(existsSync(join(into, 'files'))).toBe(false);
    const bad = startChild('ingest/dump.ts', [source.folder], environment);
    expect(await bad.ended).toBe(2);
    expect(bad.stderr()).toContain(source.folder);
  });
});

describe('A library made of a dump', () => {
  it('gives the same dump, stays as it is when it is loaded again, and finds its texts', async () => {
    const copy = await temporaryLibrary();
    try {
      const report = await loadDump(copy.library, first);
      expect(report.items.filter(({ code }) => code)).toEqual([]);
      expect(report.counts).toMatchObject({ added: 11, failed: 0 });
      const second = join(folder, 'second');
      await dump(copy.library, second);
      expect(digests(second)).toEqual(digests(first));
      const again = await loadDump(copy.library, first);
      expect(again.counts).toMatchObject({ added: 0, updated: 0, unchanged: 11, failed: 0 });
      expect((await dump(copy.library, second)).unchanged).toBe(true);
      expect(copy.library.identifiers.movedTo('ury-2016-twin')).toBe('ury-2017-act-7');
      expect(copy.library.documents.find('ury-2016-withdrawn')?.reviewState).toBe('withdrawn');
      const asked = question({ q: 'refuse', exact: true, perPage: 100 });
      expect((await copy.library.search.search(asked)).documents).toHaveLength(10);
    } finally {
      await copy.remove();
    }
  });
});
