import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import { findEngineBinary } from './engine-binary.ts';
import { type EngineKeys, ensureKeys } from './engine-keys.ts';
import { isAlive, withLock } from './process-lock.ts';

/**
 * The Meilisearch that serves one library folder.
 *
 * Every process that opens the engine is one of its *users*; the first starts it, all of them
 * may start it again when it died, the last one stops it. So a command works alone and beside a
 * running server, and neither ends the other's engine. Where it runs stands in
 * `engine/engine.json`, who uses it in `engine/users/`.
 */
export interface Engine {
  /** Address of the running engine; may change when it was started again. */
  url(): string;
  keys(): EngineKeys;
  /** Starts the engine unless it answers. @throws Error that says what to do. */
  ensureRunning(): Promise<void>;
  /** Looks after the engine until `close`: when it stops answering it is started again. */
  watch(onRestart?: () => void): void;
  /** Stops looking after it and, as its last user, stops it. */
  close(): Promise<void>;
}

interface Running {
  pid: number;
  url: string;
  /** Set by its last user before it stops it: nobody may begin to use it any more. */
  stopping?: true;
}

const ADDRESS_OPTION = '--http-addr';
const START_TIMEOUT_MS = 20_000;
const STOP_TIMEOUT_MS = 10_000;
const WATCH_EVERY_MS = 400;

/**
 * Opens the engine of a library, starting it when nobody else has.
 *
 * @throws EngineMissing when there is no program to start.
 */
export async function openEngine(config: Config): Promise<Engine> {
  const engine = config.MEILI_URL ? remoteEngine(config) : localEngine(config);
  try {
    await engine.ensureRunning();
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

function remoteEngine(config: Config): Engine {
  const url = config.MEILI_URL.replace(/\/+$/, '');
  const key = config.MEILI_KEY;
  return {
    url: () => url,
    keys: () => ({ search: key, index: key }),
    async ensureRunning() {
      if ((await probe(url)) !== 'healthy') {
        throw new Error(
          `The search engine at MEILI_URL ${url} does not answer. Start it or correct MEILI_URL.`,
        );
      }
    },
    watch() {},
    async close() {},
  };
}

function localEngine(config: Config): Engine {
  const folder = join(config.LIBRARY_DIR, 'engine');
  const usersFolder = join(folder, 'users');
  const stateFile = join(folder, 'engine.json');
  mkdirSync(usersFolder, { recursive: true, mode: 0o700 });
  const place = realpathSync(folder);
  const userFile = join(usersFolder, `${process.pid}-${randomUUID()}`);
  writeFileSync(userFile, '');
  const masterKey = keepMasterKey(join(folder, 'master-key'));
  let running: Running | undefined;
  let keys: EngineKeys | undefined;
  let watching: Promise<void> | undefined;
  let closed = false;

  const record = (state: Running) => writeFileSync(stateFile, JSON.stringify(state));
  const isRecorded = ({ pid }: Running) => {
    const state = readState(stateFile);
    return state?.pid === pid && !state.stopping;
  };

  /** Uses an engine that runs already, unless its last user is stopping it at this moment. */
  const adopted = async (candidate: Running | undefined): Promise<boolean> => {
    if (!candidate || candidate.stopping || !(await isOurs(candidate, masterKey))) return false;
    try {
      keys ??= await ensureKeys(candidate.url, masterKey);
    } catch (error) {
      if (isRecorded(candidate)) throw error;
    }
    // Our user file was there before the engine was asked: stopped now, it is marked by now.
    if (!isRecorded(candidate)) return false;
    running = candidate;
    return true;
  };

  const engine: Engine = {
    url: () => running?.url ?? '',
    keys: () => {
      if (!keys) throw new Error('The search engine has not been started.');
      return keys;
    },
    async ensureRunning() {
      if (await adopted(readState(stateFile))) return;
      await withLock(join(folder, 'start.lock'), async () => {
        const other = readState(stateFile);
        if (await adopted(other)) return;
        if (other?.stopping) {
          // Whoever was stopping it may have been killed before it did.
          if (await isOurs(other, masterKey)) process.kill(other.pid, 'SIGTERM');
          await waitForExit(other.pid, START_TIMEOUT_MS);
        } else {
          // Whoever was starting it may have been killed before it answered, or was recorded.
          const begun = runningIn(place) ?? other;
          if (begun) {
            record(begun);
            await untilItAnswers(begun, place, masterKey);
            if (await adopted(begun)) return;
          }
        }
        const started = await start(config, folder, masterKey, record);
        keys ??= await ensureKeys(started.url, masterKey);
        running = started;
      });
    },
    watch(onRestart) {
      watching ??= (async () => {
        while (!closed) {
          await sleep(WATCH_EVERY_MS);
          if (closed || (await probe(engine.url())) !== 'refused') continue;
          try {
            await engine.ensureRunning();
            onRestart?.();
          } catch {
            await sleep(WATCH_EVERY_MS); // said by whoever asks the engine next; tried again
          }
        }
      })();
    },
    async close() {
      closed = true;
      await watching;
      rmSync(userFile, { force: true });
      if (!existsSync(folder)) {
        // The library was removed under it: nobody else finds the engine any more.
        if (running && runsIn(running.pid, place)) process.kill(running.pid, 'SIGTERM');
        return;
      }
      await withLock(join(folder, 'start.lock'), async () => {
        const state = readState(stateFile);
        // One that has much to do may not answer in time, and is ours all the same.
        const ours = state && (runsIn(state.pid, place) || (await isOurs(state, masterKey)));
        if (!state || liveUsers(usersFolder) > 0) return;
        if (ours) {
          record({ ...state, stopping: true });
          process.kill(state.pid, 'SIGTERM');
          await waitForExit(state.pid, STOP_TIMEOUT_MS);
        }
        rmSync(stateFile, { force: true });
      });
    },
  };
  return engine;
}

function keepMasterKey(path: string): string {
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}

function readState(path: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Running;
  } catch {
    return undefined;
  }
}

/** A file in `users/` whose process is gone belongs to a killed command: it does not count. */
function liveUsers(folder: string): number {
  let live = 0;
  for (const name of readdirSync(folder)) {
    if (isAlive(Number.parseInt(name, 10))) live++;
    else rmSync(join(folder, name), { force: true });
  }
  return live;
}

async function probe(url: string): Promise<'healthy' | 'refused' | 'busy'> {
  try {
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2000) });
    return answer.ok ? 'healthy' : 'busy';
  } catch (error) {
    // Only a closed door is proof of death; slow answers come from a busy engine.
    return (error as Error).name === 'TimeoutError' ? 'busy' : 'refused';
  }
}

