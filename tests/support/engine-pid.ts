import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Process number of the engine that is recorded in a library folder; undefined for none. */
export function enginePid(folder: string): number | undefined {
  try {
    const state = readFileSync(join(folder, 'engine', 'engine.json'), 'utf8');
    return (JSON.parse(state) as { pid: number }).pid;
  } catch {
    return undefined;
  }
}
