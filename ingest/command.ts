import { setFlagsFromString } from 'node:v8';

/** The command was used in a way it does not know: exit code 2. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}

/**
 * Has memory collected whenever a heap has grown by a quarter instead of up to fourfold: of the
 * 1.4 GB that an ingest of 772 files took at its peak, half was memory no longer in use.
 */
function keepHeapsSmall(): void {
  setFlagsFromString('--heap-growing-percent=25');
  // Megabytes; for the threads that are started from here on.
  setFlagsFromString('--max-semi-space-size=8');
}

/**
 * Runs a command line program to its end and sets the exit code: 0 done, 1 failed, 2 wrong use.
 * The first Ctrl+C asks it to stop at the next safe place.
 *
 * @param usage - Shown with wrong use.
 */
export async function runCommand(
  usage: string,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  keepHeapsSmall();
  const interrupt = new AbortController();
  const stop = () => {
    console.error('Stopping; the same command goes on where this one stopped.');
    interrupt.abort();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    await work(interrupt.signal);
    process.exitCode = interrupt.signal.aborted ? 1 : 0;
  } catch (error) {
    process.exitCode = explain(error, usage);
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

function explain(error: unknown, usage: string): number {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof WrongUse || code?.startsWith('ERR_PARSE_ARGS')) {
    console.error(`${message}\n\n${usage}`);
    return 2;
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    console.error(
      'The disk is full. Make room, then start the same command again: it goes on where it stopped.',
    );
  } else if (code === 'SQLITE_CANTOPEN' || code === 'EACCES' || code === 'SQLITE_READONLY') {
    console.error(
      `The library folder cannot be written (${message}). Give a folder that this user may write with LIBRARY_DIR.`,
    );
  } else {
    console.error(error instanceof Error ? error.message : String(error));
  }
  return 1;
}
