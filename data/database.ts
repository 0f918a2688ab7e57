import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import SQLite from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { addDigestFunction, sealAudit } from './audit.ts';
import * as schema from './schema.ts';

const DATABASE_FILE = 'rightsbank.sqlite';
/** Held by whoever opens the database, see {@link lockOf}. */
const LOCK_FILE = 'opening.lock';
/** Milliseconds to wait for it: a large library takes long to bring to a new schema. */
const LOCK_TIMEOUT = 300_000;
const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));

/** The open database; repositories take it as their only argument. */
export type Database = BetterSQLite3Database<typeof schema> & { $client: SQLite.Database };

/**
 * Opens the library's database and brings it to the newest schema.
 *
 * @param folder - The library folder, made when missing; `:memory:` for a database that is
 *   gone when closed but went through the real migrations.
 * @throws Error that says what to do when the folder cannot be written, or when another process
 *   does not finish opening it.
 */
export function openDatabase(folder: string): Database {
  if (folder === ':memory:') return opened(folder);
  const lock = lockOf(folder);
  try {
    return opened(join(folder, DATABASE_FILE));
  } finally {
    lock.close();
  }
}

/**
 * Takes the turn to open a library's database. Migrations look at what there is before they write:
 * of two processes that open a new or an older database at once, the second would make what the
 * first has just made, and fail. The lock is SQLite's on an empty file, which ends with its process.
 */
function lockOf(folder: string): SQLite.Database {
  try {
    mkdirSync(folder, { recursive: true });
    const lock = new SQLite(join(folder, LOCK_FILE), { timeout: LOCK_TIMEOUT });
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    const isTaken = (cause as { code?: string }).code === 'SQLITE_BUSY';
    throw new Error(
      isTaken
        ? `The library ${folder} is still being opened by another process, maybe brought to a new version. Wait until that has ended, or end it, and try again.`
        : `The library folder ${folder} cannot be made or written. Give a folder that this user may write with LIBRARY_DIR.`,
      { cause },
    );
  }
}

function opened(path: string): Database {
  const client = new SQLite(path);
  // Several processes share the file (server, ingest): readers never wait for the writer in
  // WAL mode, writers wait for each other up to the timeout.
  client.pragma('journal_mode = WAL');
  client.pragma('busy_timeout = 15000');
  client.pragma('synchronous = NORMAL');
  client.pragma('foreign_keys = ON');
  addDigestFunction(client);
  const database = drizzle(client, { schema, casing: 'snake_case' });
  migrate(database, { migrationsFolder: MIGRATIONS });
  sealAudit(client);
  return database;
}

/**
 * Opens the database beside the connection that writes, for reading alone: in threads.
 *
 * @param folder - The library folder; its database is there and of the newest schema.
 */
export function openForReading(folder: string): Database {
  const client = new SQLite(join(folder, DATABASE_FILE), { readonly: true });
  client.pragma('busy_timeout = 15000');
  return drizzle(client, { schema, casing: 'snake_case' });
}

/**
 * Makes a piece of work one that is done whole or not at all, alone among all writers from its
 * first step: what began by reading may not write any more once others have, and is told that the
 * database is locked. Inside other such work it is a part of that.
 *
 * @returns The work, to be called; it throws what the work throws, and then nothing was written.
 */
export function writing<Given extends unknown[], Result>(
  database: Database,
  work: (...given: Given) => Result,
): (...given: Given) => Result {
  return database.$client.transaction(work).immediate;
}

/**
 * A list of values as one parameter of a prepared statement, given as JSON.
 *
 * @param placeholder - Name of the parameter.
 */
export function listed(placeholder: string) {
  return sql`(SELECT value FROM json_each(${sql.placeholder(placeholder)}))`;
}
