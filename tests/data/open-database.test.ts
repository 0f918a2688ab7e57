import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../data/database.ts';
import { startChild } from '../support/child.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('opening a library', () => {
  it('is done by several processes at once, also when it is new', async () => {
    const folder = temporaryFolder();
    const start = Date.now() + 4000;
    const openers = [1, 2, 3].map(() =>
      startChild('tests/support/database-opener.ts', [folder, '10', `${start}`]),
    );
    for (const opener of openers) expect([await opener.ended, opener.stderr()]).toEqual([0, '']);
  });

  it('says which folder cannot be made, and what to do', () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    const library = join(folder, 'file', 'library');
    writeFileSync(join(folder, 'file'), '');
    expect(() => openDatabase(library)).toThrow(
      `The library folder ${library} cannot be made or written. Give a folder`,
    );
  });
});
