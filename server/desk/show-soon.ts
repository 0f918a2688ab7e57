import type { Library } from '../../data/library.ts';
import { IndexUnavailable } from '../../data/search/engine/passage-index.ts';

/**
 * Sends documents to the search index beside the answer, so that they are found within seconds.
 * With the engine away they are sent when it is back, like all that is not shown yet.
 *
 * @param onError - Told what else went wrong.
 */
export function showSoon(
  library: Library,
  ids: readonly string[],
  onError: (error: unknown) => void = () => {},
): void {
  setImmediate(() => {
    library.indexer.show(ids).catch((error) => {
      if (!(error instanceof IndexUnavailable)) onError(error);
    });
  });
}
