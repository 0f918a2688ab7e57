import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/support/run-folder.ts'],
    // Real engines, files and browsers: slower than mocks, and true.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Files run one after the other in the same processes: nothing is replaced by mocks, and what
    // is loaded once serves all of them.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});
