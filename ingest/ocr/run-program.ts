import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a program may use before it is ended. */
export interface ProgramLimits {
  seconds: number;
  /** Megabytes of address space; kept where `prlimit` is installed. */
  memory: number;
  /** Megabytes it may answer with. */
  output: number;
  signal?: AbortSignal;
}

/** @returns the path of a program on PATH, or undefined. */
export function findProgram(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder === '') continue;
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {}
  }
  return undefined;
}

/**
 * Runs a program without a shell and gives what it wrote to its standard output.
 *
 * @param input what it reads from its standard input
 * @throws Error saying why when it fails, takes too long or answers with too much; an
 *   `AbortError` when the signal asked for the end.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  limits: ProgramLimits,
  input?: Uint8Array,
): Promise<Buffer> {
  const prlimit = findProgram('prlimit');
  const capped = prlimit
    ? [prlimit, `--as=${limits.memory * 1024 * 1024}`, program, ...args]
    : [program, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(capped[0] as string, capped.slice(1), {
      stdio: ['pipe', 'pipe', 'pipe'],
      // One thread each: pages are read side by side.
      env: { ...process.env, OMP_THREAD_LIMIT: '1', LC_ALL: 'C' },
      killSignal: 'SIGKILL',
      ...(limits.signal ? { signal: limits.signal } : {}),
    });
    const output: Buffer[] = [];
    let size = 0;
    let complaint = '';
    let ended: string | undefined;
    const end = (why: string) => {
      ended = why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(
      () => end(`took longer than ${limits.seconds} s`),
      limits.seconds * 1000,
    );
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.output * 1024 * 1024) end(`answered with more than ${limits.output} MB`);
      else output.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = `${complaint}${chunk}`.slice(-500);
    });
    // A program that ends early does not read the rest; its exit code says why.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (ended) reject(new Error(`${nameOf(program)} ${ended}.`));
      else if (code !== 0)
        reject(
          new Error(`${nameOf(program)} failed: ${complaint.trim().split('\n').at(-1) || code}`),
        );
      else resolve(Buffer.concat(output));
    });
  });
}

function nameOf(program: string): string {
  return program.split('/').at(-1) ?? program;
}
