import { checkLinks } from '../links/check-links.ts';
import { runOcr } from '../ocr/run-ocr.ts';
import { relateWaiting } from '../relate/relate.ts';
import { harvest } from '../sources/oai/harvest.ts';
import type { HarvestWanted } from '../sources/oai/harvest-wanted.ts';
import { publicFetch } from '../sources/oai/public-fetch.ts';
import { retag } from '../tag/retag.ts';
import { applyBulk } from './apply-bulk.ts';
import type { JobKind } from './job-kind.ts';
import { makingWay } from './making-way.ts';
import { readUploads } from './read-uploads.ts';

/** Everything that can be queued, by the name it is queued under. */
export const JOB_KINDS: Readonly<Record<string, JobKind>> = {
  uploads: readUploads,

  bulk: applyBulk,

  /** Reads pages that are pictures. */
  ocr: (library, _job, turn) =>
    makingWay(turn, async (signal) => {
      await runOcr(library, { signal, onProgress: turn.progress });
      await relateWaiting(library, { signal });
    }),

  /** Asks the addresses that documents came from whether they still answer. */
  links: (library, { done, payload }, turn) => {
    const addresses = payload?.addresses as string[] | undefined;
    if (!addresses) library.linkChecks.forget();
    return makingWay(turn, (signal) =>
      checkLinks(library.linkChecks, {
        ...{ addresses, signal, library: library.config.PUBLIC_URL },
        // What was asked before a pause is not asked again.
        onProgress: (more, total) => turn.progress(done + more, done + total),
      }),
    );
  },

  /** Takes in what another library offers, from public addresses alone. */
  harvest: (library, { payload }, turn) => {
    const { address, ...wanted } = payload as unknown as HarvestWanted;
    const { progress } = turn;
    return makingWay(turn, async (signal) => {
      const ask = publicFetch();
      await harvest(library, address, { ...wanted, ask, signal, onProgress: progress });
    });
  },

  /** Reads every passage anew with the rules and the model as they are now. */
  retag: async (library, _job, { signal, progress }) => {
    retag(library, signal, progress);
    await library.indexer.prepare();
    await library.indexer.catchUp();
  },

  /** Builds the search index anew beside the one in use. */
  reindex: async (library, _job, { signal, progress }) => {
    await library.indexer.prepare();
    await library.indexer.rebuild((done, total) => {
      progress(done, total);
      // The one in use stays; the next try begins anew.
      signal.throwIfAborted();
    });
  },
};
