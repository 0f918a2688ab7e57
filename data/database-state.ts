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

/**
 * Keeps a value for as long as nothing is written.
 *
 * @param make - Called when it is first asked for, and again after every change.
 */
export function whileUnchanged<Value>(database: Database, make: () => Value): () => Value {
  const stateNow = databaseState(database);
  let kept: { state: string; value: Value } | undefined;
  return () => {
    const state = stateNow();
    if (kept?.state !== state) kept = { state, value: make() };
    return kept.value;
  };
}
