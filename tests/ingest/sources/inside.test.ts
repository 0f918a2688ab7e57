import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { insidePath } from '../../../ingest/sources/inside.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeFiles } from '../../support/write-files.ts';

function source(): string {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'secret.txt': 'secret',
    'secrets/one.txt': 'secret',
    'source/a.txt': 'a',
    'source/deep/er/b.txt': 'b',
    'source/..odd.txt': 'odd',
    'source/قانون "x".txt': 'c',
  });
  const root = join(folder, 'source');
  symlinkSync('../secret.txt', join(root, 'link.txt'));
  symlinkSync('a.txt', join(root, 'link-inside.txt'));
  symlinkSync('../secrets', join(root, 'linked-folder'));
  symlinkSync('nowhere', join(root, 'broken.txt'));
  return root;
}

describe('a file that a source names', () => {
  it.each(['a.txt', './a.txt', 'deep/er/b.txt', 'deep/../a.txt', '..odd.txt', 'قانون "x".txt'])(
    'is found inside: %s',
    (name) => {
      const root = source();
      expect(insidePath(root, name)).toEqual({ path: join(root, name) });
    },
  );

  it.each([
    ['../secret.txt', 'outside-folder'],
    ['deep/../../secret.txt', 'outside-folder'],
    ['..', 'outside-folder'],
    ['.', 'outside-folder'],
    ['/etc/passwd', 'outside-folder'],
    ['link.txt', 'symlink'],
    ['link-inside.txt', 'symlink'],
    ['broken.txt', 'symlink'],
    ['linked-folder/one.txt', 'symlink'],
    ['linked-folder', 'symlink'],
    ['deep', 'not-a-file'],
    ['none.txt', 'missing-file'],
    ['a.txt/b.txt', 'missing-file'],
    ['a\u0000.txt', 'missing-file'],
  ])('is refused: %j is %s', (name, code) => {
    expect(insidePath(source(), name)).toEqual({
      problem: {
        status: 'failed',
        code,
        // The name, and what to do.
        reason: expect.stringMatching(/^".+" .*(Put|Name|Correct) /),
      },
    });
  });

  it('is refused when its absolute path is given although it lies inside', () => {
    const root = source();
    expect(insidePath(root, join(root, 'a.txt'))).toMatchObject({
      problem: { code: 'outside-folder' },
    });
  });

  it('is found when the folder itself is reached by a link', () => {
    const root = source();
    const linked = join(root, '..', 'linked-source');
    symlinkSync(root, linked);
    expect(insidePath(linked, 'deep/er/b.txt')).toEqual({ path: join(linked, 'deep/er/b.txt') });
  });
});
