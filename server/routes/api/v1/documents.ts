import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Library } from '../../../../data/library.ts';
import type { PassageRow } from '../../../../data/passages.ts';
import { documentAddress } from '../../../../web/addresses.ts';
import type { FileModel } from '../../../../web/page-models.ts';
import { badRequest, type ParameterFault } from '../../../errors.ts';
import { documentModel } from '../../../pages/document-model.ts';
import {
  DocumentResponse,
  FilesResponse,
  PassageParameters,
  PassagesResponse,
} from '../../../schemas/documents.ts';
import { problemAnswer } from '../../../schemas/problem.ts';
import { checkNames, type Parameters, single, wholeNumber } from '../../../search/parameters.ts';
import { pageLinks } from './page-links.ts';

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
          'Everything known about a work, with its files, its relations to other documents, and where each value came from.',
        tags: ['documents'],
        response: { 200: DocumentResponse, ...absent },
      },
    },
    (request, reply) => {
      checkNames(request.query as Parameters, []);
      const model = documentModel(library, idOf(request));
      const base = app.baseUrl(request);
      return reply.send({
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
      const { file, page, perPage } = passageQuery(request.query as Parameters);
      const { id, files } = documentModel(library, idOf(request));
      const paged = new Set(files.filter(({ pages }) => pages !== undefined).map((one) => one.id));
      const total = library.passages.countOfDocument(id, file);
      const rows = library.passages.ofDocument(id, file, (page - 1) * perPage, perPage);
      reply.header('link', pageLinks(app.addressOf(request), page, Math.ceil(total / perPage)));
      return reply.send({
        ...{ total, page, per_page: perPage },
        passages: rows.map((row) => passageAnswer(row, paged.has(row.fileId))),
      });
    },
  );
}

function passageQuery(parameters: Parameters): { file?: number; page: number; perPage: number } {
  checkNames(parameters, Object.keys(PassageParameters.properties));
  const faults: ParameterFault[] = [];
  const number = (name: string, most: number) =>
    wholeNumber(name, single(parameters[name]), 1, most, faults);
  const file = number('file', Number.MAX_SAFE_INTEGER);
  const page = number('page', 1_000_000) ?? 1;
  const perPage = number('per_page', 100) ?? 100;
  if (faults.length > 0) throw badRequest(faults);
  return { file, page, perPage };
}

function idOf(request: FastifyRequest): string {
  return (request.params as { id: string }).id;
}

function fileAnswer({ url, mediaType, textSource, ...file }: FileModel, base: string) {
  return { ...file, media_type: mediaType, text_source: textSource, url: base + url };
}

function passageAnswer(row: PassageRow, paged: boolean) {
  return {
    ...{ id: row.id, file: row.fileId, ordinal: row.ordinal, label: row.label ?? undefined },
    ...(paged ? { page_from: row.pageFrom, page_to: row.pageTo } : {}),
    ...{ headings: row.headings, language: row.language, text: row.text },
  };
}
