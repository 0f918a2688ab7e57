import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openDatabase, writing } from '../../data/database.ts';
import { libraryStateRepository } from '../../data/library-state.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('work that reads before it writes is never told that others were faster', () => {
  const folder = temporaryFolder();
  const database = openDatabase(folder);
  const state = libraryStateRepository(database);
  const other = new SQLite(database.$client.name);
  other.pragma('busy_timeout = 0');
  const writeBeside = () => other.prepare(`INSERT INTO library_state VALUES ('beside', '1')`).run();
  try {
    writing(database, () => {
      expect(state.get('count')).toBeUndefined();
      // In another process it would wait; without `writing` it would go first, and we would fail.
      expect(writeBeside).toThrow('database is locked');
      state.set('count', '1');
    })();
    writeBeside();
    expect([state.get('count'), state.get('beside')]).toEqual(['1', '1']);
  } finally {
    other.close();
    database.$client.close();
  }
});

test('work that fails leaves nothing behind, also as a part of other work', () => {
  const database = openDatabase(':memory:');
  const state = libraryStateRepository(database);
  const failing = writing(database, () => {
    state.set('inner', '1');
    throw new Error('no');
  });
  expect(failing).toThrow('no');
  writing(database, () => {
    state.set('outer', '1');
    expect(failing).toThrow('no');
  })();
  expect([state.get('inner'), state.get('outer')]).toEqual([undefined, '1']);
  database.$client.close();
});
