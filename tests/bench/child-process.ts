import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Memory, memoryOf } from './process-figures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START_SECONDS = 60;
const STOP_SECONDS = 15;

function start(program: string, args: readonly string[], env: Record<string, string>) {
  // As package.json has them.
  return spawn(process.execPath, ['--no-regexp-tier-up', '--import', 'tsx', program, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Runs one of our programs to its end. @returns The most memory it had. @throws when it fails. */
export async function runToEnd(
  program: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Memory | undefined> {
  const child = start(program, args, env);
  child.stdout.resume();
  let memory: Memory | undefined;
  const look = setInterval(() => {
    memory = memoryOf(child.pid ?? 0) ?? memory;
  }, 200);
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`${program} ended with code ${code}.`);
    return memory;
  } finally {
    clearInterval(look);
  }
}

/** A server in a process of its own. */
export interface RunningServer {
  site: string;
  pid: number;
  stop(): Promise<void>;
}

/** Starts the server on a free port and waits until it says where it is open. */
export async function startServer(env: Record<string, string>): Promise<RunningServer> {
  const child = start('server/main.ts', [], { ...env, PORT: '0', RATE_LIMIT: '0' });
  try {
    const site = await Promise.race([
      saidAddress(child),
      once(child, 'exit').then(() => {
        throw new Error('The server ended before it was open.');
      }),
      sleep(START_SECONDS * 1000, undefined, { ref: false }).then(() => {
        throw new Error(`The server was not open within ${START_SECONDS} s.`);
      }),
    ]);
    return { site, pid: child.pid as number, stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

async function saidAddress(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const [, site] = /open at (http:\/\/\S+?)\/?\s/.exec(said) ?? [];
    if (site) {
      child.stdout?.resume();
      return site;
    }
  }
  throw new Error('The server did not say where it is open.');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const late = sleep(STOP_SECONDS * 1000, 'late', { ref: false });
  if ((await Promise.race([ended, late])) === 'late') {
    child.kill('SIGKILL');
    await ended;
  }
}
