import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { fileStore, sha256Of } from '../../data/files.ts';
import { startChild } from '../support/child.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeFiles } from '../support/write-files.ts';

const SETTINGS = { INGEST_WORKERS: '1', MEILI_URL: '', MEILI_INDEXING_MEMORY: '128MiB' };

it('finds nothing in a whole library, then what was damaged behind its back', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'library');
  const environment = { ...SETTINGS, LIBRARY_DIR: library };
  const text = 'Section 1. Every person has the right to care.\n';
  writeFiles(folder, { 'in/one.txt': text, 'in/two.txt': `${text}${text}` });
  const run = async (program: string, ...args: string[]) => {
    const child = startChild(program, args, environment);
    return { code: await child.ended, said: child.stdout() + child.stderr() };
  };
  expect((await run('ingest/main.ts', join(folder, 'in'), '--ocr=off')).code).toBe(0);
  const well = await run('ingest/doctor.ts', '--files');
  expect(well.said).not.toContain('BAD');
  expect(well.code).toBe(0);

  const files = fileStore(library);
  rmSync(files.pathOf(sha256Of(Buffer.from(text))));
  writeFileSync(files.pathOf(sha256Of(Buffer.from(text + text))), 'something else');
  const database = new SQLite(join(library, 'rightsbank.sqlite'));
  database.exec("DROP TRIGGER audit_stands; UPDATE audit SET actor = 'nobody' WHERE id = 1");
  database.close();
  const ill = await run('ingest/doctor.ts', '--files');
  expect(ill.code).toBe(1);
  expect(ill.said).toContain('Row 1 (');
  expect(ill.said).toMatch(/"one\.txt" of \S+ is missing/);
  expect(ill.said).toMatch(/"two\.txt" of \S+ is not the file that was brought in/);
  expect(ill.said).toContain('3 findings');
  // Without reading them, a file that is another one is not found out.
  expect((await run('ingest/doctor.ts')).said).not.toContain('two.txt');
}, 120_000);
