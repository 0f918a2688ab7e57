import type { ExportAbout, ExportChoice } from './format.ts';

/** Everything else is text. */
const DATATYPES: Readonly<Record<string, string>> = {
  year: 'gYear',
  revision: 'integer',
  created: 'dateTime',
  updated: 'dateTime',
  page_from: 'integer',
  page_to: 'integer',
  ordinal: 'integer',
  url: 'anyURI',
};
const LISTS = new Set(['other_titles', 'languages', 'topics', 'files', 'headings']);
export const CSV_METADATA_TYPE = 'application/csvm+json';

/**
 * What a table says of itself where its rows cannot: a description by the W3C's "CSV on the Web"
 * (tabular metadata, 2015), to which the table's `Link: …; rel="describedby"` leads.
 *
 * @param url - Where the table is.
 */
export function csvMetadata(
  { address, madeAt, total }: ExportAbout,
  { rows, columns }: ExportChoice,
  url: string,
) {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url,
    'dc:title': `Rightsbank: ${rows} of ${total} documents`,
    'dc:source': address,
    'dc:created': madeAt,
    'dc:extent': `${total} documents`,
    'dc:rights': RIGHTS,
    dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: columns.map((name) => {
        const plain = name.replace(/^document_/, '');
        return {
          name,
          titles: name,
          ...(LISTS.has(plain) ? { separator: '; ' } : {}),
          ...(DATATYPES[plain] ? { datatype: DATATYPES[plain] } : {}),
        };
      }),
      ...(rows === 'documents' && columns.includes('id') ? { primaryKey: 'id' } : {}),
    },
  };
}

/** What may be done with what is taken away. */
export const RIGHTS = 'Each document keeps the licence that its field "rights" states.';
