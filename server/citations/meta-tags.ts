import { texts } from '../../web/texts.ts';
import { ZOTERO_TYPES } from './coins.ts';
import type { CslItem } from './csl.ts';
import { isoDate } from './csl-date.ts';
import { oneLine } from './one-line.ts';

/**
 * What reference managers read from the head of a document's page: `citation_*` as scholarly
 * search engines know them, Dublin Core beside, and what no vocabulary of theirs can say for
 * Zotero: that this is a statute and what its number is.
 *
 * No tag names an author: they are taken for persons, and a ministry would get a first name.
 *
 * @param page - address of the page that has these tags
 * @param pdf - address of the text as PDF
 */
export function metaTags(item: CslItem, page: string, pdf?: string): [string, string][] {
  const issuer = item.author?.[0]?.literal ?? item.authority;
  const report = item.type === 'report';
  const date = item.issued && isoDate(item.issued);
  const code = item.custom?.country;
  const tags: [string, string | undefined][] = [
    ['citation_title', item.title],
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['citation_language', item.language],
    [report ? 'citation_technical_report_institution' : 'citation_publisher', issuer],
    ['citation_technical_report_number', report ? item.number : undefined],
    ['citation_abstract', item.abstract],
    ['citation_keywords', item.keyword?.replaceAll(', ', '; ')],
    ['citation_public_url', item.URL],
    ['citation_abstract_html_url', page],
    ['citation_pdf_url', pdf],
    ['z:itemType', ZOTERO_TYPES[item.type]],
    ['prism.number', item.number],
    ['DC.title', item.title],
    ['DC.type', item.genre],
    ['DC.date', date],
    ['DC.language', item.language],
    ['DC.publisher', issuer],
    ['DC.identifier', item.URL],
    ['dcterms.spatial', code && texts('en').place(code)],
  ];
  return tags.flatMap(([name, value]): [string, string][] => {
    const content = value && oneLine(value);
    return content ? [[name, content]] : [];
  });
}
