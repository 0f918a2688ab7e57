import { closeSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import SQLite from 'better-sqlite3';
import {
  DATABASE_FILE,
  type DumpedDocument,
  type DumpedRedirect,
  type DumpedWithdrawal,
  LINES_FILE,
  MAX_LINE_BYTES,
} from './dump-format.ts';
import { rowsOf, TABLES } from './dump-tables.ts';
import type { DataFiles } from './earlier-files.ts';
import { HashedFile, type WrittenFile } from './hashed-file.ts';
import { linesOf } from './lines.ts';
import { digestOfOpen } from './read-digest.ts';
import { csvLine, storedCell, type Table, tableSql } from './table.ts';
import { REDIRECTS, WITHDRAWN } from './tables-of-works.ts';

const LINES_AT_ONCE = 50;

/** A table that is being written, as CSV and in SQLite. */
interface OpenTable {
  csv: HashedFile;
  insert: SQLite.Statement;
  columns: readonly { of: (row: never) => unknown }[];
}

/**
 * Makes the tables of a dump from its lines: CSV files, and all of them in one new SQLite file.
 * Nothing else can come into them than what stands in the lines.
 *
 * @param folder That holds the lines.
 * @param about Rows of the table `README` in the SQLite file; no date of today, so that the same
 *   content gives the same file.
 * @param onDocument Told after some documents how many are done.
 */
export async function writeTables(
  folder: string,
  tombstones: { withdrawals: readonly DumpedWithdrawal[]; redirects: readonly DumpedRedirect[] },
  about: readonly (readonly [key: string, value: string])[],
  signal: AbortSignal | undefined,
  onDocument: (done: number) => void,
): Promise<DataFiles> {
  const database = new SQLite(join(folder, DATABASE_FILE));
  const lines = openSync(join(folder, LINES_FILE), 'r');
  try {
    database.pragma('journal_mode = OFF');
    database.pragma('synchronous = OFF');
    database.pragma('foreign_keys = OFF'); // relations lead to documents of later lines
    database.exec('BEGIN');
    writeAbout(database, about);
    const open = new Map<unknown, OpenTable>();
    const counts: Record<string, number> = Object.fromEntries(TABLES.map(({ name }) => [name, 0]));
    for (const table of TABLES) open.set(table, openTable(database, table, folder));
    const take = <Row>(table: Table<Row>, row: Row) => {
      const { csv, insert, columns } = open.get(table) as OpenTable;
      counts[table.name] = (counts[table.name] ?? 0) + 1;
      const cells = columns.map((column) => storedCell(column.of(row as never)));
      csv.write(csvLine(cells));
      insert.run(cells);
    };
    let done = 0;
    for (const { bytes } of linesOf(lines, MAX_LINE_BYTES)) {
      if (bytes) rowsOf(JSON.parse(bytes.toString()) as DumpedDocument, take);
      done++;
      if (done % LINES_AT_ONCE !== 0) continue;
      onDocument(done);
      await setImmediate();
      signal?.throwIfAborted();
    }
    for (const row of tombstones.withdrawals) take(WITHDRAWN, row);
    for (const row of tombstones.redirects) take(REDIRECTS, row);
    for (const index of TABLES.flatMap((table) => tableSql(table).indexes)) database.exec(index);
    database.exec('COMMIT');
    database.close();
    const written = [...open.values()].map(({ csv }) => csv.finish());
    return { written: [...written, digestOf(folder, DATABASE_FILE)], counts };
  } finally {
    closeSync(lines);
    database.close();
  }
}

/** `documents` → `documents.csv` */
export function csvName({ name }: { name: string }): string {
  return `${name}.csv`;
}

function openTable<Row>(database: SQLite.Database, table: Table<Row>, folder: string): OpenTable {
  const sql = tableSql(table);
  database.exec(sql.table);
  const csv = new HashedFile(folder, csvName(table));
  csv.write(csvLine(table.columns.map(({ name }) => name)));
  const { columns } = table;
  return { csv, insert: database.prepare(sql.insert), columns: columns as OpenTable['columns'] };
}

function writeAbout(
  database: SQLite.Database,
  about: readonly (readonly [key: string, value: string])[],
): void {
  database.exec('CREATE TABLE "README" ("key" TEXT PRIMARY KEY NOT NULL, "value" TEXT NOT NULL)');
  const insert = database.prepare('INSERT INTO "README" VALUES (?, ?)');
  for (const [key, value] of about) insert.run(key, value);
}

/** Digest of a file that others wrote; makes sure that it is on the disk. */
function digestOf(folder: string, path: string): WrittenFile {
  const descriptor = openSync(join(folder, path), 'r+');
  try {
    fsyncSync(descriptor);
    return { path, ...digestOfOpen(descriptor) };
  } finally {
    closeSync(descriptor);
  }
}
