import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a worker whose server was killed before it had begun ends, and opens nothing', async () => {
  const folder = temporaryFolder();
  const worker = fork(new URL('../../../ingest/jobs/worker-process.ts', import.meta.url), {
    execArgv: ['--import', import.meta.resolve('tsx')],
    env: { ...process.env, LIBRARY_DIR: folder, MEILI_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  onTestFinished(() => void worker.kill('SIGKILL'));
  const ended = once(worker, 'exit');
  worker.disconnect();
  expect(await ended).toEqual([0, null]);
  expect(readdirSync(folder)).toEqual(['jobs.lock']);
});
