import { writing } from '../../../data/database.ts';
import type { HarvestRepository } from '../../../data/harvests.ts';
import type { Library } from '../../../data/library.ts';
import type { ReportItem } from '../../report.ts';
import { HARVEST_ACTOR, NO_DOCUMENT } from './harvested-items.ts';
import type { OaiRecord } from './repository.ts';

/**
 * Withdraws the document of a record that was deleted, when it came from there and nobody here has
 * changed it; else the report asks for a decision.
 *
 * @param name - What the source calls itself.
 * @returns What became of it; nothing when there is nothing to do.
 */
export function withdrawDeleted(
  library: Library,
  harvests: HarvestRepository,
  source: string,
  { identifier, datestamp }: OaiRecord,
  name: string,
): ReportItem | undefined {
  const known = harvests.find(source, identifier);
  if (!known) {
    harvests.put({ source, identifier, documentId: NO_DOCUMENT, datestamp, withdrawn: false });
    return undefined;
  }
  if (known.withdrawn) return undefined;
  const { documentId: document } = known;
  const shown = library.documents.find(document)?.reviewState === 'published';
  const curated = harvests.isCurated(document);
  writing(library.database, () => {
    const withdrawn = known.withdrawn || (shown && !curated);
    if (shown && !curated) {
      const note = `Deleted at its source, ${name} (${source}), on ${datestamp.slice(0, 10)}.`;
      library.documents.setState(document, 'withdrawn', HARVEST_ACTOR, note);
    }
    harvests.put({ ...known, datestamp, withdrawn });
  })();
  if (!shown || (curated && known.datestamp === datestamp)) return undefined;
  const deleted = `"${identifier}" was deleted at ${name};`;
  return curated
    ? {
        ...{ file: identifier, document, status: 'skipped', code: 'deleted-at-source' },
        reason: `${deleted} ${document} stays, because somebody here has changed it. Withdraw it, or leave it.`,
      }
    : {
        ...{ file: identifier, document, status: 'updated', code: 'withdrawn' },
        reason: `${deleted} ${document} was withdrawn.`,
      };
}
