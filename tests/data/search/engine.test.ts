import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Description } from '../../../data/model.ts';
import { openEngine } from '../../../data/search/engine/engine.ts';
import { isAlive } from '../../../data/search/engine/process-lock.ts';
import { startChild } from '../../support/child.ts';
import { enginePid } from '../../support/engine-pid.ts';
import { temporaryLibrary, testConfig } from '../../support/library.ts';
import { removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';
import { question } from './question.ts';

async function temporaryEngine(folder = temporaryFolder()) {
  const engine = await openEngine(testConfig(folder));
  let open = true;
  const close = async () => {
    if (open) await engine.close();
    open = false;
  };
  onTestFinished(close);
  return { engine, folder, close };
}

function status(url: string, key: string | undefined, method = 'GET', body?: unknown) {
  return fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).then((answer) => answer.status);
}

describe('the engine of a library', () => {
  it('starts by itself on loopback and stops with its last user', async () => {
    const { engine, folder, close } = await temporaryEngine();
    expect(new URL(engine.url()).hostname).toBe('127.0.0.1');
    expect(await status(`${engine.url()}/health`, undefined)).toBe(200);
    const pid = enginePid(folder) as number;
    expect(isAlive(pid, 'meilisearch')).toBe(true);
    await close();
    expect(isAlive(pid, 'meilisearch')).toBe(false);
    expect(enginePid(folder)).toBeUndefined();
    expect(readdirSync(join(folder, 'engine', 'users'))).toEqual([]);
  });

  it('keeps its master key from others', async () => {
    const { engine, folder } = await temporaryEngine();
    const path = join(folder, 'engine', 'master-key');
    const key = readFileSync(path, 'utf8');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(Object.values(engine.keys())).not.toContain(key);
    const command = `/proc/${enginePid(folder)}/cmdline`;
    if (existsSync(command)) expect(readFileSync(command, 'utf8')).not.toContain(key);
  });

  it('gives out keys with no more rights than their use needs', async () => {
    const { engine } = await temporaryEngine();
    const { search, index } = engine.keys();
    const at = (path: string) => `${engine.url()}${path}`;
    const rows = [{ id: 'x' }];
    const newKey = { actions: ['*'], indexes: ['*'], expiresAt: null };
    expect(await status(at('/indexes'), index, 'POST', { uid: 'passages' })).toBe(202);
    await vi.waitFor(async () =>
      expect(await status(at('/indexes/passages/search'), search, 'POST', { q: '' })).toBe(200),
    );
    for (const [path, method, body] of [
      ['/indexes/passages/documents', 'POST', rows],
      ['/indexes/passages/documents', 'DELETE', undefined],
      ['/indexes/passages/documents?limit=1', 'GET', undefined],
      ['/indexes/passages', 'DELETE', undefined],
      ['/indexes/passages/settings', 'PATCH', { stopWords: ['a'] }],
      ['/swap-indexes', 'POST', []],
      ['/keys', 'GET', undefined],
      ['/keys', 'POST', newKey],
      ['/tasks', 'GET', undefined],
      ['/dumps', 'POST', undefined],
    ] as const) {
      expect([path, method, await status(at(path), search, method, body)]).toEqual([
        path,
        method,
        403,
      ]);
    }
    expect(await status(at('/indexes/other/search'), search, 'POST', { q: '' })).toBe(403);
    expect(await status(at('/keys'), index, 'POST', newKey)).toBe(403);
    expect(await status(at('/keys'), index)).toBe(403);
    expect(await status(at('/dumps'), index, 'POST')).toBe(403);
    expect(await status(at('/indexes/passages/search'), undefined, 'POST', { q: '' })).toBe(401);
  });

  it('is shared by the processes that use the library; the last one stops it', async () => {
    const { engine, folder, close } = await temporaryEngine();
    const pid = enginePid(folder) as number;
    const other = startChild('tests/support/engine-user.ts', [], { LIBRARY_DIR: folder });
    await other.says(`engine at ${engine.url()};`);
    await close();
    expect(isAlive(pid, 'meilisearch')).toBe(true);
    expect(enginePid(folder)).toBe(pid);
    other.process.stdin?.end();
    await other.says('closed');
    expect(isAlive(pid, 'meilisearch')).toBe(false);
    expect(enginePid(folder)).toBeUndefined();
  });

  it('does not wait for a user that was killed', async () => {
    const { folder, close } = await temporaryEngine();
    const pid = enginePid(folder) as number;
    const other = startChild('tests/support/engine-user.ts', [], { LIBRARY_DIR: folder });
    await other.says('engine at');
    process.kill(other.pid, 'SIGKILL');
    await other.ended;
    await close();
    expect(isAlive(pid, 'meilisearch')).toBe(false);
  });

  it('is adopted when the process that started it was killed', async () => {
    const folder = temporaryFolder();
    const starter = startChild('tests/support/engine-user.ts', [], { LIBRARY_DIR: folder });
    await starter.says('engine at');
    const pid = enginePid(folder) as number;
    process.kill(starter.pid, 'SIGKILL');
    await starter.ended;
    const { engine, close } = await temporaryEngine(folder);
    expect(starter.stdout()).toContain(`${engine.url()};`);
    await close();
    expect(isAlive(pid, 'meilisearch')).toBe(false);
  });

  it('is found also when the process that was starting it was killed meanwhile', async () => {
    const folder = temporaryFolder();
    const starter = startChild('tests/support/engine-user.ts', [], { LIBRARY_DIR: folder });
    const children = () =>
      spawnSync('ps', ['-o', 'pid=,comm=', '--ppid', String(starter.pid)], { encoding: 'utf8' })
        .stdout;
    const begun = await vi.waitUntil(() => /(\d+) meilisearch/.exec(children()), {
      ...{ timeout: 20_000, interval: 5 },
    });
    process.kill(starter.pid, 'SIGKILL');
    const pid = Number(begun[1]);
    await starter.ended;
    expect(starter.stdout()).not.toContain('engine at');
    const { close } = await temporaryEngine(folder);
    expect(enginePid(folder)).toBe(pid);
    await close();
    expect(isAlive(pid, 'meilisearch')).toBe(false);
  });

  it('is stopped by its user also when the library was removed under both', async () => {
    const { folder, close } = await temporaryEngine();
    const pid = enginePid(folder) as number;
    removeFolder(folder);
    await close();
    await vi.waitFor(() => expect(isAlive(pid, 'meilisearch')).toBe(false), 5000);
  });

  it('is stopped by its last user also when it has no time to answer', async () => {
    const { folder, close } = await temporaryEngine();
    const pid = enginePid(folder) as number;
    process.kill(pid, 'SIGSTOP');
    // Until it stands still it would hear what `close` says, which comes before this in the queue.
    await vi.waitUntil(() => /\) T /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')));
    const closing = close();
    await vi.waitFor(() => {
      const { stopping } = JSON.parse(readFileSync(join(folder, 'engine', 'engine.json'), 'utf8'));
      expect(stopping).toBe(true);
    });
    process.kill(pid, 'SIGCONT');
    await closing;
    expect(isAlive(pid, 'meilisearch')).toBe(false);
  });

  it('is there for whoever opens it at the moment its last user closes it', async () => {
    const folder = temporaryFolder();
    let { engine, close } = await temporaryEngine(folder);
    for (let delay = 0; delay < 24; delay += 2) {
      const closing = close();
      await sleep(delay);
      const next = await temporaryEngine(folder);
      await closing;
      ({ engine, close } = next);
      expect(await status(`${engine.url()}/health`, undefined), `after ${delay} ms`).toBe(200);
    }
    const pid = enginePid(folder) as number;
    await close();
    expect(isAlive(pid, 'meilisearch')).toBe(false);
  });

  it('is another one when the recorded address belongs to somebody else by now', async () => {
    const stranger = await temporaryEngine();
    const { folder, engine, close } = await temporaryEngine();
    await close();
    const state = { pid: process.pid, url: stranger.engine.url() };
    writeFileSync(join(folder, 'engine', 'engine.json'), JSON.stringify(state));
    const again = await temporaryEngine(folder);
    expect(again.engine.url()).not.toBe(stranger.engine.url());
    expect(again.engine.keys()).toEqual(engine.keys());
    await again.close();
    expect(await status(`${stranger.engine.url()}/health`, undefined)).toBe(200);
  });
});

