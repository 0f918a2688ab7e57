import { Worker } from 'node:worker_threads';
import { threadProgram } from '../../data/typescript-thread.ts';
import type { PagePictures } from './page-pictures.ts';
import { within } from './time-limit.ts';

const PROGRAM = new URL('./draw-page-thread.ts', import.meta.url);
const SECONDS_PER_PAGE = 60;
const MEGABYTES_OF_HEAP = 512;

/** What the thread is asked, and what it answers. */
export interface DrawRequest {
  path: string;
  page: number;
}
export type DrawAnswer = { picture: Uint8Array } | { error: string };

/** Pages drawn by pdf.js in a thread that can be ended, one page at a time. */
export function drawnPictures(): PagePictures {
  let thread: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const start = async () => {
    const worker = new Worker(await threadProgram(PROGRAM), {
      eval: true,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_OF_HEAP },
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    return worker;
  };
  const end = async () => {
    const ending = thread;
    thread = undefined;
    await ending?.terminate();
  };
  const drawNow = async (request: DrawRequest, signal?: AbortSignal) => {
    thread ??= await start();
    try {
      const answer = await within(SECONDS_PER_PAGE, answerOf(thread, request), signal);
      if ('error' in answer) throw new Error(answer.error);
      return answer.picture;
    } catch (error) {
      await end();
      throw error;
    }
  };

  return {
    draw(path, page, signal) {
      const drawing = last.then(() => drawNow({ path, page }, signal));
      last = drawing.catch(() => undefined);
      return drawing;
    },
    async close() {
      await last;
      await end();
    },
  };
}

function answerOf(thread: Worker, request: DrawRequest): Promise<DrawAnswer> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      thread.off('message', take);
      thread.off('error', fail);
    };
    const take = (answer: DrawAnswer) => {
      settle();
      resolve(answer);
    };
    const fail = (error: Error) => {
      settle();
      thread.on('error', () => {}); // whatever the dying thread still says
      reject(error);
    };
    thread.on('message', take);
    thread.once('error', fail);
    thread.postMessage(request);
  });
}
