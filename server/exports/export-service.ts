import type { Readable } from 'node:stream';
import type { Library } from '../../data/library.ts';
import type { AskedExport } from './asked-export.ts';
import type { ExportProgress } from './export-progress.ts';
import { type ExportedPiece, type ExportRunner, exportRunner } from './export-runner.ts';
import { exportStream } from './export-stream.ts';
import type { ExportChoice, ExportFormat } from './format.ts';
import { places } from './places.ts';

/** Exports that may wait for a place, for each that may be written, and seconds they wait. */
const WAITING_FOR_EACH = 2;
const WAIT_SECONDS = 5;

/** What is to be written, and who is told of it. */
export interface ExportRequest {
  format: ExportFormat;
  choice: ExportChoice;
  /** Asked once it is this export's turn. */
  ask(): Promise<AskedExport>;
  progress: ExportProgress;
  /** Ends the waiting when the reader has gone. */
  gone: AbortSignal;
  /** Seconds after which a reader who takes nothing is given up. */
  stalled?: number;
}

/** Writes exports for readers, some at a time. */
export interface ExportService {
  /**
   * Begins an export: when this resolves, its first piece is there.
   *
   * @throws RequestError when no place comes free or the question does not fit.
   */
  begin(request: ExportRequest): Promise<{ asked: AskedExport; stream: Readable }>;
  measure: ExportRunner['measure'];
  prepare: ExportRunner['prepare'];
  /** Exports that hold anything: a place, or work of the thread. */
  open(): number;
  close(): Promise<void>;
}

export function exportService({ config }: Library): ExportService {
  const runner = exportRunner(config.LIBRARY_DIR);
  const atOnce = config.EXPORTS_AT_ONCE;
  const room = places({
    ...{ places: atOnce, waiting: atOnce * WAITING_FOR_EACH, seconds: WAIT_SECONDS },
  });

  return {
    async begin({ format, choice, ask, progress, gone, stalled }) {
      let leave = () => {};
      let pieces: AsyncGenerator<ExportedPiece, void> | undefined;
      try {
        leave = await room.take(gone);
        runner.warmUp();
        const asked = await ask();
        const { about, ids, answering } = asked;
        Object.assign(progress, { state: 'running', total: ids.length });
        pieces = runner.write({ format: format.name, choice, about, ids }, answering);
        const first = await pieces.next();
        const events = {
          onPiece({ piece, documents }: ExportedPiece) {
            progress.documents = documents;
            progress.bytes += piece.byteLength;
          },
          onEnd(state: ExportProgress['state']) {
            progress.state = state;
            if (state === 'done') progress.documents = ids.length;
            leave();
          },
        };
        const stream = exportStream(first.done ? [] : [first.value], pieces, events, stalled);
        if (gone.aborted) stream.destroy();
        return { asked, stream };
      } catch (error) {
        progress.state = gone.aborted ? 'stopped' : 'failed';
        await pieces?.return();
        leave();
        throw error;
      }
    },
    measure: runner.measure,
    prepare: runner.prepare,
    open: () => Math.max(room.taken(), runner.open()),
    close: runner.close,
  };
}