describe('an engine that is killed', () => {
  it('is started again within five seconds, and nothing is lost', async () => {
    const { library, folder, remove } = await temporaryLibrary();
    onTestFinished(remove);
    for (let at = 0; at < 40; at++) {
      const title = `Seclusion Act ${at}`;
      const values: Description[] = [
        { field: 'title', value: title, confidence: 1, origin: 'manifest' },
        { field: 'year', value: 1980 + at, confidence: 1, origin: 'manifest' },
      ];
      library.documents.add(`act-${at}`, values, title, 'test');
    }
    await library.indexer.prepare();
    await library.indexer.catchUp();
    const everything = question({ q: '"seclusion act"', perPage: 50 });
    const before = await library.search.search(everything);
    expect(before.total).toBe(40);

    const restarted = vi.fn();
    library.engine.watch(restarted);
    const pid = enginePid(folder) as number;
    process.kill(pid, 'SIGKILL');
    const killed = Date.now();
    // What words and phrases find is known meanwhile.
    for (const [q, total] of [
      ['seclusion', 40],
      ['"seclusion act"', 40],
      ['seclusion act 3', 1],
    ] as const) {
      expect((await library.search.search(question({ q }))).total).toBe(total);
    }
    await expect.poll(() => library.index.counts().catch(() => 0), { timeout: 5000 }).not.toBe(0);
    expect(Date.now() - killed).toBeLessThan(5000);
    expect(await library.search.search({ ...everything, yearTo: 3000 })).toEqual(before);
    expect(restarted).toHaveBeenCalledOnce();
    expect(enginePid(folder)).not.toBe(pid);
    expect((await library.indexer.prepare()) === 'ready').toBe(true);
    expect(library.documents.idsToIndex(-1)).toEqual([]);
  });
});

