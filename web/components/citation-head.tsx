import type { CitationModel } from '../page-models.ts';

/** What reference managers and search engines read: `citation_*`, Dublin Core, JSON-LD. */
export function CitationHead({ citation }: { citation: CitationModel }) {
  return (
    <>
      <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
      <link rel="schema.dcterms" href="http://purl.org/dc/terms/" />
      {citation.metaTags.map(([name, content]) => (
        <meta name={name} content={content} />
      ))}
      {citation.files.map(({ name, mediaType, url }) => (
        <link rel="alternate" type={mediaType} title={name} href={url} />
      ))}
      <script
        type="application/ld+json"
        // Escaped below; data for machines, never run.
        dangerouslySetInnerHTML={{ __html: json(citation.structuredData) }}
      />
    </>
  );
}

/** JSON that cannot end the script element it stands in. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
