import type { Database } from '../../database.ts';
import type { FileStore } from '../../files.ts';
import { dataPackage } from './data-package.ts';
import { earlierDump, makePart } from './dump-folder.ts';
import {
  type DumpedRedirect,
  type DumpedWithdrawal,
  PACKAGE_FILE,
  README_FILE,
  SUMS_FILE,
} from './dump-format.ts';
import { dumpReadme } from './dump-readme.ts';
import { TABLES } from './dump-tables.ts';
import { type DataFiles, earlierFiles } from './earlier-files.ts';
import { HashedFile, type WrittenFile } from './hashed-file.ts';
import { librarySign } from './library-sign.ts';
import { putOriginals } from './originals.ts';
import { libraryReader } from './read-library.ts';
import { sumsText } from './sums.ts';
import { writeTables } from './table-files.ts';
import { writeLines } from './write-lines.ts';

export interface DumpOptions {
  /** Leave the original files out. */
  withoutFiles?: boolean;
  /** Public address of the library, without a slash at the end. */
  homepage?: string;
  /** Gives up and leaves an earlier dump as it was. */
  signal?: AbortSignal;
  onProgress?: (phase: DumpPhase, done: number, total: number) => void;
}
export type DumpPhase = 'reading' | 'writing' | 'files';

/** What a dump holds. */
export interface DumpOutcome {
  /** Rows by table. */
  counts: Readonly<Record<string, number>>;
  /** Whether the library is as it was at the earlier dump. */
  unchanged: boolean;
  originals: number;
  /** What could not be put into the dump, in words. */
  notes: string[];
}

/** What is read of the library in one moment. */
interface Moment {
  state: string;
  /** Data files of an earlier dump of the same state. */
  kept: DataFiles | undefined;
  lines: { file: WrittenFile; notes: string[] } | undefined;
  withdrawals: DumpedWithdrawal[];
  redirects: DumpedRedirect[];
  originals: { sha256: string; bytes: number }[];
  rights: { rights: string | null; documents: number }[];
  newest: string;
}

/**
 * Writes everything public into a folder, as of one moment. It is written beside the folder and
 * takes its place when it is whole; files that did not change are those of the earlier dump. The
 * same library gives the same bytes but for the date in `README.md` and `datapackage.json`.
 *
 * @throws FolderTaken when the folder holds something else.
 */
export async function writeDump(
  database: Database,
  store: Pick<FileStore, 'pathOf'>,
  folder: string,
  options: DumpOptions = {},
): Promise<DumpOutcome> {
  const { withoutFiles = false, homepage, signal, onProgress } = options;
  earlierDump(folder);
  const part = makePart(folder);
  try {
    const earlier = earlierDump(folder); // with one that a killed run had put aside
    const created = new Date().toISOString();
    const moment = await readMoment(database, part.path, earlier, options);
    const { written, counts } = moment.kept ?? (await writeData(part.path, moment, options));
    const put = withoutFiles
      ? undefined
      : await putOriginals(part.path, moment.originals, store, earlier?.folder, signal, (done) =>
          onProgress?.('files', done, moment.originals.length),
        );
    const about = { created, homepage, counts };
    const package_ = { ...about, originals: put !== undefined, state: moment.state };
    const readme = { ...about, rights: moment.rights, originals: put?.written };
    const described = dataPackage(package_, written);
    const top = [
      ...written,
      writeText(part.path, PACKAGE_FILE, `${JSON.stringify(described, null, 2)}\n`),
      writeText(part.path, README_FILE, dumpReadme(readme)),
    ].sort((a, b) => (a.path < b.path ? -1 : 1));
    writeText(part.path, SUMS_FILE, sumsText([...top, ...(put?.written ?? [])]));
    signal?.throwIfAborted();
    part.finish();
    const missing = (put?.missing ?? []).map(
      (sha256) => `The original ${sha256} is missing or damaged in the library and was left out.`,
    );
    return {
      ...{ counts, unchanged: moment.kept !== undefined, originals: put?.written.length ?? 0 },
      notes: [...(moment.lines?.notes ?? []), ...missing],
    };
  } finally {
    part.discard();
  }
}

/** One read transaction is one moment, whatever others write meanwhile. */
async function readMoment(
  database: Database,
  folder: string,
  earlier: ReturnType<typeof earlierDump>,
  { signal, onProgress }: DumpOptions,
): Promise<Moment> {
  const reader = libraryReader(database);
  database.$client.exec('BEGIN');
  try {
    const state = librarySign(database);
    const kept = earlier && earlierFiles(earlier, folder, state);
    const total = reader.count();
    const lines = kept
      ? undefined
      : await writeLines(reader, folder, signal, (done) => onProgress?.('reading', done, total));
    return {
      ...{ state, kept, lines },
      withdrawals: reader.withdrawals(),
      redirects: reader.redirects(),
      originals: reader.originals(),
      rights: reader.rights(),
      newest: reader.newest(),
    };
  } finally {
    database.$client.exec('ROLLBACK');
  }
}

/** Makes the tables of the lines. */
async function writeData(
  folder: string,
  { lines, withdrawals, redirects, rights, newest }: Moment,
  { signal, onProgress }: DumpOptions,
): Promise<DataFiles> {
  const total = rights.reduce((sum, { documents }) => sum + documents, 0);
  const beside = { withdrawals, redirects };
  const { written, counts } = await writeTables(folder, beside, aboutRows(newest), signal, (done) =>
    onProgress?.('writing', done, total),
  );
  return { written: [(lines as { file: WrittenFile }).file, ...written], counts };
}

/** The table `README` of the SQLite file. */
function aboutRows(newest: string): [key: string, value: string][] {
  return [
    ['what', 'Everything public of a library of mental-health and disability laws and policies.'],
    ['last change', newest],
    ['rights', 'Each document keeps its own: documents.rights, documents.source.'],
    ['cite as', '{address of the library}/documents/{documents.id}'],
    ...TABLES.map(({ name, description }): [string, string] => [`table ${name}`, description]),
  ];
}

function writeText(folder: string, path: string, text: string): WrittenFile {
  const file = new HashedFile(folder, path);
  file.write(text);
  return file.finish();
}
