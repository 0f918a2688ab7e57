import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../bench/child-process.ts';
import { lawFile } from '../../support/law-files.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { type Acknowledged, sendFiles, sha256Of } from '../../support/send-files.ts';
import { allRead, takenOnce } from '../../support/taken-once.ts';
import { PASSWORD } from './signed-in.ts';

const FILES = 150;
const IN_ONE_FORM = 10;

let temporary: TemporaryLibrary;
let server: RunningServer | undefined;
let token: string;

const start = () =>
  startServer({ LIBRARY_DIR: temporary.folder, MEILI_URL: '', LOG_LEVEL: 'silent' });

beforeAll(async () => {
  temporary = await temporaryLibrary();
  const { library } = temporary;
  await library.accounts.add('robot', 'curator', PASSWORD, 'test');
  const account = library.accounts.find('robot');
  if (!account) throw new Error('No account.');
  token = library.apiTokens.create(account, 'test', ['read', 'upload'], 1);
});

afterAll(async () => {
  await server?.stop();
  await temporary?.remove();
});

test('files that were accepted are read once each, also when the server is killed meanwhile', async () => {
  const { library } = temporary;
  const files = Array.from({ length: FILES }, (_, at) => lawFile(at));
  const acknowledged: Acknowledged = new Map();
  server = await start();
  const sending = sendFiles(server.site, token, files, acknowledged, IN_ONE_FORM).catch(() => {});
  while (acknowledged.size < FILES / 3) await sleep(20);
  process.kill(server.pid, 'SIGKILL');
  await sending;
  expect(acknowledged.size).toBeLessThan(FILES);
  const before = [...acknowledged.keys()];
  server = await start();
  // Nobody has to send anything for what was accepted to be read.
  await allRead(library, 150);
  await sendFiles(server.site, token, files, acknowledged, IN_ONE_FORM);
  await allRead(library, 150);
  expect(takenOnce(library, files)).toEqual({ lost: [], doubled: [], superfluous: 0 });
  const rows = library.uploads.list({}, 1000);
  for (const sha256 of before) {
    const own = rows.filter((row) => row.sha256 === sha256);
    expect(own).toMatchObject([{ state: 'done' }]);
  }
  const read = new Set(rows.filter(({ state }) => state === 'done').map((row) => row.sha256));
  expect(read.size).toBe(FILES);
  expect(files.every(({ bytes }) => read.has(sha256Of(bytes)))).toBe(true);
}, 400_000);
