import { runOcr } from '../ocr/run-ocr.ts';
import { relateWaiting } from '../relate/relate.ts';
import { retag } from '../tag/retag.ts';
import { applyBulk } from './apply-bulk.ts';
import type { JobKind } from './job-kind.ts';
import { readUploads } from './read-uploads.ts';

/** Everything that can be queued, by the name it is queued under. */
export const JOB_KINDS: Readonly<Record<string, JobKind>> = {
  uploads: readUploads,

  bulk: applyBulk,

  /** Reads pages that are pictures. */
  ocr: async (library, _job, { signal, progress }) => {
    await runOcr(library, { signal, onProgress: progress });
    await relateWaiting(library, { signal });
  },

  /** Reads every passage anew with the rules and the model as they are now. */
  retag: async (library, _job, { signal, progress }) => {
    retag(library, signal, progress);
    await library.indexer.prepare();
    await library.indexer.catchUp();
  },

  /** Builds the search index anew beside the one in use. */
  reindex: async (library, _job, { progress }) => {
    await library.indexer.prepare();
    await library.indexer.rebuild(progress);
  },
};
