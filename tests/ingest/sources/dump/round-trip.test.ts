import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import SQLite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { writeDump } from '../../../../data/interchange/dump/write-dump.ts';
import { runIngest } from '../../../../ingest/pipeline.ts';
import { loadDump } from '../../../../ingest/sources/dump/load-dump.ts';
import { folderSource } from '../../../../ingest/sources/folder.ts';
import { startChild } from '../../../support/child.ts';
import { temporaryLibrary } from '../../../support/library.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../../../support/temporary-folder.ts';
import { addAct, fillLibrary } from './sample-library.ts';

const CORPUS = fileURLToPath(new URL('../../../../../shared/corpus', import.meta.url));
const DOCUMENTS = 150;

/** What stands in the digests of a dump, but for the files with a date. */
function sums(dump: string): string[] {
  const lines = readFileSync(join(dump, 'SHA256SUMS'), 'utf8').trim().split('\n');
  return lines.filter((line) => !/(?:README\.md|datapackage\.json)$/.test(line));
}

function documentsIn(folder: string): number {
  try {
    const database = new SQLite(join(folder, 'rightsbank.sqlite'), { readonly: true });
    try {
      return database.prepare('SELECT count(*) FROM documents').pluck().get() as number;
    } finally {
      database.close();
    }
  } catch {
    return 0;
  }
}

it('goes on where a killed run stopped, to the same content', async () => {
  const from = await temporaryLibrary();
  await fillLibrary(from.library);
  for (let at = 0; at < DOCUMENTS; at++) {
    await addAct(from.library, `ury-1990-act-${at}`, `Act ${at}`, [
      `Words ${at}.`,
      `More of ${at}.`,
    ]);
  }
  const dump = join(temporaryFolder(), 'dump');
  await writeDump(from.library.database, from.library.files, dump);
  await from.remove();
  const folder = makeFolder();
  try {
    const environment = { LIBRARY_DIR: folder, MEILI_INDEXING_MEMORY: '128MiB' };
    const killed = startChild('ingest/main.ts', ['dump', dump], environment);
    while (documentsIn(folder) < 30 && killed.process.exitCode === null) await sleep(20);
    killed.process.kill('SIGKILL');
    await killed.ended;
    const taken = documentsIn(folder);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(DOCUMENTS);
    const again = startChild('ingest/main.ts', ['dump', dump], environment);
    expect(await again.ended).toBe(0);
    expect(again.stdout()).toContain('failed 0');
    const copy = await temporaryLibrary({ LIBRARY_DIR: folder });
    try {
      const second = join(temporaryFolder(), 'dump');
      await writeDump(copy.library.database, copy.library.files, second);
      expect(sums(second)).toEqual(sums(dump));
      expect(copy.library.documents.idsToIndex(-1)).toEqual([]);
    } finally {
      await copy.library.close();
    }
  } finally {
    removeFolder(folder);
  }
});

it.skipIf(!existsSync(CORPUS))('gives real documents back as they were', async () => {
  const some = temporaryFolder();
  const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).sort();
  const readable = files.filter((name) => /\.(?:md|html|docx|xml)$/.test(name));
  for (let at = 0; at < readable.length; at += Math.ceil(readable.length / 8)) {
    const name = readable[at] as string;
    copyFileSync(join(CORPUS, name), join(some, name.replaceAll('/', '-')));
  }
  const from = await temporaryLibrary();
  const to = await temporaryLibrary();
  try {
    await runIngest(from.library, await folderSource(some));
    expect(from.library.documents.allIds().length).toBeGreaterThan(4);
    const folder = temporaryFolder();
    await writeDump(from.library.database, from.library.files, join(folder, 'one'));
    await loadDump(to.library, join(folder, 'one'));
    await writeDump(to.library.database, to.library.files, join(folder, 'two'));
    expect(sums(join(folder, 'two'))).toEqual(sums(join(folder, 'one')));
  } finally {
    await from.remove();
    await to.remove();
  }
});
