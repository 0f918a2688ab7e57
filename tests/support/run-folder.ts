import type { TestProject } from 'vitest/node';
import { makeFolder, removeFolder } from './temporary-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run, for what its test files share; removed when the run ends. */
    runFolder: string;
  }
}

/** Called by Vitest once, before the first test file. @returns What it calls after the last one. */
export function setup(project: TestProject): () => void {
  const folder = makeFolder();
  project.provide('runFolder', folder);
  return () => removeFolder(folder);
}
