/** The words of schema.org that the library uses, each looked up there: types and properties. */
const TYPES = [
  ...['Legislation', 'LegislationObject', 'Report', 'DigitalDocument', 'CreativeWork'],
  ...['MediaObject', 'Organization', 'WebSite', 'Country', 'AdministrativeArea'],
];
const TERMS_OF_LISTS = ['InForce', 'NotInForce', 'UnofficialLegalValue'];
const PROPERTIES = [
  ...['abstract', 'alternateName', 'author', 'contentSize', 'contentUrl', 'dateModified'],
  ...['datePublished', 'encoding', 'encodingFormat', 'identifier', 'inLanguage', 'isBasedOn'],
  ...['isPartOf', 'keywords', 'legislationChanges', 'legislationDate', 'legislationIdentifier'],
  ...['legislationDateOfApplicability', 'legislationJurisdiction', 'legislationLegalForce'],
  ...['legislationLegalValue', 'legislationPassedBy', 'legislationRepeals', 'legislationType'],
  ...['license', 'name', 'reportNumber', 'sameAs', 'spatialCoverage', 'url', 'version'],
  'workTranslation',
];
export const SCHEMA_ORG = 'https://schema.org/';
export const SCHEMA_ORG_WORDS: ReadonlySet<string> = new Set(
  [...TYPES, ...TERMS_OF_LISTS, ...PROPERTIES].map((word) => SCHEMA_ORG + word),
);

/** What schema.org's own context says of these words; no test asks the network for it. */
const CONTEXT = {
  '@context': {
    '@vocab': SCHEMA_ORG,
    ...Object.fromEntries(
      ['url', 'contentUrl', 'license', 'sameAs'].map((name) => [name, { '@type': '@id' }]),
    ),
  },
};

/** For a JSON-LD processor: the context of schema.org, and nothing from elsewhere. */
export async function loadDocument(url: string) {
  if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`Not to be asked for: ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: CONTEXT };
}
