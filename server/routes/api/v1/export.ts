import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Library } from '../../../../data/library.ts';
import { exportDataAddress } from '../../../../web/addresses.ts';
import { badRequest, notFound } from '../../../errors.ts';
import { type AskedExport, askExport } from '../../../exports/asked-export.ts';
import { CSV_METADATA_TYPE, csvMetadata, RIGHTS } from '../../../exports/csv-metadata.ts';
import { exportName } from '../../../exports/export-name.ts';
import { type ExportProgress, progressBoard } from '../../../exports/export-progress.ts';
import type { ExportService } from '../../../exports/export-service.ts';
import type { ExportFormat } from '../../../exports/format.ts';
import { EXPORT_FORMATS, exportFormat } from '../../../exports/formats.ts';
import {
  knowsParameter,
  parseChoiceForEach,
  parseExportChoice,
} from '../../../exports/parse-choice.ts';
import { countAnswering, exportSize } from '../../../exports/preview.ts';
import {
  describedTable,
  ExportParameters,
  ExportPath,
  ExportPreview,
  ExportPreviewParameters,
  ExportProgressResponse,
  exportedFile,
  TICKET,
  TicketPath,
} from '../../../schemas/export.ts';
import { problemAnswer } from '../../../schemas/problem.ts';
import {
  checkNames,
  type Parameters,
  parseLocale,
  several,
  shown,
  single,
} from '../../../search/parameters.ts';
import { disposition } from '../../../send-file.ts';

/** Whole sets that one address may ask for in a minute. */
const EXPORTS_PER_MINUTE = 30;
/** What a search's page has besides; a whole set has no pages. */
const PAGING = ['page', 'per_page'];
const NAMES = [...Object.keys(ExportParameters.properties), ...PAGING];
const PREVIEW_NAMES = [...Object.keys(ExportPreviewParameters.properties), ...PAGING];
/** What only counts on the way. */
const PASSING = [...PAGING, 'ticket', 'after'];
/** Besides the usual ones: citations and JSON Lines shrink to a tenth. */
const COMPRESSIBLE =
  /^text\/|^application\/(?:jsonl|json|x-bibtex|x-research-info-systems|problem\+json)|\+json/;

const faults = {
  400: problemAnswer('A parameter does not fit; it is named.'),
  429: problemAnswer('Too many exports from this address; try again later.'),
  503: problemAnswer('Other exports are served; try again.'),
};

