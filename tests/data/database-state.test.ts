import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { expect, it } from 'vitest';
import type { Database } from '../../data/database.ts';
import { whileUnchanged } from '../../data/database-state.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('keeps a value until this process or another writes', () => {
  const file = `${temporaryFolder()}/library.sqlite`;
  const own = new Sqlite(file);
  own.pragma('journal_mode = WAL');
  own.exec('CREATE TABLE t (x)');
  const other = new Sqlite(file);
  let made = 0;
  const value = whileUnchanged(drizzle({ client: own }) as unknown as Database, () => ++made);

  expect([value(), value()]).toEqual([1, 1]);
  own.exec('INSERT INTO t VALUES (1)');
  expect([value(), value()]).toEqual([2, 2]);
  other.exec('INSERT INTO t VALUES (2)');
  expect([value(), value()]).toEqual([3, 3]);
  other.close();
  own.close();
});
