import type { WholeDocument } from '../../data/interchange/whole-document.ts';
import { permanentAddress } from '../../web/addresses.ts';
import { texts } from '../../web/texts.ts';
import { element, textElement } from './element.ts';

const NAMESPACE = 'http://www.openarchives.org/OAI/2.0/oai_dc/';
const SCHEMA = 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd';

/** Dublin Core, as every provider of the protocol has to give it. */
export const OAI_DC = { prefix: 'oai_dc', namespace: NAMESPACE, schema: SCHEMA } as const;

/**
 * A document in Dublin Core.
 *
 * @param base - Address of this site without a slash at the end.
 */
export function oaiDcXml(document: WholeDocument, base: string): string {
  const say = texts('en');
  const address = (id: string) => base + permanentAddress(id);
  const language = document.language;
  const dc = (name: string, value: string | number | undefined, tag?: string) =>
    textElement(`dc:${name}`, value, { 'xml:lang': tag });
  const mediaTypes = new Set(document.files.map(({ media_type }) => media_type));
  const related = new Set(document.relations.map((relation) => relation.document));
  return element(
    'oai_dc:dc',
    [
      dc('title', document.title, language),
      document.title_en === document.title ? '' : dc('title', document.title_en, 'en'),
      ...document.other_titles.map((title) => dc('title', title)),
      dc('creator', document.issuer),
      ...document.topics.map((topic) => dc('subject', say.label('topic', topic), 'en')),
      // The library's own words, too: a harvester that knows them need not guess.
      ...document.topics.map((topic) => dc('subject', topic)),
      dc('description', document.summary),
      dc('date', document.date_adopted ?? document.year),
      // The library's own word, the source's, and the word of the DCMI for all that is read.
      dc('type', document.type),
      dc('type', document.type_word),
      dc('type', 'Text'),
      ...[...mediaTypes].map((type) => dc('format', type)),
      dc('identifier', address(document.id)),
      dc('identifier', document.number),
      dc('source', document.source_url),
      dc('source', document.source),
      ...document.languages.map((tag) => dc('language', tag)),
      ...[...related].map((id) => dc('relation', address(id))),
      dc('coverage', document.country && say.place(document.country), 'en'),
      dc('rights', document.rights),
    ],
    {
      'xmlns:oai_dc': NAMESPACE,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${NAMESPACE} ${SCHEMA}`,
    },
  );
}
