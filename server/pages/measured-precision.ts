import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TAGGER = fileURLToPath(new URL('../../ingest/tag', import.meta.url));
/** Precision of a signal seen less often says nothing. */
const LEAST_CASES = 10;

/** What an evaluation of the tagger leaves behind, as far as it is shown. */
interface Measured {
  /** What was measured, with its version. */
  rules?: string;
  signals?: Record<string, { precision?: number; n?: number }>;
}

/** Share of the readings of a signal that were right, and whose they were. */
export interface MeasuredPrecision {
  signal: string;
  share: number;
  /** `rules@1` or the like. */
  by: string;
}

let known: ReadonlyMap<string, MeasuredPrecision> | undefined;

/**
 * How many of the readings of these signals were right when the tagger was measured last, from the
 * files `measured.json` beside its rules; signals with too few cases are left out.
 */
export function measuredPrecision(signals: Iterable<string>): MeasuredPrecision[] {
  known ??= readMeasured(TAGGER);
  return [...signals].flatMap((signal) => known?.get(signal) ?? []);
}

/** @param folder - Where the files are looked for, and in the folders below. */
export function readMeasured(folder: string): ReadonlyMap<string, MeasuredPrecision> {
  const found = new Map<string, MeasuredPrecision>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/(^|[\\/])measured\.json$/.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const { rules: by = 'rules', signals = {} } = JSON.parse(text) as Measured;
    for (const [signal, { precision: share, n = 0 }] of Object.entries(signals))
      if (share !== undefined && n >= LEAST_CASES) found.set(signal, { signal, share, by });
  }
  return found;
}
