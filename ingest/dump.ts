import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../data/config.ts';
import { openDatabase } from '../data/database.ts';
import { fileStore } from '../data/files.ts';
import { FolderTaken } from '../data/interchange/dump/dump-folder.ts';
import { type DumpPhase, writeDump } from '../data/interchange/dump/write-dump.ts';
import { runCommand, WrongUse } from './command.ts';
import { type Progress, progressOn } from './progress.ts';

const USAGE = `Usage: npm run dump -- <folder> [options]

Writes everything public of the library into the folder: tables (CSV with a Frictionless
datapackage.json, and SQLite), lines of JSON that another library takes in
(npm run ingest -- dump <folder>), the original files, and digests of all of it. An earlier dump in
the folder is replaced when the new one is whole; what did not change is not written again.
A server may run meanwhile.

  --no-files  leave the original files out
  --help      show this`;

const UNITS: Readonly<Record<DumpPhase, string>> = {
  reading: 'documents read',
  writing: 'documents written as tables',
  files: 'original files',
};

await runCommand(USAGE, async (signal) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'no-files': { type: 'boolean', default: false }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const [folder, ...more] = positionals;
  if (!folder || more.length > 0) throw new WrongUse('Name one folder for the dump.');
  const config = readConfig();
  if (!existsSync(join(config.LIBRARY_DIR, 'rightsbank.sqlite'))) {
    throw new WrongUse(`There is no library in ${config.LIBRARY_DIR}. Name it with LIBRARY_DIR.`);
  }
  const database = openDatabase(config.LIBRARY_DIR);
  const progress = phases();
  try {
    const { counts, unchanged, originals, notes } = await writeDump(
      database,
      fileStore(config.LIBRARY_DIR),
      resolve(folder),
      {
        withoutFiles: values['no-files'],
        ...(config.PUBLIC_URL ? { homepage: config.PUBLIC_URL.replace(/\/+$/, '') } : {}),
        signal,
        onProgress: progress.update,
      },
    );
    progress.stop();
    for (const note of notes) console.log(`Note: ${note}`);
    const { documents = 0, passages = 0 } = counts;
    console.log(
      `${documents} documents, ${passages} passages, ${originals} original files in ${folder}${unchanged ? '; nothing has changed since the earlier dump' : ''}.`,
    );
  } catch (error) {
    throw explained(error, folder, signal);
  } finally {
    progress.stop();
    database.$client.close();
  }
});

/** One bar after the other. */
function phases(): { update(phase: DumpPhase, done: number, total: number): void; stop(): void } {
  let shown: { phase: DumpPhase; progress: Progress } | undefined;
  return {
    update(phase, done, total) {
      if (shown?.phase !== phase) {
        shown?.progress.stop();
        shown = { phase, progress: progressOn(process.stderr, UNITS[phase]) };
      }
      shown.progress.update(done, total);
    },
    stop() {
      shown?.progress.stop();
      shown = undefined;
    },
  };
}

function explained(error: unknown, folder: string, signal: AbortSignal): unknown {
  if (error instanceof FolderTaken) return new WrongUse(error.message);
  const whole = 'No dump was made; an earlier one stands as it was.';
  if (signal.aborted) return new Error(`Stopped. ${whole}`);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') {
    return new Error(`The disk of ${folder} is full. ${whole} Make room and start it again.`);
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new Error(`${folder} cannot be written (${message}). ${whole}`);
  }
  return error;
}
