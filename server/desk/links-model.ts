import type { LinkCheck } from '../../data/desk/link-checks.ts';
import type { Library } from '../../data/library.ts';
import type { LinkList, LinkModel, LinksModel } from '../../web/models/desk-links.ts';

const PER_PAGE = 50;

/** The list of source addresses in a state; a page after the last one is the last one. */
export function linksModel({ linkChecks }: Library, state: LinkList, asked: number): LinksModel {
  const counts = linkChecks.counts();
  const total = counts[state] ?? 0;
  const pages = Math.max(1, Math.ceil(total / PER_PAGE));
  const page = Math.min(asked, pages);
  const rows = linkChecks.list(state, PER_PAGE, (page - 1) * PER_PAGE);
  const links = rows.map((row) => linkModel(row, linkChecks.documentsOf(row.url)));
  return { state, counts, links, page, pages, total };
}

function linkModel(row: LinkCheck, documents: LinkModel['documents']): LinkModel {
  const { url, status, error, movedTo, checkedAt, nextAt, since } = row;
  return {
    ...{ url, documents, checkedAt, nextAt, since: since ?? checkedAt },
    ...{ status: status ?? undefined, fault: error ?? undefined, movedTo: movedTo ?? undefined },
  };
}
