import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Library } from '../../../../data/library.ts';
import { documentAddress, permanentAddress } from '../../../../web/addresses.ts';
import type {
  DocumentModel,
  FileModel,
  RevisionLink,
  RevisionModel,
} from '../../../../web/page-models.ts';
import {
  documentPlace,
  pastRevision,
  revisionLinks,
  revisionModel,
} from '../../../identifiers/revisions.ts';
import { documentLinks, linkHeader } from '../../../identifiers/signposting.ts';
import { documentModel } from '../../../pages/document-model.ts';
import {
  DocumentResponse,
  FilesResponse,
  PassageParameters,
  PassagesResponse,
} from '../../../schemas/documents.ts';
import { problemAnswer } from '../../../schemas/problem.ts';
import { checkNames, type Parameters } from '../../../search/parameters.ts';
import { passagesAnswer } from './passages-answer.ts';

const absent = {
  404: problemAnswer('There is no such document.'),
  410: problemAnswer('The document was withdrawn.'),
};

/** `GET /api/v1/documents/{id}` with its passages and files. */
export async function documentsApi(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  app.get(
    '/documents/:id',
    {
      schema: {
        summary: 'One document',
        description:
          'Everything known about a work, with its files, its relations to other documents, and where each value came from. With `@` and a number after the id, what its record said at that revision: the fields and files of then, `until` when, without relations and origins. A merged document leads to the other one (301).',
        tags: ['documents'],
        response: { 200: DocumentResponse, ...absent },
      },
    },
    async (request, reply) => {
      checkNames(request.query as Parameters, []);
      const { id, revision } = documentPlace(idOf(request));
      const base = app.baseUrl(request);
      const past = revision === undefined ? undefined : pastRevision(library, id, revision);
      if (past) {
        const answer = revisionAnswer(await revisionModel(library, id, past), base);
        // Written here: the schema of the present answer would leave half of it out.
        return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer));
      }
      const model = documentModel(library, id);
      const revisions = revisionLinks(library, id);
      reply.header('link', linkHeader(documentLinks(model, base, revisions)));
      return reply.send({
        ...recordAnswer(model, base),
        revisions: revisionsAnswer(id, revisions, base),
        files: model.files.map((file) => fileAnswer(file, base)),
        relations: model.relations.map(({ document, ...relation }) => ({
          ...relation,
          document: { ...document, url: base + documentAddress('en', document.id) },
        })),
      });
    },
  );

  app.get(
    '/documents/:id/files',
    {
      schema: {
        summary: 'Files of a document',
        tags: ['documents'],
        response: { 200: FilesResponse, ...absent },
      },
    },
    (request, reply) => {
      checkNames(request.query as Parameters, []);
      const base = app.baseUrl(request);
      const { files } = documentModel(library, idOf(request));
      return reply.send({ files: files.map((file) => fileAnswer(file, base)) });
    },
  );

  app.get(
    '/documents/:id/passages',
    {
      schema: {
        summary: 'Text of a document by passages',
        tags: ['documents'],
        querystring: PassageParameters,
        response: {
          200: PassagesResponse,
          400: problemAnswer('A parameter does not fit.'),
          ...absent,
        },
      },
    },
    (request, reply) => {
      const { id, files } = documentModel(library, idOf(request));
      const asked = request.query as Parameters;
      const { link, body } = passagesAnswer(library, id, files, asked, app.addressOf(request));
      return reply.header('link', link).send(body);
    },
  );
}

function idOf(request: FastifyRequest): string {
  return (request.params as { id: string }).id;
}

/** The fields of a record under the names of the API. */
function recordAnswer(model: DocumentModel, base: string) {
  return {
    ...model,
    title_en: model.titleEn,
    other_titles: model.otherTitles,
    type_word: model.typeWord,
    date_adopted: model.dateAdopted,
    date_in_force: model.dateInForce,
    date_repealed: model.dateRepealed,
    source_url: model.sourceUrl,
    created: model.createdAt,
    updated: model.updatedAt,
    url: base + documentAddress('en', model.id),
    permanent_url: base + permanentAddress(model.id),
  };
}

function revisionAnswer({ record, since, until, files, revisions }: RevisionModel, base: string) {
  const { id, revision, title, number, country, issuer, type, status, year, language } = record;
  const { languages, topics, summary, source, rights } = record;
  const { title_en, other_titles, type_word, source_url } = recordAnswer(record, base);
  const { date_adopted, date_in_force, date_repealed } = recordAnswer(record, base);
  return {
    ...{ id, revision, since, until, title, title_en, other_titles, number, country, issuer },
    ...{ type, type_word, status, year, date_adopted, date_in_force, date_repealed },
    ...{ language, languages, topics, summary, source_url, source, rights },
    permanent_url: base + permanentAddress(id, revision),
    latest_url: base + permanentAddress(id),
    files: files.map(({ mediaType, url, ...file }) => ({
      ...{ ...file, media_type: mediaType },
      ...(url ? { url: base + url } : {}),
    })),
    revisions: revisionsAnswer(id, revisions, base),
  };
}

function revisionsAnswer(id: string, revisions: readonly RevisionLink[], base: string) {
  return revisions.map(({ revision, since }) => ({
    ...{ revision, since },
    url: `${base}/api/v1${permanentAddress(id, revision)}`,
  }));
}

function fileAnswer({ url, mediaType, textSource, ...file }: FileModel, base: string) {
  return { ...file, media_type: mediaType, text_source: textSource, url: base + url };
}
