import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Config } from '../../data/config.ts';
import type { JobRepository } from '../../data/jobs.ts';

/** Has the queue worked off, in a process of its own, so that answers never wait for it. */
export interface JobWorker {
  /** Ends the process after the step in hand; what is not done waits for the next server. */
  close(): Promise<void>;
}

const LOOK_EVERY_MS = 300;
const FIRST_RESTART_MS = 1000;
const LONGEST_RESTART_MS = 60_000;
/** After so long without an end the process is killed: nothing is lost by it. */
const END_WITHIN_MS = 8000;

/**
 * Regular expressions are compiled when they are first used, as in the scripts of package.json.
 * Otherwise each is interpreted once before it is compiled, and given up again when memory is
 * collected, so that what is used once a file is never compiled: reading 287 laws took a fifth more
 * of the processor (measured). Only for a whole process: a change on the way ends it.
 */
const EXPRESSIONS_COMPILED = '--no-regexp-tier-up';

/**
 * Watches the queue and starts a worker when there is work.
 *
 * @param onTrouble - Told when a worker ended badly; another one is started.
 */
export function startJobWorker(
  config: Config,
  jobs: Pick<JobRepository, 'hasWork'>,
  onTrouble: (message: string) => void,
): JobWorker {
  let child: ChildProcess | undefined;
  let notBefore = 0;
  let failures = 0;
  const look = () => {
    if (child || Date.now() < notBefore || !jobs.hasWork()) return;
    const started = fork(new URL('./worker-process.ts', import.meta.url), {
      execArgv: [EXPRESSIONS_COMPILED, '--import', import.meta.resolve('tsx')],
      env: { ...process.env, ...asEnvironment(config) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child = started;
    started.once('exit', (code, sign) => {
      child = undefined;
      if (code === 0) {
        failures = 0;
        return;
      }
      const wait = Math.min(FIRST_RESTART_MS * 2 ** failures++, LONGEST_RESTART_MS);
      notBefore = Date.now() + wait;
      onTrouble(`The worker for jobs ended (${sign ?? `code ${code}`}); it is started again.`);
    });
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return {
    async close() {
      clearInterval(timer);
      const running = child;
      if (!running || running.exitCode !== null) return;
      const ended = once(running, 'exit');
      running.kill('SIGTERM');
      const kill = setTimeout(() => running.kill('SIGKILL'), END_WITHIN_MS);
      await ended;
      clearTimeout(kill);
    },
  };
}

/** The worker works on the same library with the same settings. */
function asEnvironment(config: Config): Record<string, string> {
  return Object.fromEntries(Object.entries(config).map(([name, value]) => [name, String(value)]));
}
