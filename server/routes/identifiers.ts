import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Library } from '../../data/library.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import { documentAddress, permanentAddress, revisionAddress } from '../../web/addresses.ts';
import { CITATION_FILES, type CitationFile } from '../citations/citation-files.ts';
import { citedDocument } from '../citations/cited-document.ts';
import { cslItem } from '../citations/csl.ts';
import { structuredData } from '../citations/structured-data.ts';
import {
  type DocumentPlace,
  documentPlace,
  pastRevision,
  revisionLinks,
} from '../identifiers/revisions.ts';
import {
  documentLinks,
  JSON_LD_TYPE,
  LINKSET_TYPE,
  linkHeader,
  linkset,
} from '../identifiers/signposting.ts';
import { documentModel, publishedDocument } from '../pages/document-model.ts';
import { disposition } from '../send-file.ts';

/** What a client may ask for at a document's permanent address, in the order of preference. */
const OFFERED = [
  'text/html',
  ...CITATION_FILES.map(({ mediaType }) => mediaType),
  JSON_LD_TYPE,
  'application/json',
  LINKSET_TYPE,
];

/**
 * The addresses of documents that belong to no language and last for ever: for citations and
 * programs. People are sent on to the page in their language.
 */
export async function identifierRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const today = () => new Date().toISOString().slice(0, 10);

  // Programs of any site may read what describes a document.
  app.addHook('onSend', async (_request, reply) => {
    reply.header('access-control-allow-origin', '*');
    reply.header('access-control-expose-headers', 'etag, link');
  });

  const linksOf = (id: string, base: string) =>
    documentLinks(documentModel(library, id), base, revisionLinks(library, id));

  const sendCitation = (
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    file: CitationFile,
  ) => {
    const model = documentModel(library, id);
    const item = cslItem(citedDocument(model), app.baseUrl(request), today());
    return reply
      .header('cache-control', 'no-cache')
      .header('content-disposition', disposition('attachment', id + file.ending))
      .type(withCharset(file.mediaType))
      .send(Buffer.from(file.write(item)));
  };

  const sendStructuredData = (request: FastifyRequest, reply: FastifyReply, id: string) => {
    const base = app.baseUrl(request);
    const data = structuredData(documentModel(library, id), base, base + permanentAddress(id));
    return sendJson(reply, JSON_LD_TYPE, data);
  };

  const sendLinkset = (request: FastifyRequest, reply: FastifyReply, id: string) => {
    const base = app.baseUrl(request);
    const set = linkset(linksOf(id, base), id, base);
    return sendJson(reply, LINKSET_TYPE, set);
  };

  const sendAccepted = (request: FastifyRequest, reply: FastifyReply, place: DocumentPlace) => {
    const { id, revision } = place;
    reply.header('vary', 'accept, accept-language');
    publishedDocument(library, id);
    if (revision !== undefined) pastRevision(library, id, revision);
    const accepted = request.accepts().type(OFFERED);
    const type = typeof accepted === 'string' ? accepted : 'text/html';
    if (type === 'application/json') return reply.redirect(dataAddress(place), 302);
    if (type === 'text/html' || revision !== undefined) {
      const { locale } = app.pageContext(request);
      if (revision === undefined) {
        reply.header('link', linkHeader(linksOf(id, app.baseUrl(request))));
      }
      return reply.redirect(pageAddress(locale, place), 302);
    }
    if (type === JSON_LD_TYPE) return sendStructuredData(request, reply, id);
    if (type === LINKSET_TYPE) return sendLinkset(request, reply, id);
    const file = CITATION_FILES.find(({ mediaType }) => mediaType === type);
    if (!file) return reply.redirect(pageAddress(app.pageContext(request).locale, place), 302);
    reply.header('content-location', permanentAddress(id) + file.ending);
    return sendCitation(request, reply, id, file);
  };

  app.get('/documents/:id', (request, reply) => {
    const { id: segment } = request.params as { id: string };
    const file = CITATION_FILES.find(({ ending }) => segment.endsWith(ending));
    if (file) return sendCitation(request, reply, segment.slice(0, -file.ending.length), file);
    if (segment.endsWith('.jsonld'))
      return sendStructuredData(request, reply, segment.slice(0, -7));
    if (segment.endsWith('.json')) {
      return reply.redirect(dataAddress(documentPlace(segment.slice(0, -5))), 302);
    }
    return sendAccepted(request, reply, documentPlace(segment));
  });

  app.get('/documents/:id/linkset.json', (request, reply) =>
    sendLinkset(request, reply, (request.params as { id: string }).id),
  );
}

function pageAddress(locale: Locale, { id, revision }: DocumentPlace): string {
  return revision === undefined
    ? documentAddress(locale, id)
    : revisionAddress(locale, id, revision);
}

function dataAddress({ id, revision }: DocumentPlace): string {
  return `/api/v1${permanentAddress(id, revision)}`;
}

/** Bytes, not text: to a text the framework would add a character set. */
function sendJson(reply: FastifyReply, type: string, value: object): FastifyReply {
  return reply
    .header('cache-control', 'no-cache')
    .type(type)
    .send(Buffer.from(JSON.stringify(value)));
}

/** JSON is always UTF-8 and names no character set (RFC 8259). */
function withCharset(mediaType: string): string {
  return mediaType.endsWith('json') ? mediaType : `${mediaType}; charset=utf-8`;
}
