import { Presets, SingleBar } from 'cli-progress';

/** Shows on a terminal how far an export has come; elsewhere nothing. */
export interface TerminalProgress {
  to(documents: number): void;
  end(): void;
}

/** On standard error: standard output may be the file. @param total - Documents to be read. */
export function terminalProgress(total: number): TerminalProgress {
  if (!process.stderr.isTTY) return { to() {}, end() {} };
  const bar = new SingleBar(
    { stream: process.stderr, format: '{bar} {value} of {total} documents, {eta_formatted} left' },
    Presets.rect,
  );
  bar.start(total, 0);
  return { to: (documents) => bar.update(documents), end: () => bar.stop() };
}
