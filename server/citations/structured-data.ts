import { findPlace, placeName } from '../../data/vocabularies/places.ts';
import { externalAddress, permanentAddress } from '../../web/addresses.ts';
import type { DocumentModel, RelationModel } from '../../web/page-models.ts';
import { texts } from '../../web/texts.ts';
import { LIBRARY_NAME } from './csl.ts';

/** Types that ELI, and schema.org after it, take for legislation. */
const LEGISLATION = new Set(['constitution', 'act', 'regulation', 'treaty']);
const REPORTS = new Set([
  ...['policy', 'strategy', 'plan', 'service-standard', 'report'],
  ...['treaty-body-document', 'guidance'],
]);
/** Terms of schema.org's `LegalForceStatus`; of other laws nothing is said. */
const FORCE: Record<string, string | undefined> = {
  'in-force': 'https://schema.org/InForce',
  amended: 'https://schema.org/InForce',
  repealed: 'https://schema.org/NotInForce',
  draft: 'https://schema.org/NotInForce',
};
const SCHEMA_TERMS: Partial<Record<RelationModel['kind'], string>> = {
  amends: 'legislationChanges',
  replaces: 'legislationChanges',
  repeals: 'legislationRepeals',
  implements: 'isBasedOn',
  translation: 'workTranslation',
};

/**
 * A document as schema.org says it in JSON-LD, a law with the terms of the European Legislation
 * Identifier. Relations that nobody has confirmed are no facts and stay out.
 *
 * @param base - address of this site without a slash at the end
 * @param page - address of the page that says it
 */
export function structuredData(
  model: DocumentModel,
  base: string,
  page: string,
): Record<string, unknown> {
  const type = schemaType(model.type);
  const law = type === 'Legislation';
  const report = type === 'Report';
  const english = texts('en');
  const address = base + permanentAddress(model.id);
  const date = model.dateAdopted ?? model.year?.toString();
  const issuer = model.issuer && { '@type': 'Organization', name: model.issuer };
  const place = model.country && placeOf(model.country);
  const source = model.sourceUrl && externalAddress(model.sourceUrl);
  const license = model.rights && externalAddress(model.rights);
  const otherTitles = [...(model.titleEn ? [model.titleEn] : []), ...model.otherTitles];
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': address,
    url: page,
    identifier: model.id,
    name: model.title,
    alternateName: otherTitles.length > 0 ? otherTitles : undefined,
    abstract: model.summary,
    inLanguage: model.languages,
    datePublished: date,
    dateModified: model.updatedAt,
    version: model.revision,
    keywords: model.topics.map((topic) => english.label('topic', topic)),
    license,
    sameAs: source,
    isPartOf: { '@type': 'WebSite', name: LIBRARY_NAME, url: `${base}/` },
    ...(law
      ? {
          legislationIdentifier: model.number,
          legislationType: model.typeWord ?? english.label('type', model.type ?? ''),
          legislationDate: date,
          legislationDateOfApplicability: model.dateInForce,
          legislationJurisdiction: place,
          legislationLegalForce: FORCE[model.status] && { '@id': FORCE[model.status] },
          legislationPassedBy: issuer,
        }
      : {
          reportNumber: report ? model.number : undefined,
          author: issuer,
          spatialCoverage: place,
        }),
    ...relations(model.relations, base),
    encoding: model.files.map((file) => ({
      '@type': law ? 'LegislationObject' : 'MediaObject',
      name: file.name,
      contentUrl: base + file.url,
      encodingFormat: file.mediaType,
      contentSize: `${file.bytes} B`,
      inLanguage: file.language,
      // A copy in a library is no official journal.
      legislationLegalValue: law ? { '@id': 'https://schema.org/UnofficialLegalValue' } : undefined,
    })),
  };
}

/** @param type - a kind of document, see `DOCUMENT_TYPES` */
export function schemaType(type: string | undefined): 'Legislation' | 'Report' | 'DigitalDocument' {
  if (type && LEGISLATION.has(type)) return 'Legislation';
  return type && REPORTS.has(type) ? 'Report' : 'DigitalDocument';
}

function relations(all: readonly RelationModel[], base: string): Record<string, unknown[]> {
  const said: Record<string, unknown[]> = {};
  for (const { kind, direction, state, document } of all) {
    const term = SCHEMA_TERMS[kind];
    if (!term || state !== 'accepted') continue;
    if (direction === 'to' && kind !== 'translation') continue;
    const work = {
      '@type': document.type && LEGISLATION.has(document.type) ? 'Legislation' : 'CreativeWork',
      '@id': base + permanentAddress(document.id),
      name: document.title,
    };
    said[term] = [...(said[term] ?? []), work];
  }
  return said;
}

function placeOf(code: string): Record<string, unknown> {
  const place = findPlace(code);
  return {
    '@type': place?.kind === 'country' ? 'Country' : 'AdministrativeArea',
    name: placeName(code, 'en'),
    identifier: code,
  };
}
