/** How far an export has come. */
export interface ExportProgress {
  state: 'waiting' | 'running' | 'done' | 'failed' | 'stopped';
  /** Documents read so far. */
  documents: number;
  /** Documents that will be read; absent while it waits. */
  total?: number;
  /** Bytes given out so far, before compression. */
  bytes: number;
}

/** What readers are told of their exports, by the ticket they chose. */
export interface ProgressBoard {
  /** @returns what is kept true from now on; nothing when the ticket is in use. */
  open(ticket: string): ExportProgress | undefined;
  find(ticket: string): ExportProgress | undefined;
}

/** Minutes for which an export that has ended is remembered. */
const REMEMBERED = 10;
const MOST = 1000;

export function progressBoard(): ProgressBoard {
  const all = new Map<string, { progress: ExportProgress; since: number }>();
  const isOpen = ({ state }: ExportProgress) => state === 'waiting' || state === 'running';

  /** The oldest first; what runs stays. */
  const forget = () => {
    const old = Date.now() - REMEMBERED * 60_000;
    for (const [ticket, { progress, since }] of all) {
      if (!isOpen(progress) && (since < old || all.size >= MOST)) all.delete(ticket);
    }
  };

  return {
    open(ticket) {
      const held = all.get(ticket)?.progress;
      if (held && isOpen(held)) return undefined;
      forget();
      all.delete(ticket);
      const progress: ExportProgress = { state: 'waiting', documents: 0, bytes: 0 };
      all.set(ticket, { progress, since: Date.now() });
      return progress;
    },
    find: (ticket) => all.get(ticket)?.progress,
  };
}