describe('an engine that cannot be started', () => {
  it('is an error that names MEILI_BIN and what to do', async () => {
    const folder = temporaryFolder();
    const program = join(folder, 'meilisearch');
    const open = () => openEngine(testConfig(join(folder, 'library'), { MEILI_BIN: program }));
    const missing = {
      name: 'EngineMissing',
      message: expect.stringMatching(
        /MEILI_BIN names .*meilisearch.*Install Meilisearch.*MEILI_URL/,
      ),
    };
    await expect(open()).rejects.toMatchObject(missing);
    writeFileSync(program, 'not a program');
    chmodSync(program, 0o644);
    await expect(open()).rejects.toMatchObject(missing);
    expect(readdirSync(join(folder, 'library', 'engine', 'users'))).toEqual([]);
  });

  it('says what the program said last', async () => {
    const folder = temporaryFolder();
    const program = join(folder, 'meilisearch');
    writeFileSync(program, '#!/bin/sh\necho "the database is of another version" >&2\nexit 3\n');
    chmodSync(program, 0o755);
    await expect(
      openEngine(testConfig(join(folder, 'library'), { MEILI_BIN: program })),
    ).rejects.toThrow(/ended with code 3: the database is of another version/);
  });

  it('says so when MEILI_URL leads nowhere', async () => {
    await expect(
      openEngine(testConfig(temporaryFolder(), { MEILI_URL: 'http://127.0.0.1:9/' })),
    ).rejects.toThrow(/MEILI_URL http:\/\/127\.0\.0\.1:9 does not answer/);
  });
});
