import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../data/files.ts';
import { takeLock } from '../../data/search/engine/process-lock.ts';
import { type Child, startChild } from '../support/child.ts';
import { enginePid } from '../support/engine-pid.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { csv, writeFiles } from '../support/write-files.ts';

function ingest(libraryDir: string, ...args: string[]): Child {
  return startChild('ingest/main.ts', args, {
    LIBRARY_DIR: libraryDir,
    INGEST_WORKERS: '1',
    MEILI_URL: '',
    MEILI_INDEXING_MEMORY: '128MiB',
  });
}

describe('the ingest command', () => {
  it('used in a way it does not know says so with its usage, and ends with 2', async () => {
    const folder = temporaryFolder();
    const library = join(folder, 'library');
    writeFiles(folder, {
      'in/a.txt': 'a',
      'table.csv': 'title\nAct\n',
      'latin.csv': Buffer.from('id,title\nx,\xe1\n', 'latin1'),
    });
    const inFolder = (name: string) => join(folder, name);
    const cases: [string[], RegExp][] = [
      [[], /Name one folder or manifest/],
      [[inFolder('in'), '--quickly'], /--quickly/],
      [[inFolder('none')], /none is not there/],
      [[inFolder('in/a.txt')], /neither a folder nor a manifest/],
      [
        [inFolder('table.csv'), '--manifest', inFolder('table.csv')],
        /--manifest goes with a folder/,
      ],
      [[inFolder('in'), '--manifest', inFolder('none.csv')], /none\.csv cannot be read/],
      [[inFolder('table.csv')], /neither a column "file" nor a column "id"/],
    ];
    const ended = await Promise.all(
      cases.map(async ([args, why]) => {
        const child = ingest(library, ...args);
        return { args, why, code: await child.ended, said: child.stderr() };
      }),
    );
    for (const { args, why, code, said } of ended) {
      expect([args, code]).toEqual([args, 2]);
      expect(said).toMatch(why);
      expect(said).toContain('Usage: npm run ingest');
    }
    // Nothing was made for a command that could not be understood.
    expect(existsSync(library)).toBe(false);
  });

  it('says what to do when the library folder cannot be written, and ends with 1', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'in/a.txt': 'a', 'not-a-folder': '' });
    const child = ingest(join(folder, 'not-a-folder', 'library'), join(folder, 'in'));
    expect(await child.ended).toBe(1);
    expect(child.stderr()).toMatch(/library folder .*not-a-folder.* cannot be .*LIBRARY_DIR/);
    expect(child.stderr()).not.toMatch(/\n\s+at /); // no stack
  });

  it('ends with 0 when files fail, lists them, and writes the report', async () => {
    const folder = temporaryFolder();
    const act = '# Sample Act 1999\n\n## Section 1\n\nEverybody has the right to be heard.\n';
    writeFiles(folder, {
      'in/act.md': act,
      'in/empty.txt': '',
      'in/manifest.csv': csv([
        ['file', 'id', 'title', 'country', 'colour'],
        ['act.md', '', 'The Sample Act', 'KEN', 'red'],
        ['empty.txt', '', '', '', ''],
        ['../outside.txt', '', '', '', ''],
        ['', 'ken-record', 'A Record', 'Nowhere', ''],
        ['act.md', '', 'Again', '', ''],
      ]),
    });
    const path = join(folder, 'reports', 'new', 'report.json');
    const library = join(folder, 'library');
    const child = ingest(library, join(folder, 'in', 'manifest.csv'), '--report', path);
    expect([await child.ended, child.stderr()]).toEqual([0, expect.any(String)]);
    expect(child.stdout()).toContain('Added 1, updated 0, unchanged 0, skipped 1, failed 3.');
    expect(child.stdout()).toMatch(/failed \(empty-file\): "empty\.txt"/);
    expect(child.stdout()).toMatch(/failed \(outside-folder\): "\.\.\/outside\.txt"/);
    expect(child.stderr()).toMatch(/column "colour" is not known/);
    expect(child.stderr()).toMatch(/Taking in manifest manifest\.csv: 5 items/);

    const report = JSON.parse(readFileSync(path, 'utf8'));
    expect(Object.keys(report).sort()).toEqual([
      'counts',
      'finished',
      'items',
      'ocr',
      'started',
      'warnings',
    ]);
    expect(new Date(report.started).toISOString()).toBe(report.started);
    expect(report.finished >= report.started).toBe(true);
    expect(report.counts).toEqual({ added: 1, updated: 0, unchanged: 0, skipped: 1, failed: 3 });
    expect(report.items).toEqual([
      expect.objectContaining({
        file: 'act.md',
        sha256: sha256Of(Buffer.from(act)),
        status: 'added',
        document: 'ken-1999-the-sample-act',
        metadata: expect.objectContaining({
          title: { value: 'The Sample Act', confidence: 1, origin: 'manifest' },
          country: { value: 'KEN', confidence: 1, origin: 'manifest' },
          year: {
            value: 1999,
            confidence: expect.any(Number),
            origin: expect.stringMatching(/^(rule|file)$/),
            evidence: expect.objectContaining({ quote: expect.stringContaining('1999') }),
          },
        }),
      }),
      ...[
        ['empty.txt', 'failed', 'empty-file'],
        ['../outside.txt', 'failed', 'outside-folder'],
        ['ken-record', 'failed', 'bad-country'],
        ['act.md', 'skipped', 'duplicate-row'],
      ].map(([file, status, code]) =>
        expect.objectContaining({
          file,
          status,
          code,
          reason: expect.stringContaining(file ?? ''),
        }),
      ),
    ]);
    expect(enginePid(library)).toBeUndefined();
  });

  it('waits for another one on the same library, says so, and both succeed', async () => {
    const folder = temporaryFolder();
    const library = join(folder, 'library');
    writeFiles(folder, {
      'one.csv': 'id,title\nqaa-one,One\n',
      'two.csv': 'id,title\nqaa-two,Two\n',
      'library/.keep': '',
    });
    const release = await takeLock(join(library, 'ingest.lock'));
    const both = ['one.csv', 'two.csv'].map((name) => ingest(library, join(folder, name)));
    try {
      await Promise.all(both.map((child) => child.says('Another ingest works on this library')));
    } finally {
      release();
    }
    for (const child of both) {
      expect([await child.ended, child.stderr()]).toEqual([0, expect.any(String)]);
      expect(child.stdout()).toContain('Added 1,');
    }
    const database = new SQLite(join(library, 'rightsbank.sqlite'), { readonly: true });
    const shown = 'SELECT id FROM documents WHERE indexed_revision = revision ORDER BY id';
    expect(database.prepare(shown).pluck().all()).toEqual(['qaa-one', 'qaa-two']);
    database.close();
    expect(enginePid(library)).toBeUndefined();
  });

  it('says before the work when the report cannot be written', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'one.csv': 'id,title\nqaa-one,One\n' });
    writeFileSync(join(folder, 'file'), '');
    const path = join(folder, 'file', 'report.json');
    const child = ingest(join(folder, 'library'), join(folder, 'one.csv'), '--report', path);
    expect(await child.ended).toBe(2);
    expect(child.stderr()).toMatch(/report .*report\.json cannot be written/);
    expect(child.stdout()).toBe('');
  });
});

it('the analyse command refuses a language that is no tag, and ends with 2', async () => {
  const child = startChild('ingest/analyse.ts', ['--language', '!!']);
  expect(await child.ended).toBe(2);
  expect(child.stderr()).toMatch(/--language: "!!" is no language tag/);
});