/** The recorded engine answers, and to our key: the port may have gone to somebody else. */
async function isOurs(state: Running, masterKey: string): Promise<boolean> {
  try {
    const answer = await fetch(`${state.url}/version`, {
      headers: { authorization: `Bearer ${masterKey}` },
      signal: AbortSignal.timeout(5000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Whether this process is the engine of this folder; undefined where only Linux could tell. */
function runsIn(pid: number, place: string): boolean | undefined {
  if (!isAlive(pid, 'meilisearch')) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`).replace(/ \(deleted\)$/, '') === place;
  } catch {
    return undefined;
  }
}

/** The engine that runs in this folder, recorded or not; only Linux can tell. */
function runningIn(place: string): Running | undefined {
  const names = existsSync('/proc') ? readdirSync('/proc') : [];
  const pid = names.map(Number).find((one) => one > 0 && runsIn(one, place));
  if (!pid) return undefined;
  try {
    const given = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return { pid, url: `http://${given[given.indexOf(ADDRESS_OPTION) + 1]}` };
  } catch {
    return undefined; // it has ended at this moment
  }
}

/** Waits until an engine that somebody else has started answers or is gone. */
async function untilItAnswers(state: Running, place: string, masterKey: string): Promise<void> {
  const end = Date.now() + START_TIMEOUT_MS;
  while (runsIn(state.pid, place) !== false && !(await isOurs(state, masterKey))) {
    if (Date.now() > end) throw neitherAnswersNorEnds(state.pid);
    await sleep(50);
  }
}

async function waitForExit(pid: number, timeoutMs: number): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (isAlive(pid, 'meilisearch')) {
    if (Date.now() > end) throw neitherAnswersNorEnds(pid);
    await sleep(50);
  }
}

function neitherAnswersNorEnds(pid: number): Error {
  return new Error(
    `The search engine (process ${pid}) neither answers nor ends. End it by hand, then try again.`,
  );
}

/** @param record - Called before it answers: were we killed meanwhile, others must find it. */
async function start(
  config: Config,
  folder: string,
  masterKey: string,
  record: (begun: Running) => void,
): Promise<Running> {
  const binary = await findEngineBinary(config.MEILI_BIN, folder);
  const address = `127.0.0.1:${await freePort()}`;
  const logFile = join(folder, 'engine.log');
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(
    binary,
    [
      ...['--env', 'production', '--no-analytics', ADDRESS_OPTION, address],
      ...['--db-path', join(folder, 'data.ms'), '--dump-dir', join(folder, 'dumps')],
      ...['--snapshot-dir', join(folder, 'snapshots')],
      ...['--max-indexing-memory', config.MEILI_INDEXING_MEMORY, '--max-indexing-threads', '2'],
      ...['--log-level', 'WARN', '--experimental-reduce-indexing-memory-usage'],
    ],
    // The key goes by the environment: command lines can be read by every user of the machine.
    // Detached, so that the engine outlives the command that started it when others use it.
    {
      cwd: folder,
      detached: true,
      stdio: ['ignore', log, log],
      env: { PATH: process.env.PATH, MEILI_MASTER_KEY: masterKey },
    },
  );
  closeSync(log);
  child.unref();
  const started = { pid: child.pid as number, url: `http://${address}` };
  if (child.pid) record(started);
  await untilHealthy(child, started.url, logFile);
  return started;
}

async function untilHealthy(child: ChildProcess, url: string, logFile: string): Promise<void> {
  let failure: string | undefined;
  child.once('error', (error) => {
    failure = error.message;
  });
  child.once('exit', (code, signal) => {
    failure = `it ended with ${signal ?? `code ${code}`}: ${lastLines(logFile)}`;
  });
  const end = Date.now() + START_TIMEOUT_MS;
  while ((await probe(url)) !== 'healthy') {
    if (failure) throw new Error(`The search engine could not be started: ${failure}`);
    if (Date.now() > end) {
      child.kill('SIGKILL');
      throw new Error(
        `The search engine did not start within ${START_TIMEOUT_MS / 1000} s; see ${logFile}.`,
      );
    }
    await sleep(25);
  }
  child.removeAllListeners();
}

function lastLines(path: string): string {
  return readFileSync(path, 'utf8').trim().split('\n').slice(-3).join(' ').slice(0, 600);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