/** `GET /api/v1/export/{format}`: whatever a search finds, whole; and what it would be. */
export async function exportApi(
  app: FastifyInstance,
  { library, exports }: { library: Library; exports: ExportService },
): Promise<void> {
  const board = progressBoard();
  const rateLimit = { max: EXPORTS_PER_MINUTE, timeWindow: '1 minute' };

  const addressOf = (request: FastifyRequest, parameters: Parameters, format?: ExportFormat) => {
    const kept = Object.entries(parameters).flatMap(([name, values]) =>
      PASSING.includes(name) || (format && !knowsParameter(format, name))
        ? []
        : several(values).map((value): [string, string] => [name, value]),
    );
    return app.baseUrl(request) + exportDataAddress(kept, format?.name);
  };

  const read = (request: FastifyRequest, names: readonly string[]) => {
    const parameters = request.query as Parameters;
    checkNames(parameters, names);
    const locale = parseLocale(parameters.lang);
    const ask = () => askExport(library, parameters, locale, app.baseUrl(request));
    return { parameters, locale, ask };
  };

  app.get(
    '/export',
    {
      config: { rateLimit },
      schema: {
        summary: 'What an export would be',
        description:
          'How much each format would hold of what a search finds, and where it is taken. Nothing is written.',
        tags: ['export'],
        querystring: ExportPreviewParameters,
        response: { 200: ExportPreview, ...faults },
      },
    },
    async (request, reply) => {
      const { parameters, locale, ask } = read(request, PREVIEW_NAMES);
      const choices = EXPORT_FORMATS.map((format) => ({
        format,
        choice: parseChoiceForEach(format, parameters, locale),
      }));
      const asked = await ask();
      const figures = await exports.measure(asked.ids);
      const answering = await countAnswering(asked);
      reply.header('cache-control', 'no-cache');
      return {
        query: asked.about.question,
        url: asked.about.address,
        total: asked.about.total,
        rights: RIGHTS,
        notices: asked.notices,
        formats: choices.map(({ format, choice }) => {
          const { bytes, ...size } = exportSize(format, choice, figures, answering);
          return {
            format: format.name,
            url: addressOf(request, parameters, format),
            media_type: format.mediaType,
            ...size,
            estimated_bytes: bytes,
            resumable: format.resumable,
          };
        }),
      };
    },
  );

  const schema = {
    summary: 'Take a whole search away',
    description:
      'All documents that a search finds, in the order of its pages, streamed without a limit. The same parameters as the search (page and per_page do not count). When something fails on the way, the connection is broken off: what ends well is whole.',
    tags: ['export'],
    params: ExportPath,
    querystring: ExportParameters,
    response: { 200: exportedFile, ...faults },
  };

  app.get(
    '/export/:format',
    {
      schema,
      config: { rateLimit },
      compress: { customTypes: COMPRESSIBLE },
      exposeHeadRoute: false,
    },
    async (request, reply) => {
      const format = formatOf(request);
      const { parameters, locale, ask } = read(request, NAMES);
      const choice = parseExportChoice(format, parameters, locale);
      checkAfter(format, parameters);
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort());
      const { asked, stream } = await exports.begin({
        ...{ format, choice, ask },
        progress: progressFor(parameters),
        gone: gone.signal,
      });
      describe(request, reply, format, asked);
      return reply.send(stream);
    },
  );

  app.head('/export/:format', { schema: { hide: true } }, async (request, reply) => {
    const format = formatOf(request);
    const { parameters, locale, ask } = read(request, NAMES);
    parseExportChoice(format, parameters, locale);
    checkAfter(format, parameters);
    describe(request, reply, format, await ask());
    // How long it would be is not known before it is written.
    return reply.send(Readable.from([]));
  });

  app.get(
    '/export/csv/metadata',
    {
      config: { rateLimit },
      schema: {
        summary: 'What a table says of itself',
        description:
          'Columns, source and date of the table with the same parameters, as CSV on the Web (W3C): what its Link header leads to.',
        tags: ['export'],
        querystring: ExportParameters,
        response: { 200: describedTable, ...faults },
      },
    },
    async (request, reply) => {
      const format = exportFormat('csv') as ExportFormat;
      const { parameters, locale, ask } = read(request, NAMES);
      const choice = parseExportChoice(format, parameters, locale);
      const { about } = await ask();
      const url = addressOf(request, parameters, format);
      return reply
        .type(CSV_METADATA_TYPE)
        .send(JSON.stringify(csvMetadata(about, choice, url), null, 2));
    },
  );

  app.get(
    '/exports/:ticket',
    {
      schema: {
        summary: 'How far an export has come',
        description: 'For exports that were asked with a ticket; some minutes after their end too.',
        tags: ['export'],
        params: TicketPath,
        response: {
          200: ExportProgressResponse,
          404: problemAnswer('There is no export with this ticket, or it ended long ago.'),
        },
      },
    },
    (request, reply) => {
      checkNames(request.query as Parameters, []);
      const { ticket } = request.params as { ticket: string };
      const progress = board.find(ticket);
      if (!progress) throw notFound('export with this ticket');
      return reply.header('cache-control', 'no-store').send(progress);
    },
  );

  function progressFor(parameters: Parameters): ExportProgress {
    const ticket = single(parameters.ticket);
    if (ticket === '') return { state: 'waiting', documents: 0, bytes: 0 };
    const progress = TICKET.test(ticket) ? board.open(ticket) : undefined;
    if (progress) return progress;
    const detail = TICKET.test(ticket)
      ? 'This ticket is in use by an export that has not ended; choose another.'
      : `"${shown(ticket)}" is not 8 to 40 letters, digits, - and _.`;
    throw badRequest([{ parameter: 'ticket', detail }]);
  }

  function describe(
    request: FastifyRequest,
    reply: FastifyReply,
    format: ExportFormat,
    { about }: AskedExport,
  ): void {
    const parameters = request.query as Parameters;
    const described =
      format.name === 'csv'
        ? `<${addressOf(request, parameters, format).replace(/\/csv(?=\?|$)/, '/csv/metadata')}>; rel="describedby"; type="${CSV_METADATA_TYPE}"`
        : `<${addressOf(request, parameters)}>; rel="describedby"; type="application/json"`;
    reply
      .type(format.mediaType)
      .header('content-disposition', disposition('attachment', exportName(about, format)))
      .header('link', `<${about.address}>; rel="alternate"; type="text/html", ${described}`)
      .header('x-total-count', about.total)
      // It is of this moment, and too long to be kept on the way.
      .header('cache-control', 'no-store');
  }
}

function formatOf(request: FastifyRequest): ExportFormat {
  const { format: name } = request.params as { format: string };
  const format = exportFormat(name);
  if (format) return format;
  const known = EXPORT_FORMATS.map((one) => one.name).join(', ');
  const detail = `"${shown(name)}" is not one of ${known}.`;
  throw badRequest([{ parameter: 'format', detail }]);
}

function checkAfter(format: ExportFormat, parameters: Parameters): void {
  if (single(parameters.after) === '' || format.resumable) return;
  const able = EXPORT_FORMATS.filter((one) => one.resumable).map(({ name }) => name);
  const detail = `The format ${format.name} is one piece and cannot be gone on with; these can: ${able.join(', ')}.`;
  throw badRequest([{ parameter: 'after', detail }]);
}
