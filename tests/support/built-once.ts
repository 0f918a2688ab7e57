import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { withLock } from '../../data/search/engine/process-lock.ts';
import { removeFolder } from './temporary-folder.ts';

/**
 * A folder that the test files of a run share: the first that needs it builds it, the others
 * wait for it. Nobody may change it afterwards.
 *
 * @param build - Fills the folder it is given, and leaves nothing in it open.
 */
export async function builtOnce(
  name: string,
  build: (folder: string) => Promise<void>,
): Promise<string> {
  const runFolder = inject('runFolder');
  const folder = join(runFolder, name);
  await withLock(join(runFolder, `${name}.lock`), async () => {
    if (existsSync(folder)) return;
    const unfinished = `${folder}-unfinished`;
    removeFolder(unfinished);
    await build(unfinished);
    renameSync(unfinished, folder);
  });
  return folder;
}
