/**
 * The thread in which sets of documents are read and written, so that those who search meanwhile
 * need not wait. It has a connection of its own, for reading alone.
 */
import { setImmediate } from 'node:timers/promises';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { openForReading } from '../../data/database.ts';
import { fileStore } from '../../data/files.ts';
import { addFigures, NO_FIGURES, setMeasurer } from '../../data/interchange/set-figures.ts';
import type { ExportOrder, FromExport, OrderSent, ToExport } from './export-order.ts';
import { type Answering, exportSet } from './export-set.ts';
import { exportFormat } from './formats.ts';

const { folder } = workerData as { folder: string };
const database = openForReading(folder);
const originals = fileStore(folder);
const measure = setMeasurer(database);

parentPort?.on('message', ({ order, port }: OrderSent) => {
  void work(order, port);
});

/** Carries an order out; when the port is closed from the other side, nobody wants it any more. */
async function work(order: ExportOrder, port: MessagePort): Promise<void> {
  const say = (message: FromExport, moved: ArrayBuffer[] = []) => port.postMessage(message, moved);
  const line = lineOf(port);
  try {
    if (order.kind === 'measure') await measured(order.ids, line, say);
    else await written(order, line, say);
  } catch (error) {
    say({ failed: error instanceof Error ? error.message : String(error) });
  } finally {
    port.close();
  }
}

type Say = (message: FromExport, moved?: ArrayBuffer[]) => void;

async function measured(ids: readonly string[], line: Line, say: Say): Promise<void> {
  let figures = { ...NO_FIGURES };
  for (const some of measure(ids)) {
    figures = addFigures(figures, some);
    await setImmediate();
    if (line.closed()) return;
  }
  say({ figures });
}

async function written(
  { ids, format: name, choice, about, hasWords }: ExportOrder & { kind: 'write' },
  line: Line,
  say: Say,
): Promise<void> {
  const format = exportFormat(name);
  if (!format) throw new Error(`There is no format ${name}.`);
  let taken = 0;
  const answering: Answering = (some) => {
    say({ ask: some });
    return line.answer();
  };
  const sources = { database, originals, ...(hasWords ? { answering } : {}) };
  const set = exportSet(sources, about, ids, (documents) => {
    taken = documents;
  });
  const pieces = format.write(set, choice);
  try {
    while (await line.wanted()) {
      const { value, done } = await pieces.next();
      if (done) return say('end');
      // A copy of its own, to be handed over: a view would take all that it looks at with it. Not
      // by `Uint8Array.from`, which goes through the bytes one by one: a third of an archive's time.
      const piece = new Uint8Array(typeof value === 'string' ? Buffer.from(value) : value);
      say({ piece, documents: taken }, [piece.buffer]);
    }
  } finally {
    await pieces.return(undefined);
  }
}

/** What comes from the other side. */
interface Line {
  /** Waits until a piece is wanted. @returns False when nothing is wanted any more. */
  wanted(): Promise<boolean>;
  /** @throws Error when there is no answer, or nobody is there any more. */
  answer(): Promise<ReadonlyMap<string, readonly number[]>>;
  closed(): boolean;
}

function lineOf(port: MessagePort): Line {
  let pieces = 0;
  let open = true;
  let wake = () => {};
  let answered: (found: ReadonlyMap<string, readonly number[]> | undefined) => void = () => {};
  port.on('message', (message: ToExport) => {
    if (message === 'more') pieces += 1;
    else answered(message.answering);
    wake();
  });
  port.on('close', () => {
    open = false;
    answered(undefined);
    wake();
  });
  return {
    closed: () => !open,
    async wanted() {
      while (open && pieces === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      pieces -= 1;
      return open;
    },
    answer: () =>
      new Promise((resolve, reject) => {
        answered = (found) =>
          found ? resolve(found) : reject(new Error('Nobody says which passages answer.'));
        if (!open) answered(undefined);
      }),
  };
}
