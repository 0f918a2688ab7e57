import { LOCALES, type Locale } from '../../data/vocabularies/languages.ts';
import { documentAddress, externalAddress, permanentAddress } from '../../web/addresses.ts';
import type { DocumentModel, RevisionLink } from '../../web/page-models.ts';
import { CITATION_FILES } from '../citations/citation-files.ts';
import { schemaType } from '../citations/structured-data.ts';

/** A typed link (RFC 8288). */
export interface TypedLink {
  rel: string;
  href: string;
  type?: string;
  hreflang?: string;
}

export const LINKSET_TYPE = 'application/linkset+json';
export const JSON_LD_TYPE = 'application/ld+json';

/** Servers in front of this one give all headers of an answer four kilobytes or eight. */
const HEADER_BYTES = 2500;
/** What schema.org calls the pages and the kinds of document. */
const PAGE_TYPE = 'https://schema.org/AboutPage';

/**
 * The typed links of a document, after the Signposting profile: how it is cited, what describes
 * it, its files, its licence, and its earlier record.
 *
 * @param base - address of this site without a slash at the end
 * @param revisions - all that readers can open, the present one last
 */
export function documentLinks(
  model: DocumentModel,
  base: string,
  revisions: readonly RevisionLink[],
): TypedLink[] {
  const address = base + permanentAddress(model.id);
  const license = model.rights && externalAddress(model.rights);
  return [
    { rel: 'cite-as', href: address },
    { rel: 'type', href: PAGE_TYPE },
    { rel: 'type', href: `https://schema.org/${schemaType(model.type)}` },
    ...(license ? [{ rel: 'license', href: license }] : []),
    { rel: 'linkset', href: `${address}/linkset.json`, type: LINKSET_TYPE },
    ...CITATION_FILES.map(({ ending, mediaType }) => ({
      ...{ rel: 'describedby', href: address + ending, type: mediaType },
    })),
    { rel: 'describedby', href: `${address}.jsonld`, type: JSON_LD_TYPE },
    {
      ...{ rel: 'describedby', type: 'application/json' },
      href: `${base}/api/v1/documents/${encodeURIComponent(model.id)}`,
    },
    ...versionLinks(model.id, model.revision, revisions, base).filter(
      ({ rel }) => rel === 'predecessor-version',
    ),
    ...model.files.map(({ url, mediaType, language }) => ({
      ...{ rel: 'item', href: base + url, type: mediaType },
      ...(language ? { hreflang: language } : {}),
    })),
  ];
}

/**
 * How a past revision stands to the others (RFC 5829).
 *
 * @param open - the revision that is shown
 * @param revisions - all that readers can open, the present one last
 */
export function versionLinks(
  id: string,
  open: number,
  revisions: readonly RevisionLink[],
  base: string,
): TypedLink[] {
  const before = revisions.findLast(({ revision }) => revision < open);
  const after = revisions.find(({ revision }) => revision > open);
  const link = (rel: string, at: RevisionLink | undefined) =>
    at ? [{ rel, href: base + permanentAddress(id, at.revision) }] : [];
  return [
    { rel: 'latest-version', href: base + permanentAddress(id) },
    ...link('predecessor-version', before),
    ...link('successor-version', after),
  ];
}

/**
 * Links as the value of a `Link` header. Where all of them would make it too long, the last are
 * left to the linkset.
 */
export function linkHeader(links: readonly TypedLink[]): string {
  let value = '';
  for (const { rel, href, type, hreflang } of links) {
    const link = [
      `<${href}>; rel="${rel}"`,
      ...(type ? [`type="${type}"`] : []),
      ...(hreflang && /^[\w-]+$/.test(hreflang) ? [`hreflang="${hreflang}"`] : []),
    ].join('; ');
    if (value.length + link.length > HEADER_BYTES) break;
    value += value === '' ? link : `, ${link}`;
  }
  return value;
}

/** All the links as a linkset (RFC 9264), with the way back from each file. */
export function linkset(
  links: readonly TypedLink[],
  id: string,
  base: string,
): { linkset: Record<string, unknown>[] } {
  const anchor = base + permanentAddress(id);
  const targets: Record<string, object[]> = {};
  for (const { rel, href, type, hreflang } of links) {
    // The linkset is what is being read.
    if (rel === 'linkset') continue;
    const target = {
      href,
      ...(type ? { type } : {}),
      ...(hreflang ? { hreflang: [hreflang] } : {}),
    };
    targets[rel] = [...(targets[rel] ?? []), target];
  }
  const pageIn = (locale: Locale) => ({
    anchor: base + documentAddress(locale, id),
    'cite-as': [{ href: anchor }],
  });
  const back = links
    .filter(({ rel }) => rel === 'item')
    .map(({ href }) => ({ anchor: href, collection: [{ href: anchor, type: 'text/html' }] }));
  return { linkset: [{ anchor, ...targets }, ...LOCALES.map(pageIn), ...back] };
}
