import type { Library } from '../../data/library.ts';
import type { LawFile } from './law-files.ts';
import { sha256Of } from './send-files.ts';

/** How files that were sent ended up in the library. */
export interface Taken {
  /** Files that no document holds. */
  lost: string[];
  /** Files that more than one document or file row holds. */
  doubled: string[];
  /** Documents that no file stands behind. */
  superfluous: number;
}

/** Compares what was sent with what the library holds beside what it held before. */
export function takenOnce(library: Library, files: readonly LawFile[], before = 0): Taken {
  const rows = library.database.$client
    .prepare('SELECT sha256, count(*) AS n FROM files GROUP BY sha256')
    .all() as { sha256: string; n: number }[];
  const held = new Map(rows.map(({ sha256, n }) => [sha256, n]));
  const documents = library.database.$client
    .prepare("SELECT count(*) FROM documents WHERE review_state = 'review'")
    .pluck()
    .get() as number;
  const count = ({ bytes }: LawFile) => held.get(sha256Of(bytes)) ?? 0;
  return {
    lost: files.filter((file) => count(file) === 0).map(({ name }) => name),
    doubled: files.filter((file) => count(file) > 1).map(({ name }) => name),
    superfluous: documents - before - files.length,
  };
}

/** Waits until no file waits to be read any more. @throws Error after so many seconds. */
export async function allRead(library: Library, seconds: number): Promise<void> {
  const late = Date.now() + seconds * 1000;
  while (library.uploads.open() > 0) {
    if (Date.now() > late) throw new Error(`${library.uploads.open()} files were never read.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
