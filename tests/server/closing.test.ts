import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { isAlive } from '../../data/search/engine/process-lock.ts';
import { buildApp } from '../../server/app.ts';
import { startChild } from '../support/child.ts';
import { enginePid } from '../support/engine-pid.ts';
import { temporaryLibrary } from '../support/library.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('the server closes at once, whoever has opened a connection and asked nothing', async () => {
  const { library, remove } = await temporaryLibrary();
  onTestFinished(remove);
  const app = await buildApp({ library, version: 'test', log: false });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const accepted = once(app.server, 'connection');
  const silent = connect(port, '127.0.0.1');
  onTestFinished(() => void silent.destroy());
  await accepted;
  const cut = once(silent, 'close');
  const before = Date.now();
  await app.close();
  await cut;
  expect(Date.now() - before).toBeLessThan(5000);
});

test('the program ends with its engine, also when somebody never ends asking', async () => {
  const folder = temporaryFolder();
  const environment = { LIBRARY_DIR: folder, MEILI_URL: '', HOST: '127.0.0.1', PORT: '0' };
  const server = startChild('server/main.ts', [], { ...environment, LOG_LEVEL: 'info' });
  await server.says('Server listening at');
  const port = /Server listening at http:\/\/127\.0\.0\.1:(\d+)/.exec(server.stdout())?.[1];
  const asking = connect(Number(port), '127.0.0.1');
  asking.on('error', () => {});
  onTestFinished(() => void asking.destroy());
  await new Promise((resolve) => asking.write('GET /en HTTP/1.1\r\nHost: here\r\n', resolve));
  // A whole question on a second line is answered after the first half of the other one was read.
  expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200);
  const engine = enginePid(folder);
  expect(engine).toBeDefined();
  server.process.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(isAlive(engine as number, 'meilisearch')).toBe(false);
});
