import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderSource } from '../../../ingest/sources/folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeFiles } from '../../support/write-files.ts';
import { makePdf } from '../extract/sample-files.ts';

describe('a folder', () => {
  it('gives every supported file below it, in the order of the names', async () => {
    const folder = temporaryFolder();
    const names = [
      ...['B.MD', 'a.txt', 'act "1982".html', 'deep/er/c.xml', 'deep/er/d.docx', 'e.pdf'],
      ...["l'arrêté.htm", 'قانون/الصحة النفسية.txt', '精神衛生法.txt'],
    ];
    writeFiles(folder, Object.fromEntries(names.map((name) => [name, 'x'])));
    mkdirSync(join(folder, 'empty'));
    const source = await folderSource(folder);
    expect(source.items).toEqual(
      names.map((file) => ({ file, path: join(folder, file), given: [] })),
    );
    expect(source.warnings).toEqual([]);
  });

  it('passes over hidden files and folders', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { '.git/a.txt': 'a', '.hidden.txt': 'b', 'c.txt': 'c' });
    expect((await folderSource(folder)).items.map(({ file }) => file)).toEqual(['c.txt']);
  });

  it('lists links and other kinds of file as skipped, and does not follow them', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'outside/x.txt': 'x', 'in/a.txt': 'a' });
    const root = join(folder, 'in');
    symlinkSync('../outside', join(root, 'linked'));
    symlinkSync('../outside/x.txt', join(root, 'link.txt'));
    symlinkSync('.', join(root, 'round'));
    execFileSync('mkfifo', [join(root, 'pipe.txt')]);
    const { items } = await folderSource(root);
    expect(items.map(({ file, problem }) => [file, problem?.status, problem?.code])).toEqual([
      ['a.txt', undefined, undefined],
      ['link.txt', 'skipped', 'symlink'],
      ['linked', 'skipped', 'symlink'],
      ['pipe.txt', 'skipped', 'not-a-file'],
      ['round', 'skipped', 'symlink'],
    ]);
    expect(items[1]?.problem?.reason).toMatch(/"link\.txt" is a symbolic link.*Put the file/);
  });

  it('skips what it cannot read, with the kinds it can, and trusts bytes more than endings', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      'photo.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      'notes.xyz': 'plain words',
      'law.dat': makePdf([[{ text: 'Section 1', y: 700 }]]),
      law: makePdf([[{ text: 'Section 2', y: 700 }]]),
    });
    const { items } = await folderSource(folder);
    expect(items.map(({ file, problem }) => [file, problem?.code])).toEqual([
      ['law', undefined],
      ['law.dat', undefined],
      ['notes.xyz', 'unsupported-type'],
      ['photo.jpg', 'unsupported-type'],
    ]);
    expect(items[3]?.problem?.reason).toMatch(/"photo\.jpg" is not a kind.*\.pdf.*Save it as/);
  });
});
