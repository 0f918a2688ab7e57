import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TAGGER = fileURLToPath(new URL('../../ingest/tag', import.meta.url));

/** What an evaluation of the tagger leaves behind, as far as it is shown. */
interface Measured {
  signals?: Record<string, { precision?: number }>;
}

let known: ReadonlyMap<string, number> | undefined;

/**
 * How many of the readings of these signals were right when the tagger was measured last, from the
 * files `measured.json` beside its rules; signals that were not measured are left out.
 */
export function measuredPrecision(signals: readonly string[]): { signal: string; share: number }[] {
  known ??= readMeasured(TAGGER);
  return signals.flatMap((signal) => {
    const share = known?.get(signal);
    return share === undefined ? [] : [{ signal, share }];
  });
}

/** @param folder - Where the files are looked for, and in the folders below. */
export function readMeasured(folder: string): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/(^|[\\/])measured\.json$/.test(file)) continue;
    const { signals = {} } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Measured;
    for (const [signal, { precision }] of Object.entries(signals))
      if (typeof precision === 'number') shares.set(signal, precision);
  }
  return shares;
}
