import { expect, test } from 'vitest';
import { auditRepository, sealAudit } from '../../data/audit.ts';
import { openDatabase } from '../../data/database.ts';

function written() {
  const database = openDatabase(':memory:');
  const audit = auditRepository(database);
  for (const field of ['title', 'year', 'country']) {
    const what = { before: '"a"', after: '"b"', reason: 'Read it: «b», 7 — да' };
    audit.add({ actor: 'eva', action: 'revise', documentId: 'x', field, ...what });
  }
  return { database, audit };
}

test('rows are chained and cannot be changed or deleted', () => {
  const { database, audit } = written();
  expect(audit.broken()).toEqual([]);
  const run = (sql: string) => () => database.$client.exec(sql);
  expect(run("UPDATE audit SET actor = 'ann' WHERE id = 2")).toThrow('never changed');
  expect(run('UPDATE audit SET hash = NULL WHERE id = 2')).toThrow('never changed');
  expect(run('DELETE FROM audit WHERE id = 2')).toThrow('never deleted');
  expect(audit.newest({}, 10).map(({ id }) => id)).toEqual([3, 2, 1]);
});

test('finds a row that somebody changed past the triggers, and the place of one that is gone', () => {
  const { database, audit } = written();
  database.$client.exec(
    "DROP TRIGGER audit_stands; UPDATE audit SET actor = 'ann' WHERE id = 2; UPDATE audit SET actor = 'eva' WHERE id = 3",
  );
  expect(audit.broken().map(({ id }) => id)).toEqual([2]);
  database.$client.exec(
    "UPDATE audit SET actor = 'eva' WHERE id = 2; DROP TRIGGER audit_stays; DELETE FROM audit WHERE id = 2",
  );
  expect(audit.broken().map(({ id }) => id)).toEqual([3]);
});

test('rows from before the chain are sealed once, in order', () => {
  const { database, audit } = written();
  const client = database.$client;
  client.exec('DROP TRIGGER audit_stands; UPDATE audit SET hash = NULL');
  expect(audit.broken().map(({ id }) => id)).toEqual([1, 2, 3]);
  sealAudit(client);
  expect(audit.broken()).toEqual([]);
});

test('gives all rows of a choice in order, some thousand at once', () => {
  const { audit } = written();
  for (let at = 0; at < 2100; at++)
    audit.add({ actor: 'bulk', action: 'add', documentId: `d${at}` });
  const rows = [...audit.all({ actor: 'bulk' })];
  expect(rows.map(({ documentId }) => documentId)).toEqual(
    Array.from({ length: 2100 }, (_, at) => `d${at}`),
  );
  expect(audit.newest({ documentId: 'x' }, 1, 3)).toMatchObject([{ id: 2 }]);
});
