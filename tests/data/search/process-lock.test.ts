import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { isAlive, takeLock, withLock } from '../../../data/search/engine/process-lock.ts';
import { startChild } from '../../support/child.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the lock between processes', () => {
  it('makes the second taker wait, and says so once', async () => {
    const path = join(temporaryFolder(), 'a.lock');
    const first = await takeLock(path);
    const onWait = vi.fn();
    let taken = false;
    const second = takeLock(path, onWait).then((release) => {
      taken = true;
      return release;
    });
    await sleep(350);
    expect(taken).toBe(false);
    expect(onWait).toHaveBeenCalledOnce();
    first();
    (await second)();
    expect(taken).toBe(true);
  });

  it('is free at once when nobody has it', async () => {
    const onWait = vi.fn();
    const path = join(temporaryFolder(), 'a.lock');
    (await takeLock(path, onWait))();
    (await takeLock(path, onWait))();
    expect(onWait).not.toHaveBeenCalled();
  });

  it('lets one at a time do its work, whatever the work comes to', async () => {
    const path = join(temporaryFolder(), 'a.lock');
    let inside = 0;
    let most = 0;
    const work = async (fails: boolean) => {
      most = Math.max(most, ++inside);
      await sleep(10);
      inside--;
      if (fails) throw new Error('the work failed');
    };
    const results = await Promise.allSettled(
      [false, true, false, true].map((fails) => withLock(path, () => work(fails))),
    );
    expect(most).toBe(1);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
    ]);
  });

  it('comes free when the process that holds it is killed', async () => {
    const path = join(temporaryFolder(), 'a.lock');
    const holder = startChild('tests/support/lock-holder.ts', [path]);
    await holder.says('held');
    const onWait = vi.fn();
    const taking = takeLock(path, onWait);
    await sleep(250);
    expect(onWait).toHaveBeenCalledOnce();
    process.kill(holder.pid, 'SIGKILL');
    const release = await taking;
    expect(await holder.ended).toBe('SIGKILL');
    release();
  });

  it('cannot be taken where no file can be', async () => {
    await expect(takeLock(join(temporaryFolder(), 'none', 'a.lock'))).rejects.toThrow();
  });
});

describe('a process', () => {
  it('is alive while it runs, under its own name', async () => {
    const child = spawn('sleep', ['30']);
    const pid = child.pid as number;
    await once(child, 'spawn');
    await vi.waitFor(() => expect(isAlive(pid, 'sleep')).toBe(true));
    expect(isAlive(pid)).toBe(true);
    expect(isAlive(pid, 'meilisearch')).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isAlive(pid)).toBe(false);
  });

  it.each([0, -1, Number.NaN, 1.5, 2 ** 30])('with the number %s there is none', (pid) => {
    expect(isAlive(pid)).toBe(false);
  });
});
