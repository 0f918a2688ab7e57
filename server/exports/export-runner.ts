import { MessageChannel, Worker } from 'node:worker_threads';
import type { SetFigures } from '../../data/interchange/set-figures.ts';
import { threadProgram } from '../../data/typescript-thread.ts';
import type { ExportOrder, FromExport, OrderSent, ToExport } from './export-order.ts';
import type { Answering } from './export-set.ts';

/** A piece of an export, and how many documents were read for it and all before it. */
export interface ExportedPiece {
  piece: Uint8Array;
  documents: number;
}

/** Writes and measures sets of documents in a thread of its own. */
export interface ExportRunner {
  /**
   * Writes a set. Pieces are pulled; `return` lets everything go.
   *
   * @param answering - Which passages answer; absent when the question has no words.
   * @throws what `answering` threw, or Error when the set cannot be read to its end.
   */
  write(order: WriteOrder, answering?: Answering): AsyncGenerator<ExportedPiece, void>;
  measure(ids: readonly string[]): Promise<SetFigures>;
  /** Makes the program of the thread, so that the first export does not wait for it. */
  prepare(): Promise<void>;
  /** Starts the thread while the library is still asked what there is to write. */
  warmUp(): void;
  /** Orders that the thread works on. */
  open(): number;
  close(): Promise<void>;
}

type WriteOrder = Omit<ExportOrder & { kind: 'write' }, 'kind' | 'hasWords'>;

/** Pieces on their way from the thread: enough that it does not wait for each to be taken. */
const ON_THE_WAY = 4;
/** A thread that has had nothing to do for so long is ended. */
const IDLE_MINUTES = 5;
/** Megabytes of heap; an export needs some 20, of a long text several times its size. */
const MOST_HEAP = 512;
/** Megabytes of what is young: what was written is soon forgotten, and room for it only grows. */
const MOST_YOUNG = 8;

const PROGRAM = new URL('./export-thread.ts', import.meta.url);

/** @param folder - The library folder. */
export function exportRunner(folder: string): ExportRunner {
  let thread: Promise<Worker> | undefined;
  let idle: NodeJS.Timeout | undefined;
  let open = 0;

  const end = async () => {
    clearTimeout(idle);
    const ending = thread;
    thread = undefined;
    await (await ending?.catch(() => undefined))?.terminate();
  };

  const start = async (): Promise<Worker> => {
    const worker = new Worker(await threadProgram(PROGRAM), {
      eval: true,
      workerData: { folder },
      resourceLimits: {
        maxOldGenerationSizeMb: MOST_HEAP,
        maxYoungGenerationSizeMb: MOST_YOUNG,
      },
    });
    // Whoever waits for it is told by the ports, which close with the thread.
    worker.on('error', () => {});
    worker.on('exit', () => {
      thread = undefined;
    });
    worker.unref();
    return worker;
  };

  const started = () => {
    thread ??= start().catch((error) => {
      thread = undefined;
      throw error;
    });
    return thread;
  };

  const endWhenIdle = () => {
    clearTimeout(idle);
    if (open > 0) return;
    idle = setTimeout(end, IDLE_MINUTES * 60_000);
    idle.unref();
  };

  /** What the thread says of an order; the order is given up when nobody listens any more. */
  async function* carriedOut(order: ExportOrder, answering?: Answering) {
    open += 1;
    clearTimeout(idle);
    const { port1: own, port2: port } = new MessageChannel();
    try {
      const sent: OrderSent = { order, port };
      (await started()).postMessage(sent, [port]);
      const say = (message: ToExport) => own.postMessage(message);
      for (let pieces = 0; pieces < ON_THE_WAY; pieces++) say('more');
      for await (const message of messagesOf(own)) {
        if (typeof message === 'object' && 'ask' in message) {
          say({ answering: await answering?.(message.ask) });
          continue;
        }
        if (message === 'end') return;
        if ('failed' in message) throw new Error(message.failed);
        yield message;
        say('more');
      }
      throw new Error('The thread of exports broke off.');
    } finally {
      own.close();
      open -= 1;
      endWhenIdle();
    }
  }

  return {
    async *write(order, answering) {
      const whole = { ...order, kind: 'write' as const, hasWords: answering !== undefined };
      for await (const message of carriedOut(whole, answering)) {
        if ('piece' in message) yield message;
      }
    },
    async measure(ids) {
      for await (const message of carriedOut({ kind: 'measure', ids })) {
        if ('figures' in message) return message.figures;
      }
      throw new Error('Nothing was measured.');
    },
    async prepare() {
      await threadProgram(PROGRAM);
    },
    warmUp() {
      // Whoever gives the first order is told when it cannot be started.
      started().catch(() => {});
      endWhenIdle();
    },
    open: () => open,
    close: end,
  };
}

/** What comes through a port, in order, until it is closed. */
async function* messagesOf(port: MessageChannel['port1']): AsyncGenerator<FromExport> {
  const waiting: FromExport[] = [];
  let open = true;
  let wake = () => {};
  port.on('message', (message: FromExport) => {
    waiting.push(message);
    wake();
  });
  port.on('close', () => {
    open = false;
    wake();
  });
  for (;;) {
    const message = waiting.shift();
    if (message !== undefined) yield message;
    else if (!open) return;
    else {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
}
