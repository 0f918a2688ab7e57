import type { WholeDocument } from '../../data/interchange/whole-document.ts';
import type { DocumentType } from '../../data/vocabularies/document-types.ts';
import { placeName } from '../../data/vocabularies/places.ts';
import { permanentAddress } from '../../web/addresses.ts';
import { texts } from '../../web/texts.ts';
import { type CslDate, cslDate } from './csl-date.ts';

/** What is cited under every name of this library: in citations, catalogues, feeds. */
export const LIBRARY_NAME = 'Rightsbank';

/** The fields of a document that a citation is made of. */
export type CitedDocument = Pick<WholeDocument, 'id' | 'title' | 'status'> &
  Partial<
    Pick<
      WholeDocument,
      | 'title_en'
      | 'number'
      | 'country'
      | 'issuer'
      | 'type'
      | 'type_word'
      | 'year'
      | 'date_adopted'
      | 'language'
      | 'topics'
      | 'summary'
    >
  >;

export type CslType =
  | 'legislation'
  | 'regulation'
  | 'bill'
  | 'treaty'
  | 'legal_case'
  | 'standard'
  | 'report'
  | 'document';

/**
 * An item of the Citation Style Language (CSL 1.0.2, data schema `csl-data.json`): what every
 * other form of a citation is made from.
 */
export interface CslItem {
  /** The document's own id. */
  id: string;
  type: CslType;
  title: string;
  author?: { literal: string }[];
  authority?: string;
  publisher?: string;
  genre?: string;
  number?: string;
  /** English name of the country or body. */
  jurisdiction?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language?: string;
  /** Standing of a law that is not simply in force. */
  status?: string;
  keyword?: string;
  abstract?: string;
  /** The English title and the code of the country, which CSL has no variables for. */
  note?: string;
  /** Permanent address. */
  URL: string;
  source: string;
  /** The same as the note, for programs. */
  custom?: { country?: string; title_en?: string };
}

const CSL_TYPES: Record<DocumentType, CslType> = {
  constitution: 'legislation',
  act: 'legislation',
  regulation: 'regulation',
  'court-decision': 'legal_case',
  policy: 'report',
  strategy: 'report',
  plan: 'report',
  'service-standard': 'standard',
  report: 'report',
  treaty: 'treaty',
  resolution: 'document',
  'treaty-body-document': 'report',
  guidance: 'report',
  'training-material': 'document',
};
/** Whoever issued these is what styles print as the publisher. */
const PUBLISHED: ReadonlySet<CslType> = new Set<CslType>(['standard', 'report', 'document']);

/**
 * A document as a CSL item.
 *
 * @param base - address of this site without a slash at the end
 * @param accessed - when it was read, ISO 8601; left out when absent
 */
export function cslItem(document: CitedDocument, base: string, accessed?: string): CslItem {
  const type = cslType(document);
  const { title_en, country, issuer, number, language, topics, summary } = document;
  const english = texts('en');
  const jurisdiction = country && placeName(country, 'en');
  const author = issuer && type !== 'legal_case' ? [{ literal: issuer }] : undefined;
  const notes = [
    title_en && title_en !== document.title ? `English title: ${title_en}` : '',
    country && jurisdiction !== country ? `Jurisdiction: ${jurisdiction} (${country})` : '',
  ].filter((note) => note !== '');
  const genre = document.type_word ?? (document.type && english.label('type', document.type));
  return wellFormed({
    id: document.id,
    type,
    title: document.title,
    author,
    authority: PUBLISHED.has(type) ? undefined : issuer,
    publisher: PUBLISHED.has(type) ? issuer : undefined,
    genre,
    number,
    jurisdiction,
    issued: cslDate(document.date_adopted) ?? cslDate(document.year?.toString()),
    accessed: cslDate(accessed),
    language,
    status: STATED.has(document.status) ? english.label('status', document.status) : undefined,
    keyword: topics?.map((topic) => english.label('topic', topic)).join(', ') || undefined,
    abstract: summary,
    note: notes.join('; ') || undefined,
    URL: base + permanentAddress(document.id),
    source: LIBRARY_NAME,
    custom: country || title_en ? { country, title_en } : undefined,
  });
}

/** How a citation names the kind of a document; a draft act is a bill. */
export function cslType({ type, status }: Pick<CitedDocument, 'type' | 'status'>): CslType {
  if (type === undefined || !Object.hasOwn(CSL_TYPES, type)) return 'document';
  if (type === 'act' && status === 'draft') return 'bill';
  return CSL_TYPES[type as DocumentType];
}

const STATED: ReadonlySet<string> = new Set(['amended', 'repealed', 'draft']);

/** Without what is not known, and without halves of letters, which no file in UTF-8 can hold. */
function wellFormed<T extends object>(item: { [K in keyof T]: T[K] | undefined }): T {
  const known: Record<string, unknown> = {};
  for (const name in item) {
    const value: unknown = item[name];
    if (value === undefined || value === '') continue;
    known[name] = wellFormedValue(value);
  }
  return known as T;
}

function wellFormedValue(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormedValue);
  if (typeof value === 'object' && value !== null) return wellFormed(value);
  return value;
}
