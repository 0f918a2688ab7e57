import { Worker } from 'node:worker_threads';
import { threadProgram } from '../data/typescript-thread.ts';
import { ExtractionError } from './extract/extraction.ts';
import type { ThreadAnswer } from './thread.ts';

export interface PoolLimits {
  /** Files read at the same time. */
  workers: number;
  /** Seconds one file may take. */
  deadline: number;
  /** Megabytes of JavaScript heap one worker may use. */
  memory: number;
}

/** Threads that read texts of strangers, each under a deadline and a memory cap. */
export interface ThreadPool<Request, Done> {
  /** @throws ExtractionError when it cannot be done, takes too long or too much memory. */
  process(request: Request): Promise<Done>;
  /** How many wait for a thread. */
  waiting(): number;
  close(): Promise<void>;
}

interface Waiting<Request, Done> {
  request: Request;
  resolve: (done: Done) => void;
  reject: (error: ExtractionError) => void;
}

/**
 * A thread that holds more than this after a file, in megabytes, is ended and another started when
 * there is more to read: a heap that has grown once is seldom given back, and buffers outside the
 * heap have no other limit. Ordinary files leave a thread at 120–200 MB (measured).
 */
const RETIRED_ABOVE = 256;

/**
 * Opens a pool; threads start when they are needed.
 *
 * @param module - What a thread runs: it calls `answerRequests` of thread.ts.
 */
export function threadPool<Request, Done>(
  module: URL,
  limits: PoolLimits,
): ThreadPool<Request, Done> {
  let program = '';
  const queue: Waiting<Request, Done>[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const ready = new WeakSet<Worker>();

  const startThread = () => {
    const worker = new Worker(program, {
      eval: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
      // Parsers write their complaints about damaged files to the console; the report has ours.
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    all.add(worker);
    return worker;
  };

  const retire = (worker: Worker) => {
    all.delete(worker);
    worker.on('error', () => {}); // whatever the dying thread still says
    void worker.terminate();
  };

  const next = () => {
    while (queue.length > 0 && (idle.length > 0 || all.size < limits.workers)) {
      const first = queue.shift();
      if (first) run(idle.pop() ?? startThread(), first);
    }
  };

  const run = (worker: Worker, { request, resolve, reject }: Waiting<Request, Done>) => {
    const end = () => {
      clearTimeout(timer);
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
    };
    const giveUp = (error: ExtractionError) => {
      end();
      retire(worker);
      reject(error);
      next();
    };
    let timer: NodeJS.Timeout | undefined;
    // The time a thread takes to load is not the file's.
    const begin = () => {
      ready.add(worker);
      timer = setTimeout(() => giveUp(tooSlow(limits.deadline)), limits.deadline * 1000);
    };
    worker.on('message', (answer: ThreadAnswer<Done>) => {
      if (answer === 'ready') return begin();
      end();
      if (answer.memory > RETIRED_ABOVE) retire(worker);
      else idle.push(worker);
      if ('done' in answer) resolve(answer.done);
      else reject(new ExtractionError(answer.failed.code, answer.failed.reason));
      next();
    });
    if (ready.has(worker)) begin();
    worker.once('error', (error: NodeJS.ErrnoException) =>
      giveUp(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new ExtractionError(
              'out-of-memory',
              `Reading needed more than ${limits.memory} MB of memory and was given up. Split the file, or raise INGEST_MEMORY and use --retry.`,
            )
          : new ExtractionError('unexpected', `Reading it broke off: ${error.message}`),
      ),
    );
    worker.postMessage(request);
  };

  return {
    async process(request) {
      program = await threadProgram(module);
      return new Promise((resolve, reject) => {
        queue.push({ request, resolve, reject });
        next();
      });
    },
    waiting: () => queue.length,
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
      all.clear();
      idle.length = 0;
    },
  };
}

function tooSlow(seconds: number): ExtractionError {
  return new ExtractionError(
    'timeout',
    `Reading took longer than ${seconds} s and was given up. Split the file, or raise INGEST_DEADLINE and use --retry.`,
  );
}
