import { CONFLICT_CHOICES } from '../../data/vocabularies/bulk.ts';
import type { JobKind } from './job-kind.ts';

/**
 * Applies a bulk change in one transaction, then lets search show it. When that is begun again, a
 * change that was written is not written twice.
 */
export const applyBulk: JobKind = async (library, { payload, requestedBy }, { progress }) => {
  const name = String(payload?.plan);
  const choice = CONFLICT_CHOICES.find((one) => one === payload?.conflicts);
  try {
    const outcome = await library.bulk.apply(name, requestedBy ?? 'unknown', choice);
    if (outcome !== 'applied') return;
  } catch (error) {
    library.bulk.failed(name, error instanceof Error ? error.message : String(error));
    throw error;
  }
  await library.indexer.prepare();
  await library.indexer.catchUp(progress);
};
