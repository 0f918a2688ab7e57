import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../data/library.ts';

/** Process number of the local engine of a library; 0 when somebody else runs it. */
export function enginePid(library: Library): number {
  try {
    const state = readFileSync(join(library.config.LIBRARY_DIR, 'engine', 'engine.json'), 'utf8');
    return (JSON.parse(state) as { pid: number }).pid;
  } catch {
    return 0;
  }
}
