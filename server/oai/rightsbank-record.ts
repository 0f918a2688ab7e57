import { isShown } from '../../data/confidence.ts';
import type {
  WholeDocument,
  WholeFile,
  WholeRelation,
  WholeValue,
} from '../../data/interchange/whole-document.ts';
import { fileAddress, permanentAddress } from '../../web/addresses.ts';
import { element, textElement } from './element.ts';

/** The namespace of the library's own records: never to be changed, whatever the address of a site. */
export const RIGHTSBANK_NAMESPACE = 'tag:rightsbank,2026:oai/record';
export const RIGHTSBANK_PREFIX = 'rightsbank';

/** Where records come from. */
export interface RecordSite {
  /** Address of this site without a slash at the end. */
  base: string;
  /** Address of the schema. */
  schema: string;
  /** The OAI identifier of a document. */
  identifierOf(id: string): string;
}

/**
 * Everything that readers see of a document but its text, by the names of the API;
 * `rightsbank.xsd` describes it.
 */
export function rightsbankXml(document: WholeDocument, site: RecordSite): string {
  const { id, revision, created, updated, language } = document;
  const own = (name: keyof WholeDocument & string, tag?: string) =>
    textElement(name, document[name] as string | number | undefined, { 'xml:lang': tag });
  return element(
    'document',
    [
      textElement('address', site.base + permanentAddress(id)),
      own('title', language),
      own('title_en', 'en'),
      ...document.other_titles.map((title) => textElement('other_title', title)),
      ...(['number', 'country', 'level', 'issuer', 'type', 'type_word', 'status'] as const).map(
        (name) => own(name),
      ),
      ...(['year', 'date_adopted', 'date_in_force', 'date_repealed', 'language'] as const).map(
        (name) => own(name),
      ),
      ...document.languages.map((tag) => textElement('text_language', tag)),
      ...document.topics.map((topic) => textElement('topic', topic)),
      ...(['summary', 'source_url', 'source', 'rights'] as const).map((name) => own(name)),
      element('values', document.values.filter(isShown).map(valueXml)),
      element(
        'files',
        document.files.map((file) => fileXml(file, site)),
      ),
      element(
        'relations',
        document.relations.map((relation) => relationXml(relation, site)),
      ),
    ],
    {
      ...{ xmlns: RIGHTSBANK_NAMESPACE, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' },
      'xsi:schemaLocation': `${RIGHTSBANK_NAMESPACE} ${site.schema}`,
      ...{ id, revision, created, updated },
    },
  );
}

function valueXml({ field, value, origin, confidence, evidence, at }: WholeValue): string {
  const entries: unknown[] = Array.isArray(value) ? value : [value];
  return element(
    'value',
    [
      ...entries.map((entry) => textElement('entry', String(entry))),
      textElement('quote', evidence?.quote, { page: evidence?.page }),
    ],
    { field, origin, confidence, at },
  );
}

function fileXml(file: WholeFile, { base }: RecordSite): string {
  const { sha256, role, language, media_type, bytes, pages, text_source, extractor, added } = file;
  return element(
    'file',
    [
      textElement('name', file.name),
      textElement('address', base + fileAddress(sha256, file.name)),
      ...file.pages_needing_ocr.map((page) => textElement('page_needing_ocr', page)),
    ],
    { sha256, role, language, media_type, bytes, pages, text_source, extractor, added },
  );
}

function relationXml(relation: WholeRelation, { identifierOf }: RecordSite): string {
  const { kind, direction, origin, state, confidence, at, evidence } = relation;
  const { quote, ...measured } = evidence ?? {};
  const why = evidence
    ? element('evidence', [textElement('quote', quote)], measured as Record<string, number>)
    : '';
  return element('relation', [why], {
    ...{ kind, direction, document: relation.document },
    ...{ identifier: identifierOf(relation.document), origin, state, confidence, at },
  });
}
