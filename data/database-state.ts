import type { Database } from './database.ts';

/**
 * Tells whether anything was written since it was last asked, by this process or another.
 *
 * @returns a function that gives what the database's state is called now: another name after
 *   every change. It takes some microseconds.
 */
export function databaseState(database: Database): () => string {
  const byOthers = database.$client.prepare('PRAGMA data_version').pluck();
  const own = database.$client.prepare('SELECT total_changes()').pluck();
  return () => `${byOthers.get()} ${own.get()}`;
}
