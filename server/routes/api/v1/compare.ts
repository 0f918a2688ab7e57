import type { FastifyInstance } from 'fastify';
import type { Library } from '../../../../data/library.ts';
import { textAddress } from '../../../../web/addresses.ts';
import type { GapQuote } from '../../../../web/models/gap.ts';
import type { VersionPlace, VersionSide } from '../../../../web/models/versions.ts';
import { badRequest } from '../../../errors.ts';
import { parseCompareChoice } from '../../../pages/compare-choice.ts';
import { comparer } from '../../../pages/compare-model.ts';
import { parseVersionsRequest, versionComparer } from '../../../pages/versions-model.ts';
import {
  CompareParameters,
  CompareResponse,
  VersionsParameters,
  VersionsResponse,
} from '../../../schemas/compare.ts';
import { problemAnswer } from '../../../schemas/problem.ts';
import { checkNames, type Parameters } from '../../../search/parameters.ts';

/** Countries, documents and versions of one law, held against each other, as data. */
export async function compareApi(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const compare = comparer(library);
  const versions = versionComparer(library);
  const bad = { 400: problemAnswer('A parameter does not fit; it is named.') };

  app.get(
    '/compare',
    {
      schema: {
        summary: 'Countries or documents side by side',
        description:
          'What two to four countries or documents say to the questions of an assessor, for and against, quoted in their own language.',
        tags: ['convention'],
        querystring: CompareParameters,
        response: { 200: CompareResponse, ...bad },
      },
    },
    (request, reply) => {
      const parameters = request.query as Parameters;
      checkNames(parameters, Object.keys(CompareParameters.properties));
      const choice = parseCompareChoice(library, parameters);
      const parameter = choice.documents.length > 0 ? 'document' : 'country';
      if (choice[parameter === 'country' ? 'countries' : 'documents'].length < 2) {
        throw badRequest([{ parameter, detail: 'Give two to four countries or documents.' }]);
      }
      const { columns, rows, silent } = compare(choice);
      const base = app.baseUrl(request);
      return reply.send({
        columns: columns.map(({ document, ...column }) => ({ ...column, document: document?.id })),
        rows: rows.map(({ cells, ...row }) => ({
          ...row,
          cells: cells.map((sides) =>
            sides.map(({ quotes, ...side }) => ({
              ...side,
              provisions: quotes.map((quote) => provisionAnswer(quote, base)),
            })),
          ),
        })),
        silent,
      });
    },
  );

  app.get(
    '/compare/versions',
    {
      schema: {
        summary: 'What changed between two texts of a law',
        description:
          'Provisions that were added, removed, changed or moved, with the changed words. Long texts are compared up to a limit and answered in pages.',
        tags: ['convention'],
        querystring: VersionsParameters,
        response: { 200: VersionsResponse, ...bad },
      },
    },
    (request, reply) => {
      const parameters = request.query as Parameters;
      checkNames(parameters, Object.keys(VersionsParameters.properties));
      const wanted = parseVersionsRequest(library, parameters);
      for (const parameter of ['from', 'to'] as const) {
        if (wanted[parameter] === '') {
          throw badRequest([{ parameter, detail: 'Give the id of a document.' }]);
        }
      }
      const { items, older, newer, related, obstacle, counts, page, pages } = versions(wanted);
      const base = app.baseUrl(request);
      return reply.send({
        ...{ from: wanted.from, to: wanted.to, related, obstacle, counts, page, pages },
        changes: items.flatMap((item) =>
          item.fate === 'same'
            ? []
            : {
                ...item,
                older: placeAnswer(item.older, older, base),
                newer: placeAnswer(item.newer, newer, base),
              },
        ),
      });
    },
  );
}

function provisionAnswer(quote: GapQuote, base: string) {
  const { document, fileId, passageId, ...rest } = quote;
  const { id, title, year } = document;
  const url = base + textAddress('en', id, { file: fileId, passageId });
  return { ...rest, document: id, title, year, url };
}

function placeAnswer(place: VersionPlace | undefined, side: VersionSide | undefined, base: string) {
  if (!place || !side) return undefined;
  const { passageId, label, heading, page } = place;
  const text = textAddress('en', side.document.id, { file: side.fileId, passageId });
  return { label, heading, page, url: base + text };
}
