import { documentAddress } from '../addresses.ts';
import type { DocumentModel, PageContext } from '../page-models.ts';

const BINDING = new Set(['constitution', 'act', 'regulation', 'treaty']);

/** What reference managers and search engines read: `citation_*` and schema.org JSON-LD. */
export function CitationHead(props: { context: PageContext; model: DocumentModel }) {
  const { context, model } = props;
  const address = context.baseUrl + documentAddress(context.locale, model.id);
  const download = model.files.find((file) => file.mediaType === 'application/pdf');
  const meta: [string, string | undefined][] = [
    ['citation_title', model.title],
    ['citation_publication_date', model.dateAdopted ?? model.year?.toString()],
    ['citation_language', model.language],
    ['citation_publisher', model.issuer],
    ['citation_public_url', address],
    ['citation_pdf_url', download && context.baseUrl + download.url],
  ];
  return (
    <>
      {meta.map(([name, content]) => content && <meta name={name} content={content} />)}
      <script
        type="application/ld+json"
        // Escaped below; data for machines, never run.
        dangerouslySetInnerHTML={{ __html: json(structuredData(model, address, context.baseUrl)) }}
      />
    </>
  );
}

function structuredData(model: DocumentModel, address: string, baseUrl: string) {
  const law = model.type !== undefined && BINDING.has(model.type);
  const place = model.country && { '@type': 'Place', identifier: model.country };
  return {
    '@context': 'https://schema.org',
    '@type': law ? 'Legislation' : 'DigitalDocument',
    '@id': address,
    name: model.title,
    alternateName: [model.titleEn, ...model.otherTitles].filter(Boolean),
    abstract: model.summary,
    inLanguage: model.languages,
    datePublished: model.dateAdopted ?? model.year?.toString(),
    license: model.rights,
    ...(law
      ? {
          legislationIdentifier: model.number,
          legislationJurisdiction: place,
          legislationDate: model.dateAdopted,
        }
      : { spatialCoverage: place }),
    encoding: model.files.map((file) => ({
      '@type': 'MediaObject',
      contentUrl: baseUrl + file.url,
      encodingFormat: file.mediaType,
      contentSize: `${file.bytes} B`,
      inLanguage: file.language,
    })),
  };
}

/** JSON that cannot end the script element it stands in. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
