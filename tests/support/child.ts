import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A program of this project that a test has started. */
export interface Child {
  pid: number;
  process: ChildProcess;
  /** Everything written so far. */
  stdout(): string;
  stderr(): string;
  /** Resolves when the text stands in what was written; rejects when the program ends before. */
  says(text: string): Promise<void>;
  /** Resolves with the exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
}

/**
 * Starts a TypeScript program as a process of its own. When the running test ends before it, it
 * is killed. Only to be called inside a test.
 *
 * @param program - Path from the top of the project.
 * @param environment - Added to this process's environment.
 */
export function startChild(
  program: string,
  args: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.stderr += text;
  });
  const ended = once(child, 'close').then(
    ([code, signal]) => (code ?? signal) as number | NodeJS.Signals,
  );
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  });
  return {
    pid: child.pid as number,
    process: child,
    stdout: () => written.stdout,
    stderr: () => written.stderr,
    ended,
    says(text) {
      return new Promise((resolve, reject) => {
        const look = () => {
          if (`${written.stdout}\n${written.stderr}`.includes(text)) resolve();
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        look();
        void ended.then(() =>
          reject(new Error(`Ended without saying "${text}":\n${written.stdout}${written.stderr}`)),
        );
      });
    },
  };
}
