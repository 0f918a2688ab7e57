import type { MessagePort } from 'node:worker_threads';
import type { SetFigures } from '../../data/interchange/set-figures.ts';
import type { ExportAbout, ExportChoice } from './format.ts';

/** What is to be done with a set of documents: written in a format, or measured. */
export type ExportOrder = { ids: readonly string[] } & (
  | {
      kind: 'write';
      format: string;
      choice: ExportChoice;
      about: ExportAbout;
      /** Whether passages may answer or not: the server is asked which. */
      hasWords: boolean;
    }
  | { kind: 'measure' }
);

/** What the server sends a thread that works on exports; each goes on through a port of its own. */
export interface OrderSent {
  order: ExportOrder;
  port: MessagePort;
}

/** What the server says to an export. */
export type ToExport =
  /** One more piece is wanted. */
  | 'more'
  /** Which passages answer; nothing when that could not be found out. */
  | { answering: ReadonlyMap<string, readonly number[]> | undefined };

/** What an export says to the server. */
export type FromExport =
  /** A piece, and how many documents were read so far. */
  | { piece: Uint8Array; documents: number }
  | { ask: readonly string[] }
  | { figures: SetFigures }
  | 'end'
  | { failed: string };
