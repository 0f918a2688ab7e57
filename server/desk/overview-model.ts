import type { Library } from '../../data/library.ts';
import type { Role } from '../../data/vocabularies/access.ts';
import { REVIEW_REASONS } from '../../data/vocabularies/review-reasons.ts';
import type { OverviewModel } from '../../web/models/desk.ts';

/** What waits for review, and for this person: files and proposals. */
export function overviewModel(
  library: Library,
  { name, role }: { name: string; role: Role },
): OverviewModel {
  const { review, uploads, proposals } = library;
  const { reasons } = review.counts();
  const uploaded = uploads.counts({ actor: name });
  const mine: OverviewModel['mine'] = [
    { what: 'uploads', count: uploaded.choose ?? 0 },
    { what: 'failed', count: uploaded.failed ?? 0 },
    role === 'contributor'
      ? { what: 'own', count: proposals.count({ state: 'open', actor: name }) }
      : { what: 'proposals', count: proposals.count({ state: 'open' }) },
  ];
  return {
    mine: mine.filter(({ count }) => count > 0),
    reasons: REVIEW_REASONS.map((reason): [(typeof REVIEW_REASONS)[number], number] => [
      reason,
      reasons[reason],
    ]).filter(([, count]) => count > 0),
  };
}
