import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { buildApp } from '../../../server/app.ts';
import { temporaryLibrary } from '../../support/library.ts';
import { PASSWORD } from './signed-in.ts';

test('while another program keeps the database, who writes is told when to try again', async () => {
  const { library, remove } = await temporaryLibrary();
  const app = await buildApp({ library, version: 'test', log: false });
  const other = new SQLite(library.database.$client.name);
  try {
    await library.accounts.add('eva', 'curator', PASSWORD, 'test');
    const account = library.accounts.find('eva');
    if (!account) throw new Error('No account.');
    const token = library.apiTokens.create(account, 'test', ['read', 'publish'], 1);
    library.database.$client.pragma('busy_timeout = 20');
    const headers = { authorization: `Bearer ${token}` };
    const start = () =>
      app.inject({ method: 'POST', url: '/api/v1/jobs', headers, payload: { kind: 'links' } });

    other.exec('BEGIN IMMEDIATE');
    const locked = await start();
    expect(locked.statusCode).toBe(503);
    expect(locked.json()).toMatchObject({ code: 'busy', status: 503 });
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(0);
    expect((await app.inject('/api/v1/search')).statusCode).toBe(200);

    other.exec('ROLLBACK');
    expect((await start()).statusCode).toBeLessThan(300);
  } finally {
    other.close();
    await app.close();
    await remove();
  }
});
